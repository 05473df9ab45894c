import Diagnostics
import Foundation
import LegalXML
import SafeXML

/// What is shown of one document: it opens, keeps its words in order, becomes valid Akoma Ntoso and reads the same again.
struct ConversionProof {
  /// Name of the dialect that read it.
  var dialect = ""
  /// What went wrong, in one line each; empty for a document that is as it should be.
  var problems: [String] = []
  /// Code of the refusal, for documents that are no harmless XML.
  var refusal: String?
  var law: DraftLaw?

  /// What documents say about themselves, in every vocabulary of the corpus; everything else is text of the law.
  static let metadata: Set<String> = [
    "meta", "metadata", "Metadata", "dublinCore", "Identification", "proprietary", "amendMeta", "metadaten",
    "historyEntry",
    // Field codes of word processors, which print something else.
    "instrText",
  ]

  /// Documents above this size are written and validated, but not read and written again.
  static let roundTripLimit = 500_000

  init(_ url: URL) throws {
    let document: XMLDocument
    do {
      document = try XMLReader().read(Shared.bytes(url), name: url.lastPathComponent)
      let reading = try DraftLawReader(opensWordless: true).read(document)
      law = reading.law
      dialect = reading.dialect
    } catch let error as Refusal {
      refusal = error.findings.first?.code ?? ""
      return
    }
    guard let law else { return }
    let source = Self.characters(document.root, skipping: Self.metadata)
    let tree = NoTextLostTests.squeeze(law.text)
    if tree != source { problems.append("text: " + Self.difference(tree, source)) }
    let canonical = try law.canonical()
    if canonical != law, NoTextLostTests.squeeze(canonical.text) != source {
      problems.append("rebuilt text: " + Self.difference(NoTextLostTests.squeeze(canonical.text), source))
    }
    let bytes = AkomaNtosoWriter().bytes(of: canonical)
    let written = try XMLReader(limits: XMLLimits()).read(bytes, name: url.lastPathComponent)
    problems += AkomaNtoso.validate(written).prefix(2).map {
      "invalid: \($0.place.line ?? 0) \($0.arguments.sorted { $0.key < $1.key })"
    }
    guard bytes.count < Self.roundTripLimit else { return }
    let again = try DraftLawReader(opensWordless: true).read(written).law
    if again != canonical { problems.append("read again, it is another law") }
    if AkomaNtosoWriter().bytes(of: again) != bytes { problems.append("written again, it has other bytes") }
  }

  /// The characters of a document in order, whitespace left out: a plain walk that shares no code with the readers.
  static func characters(_ element: XMLElement, skipping skipped: Set<String>) -> String {
    var result = String.UnicodeScalarView()
    var unit = ""
    let isGerman = element.name.local == "dokumente" && !skipped.isEmpty
    func walk(_ element: XMLElement) {
      if isGerman, element.name.local == "metadaten" {
        // German federal law has numbers, headings and divisions in its metadata; they are text, too.
        func part(_ name: String) -> XMLElement? { element.elements.first { $0.name.local == name } }
        if let division = part("gliederungseinheit"), division.text != unit {
          unit = division.text
          for child in division.elements where child.name.local != "gliederungskennzahl" { walk(child) }
        }
        let head = part("enbez") == nil ? [part("langue")] : [part("enbez"), part("titel")]
        for case let child? in head { walk(child) }
      }
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
