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
    let shown = ExampleStory.steps.compactMap(\.example)
    #expect(Set(leaves.map(\.description)) == Set(shown), "the story tells of every command and of no other")
    for step in ExampleStory.steps {
      switch step {
      case .example(let name, let status):
        let entry = try #require(leaves.first { $0.description == name })
        for command in try entry.examples() { try run(command, in: sandbox, expecting: status) }
      case .also(let command, let status): try run(command, in: sandbox, expecting: status)
      }
    }
  }

  private func run(_ command: String, in sandbox: TemporaryFolder, expecting status: Int32) throws {
    let outcome = try KenesProcess.shell(command, in: sandbox.url)
    #expect(outcome.status == status, "\(command)\n\(outcome.output)")
  }
}
