import Diagnostics
import LegalXML
import SafeXML
import Testing

@Suite("Reading draft laws")
struct DraftLawReaderTests {
  @Test(
    "the standard, its drafts, a trailing slash and no namespace at all are one dialect",
    arguments: [
      Laws.namespace, Laws.namespace + "/CSD03", Laws.namespace + "/CSD13", Laws.namespace + "/WD17",
      Laws.namespace + "/", nil,
    ])
  func namespaces(namespace: String?) throws {
    let plain = try Laws.law(DraftLawTests.body)
    let law = try Laws.read(Laws.bill(DraftLawTests.body, namespace: namespace)).law
    #expect(law == plain)
  }

  @Test("a prefix changes nothing")
  func prefixes() throws {
    let source = Laws.bill(DraftLawTests.body, namespace: nil)
    let prefixed = source.replacing("<akomaNtoso>", with: "<a:akomaNtoso xmlns:a=\"\(Laws.namespace)\">")
      .replacing("</akomaNtoso>", with: "</a:akomaNtoso>")
      .replacing(/<(\/?)([a-zA-Z]+)(?=[ >\/])/) { "<\($0.output.1)a:\($0.output.2)" }
    #expect(try Laws.read(prefixed).law == Laws.law(DraftLawTests.body))
  }

  @Test(
    "other dialects are refused by the name of their root",
    arguments: [
      ("<Legislation xmlns='http://www.legislation.gov.uk/namespaces/legislation'/>", "Legislation"),
      ("<akomaNtoso xmlns='http://www.akomantoso.org/2.0'><act/></akomaNtoso>", "akomaNtoso"),
      ("<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.01'><act/></akomaNtoso>", "akomaNtoso"),
      ("<html/>", "html"),
    ])
  func refused(source: String, root: String) {
    #expect { try Laws.read(source) } throws: { error in
      let finding = (error as? Refusal)?.findings.first
      return finding?.code == "draft.unknown-dialect" && finding?.arguments["root"] == root
        && finding?.place == Place(file: "test.xml", line: 1)
    }
  }

  @Test("a root without a document is refused")
  func empty() {
    #expect { try Laws.read("<akomaNtoso/>") } throws: { ($0 as? Refusal)?.findings.first?.code == "draft.no-document" }
  }

  @Test("unknown and foreign elements keep their place and their text")
  func unknown() throws {
    let law = try Laws.law(
      """
      <article eId="art_1"><num>1</num><content><p>до <x:mark xmlns:x="urn:x" a="1">вну<x:b>три</x:b></x:mark> после
      <newelement>новый</newelement>.</p></content></article>
      """)
    #expect(law.provision("art_1")?.ownText == "до внутри после новый.")
    let foreign = try #require(law.provision("art_1")?.content.markups.first { $0.name.namespace == "urn:x" })
    #expect(foreign.name.local == "mark")
    #expect(foreign.attributes.map(\.value) == ["1"])
  }

  @Test("provisions without an identifier get one by the naming convention")
  func missingIdentifiers() throws {
    let reading = try Laws.read(
      Laws.bill(
        """
        <chapter><num>Глава 2.</num><article><num>Статья 12.</num>
          <paragraph><num>3.</num><list><intro><p>:</p></intro>
            <point><num>8-1)</num><content><p>а</p></content></point>
            <point><num>9)</num><intro><p>б</p></intro><indent><content><p>в</p></content></indent>
              <indent><content><p>г</p></content></indent></point></list></paragraph>
          <paragraph><num>4.</num><content><p><mod><quotedStructure><article><num>Статья 7.</num>
            <content><p>д</p></content></article></quotedStructure></mod></p></content></paragraph>
        </article></chapter>
        """))
    #expect(
      reading.law.all().map(\.eId) == [
        "chp_2", "art_12", "art_12__para_3", "art_12__para_3__list_1", "art_12__para_3__list_1__point_8-1",
        "art_12__para_3__list_1__point_9", "art_12__para_3__list_1__point_9__indent_1",
        "art_12__para_3__list_1__point_9__indent_2", "art_12__para_4", "art_12__para_4__qstr_1",
        "art_12__para_4__qstr_1__art_7",
      ])
    let finding = try #require(reading.findings.first { $0.code == "draft.id-missing" })
    #expect(finding.arguments["count"] == "11")
    #expect(finding.severity == .note)
  }

  @Test("a duplicate or impossible identifier is replaced, remembered and told")
  func badIdentifiers() throws {
    let reading = try Laws.read(
      Laws.bill(
        """
        <article eId="art_1"><num>1</num><content><p>а</p></content></article>
        <article eId="art_1"><num>2</num><content><p>б</p></content></article>
        <article eId="art 3"><num>3</num><content><p>в</p></content></article>
        <article xml:id="leos_4"><num>4</num><content><p>г</p></content></article>
        """))
    #expect(reading.law.all().map(\.eId) == ["art_1", "art_2", "art_3", "art_4"])
    #expect(reading.law.all().map(\.source.identifier) == [nil, "art_1", "art 3", "leos_4"])
    #expect(
      reading.findings.map(\.code).filter { $0.hasPrefix("draft.id") } == [
        "draft.id-duplicate", "draft.id-invalid", "draft.id-missing",
      ])
    #expect(reading.findings.allSatisfy { $0.place.line != nil })
  }

  @Test("lines of the source are kept")
  func lines() throws {
    let source = Laws.bill(
      "<article eId=\"art_1\"><num>1</num>\n<paragraph eId=\"p\"><num>1.</num></paragraph></article>")
    let law = try Laws.read(source).law
    let line = source.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("art_1") } ?? 0
    #expect(law.provision("art_1")?.line == line + 1)
    #expect(law.provision("p")?.line == line + 2)
  }
}

extension Sequence where Element == Content {
  /// All markup below, provisions entered.
  var markups: [Markup] {
    flatMap { content -> [Markup] in
      switch content {
      case .markup(let markup): [markup] + markup.children.markups
      case .provision(let provision): provision.content.markups
      case .text, .metadata: []
      }
    }
  }
}
