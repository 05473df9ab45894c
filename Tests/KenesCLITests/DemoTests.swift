import Foundation
import Testing

@Suite("Demo: the whole story, as a newcomer runs it")
struct DemoTests {
  @Test("The demo tells the story to its end and leaves the documents, the package and the store")
  func story() throws {
    let folder = try TemporaryFolder()
    let output = folder.url.appendingPathComponent("out")
    let outcome = try KenesProcess.run(
      KenesProcess.root.appendingPathComponent("scripts/demo.sh"), [], in: KenesProcess.root,
      environment: ["KENES": KenesProcess.executable.path, "DEMO_OUTPUT": output.path])
    #expect(outcome.status == 0, "\(outcome.output.suffix(2000))\(outcome.diagnostics)")
    for sentence in [
      "Nothing was found to be wrong.", "rows rejected: 1.", "Recorded as: deemed to agree without remarks",
      "[review.task-deemed]", "present 9 of 12, needed 8", "[vote.voted-already]", "[vote.not-a-member]",
      "[package.item-missing]", "The package is intact", "documents/opinion.ru.xml",
      "The package is not what was built.",
      "Acknowledged by Parliament", "The store is intact", "What to try next",
    ] {
      #expect(outcome.output.contains(sentence), "\(sentence)")
    }
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: output.path).sorted().filter { !$0.hasPrefix("kenes.store-") }
        == [
          "documents", "kenes.store", "package.asice",
        ])
    try validate(output.appendingPathComponent("documents"))
    try checkPackage(output, in: folder)
  }

  /// A second opinion on what was written: xmllint and the schema of the standard.
  private func validate(_ documents: URL) throws {
    let schema = KenesProcess.root.appendingPathComponent("Sources/CSchemas/schemas/akomantoso30.xsd").path
    let names = try FileManager.default.contentsOfDirectory(atPath: documents.path).filter { $0.hasSuffix(".xml") }
    #expect(
      names.contains("opinion.kk.xml") && names.contains("opinion.ru.xml") && names.contains("comparative-table.ru.xml")
    )
    for name in names {
      let outcome = try KenesProcess.shell("xmllint --nonet --noout --schema \(schema) \(name)", in: documents)
      #expect(outcome.status == 0, "\(outcome.output)")
    }
  }

  /// The package opens, is marked as what it is, and gives away any change.
  private func checkPackage(_ output: URL, in folder: TemporaryFolder) throws {
    var bytes = [UInt8](try Data(contentsOf: output.appendingPathComponent("package.asice")))
    let head = Array("mimetypeapplication/vnd.etsi.asic-e+zip".utf8)
    #expect(Array(bytes[30..<30 + head.count]) == head)
    for position in stride(from: 200, to: bytes.count, by: bytes.count / 7) {
      let kept = bytes[position]
      bytes[position] = kept ^ 0x20
      try folder.file("changed.asice", Data(bytes))
      let outcome = try KenesProcess.run(["package", "verify", "changed.asice"], in: folder.url)
      #expect(outcome.status == 1, "a change at byte \(position) went unseen")
      bytes[position] = kept
    }
  }
}
