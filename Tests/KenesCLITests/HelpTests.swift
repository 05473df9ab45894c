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

  @Test(
    "Every example works as it is printed, in the order of the story; then every answer is pure JSON and translated")
  func examplesRun() throws {
    let leaves = HelpTree.entries.filter(\.isLeaf)
    let shown = ExampleStory.steps.compactMap(\.example)
    #expect(Set(leaves.map(\.description)) == Set(shown), "the story tells of every command and of no other")
    let sandbox = try ExampleStory.sandbox()
    for (command, status) in try ExampleStory.commands() {
      let outcome = try KenesProcess.shell(command, in: sandbox.url)
      #expect(outcome.status == status, "\(command)\n\(outcome.output)")
    }
    try checkAnswers(in: sandbox)
  }

  /// Asks every question of the help again, as JSON and in the other languages.
  private func checkAnswers(in sandbox: TemporaryFolder) throws {
    let queries: Set = ["check", "show", "list", "due", "history", "explain-date", "info", "verify", "count"]
    for entry in HelpTree.entries where entry.isLeaf && queries.contains(entry.path.last ?? "") {
      for command in try entry.examples() {
        let outcome = try KenesProcess.shell(command + " --format json 2>/dev/null", in: sandbox.url)
        let keys = outcome.output.matches(of: /\n  "(\w+)"/).map { String($0.1) }
        #expect((try? outcome.json()) != nil && !keys.isEmpty && keys == keys.sorted(), "\(command)")
        for language in ["kk", "ru"] {
          let text = try KenesProcess.shell(command + " --language \(language)", in: sandbox.url).output
          let holes = text.matches(of: /\{\w+\}|\b(?:cli|column|history|outcome|urgency|status)\.[a-z.-]+/)
          #expect(!text.isEmpty && holes.isEmpty, "\(command) --language \(language): \(holes.map(\.output))")
        }
      }
    }
  }
}
