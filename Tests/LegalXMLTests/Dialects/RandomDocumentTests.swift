import Diagnostics
import LegalXML
import SafeXML
import Testing

/// Documents that nobody would write: whatever stands wherever, they become valid Akoma Ntoso with every word in order.
@Suite("Any XML document")
struct RandomDocumentTests {
  /// Elements of many vocabularies, so that every meaning meets every other one.
  static let names = [
    "section", "article", "P1", "P1para", "Text", "num", "heading", "title", "enum", "header", "text", "p", "b", "i",
    "ref", "table", "tr", "td", "th", "row", "entry", "ul", "li", "item", "blockList", "quoted-block",
    "quotedStructure", "quotedContent", "content", "preface", "preamble", "recital", "citation", "conclusions",
    "attachment", "authorialNote", "footnote", "br", "img", "longTitle", "wrapUp", "intro", "body", "hcontainer",
    "meta", "TI.ART", "ALINEA", "NP", "corpo", "条", "unknown", "x-y", "Rotulo", "Alteracao", "MarginalNote", "caption",
  ]

  static let roots = [
    "law", "Legislation", "bill", "ACT", "Statute", "NIR", "LexML", "Law", "dokumente", "udhr", "document",
    "akomaNtoso", "VahvistettavaLaki",
  ]

  static func element(_ name: String, depth: Int, _ random: inout SeededGenerator) -> XMLElement {
    var children: [XMLNode] = []
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      if depth > 0, Int.random(in: 0...3, using: &random) > 0 {
        let name = names[Int.random(in: 0..<names.count, using: &random)]
        children.append(.element(element(name, depth: depth - 1, &random)))
      } else {
        let words = ["word\(Int.random(in: 0...99, using: &random)) ", " ", "\n  ", "Статья 5. ", "§ 7"]
        children.append(.text(words[Int.random(in: 0..<words.count, using: &random)]))
      }
    }
    let values = ["a b", "#x", "http://[::1", "ftp://a:b/%%", "x", "", "1:2", "слово"]
    let attributes = ["id", "href", "name", "lang", "colspan", "src", "eId"].filter { _ in
      Int.random(in: 0...3, using: &random) == 0
    }.map { XMLAttribute(XMLName($0), values[Int.random(in: 0..<values.count, using: &random)]) }
    return XMLElement(XMLName(name), attributes: attributes, children: children)
  }

  @Test("becomes valid, keeps its words and reads the same again", arguments: 0..<400)
  func anything(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var root = Self.element(Self.roots[seed % Self.roots.count], depth: 6, &random)
    root.children.append(.element(XMLElement(XMLName("p"), children: [.text("end")])))
    let law = try DraftLawReader().read(XMLDocument(name: "random.xml", root: root)).law
    let words = ConversionProof.characters(root, skipping: ConversionProof.metadata)
    let tree = NoTextLostTests.squeeze(law.text)
    #expect(tree == words)
    let bytes = AkomaNtosoWriter().bytes(of: law)
    let written = try XMLReader().read(bytes, name: "random.xml")
    #expect(AkomaNtoso.validate(written, limit: 2).map(\.arguments) == [])
    #expect(try DraftLawReader().read(written).law == law)
  }

  @Test("a broken Akoma Ntoso document is rebuilt valid, with every word and its eIds", arguments: 0..<200)
  func brokenAkomaNtoso(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func ours(_ element: XMLElement) -> XMLElement {
      var result = element
      result.name = XMLName(element.name.local, namespace: AkomaNtoso.namespace)
      result.children = element.children.map { $0.element.map { .element(ours($0)) } ?? $0 }
      return result
    }
    var body = Self.element("body", depth: 5, &random)
    body.children.append(
      .element(
        XMLElement(XMLName("article"), attributes: [XMLAttribute(XMLName("eId"), "art_77")], children: [.text("end")])))
    let root = XMLElement(
      XMLName("akomaNtoso"), children: [.element(XMLElement(XMLName("bill"), children: [.element(body)]))])
    let law = try DraftLawReader().read(XMLDocument(name: "random.xml", root: ours(root))).law.canonical()
    let words = ConversionProof.characters(root, skipping: ConversionProof.metadata)
    let tree = NoTextLostTests.squeeze(law.text)
    #expect(tree == words)
    #expect(law.provision("art_77") != nil)
    let written = try XMLReader().read(AkomaNtosoWriter().bytes(of: law), name: "random.xml")
    #expect(AkomaNtoso.validate(written, limit: 2).map(\.arguments) == [])
  }
}
