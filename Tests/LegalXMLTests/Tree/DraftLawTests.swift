import Foundation
import LegalXML
import Testing

@Suite("A draft law as a tree")
struct DraftLawTests {
  static let body = """
    <chapter eId="chp_1"><num>Глава 1.</num><heading>Общие   положения</heading>
      <article eId="art_1"><num>Статья 1.</num><heading>Понятия</heading>
        <paragraph eId="art_1__para_1"><num>1.</num>
          <list eId="art_1__para_1__list_1">
            <intro><p>В настоящем Законе:</p></intro>
            <point eId="art_1__para_1__list_1__point_1"><num>1)</num>
              <content><p><def refersTo="#x">язык</def> – средство <b>общения</b><i>людей</i>;</p></content></point>
            <wrapUp><p>и другие.</p></wrapUp>
          </list>
        </paragraph>
        <paragraph eId="art_1__para_2" xml:lang="en"><num>2.</num><content>
          <p>Second.</p><table eId="tbl"><tr><td><p>a</p></td><td><p>b</p></td></tr></table></content></paragraph>
      </article>
    </chapter>
    """

  @Test("gives number, heading, own text and children of a provision")
  func provisions() throws {
    let law = try Laws.law(Self.body)
    let article = try #require(law.provision("art_1"))
    #expect(article.kind == .article)
    #expect(article.number?.normalised == "1")
    #expect(article.heading == "Понятия")
    #expect(article.children.map(\.eId) == ["art_1__para_1", "art_1__para_2"])
    #expect(article.ownText == "")
    let list = try #require(law.provision("art_1__para_1__list_1"))
    #expect(list.ownText == "В настоящем Законе:\nи другие.")
    #expect(list.text == "В настоящем Законе:\n1) язык – средство общениялюдей;\nи другие.")
    #expect(law.provision("chp_1")?.heading == "Общие положения")
    #expect(law.provision("nowhere") == nil)
  }

  @Test("lists everything in document order, tables and lists included")
  func order() throws {
    let law = try Laws.law(Self.body)
    #expect(
      law.all().map(\.eId) == [
        "chp_1", "art_1", "art_1__para_1", "art_1__para_1__list_1", "art_1__para_1__list_1__point_1",
        "art_1__para_2", "tbl",
      ])
    #expect(law.all().map(\.kind).last == .table)
    #expect(law.provision("tbl")?.text == "a\tb")
  }

  @Test("the index knows ancestors and inherited languages")
  func index() throws {
    let index = DraftLawIndex(try Laws.law(Self.body))
    #expect(index.chain(to: "tbl").map(\.eId) == ["chp_1", "art_1", "art_1__para_2", "tbl"])
    #expect(index.position(of: "tbl").map { index.entries[$0].language } == "en")
    #expect(index.position(of: "art_1").map { index.entries[$0].language } == "ru")
    #expect(index.chain(to: "nowhere").isEmpty)
  }

  @Test("the outline skips lists but not what stands in them")
  func outline() throws {
    let rows = DraftOutline(try Laws.law(Self.body)).rows
    #expect(
      rows.map(\.eId) == ["chp_1", "art_1", "art_1__para_1", "art_1__para_1__list_1__point_1", "art_1__para_2", "tbl"])
    #expect(rows.map(\.depth) == [0, 1, 2, 3, 2, 3])
    #expect(rows[1].number == "Статья 1.")
    #expect(rows[3].beginning.hasPrefix("язык – средство"))
    #expect(DraftOutline(try Laws.law(Self.body), depth: 1).rows.map(\.eId) == ["chp_1", "art_1"])
  }

  @Test("survives coding")
  func coding() throws {
    let law = try Laws.law(Self.body)
    let data = try JSONEncoder().encode(law)
    #expect(try JSONDecoder().decode(DraftLaw.self, from: data) == law)
    let kinds: [ProvisionKind] = [.article, .articlePart, .quotedStructure, .other("rule")]
    #expect(try JSONDecoder().decode([ProvisionKind].self, from: JSONEncoder().encode(kinds)) == kinds)
  }

  @Test("names, dates, number and language come from the metadata")
  func names() throws {
    let law = try Laws.law(Self.body, language: "kaz")
    #expect(law.language == "kk")
    #expect(law.names.work.uri == "/akn/kz/bill/2026/5")
    #expect(law.names.expression.this == "/akn/kz/bill/2026/5/kaz@2026-03-02/!main")
    #expect(law.names.work.dates == [NamedDate(date: "2026-03-02", name: "generation")])
    #expect(law.names.numbers == ["5"])
    #expect(law.names.country == "kz")
  }

  @Test(
    "languages are brought to BCP 47",
    arguments: [
      ("kaz", "kk"), ("RUS", "ru"), ("en", "en"), ("en-GB", "en-GB"), ("eng-GB", "en-GB"),
      ("http://publications.europa.eu/resource/authority/language/FRA", "fr"), ("xyz", "xyz"),
    ])
  func languages(written: String, expected: String) {
    #expect(LanguageTag.bcp47(written) == expected)
  }
}
