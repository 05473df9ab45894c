import Foundation
import Testing

@Suite("Help: every command says what it is for and shows itself")
struct HelpTests {
  @Test("There is a tree of commands")
  func tree() {
    #expect(HelpTree.entries.contains { $0.path == ["calendar", "count"] })
  }

  @Test("Every purpose is one sentence", arguments: HelpTree.entries)
  func purpose(entry: HelpEntry) {
    #expect(entry.abstract.hasSuffix("."))
    #expect(!entry.abstract.dropLast().contains(". "))
    #expect((10...120).contains(entry.abstract.count))
  }

  @Test("Every example that is printed fits on a narrow terminal and starts with kenes", arguments: HelpTree.entries)
  func example(entry: HelpEntry) throws {
    let examples = try entry.examples()
    #expect(!examples.isEmpty)
    #expect(examples.allSatisfy { $0.hasPrefix("kenes " + entry.path.joined(separator: " ")) || !entry.isLeaf })
  }

  @Test("The reference of the command line is what the help says; make docs writes it anew")
  func reference() throws {
    let script = KenesProcess.root.appendingPathComponent("scripts/command-line-reference.sh")
    let outcome = try KenesProcess.run(
      script, [], in: KenesProcess.root, environment: ["KENES": KenesProcess.executable.path])
    let page = KenesProcess.root.appendingPathComponent("docs/command-line.md")
    #expect(try String(contentsOf: page, encoding: .utf8) == outcome.output)
  }

  @Test("Every example works as it is printed, in the order of the story")
  func examplesRun() throws {
    let sandbox = try TemporaryFolder()
    for name in ["samples", "workflows"] {
      try FileManager.default.createSymbolicLink(
        at: sandbox.url.appendingPathComponent(name),
        withDestinationURL: KenesProcess.root.appendingPathComponent(name))
    }
    let leaves = HelpTree.entries.filter(\.isLeaf)
    let order = ExampleStory.order
    #expect(
      Set(leaves.map(\.description)) == Set(order).union(ExampleStory.waiting),
      "the story tells of every command and of no other")
    for name in order {
      guard let entry = leaves.first(where: { $0.description == name }) else { continue }
      for command in try entry.examples() {
        let outcome = try KenesProcess.shell(command, in: sandbox.url)
        #expect(outcome.status == ExampleStory.status[command, default: 0], "\(command)\n\(outcome.output)")
      }
    }
  }
}

/// In which order the examples of the help make one story.
enum ExampleStory {
  static let order = [
    "kenes draft check", "kenes draft show", "kenes procedure check", "kenes procedure show", "kenes procedure run",
    "kenes calendar show", "kenes calendar count",
  ]
  /// Commands whose example needs files of a story that is not written yet.
  static let waiting: Set = ["kenes package verify"]
  /// Exit status of examples that are meant to be refused.
  static let status: [String: Int32] = [:]
}
