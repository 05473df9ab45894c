import Foundation
import Testing

@Suite("Documentation: what a page shows is what happens")
struct DocumentationTests {
  @Test(
    "Every command of a page does what the page says",
    arguments: ["docs/tutorial.md", "docs/troubleshooting.md", "README.md"])
  func run(page: String) throws {
    let text = try String(contentsOf: KenesProcess.root.appendingPathComponent(page), encoding: .utf8)
    let steps = Transcript(markdown: text).steps
    #expect(!steps.isEmpty)
    let sandbox = try ExampleStory.sandbox()
    for step in steps {
      let outcome = try KenesProcess.shell(step.command, in: sandbox.url)
      let difference = Transcript.difference(step, output: outcome.output, status: outcome.status)
      #expect(difference == nil, "\(page):\(step.line): $ \(step.command)\n\(difference ?? "")")
    }
  }

  @Test("Every link inside the repository leads somewhere")
  func links() throws {
    let root = KenesProcess.root
    var pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "workflows/README.md"]
    let folder = try #require(FileManager.default.enumerator(atPath: root.appendingPathComponent("docs").path))
    for case let name as String in folder where name.hasSuffix(".md") { pages.append("docs/" + name) }
    var count = 0
    for page in pages {
      let address = root.appendingPathComponent(page)
      for match in try String(contentsOf: address, encoding: .utf8).matches(of: /\]\(([^)#:\s]+)(?:#[^)]*)?\)/) {
        let target = address.deletingLastPathComponent().appendingPathComponent(String(match.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(match.1)")
        count += 1
      }
    }
    #expect(count > 10)
  }
}
