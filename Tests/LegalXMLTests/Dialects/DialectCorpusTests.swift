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
    var documents = 0, provisions = 0, numbers = 0, headings = 0, titles = 0
  }

  @Test("figures of every dialect are those of docs/dialects.md, and every number of the corpus is understood")
  func figures() throws {
    var table: [String: Figures] = [:]
    var wordless: [String: Int] = [:]
    var numbers = 0
    for url in Self.documents {
      guard let reading = try? DraftLawReader().read(Shared.bytes(url), name: url.lastPathComponent) else { continue }
      var figures = table[reading.dialect] ?? Figures()
      figures.documents += 1
      figures.titles += reading.law.title == nil ? 0 : 1
      for provision in reading.law.all() {
        figures.provisions += 1
        figures.headings += provision.heading == nil ? 0 : 1
        guard let number = provision.number else { continue }
        figures.numbers += 1
        numbers += 1
        if number.normalised.isEmpty { wordless[number.written, default: 0] += 1 }
        #expect(Self.isNormal(number.normalised), "\(number.written) is \(number.normalised)")
      }
      table[reading.dialect] = figures
    }
    guard !table.isEmpty else { return }
    let document = try String(contentsOf: Shared.packageRoot().appending(path: "docs/dialects.md"), encoding: .utf8)
    for (dialect, figures) in table.sorted(by: { $0.key < $1.key }) {
      let row =
        "| \(dialect) | \(figures.documents) | \(figures.titles) | \(figures.provisions) | \(figures.numbers) | \(figures.headings) |"
      print(row)
      #expect(document.contains(row + "\n"))
    }
    // Bullets, dashes, and names of parts that have no number.
    print("\(wordless.values.reduce(0, +)) of \(numbers) numbers are none:")
    for (written, count) in wordless.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      print("  \(count) \(written)")
      #expect(!written.contains { $0.isNumber } || written.split(separator: " ").count > 4, "\(written)")
    }
    #expect(wordless.values.reduce(0, +) * 100 < numbers)
  }

  /// Figures with insertions and suffixes, Roman numbers, letters, or a word that numbers the only one of its kind.
  static func isNormal(_ number: String) -> Bool {
    let figures = /[a-z]{0,8}[.-]?[0-9]+([.-][0-9]+)*(-?\p{L}{1,3}[0-9]?)*([.-]?[0-9]+\p{L}?)*(-[a-z-]+)?([.-][0-9]+)*/
    let roman = /[IVXLCDM]+(\p{Ll}|-[a-z-]+)?/
    let letters = /\p{L}{1,9}([.-][\p{L}]+)?/
    return number.isEmpty || number.wholeMatch(of: figures) != nil || number.wholeMatch(of: roman) != nil
      || number.wholeMatch(of: letters) != nil
  }
}
