import Foundation
import Testing

/// The proof of ``DialectCorpusTests`` over any folder: `KENES_DRAFTS=/folder swift test --filter DraftFolder`.
@Suite("Documents of a folder of one's own")
struct DraftFolderTests {
  static var folder: String? { ProcessInfo.processInfo.environment["KENES_DRAFTS"] }

  @Test(
    "open, keep their words in order, and are written as valid Akoma Ntoso",
    .enabled(if: folder != nil, "KENES_DRAFTS names no folder"))
  func everyDocument() throws {
    let documents = Shared.xmlFiles([URL(filePath: Self.folder ?? "")])
    var table: [String: (documents: Int, good: Int)] = [:]
    for url in documents {
      let proof = try ConversionProof(url)
      let name = "\(url.deletingLastPathComponent().lastPathComponent)/\(url.lastPathComponent)"
      for problem in proof.problems { print("FAILS \(name): \(problem)") }
      if let refusal = proof.refusal { print("REFUSED \(name): \(refusal)") }
      let row = table[proof.refusal ?? proof.dialect] ?? (0, 0)
      table[proof.refusal ?? proof.dialect] = (row.documents + 1, row.good + (proof.problems.isEmpty ? 1 : 0))
      #expect(proof.problems.isEmpty, "\(name)")
    }
    for (dialect, row) in table.sorted(by: { $0.key < $1.key }) {
      print("| \(dialect) | \(row.documents) | \(row.good) |")
    }
    #expect(!documents.isEmpty)
  }
}
