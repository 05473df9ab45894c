import Diagnostics
import Foundation
import LegalXML
import SafeXML
import Testing

@Suite("Documents of every dialect")
struct DialectCorpusTests {
  /// Documents that are well-formed by the manifest of the corpus.
  static var documents: [URL] {
    guard let corpus = Shared.folder("corpus/dev"),
      let manifest = try? String(contentsOf: corpus.appending(path: "MANIFEST.tsv"), encoding: .utf8)
    else { return [] }
    let lines = manifest.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    guard let column = lines.first?.firstIndex(where: { $0.hasPrefix("wellformed") }) else { return [] }
    return lines.dropFirst().filter { $0.count > column && $0[column].hasPrefix("yes") && $0[0].hasSuffix(".xml") }
      .map { corpus.appending(path: String($0[0])) }
  }

  @Test("every document opens, keeps its words in order, and is written as valid Akoma Ntoso", arguments: documents)
  func opens(url: URL) throws {
    let proof = try ConversionProof(url)
    // Duplicate xml:id values and the like: the door refuses what libxml2 mumbles about.
    if let refusal = proof.refusal { print("\(url.lastPathComponent): \(refusal)") }
    #expect(proof.problems == [])
  }

  /// What the table in docs/dialects.md is made of.
  struct Figures {
    var documents = 0, provisions = 0, numbers = 0, headings = 0
  }

  @Test("figures of every dialect, printed for docs/dialects.md")
  func figures() throws {
    var table: [String: Figures] = [:]
    for url in Self.documents {
      guard let reading = try? DraftLawReader().read(Shared.bytes(url), name: url.lastPathComponent) else { continue }
      var figures = table[reading.dialect] ?? Figures()
      let all = reading.law.all()
      figures.documents += 1
      figures.provisions += all.count
      figures.numbers += all.count { $0.number != nil }
      figures.headings += all.count { $0.heading != nil }
      table[reading.dialect] = figures
    }
    for (dialect, figures) in table.sorted(by: { $0.key < $1.key }) {
      print("| \(dialect) | \(figures.documents) | \(figures.provisions) | \(figures.numbers) | \(figures.headings) |")
      #expect(figures.provisions > 0)
    }
  }
}
