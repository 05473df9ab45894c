import Diagnostics
import Foundation
import LegalXML
import Testing

@Suite("Two languages of one draft")
struct LanguagePairTests {
  static let russian = """
    <article eId="art_1"><num>Статья 1.</num><paragraph eId="art_1__para_1"><num>1.</num><content><p>а</p></content></paragraph>
    <paragraph eId="art_1__para_2"><num>2.</num><content><p>б</p></content></paragraph></article>
    <article eId="art_2"><num>Статья 2.</num><paragraph eId="art_2__para_1"><num>1.</num><content><p>в</p></content></paragraph></article>
    """

  @Test("equal structures are paired without findings, even where eIds differ")
  func equal() throws {
    let russian = try Laws.law(Self.russian)
    let kazakh = try Laws.law(
      Self.russian.replacing("Статья 1.", with: "1-бап.").replacing("Статья 2.", with: "2-бап.")
        .replacing("art_2__para_1", with: "other"), language: "kaz")
    let pair = LanguagePair(kazakh: kazakh, russian: russian)
    #expect(pair.findings.isEmpty)
    #expect(pair.pairs.count == 5)
    #expect(pair.pairs.last == LanguagePair.Pair(kazakh: "other", russian: "art_2__para_1"))
  }

  @Test("what stands in one language only is told once, at its top")
  func drift() throws {
    let russian = try Laws.law(Self.russian)
    let kazakh = try Laws.law(
      """
      <article eId="art_1"><num>1-бап.</num><paragraph eId="art_1__para_1"><num>1.</num><content><p>а</p></content></paragraph>
      <paragraph eId="art_1__para_2"><num>3.</num><content><p>б</p></content></paragraph></article>
      """, language: "kaz")
    let pair = LanguagePair(kazakh: kazakh, russian: russian, kazakhFile: "kk.xml", russianFile: "ru.xml")
    #expect(pair.findings.map(\.code) == ["draft.language-number", "draft.language-drift"])
    #expect(pair.findings.map(\.place.provision) == ["art_1__para_2", "art_2"])
    #expect(pair.findings.last?.arguments == ["language": "ru", "provision": "статья 2"])
    #expect(pair.findings.last?.place.file == "ru.xml")
  }

  @Test("the sample draft says the same in both languages", arguments: ["v1", "v2"])
  func samples(version: String) throws {
    let folder = Shared.packageRoot().appending(path: "samples/draft-law/\(version)")
    func law(_ name: String) throws -> DraftLaw {
      try DraftLawReader().read(Shared.bytes(folder.appending(path: name)), name: name).law
    }
    let pair = LanguagePair(kazakh: try law("kk.xml"), russian: try law("ru.xml"))
    #expect(pair.findings == [])
    #expect(pair.pairs.count > 100)
  }
}
