import Diagnostics
import Foundation
import LegalXML
import SafeXML
import Testing

@Suite("Writing Akoma Ntoso")
struct AkomaNtosoWriterTests {
  @Test(
    "what is written is valid, reads as the same law and is the same bytes again", arguments: Corpus.documents)
  func roundTrip(url: URL) throws {
    let document = try XMLReader().read(Shared.bytes(url), name: url.lastPathComponent)
    let law = try DraftLawReader().read(document).law
    let bytes = AkomaNtosoWriter().bytes(of: law)
    let written = try XMLReader().read(bytes, name: url.lastPathComponent)
    #expect(AkomaNtoso.validate(written) == [])
    let again = try DraftLawReader().read(written).law
    #expect(again == law)
    #expect(AkomaNtosoWriter().bytes(of: again) == bytes)
    #expect(NoTextLostTests.characters(written.root) == NoTextLostTests.characters(document.root))
  }

  @Test("an invalid document is told so by the schema, with lines")
  func invalid() throws {
    let source = Laws.bill("<article eId=\"a\"><nonsense/></article>")
    let findings = AkomaNtoso.validate(try XMLReader().read(Array(source.utf8), name: "x.xml"))
    #expect(findings.map(\.code) == ["xml.invalid"])
    #expect(findings.first?.place.line != nil)
  }

  @Test("number and heading go first, whatever the order in memory")
  func headFirst() {
    let provision = Provision(
      .article, element: "article", eId: "art_1",
      content: [
        .markup(Markup("content", [.markup(Markup("p", text: "текст"))])), .markup(Markup("heading", text: "О чём")),
        .markup(Markup("num", text: "1")),
      ])
    let element = AkomaNtosoWriter().element(of: provision)
    #expect(element.elements.map(\.name.local) == ["heading", "num", "content"])
    #expect(element.attribute("eId") == "art_1")
  }

  @Test("drafts of the standard become the standard: attributes, document names, dates, foreign metadata")
  func upgrade() throws {
    let source = Laws.bill(
      "<article id=\"old\"><num>1</num><content><p>т</p></content></article>", namespace: Laws.namespace + "/CSD03"
    )
    .replacing("<bill name=\"bill\">", with: "<bill>")
    .replacing(
      "date=\"2026-03-02\" name=\"generation\"/><FRBRauthor href=\"#ministry\"/><FRBRcountry",
      with: "date=\"2026\" name=\"generation\"/><FRBRauthor href=\"#ministry\"/><FRBRcountry"
    )
    .replacing("eId=\"ministry\"", with: "id=\"ministry\"")
    .replacing("</identification>", with: "<x:y xmlns:x=\"urn:x\">z</x:y></identification>")
    let law = try Laws.read(source).law
    let written = AkomaNtosoWriter().document(of: law)
    #expect(AkomaNtoso.validate(written) == [])
    #expect(law.names.work.dates.map(\.date) == ["2026-01-01"])
    #expect(law.all().map(\.eId) == ["art_1"])
    #expect(law.all().map(\.source.identifier) == ["old"])
    #expect(law.metadata?.elements.last?.name.local == "proprietary")
  }
}
