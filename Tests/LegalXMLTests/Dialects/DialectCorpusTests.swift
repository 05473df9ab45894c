import Diagnostics
import Foundation
import LegalXML
import SafeXML
import Testing

@Suite("Documents of every dialect")
struct DialectCorpusTests {
  /// What documents say about themselves, in every vocabulary of the corpus; everything else is text of the law.
  static let metadata: Set<String> = [
    "meta", "metadata", "Metadata", "dublinCore", "Identification", "proprietary", "amendMeta", "metadaten",
    "historyEntry",
  ]

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

  /// The characters of a document in order, whitespace left out: a plain walk that shares no code with the readers.
  static func characters(_ element: XMLElement, skipping skipped: Set<String>) -> String {
    var result = String.UnicodeScalarView()
    func walk(_ element: XMLElement) {
      if skipped.contains(element.name.local) { return }
      if !skipped.isEmpty, element.name.local.hasPrefix("BIB.") { return }
      for child in element.children {
        switch child {
        case .text(let text):
          result.append(contentsOf: text.unicodeScalars.filter { !" \t\r\n".unicodeScalars.contains($0) })
        case .element(let element): walk(element)
        case .comment, .processingInstruction: break
        }
      }
    }
    walk(element)
    return String(result)
  }

  @Test("every document opens, keeps its words in order, and is written as valid Akoma Ntoso", arguments: documents)
  func opens(url: URL) throws {
    let document: XMLDocument
    do {
      document = try XMLReader().read(Shared.bytes(url), name: url.lastPathComponent)
    } catch let error as Refusal {
      // Duplicate xml:id values and the like: the door refuses what libxml2 mumbles about.
      print("\(url.lastPathComponent): \(error.findings.first?.code ?? "")")
      return
    }
    let law = try DraftLawReader().read(document).law
    let source = Self.characters(document.root, skipping: Self.metadata)
    let tree = NoTextLostTests.squeeze(law.text)
    let isWhole = tree == source
    #expect(isWhole, "\(Self.difference(tree, source))")
    let bytes = AkomaNtosoWriter().bytes(of: law)
    let written = try XMLReader(limits: XMLLimits()).read(bytes, name: url.lastPathComponent)
    #expect(AkomaNtoso.validate(written).prefix(3).map { "\($0.place.line ?? 0) \($0.arguments)" } == [])
    // Large documents add nothing here but time.
    guard bytes.count < 500_000 else { return }
    let again = try DraftLawReader().read(written).law
    let isSame = again == law
    #expect(isSame)
    let isStable = AkomaNtosoWriter().bytes(of: again) == bytes
    #expect(isStable)
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
      let dialect = reading.findings.first { $0.code == "draft.dialect" }?.arguments["dialect"]
      let isGeneric = reading.findings.contains { $0.code == "draft.generic-reader" }
      var figures = table[dialect ?? (isGeneric ? "generic" : "akoma-ntoso-3.0")] ?? Figures()
      let all = reading.law.all()
      figures.documents += 1
      figures.provisions += all.count
      figures.numbers += all.count { $0.number != nil }
      figures.headings += all.count { $0.heading != nil }
      table[dialect ?? (isGeneric ? "generic" : "akoma-ntoso-3.0")] = figures
    }
    for (dialect, figures) in table.sorted(by: { $0.key < $1.key }) {
      print("| \(dialect) | \(figures.documents) | \(figures.provisions) | \(figures.numbers) | \(figures.headings) |")
      #expect(figures.provisions > 0)
    }
  }

  /// Where two texts part, with what stands there.
  static func difference(_ tree: String, _ source: String) -> String {
    let left = Array(tree.unicodeScalars)
    let right = Array(source.unicodeScalars)
    let place = zip(left, right).prefix { $0 == $1 }.count
    func passage(_ text: [Unicode.Scalar]) -> String {
      String(String.UnicodeScalarView(text[max(0, min(place, text.count) - 20)..<min(text.count, place + 40)]))
    }
    return "\(left.count) of \(right.count), at \(place): “\(passage(left))” for “\(passage(right))”"
  }
}
