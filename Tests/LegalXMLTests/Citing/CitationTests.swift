import Diagnostics
import LegalXML
import Testing

@Suite("Citations")
struct CitationTests {
  static let law = """
    <chapter eId="chp_3"><num>3-тарау.</num><heading>Тілдер</heading>
      <article eId="art_12"><num>Статья 12.</num><heading>Понятия</heading>
        <paragraph eId="p3"><num>3.</num>
          <list eId="l"><intro><p>Понятия:</p></intro>
            <point eId="sp2"><num>2)</num>
              <intro><p>первый:</p></intro>
              <indent eId="i1"><content><p>второй;</p></content></indent>
              <indent eId="i2"><content><p>третий;</p></content></indent>
            </point>
            <point eId="sp81"><num>8-1)</num><content><p>язык.</p></content></point>
          </list>
        </paragraph>
      </article>
      <article eId="art_5-1"><num>5-1-бап.</num>
        <subparagraph eId="first"><content><p>Часть один.</p></content></subparagraph>
        <subparagraph eId="second"><content><p>Часть два.</p>
          <table eId="t"><tr><td><p>1</p></td></tr></table></content></subparagraph>
        <paragraph eId="mods"><num>2.</num><content><p><mod>дополнить: <quotedStructure eId="q">
          <article eId="q__art_7"><num>Статья 7.</num>
            <paragraph eId="q7_2"><num>2.</num><content><p>Новый.</p></content></paragraph></article>
        </quotedStructure></mod></p></content></paragraph>
      </article>
    </chapter>
    """

  @Test(
    "follow the rules of each language",
    arguments: [
      ("art_12", "статья 12", "12-бап", "article 12"),
      ("p3", "пункт 3 статьи 12", "12-баптың 3-тармағы", "article 12, point 3"),
      (
        "sp2", "подпункт 2) пункта 3 статьи 12", "12-баптың 3-тармағының 2) тармақшасы",
        "article 12, point 3, subpoint 2)"
      ),
      (
        "sp81", "подпункт 8-1) пункта 3 статьи 12", "12-баптың 3-тармағының 8-1) тармақшасы",
        "article 12, point 3, subpoint 8-1)"
      ),
      (
        "i2", "абзац третий подпункта 2) пункта 3 статьи 12",
        "12-баптың 3-тармағының 2) тармақшасының үшінші абзацы",
        "article 12, point 3, subpoint 2), third indent"
      ),
      ("chp_3", "глава 3", "3-тарау", "chapter 3"),
      ("l", "пункт 3 статьи 12", "12-баптың 3-тармағы", "article 12, point 3"),
      ("second", "часть вторая статьи 5-1", "5-1-баптың екінші бөлігі", "article 5-1, second part"),
      (
        "t", "таблица части второй статьи 5-1", "5-1-баптың екінші бөлігінің кестесі",
        "article 5-1, second part, table"
      ),
      (
        "q7_2", "пункт 2 статьи 7 (цитируется: пункт 2 статьи 5-1)",
        "7-баптың 2-тармағы (дәйексөз: 5-1-баптың 2-тармағы)",
        "article 7, point 2 (quoted in article 5-1, point 2)"
      ),
    ])
  func languages(eId: String, russian: String, kazakh: String, english: String) throws {
    let law = try Laws.law(Self.law)
    #expect(law.citation(of: eId, in: .russian) == russian)
    #expect(law.citation(of: eId, in: .kazakh) == kazakh)
    #expect(law.citation(of: eId, in: .english) == english)
  }

  @Test(
    "Kazakh possessives and cases follow vowel harmony and the last sound",
    arguments: [
      (ProvisionKind.part, "1-бөлім", "1-бөлімнің", "1-бөлімде"),
      (.chapter, "1-тарау", "1-тараудың", "1-тарауда"),
      (.paragraph, "1-параграф", "1-параграфтың", "1-параграфта"),
      (.article, "1-бап", "1-баптың", "1-бапта"),
      (.articlePart, "1-бөлік", "1-бөліктің", "1-бөлікте"),
      (.point, "1-тармақ", "1-тармақтың", "1-тармақта"),
      (.subpoint, "1) тармақша", "1) тармақшаның", "1) тармақшада"),
      (.indent, "1-абзац", "1-абзацтың", "1-абзацта"),
      (.attachment, "1-қосымша", "1-қосымшаның", "1-қосымшада"),
      (.table, "1-кесте", "1-кестенің", "1-кестеде"),
      (.subsection, "1-кіші бөлім", "1-кіші бөлімнің", "1-кіші бөлімде"),
    ])
  func kazakhBare(kind: ProvisionKind, nominative: String, genitive: String, locative: String) {
    let citation = Citation(steps: [.init(kind, number: "1")])
    #expect(citation.text(in: .kazakh) == nominative)
    #expect(citation.text(in: .kazakh, .genitive) == genitive)
    #expect(citation.text(in: .kazakh, .locative) == locative)
  }

  @Test(
    "a Kazakh provision that belongs to another takes the possessive ending before the case",
    arguments: [
      (ProvisionKind.article, "12-бабы", "12-бабының", "12-бабына", "12-бабында"),
      (.point, "12-тармағы", "12-тармағының", "12-тармағына", "12-тармағында"),
      (.subpoint, "12) тармақшасы", "12) тармақшасының", "12) тармақшасына", "12) тармақшасында"),
      (.articlePart, "12-бөлігі", "12-бөлігінің", "12-бөлігіне", "12-бөлігінде"),
      (.section, "12-бөлімі", "12-бөлімінің", "12-бөліміне", "12-бөлімінде"),
      (.chapter, "12-тарауы", "12-тарауының", "12-тарауына", "12-тарауында"),
      (.paragraph, "12-параграфы", "12-параграфының", "12-параграфына", "12-параграфында"),
      (.table, "12-кестесі", "12-кестесінің", "12-кестесіне", "12-кестесінде"),
      (.attachment, "12-қосымшасы", "12-қосымшасының", "12-қосымшасына", "12-қосымшасында"),
      (.preface, "12-тақырыбы", "12-тақырыбының", "12-тақырыбына", "12-тақырыбында"),
    ])
  func kazakhPossessed(kind: ProvisionKind, nominative: String, genitive: String, dative: String, locative: String) {
    let citation = Citation(steps: [.init(.attachment, number: "1"), .init(kind, number: "12")])
    let owner = "1-қосымшаның "
    #expect(citation.text(in: .kazakh) == owner + nominative)
    #expect(citation.text(in: .kazakh, .genitive) == owner + genitive)
    #expect(citation.text(in: .kazakh, .dative) == owner + dative)
    #expect(citation.text(in: .kazakh, .locative) == owner + locative)
  }

  @Test(
    "Russian nouns and ordinals are declined together",
    arguments: [
      (GrammaticalCase.nominative, "абзац двадцать третий части второй статьи 5"),
      (.genitive, "абзаца двадцать третьего части второй статьи 5"),
      (.dative, "абзацу двадцать третьему части второй статьи 5"),
      (.accusative, "абзац двадцать третий части второй статьи 5"),
      (.instrumental, "абзацем двадцать третьим части второй статьи 5"),
      (.locative, "абзаце двадцать третьем части второй статьи 5"),
    ])
  func russianCases(grammaticalCase: GrammaticalCase, expected: String) {
    let citation = Citation(steps: [
      .init(.article, number: "5"), .init(.articlePart, ordinal: 2), .init(.indent, ordinal: 23),
    ])
    #expect(citation.text(in: .russian, grammaticalCase) == expected)
  }

  @Test(
    "Kazakh ordinals",
    arguments: [
      (1, "бірінші", "1-ші"), (6, "алтыншы", "6-шы"), (9, "тоғызыншы", "9-шы"), (10, "оныншы", "10-шы"),
      (11, "он бірінші", "11-ші"), (20, "жиырмасыншы", "20-шы"), (40, "қырқыншы", "40-шы"),
      (50, "елуінші", "50-ші"), (99, "тоқсан тоғызыншы", "99-шы"), (100, "жүзінші", "100-ші"),
      (256, "екі жүз елу алтыншы", "256-шы"),
    ])
  func kazakhOrdinals(number: Int, word: String, figures: String) {
    #expect(KazakhNumeral.ordinal(number) == word)
    #expect("\(number)-\(KazakhNumeral.suffix(number))" == figures)
  }
}
