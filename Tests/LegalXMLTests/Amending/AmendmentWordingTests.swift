import Diagnostics
import LegalXML
import Testing

@Suite("Amendments in official wording")
struct AmendmentWordingTests {
  typealias Step = Citation.Step

  static func at(_ steps: Step..., part: AmendmentTarget.Part? = nil) -> AmendmentTarget {
    AmendmentTarget(Citation(steps: steps), part: part)
  }

  static func new(_ kind: ProvisionKind, _ number: String, _ text: String = "текст;") -> Content {
    .provision(
      Provision(
        kind, element: "point", eId: "",
        content: (number.isEmpty ? [] : [.markup(Markup("num", text: number))]) + [
          .markup(Markup("content", [.markup(Markup("p", text: text))]))
        ]))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var amendment: Amendment
    var russian: String
    var kazakh: String
    var english: String

    init(_ change: AmendmentChange, _ target: AmendmentTarget, _ russian: String, _ kazakh: String, _ english: String) {
      amendment = Amendment(change, at: target)
      self.russian = russian
      self.kazakh = kazakh
      self.english = english
    }

    var testDescription: String { russian }
  }

  static let article3 = Step(.article, number: "3")
  static let point1 = Step(.point, number: "1")

  static let rows = [
    Row(
      .replaceWords("гражданам", with: "физическим лицам", extent: .only), at(article3, point1),
      "в пункте 1 статьи 3 слово «гражданам» заменить словами «физическим лицам»",
      "3-баптың 1-тармағында «гражданам» деген сөз «физическим лицам» деген сөздермен ауыстырылсын",
      "in article 3, point 1, the word “гражданам” shall be replaced by the words “физическим лицам”"),
    Row(
      .replaceWords("2015", with: "2016", extent: .only), at(Step(.subpoint, number: "2")),
      "в подпункте 2) цифры «2015» заменить цифрами «2016»",
      "2) тармақшада «2015» деген цифрлар «2016» деген цифрлармен ауыстырылсын",
      "in subpoint 2), the figures “2015” shall be replaced by the figures “2016”"),
    Row(
      .replaceWords(".", with: ";", extent: .only), at(Step(.indent, ordinal: 2)),
      "в абзаце втором знак «.» заменить знаком «;»",
      "екінші абзацта «.» деген белгі «;» деген белгімен ауыстырылсын",
      "in second indent, the sign “.” shall be replaced by the sign “;”"),
    Row(
      .replaceWords("оралман", with: "қандас", extent: .everywhere), .wholeLaw,
      "по всему тексту слово «оралман» заменить словом «қандас»",
      "бүкіл мәтін бойынша «оралман» деген сөз «қандас» деген сөзбен ауыстырылсын",
      "throughout the text, the word “оралман” shall be replaced by the word “қандас”"),
    Row(
      .replaceWords("орган", with: "центр", extent: .everywhere), at(Step(.chapter, number: "2")),
      "по всему тексту главы 2 слово «орган» заменить словом «центр»",
      "2-тараудың бүкіл мәтіні бойынша «орган» деген сөз «центр» деген сөзбен ауыстырылсын",
      "throughout chapter 2, the word “орган” shall be replaced by the word “центр”"),
    Row(
      .replaceWords("орган", with: "центр", extent: .occurrence(2)), at(article3),
      "в статье 3 слово «орган» во втором случае заменить словом «центр»",
      "3-бапта екінші рет кездесетін «орган» деген сөз «центр» деген сөзбен ауыстырылсын",
      "in article 3, the second occurrence of the word “орган” shall be replaced by the word “центр”"),
    Row(
      .insertWords("и иные лица", at: .after("граждане Республики")), at(article3, part: .heading),
      "заголовок статьи 3 после слов «граждане Республики» дополнить словами «и иные лица»",
      "3-баптың тақырыбы «граждане Республики» деген сөздерден кейін «и иные лица» деген сөздермен толықтырылсын",
      "in the heading of article 3, the words “и иные лица” shall be inserted after the words “граждане Республики”"),
    Row(
      .insertWords(", 15", at: .after("14")), at(point1),
      "пункт 1 после цифр «14» дополнить цифрами «, 15»",
      "1-тармақ «14» деген цифрлардан кейін «, 15» деген цифрлармен толықтырылсын",
      "in point 1, the figures “, 15” shall be inserted after the figures “14”"),
    Row(
      .insertWords("все", at: .before("граждане")), at(point1),
      "пункт 1 перед словом «граждане» дополнить словом «все»",
      "1-тармақ «граждане» деген сөздің алдынан «все» деген сөзбен толықтырылсын",
      "in point 1, the word “все” shall be inserted before the word “граждане”"),
    Row(
      .insertWords("и их семьи", at: .atEnd), at(Step(.articlePart, ordinal: 2)),
      "часть вторую дополнить словами «и их семьи»",
      "екінші бөлік «и их семьи» деген сөздермен толықтырылсын",
      "in second part, the words “и их семьи” shall be added at the end"),
    Row(
      .deleteWords("и органы", extent: .only), at(point1),
      "в пункте 1 слова «и органы» исключить",
      "1-тармақта «и органы» деген сөздер алып тасталсын",
      "in point 1, the words “и органы” shall be deleted"),
    Row(
      .restate([.text("3. Текст.")]), at(Step(.point, number: "3")),
      "пункт 3 изложить в следующей редакции:\n«3. Текст.»",
      "3-тармақ мынадай редакцияда жазылсын:\n«3. Текст.»",
      "point 3 shall be worded as follows:\n“3. Текст.”"),
    Row(
      .restate([.text("1-бап. Негізгі ұғымдар")]), at(Step(.article, number: "1")),
      "статью 1 изложить в следующей редакции:\n«1-бап. Негізгі ұғымдар»",
      "1-бап мынадай редакцияда жазылсын:\n«1-бап. Негізгі ұғымдар»",
      "article 1 shall be worded as follows:\n“1-бап. Негізгі ұғымдар”"),
    Row(
      .restate([.text("Язык")]), at(Step(.article, number: "5"), part: .heading),
      "заголовок статьи 5 изложить в следующей редакции:\n«Язык»",
      "5-баптың тақырыбы мынадай редакцияда жазылсын:\n«Язык»",
      "the heading of article 5 shall be worded as follows:\n“Язык”"),
    Row(
      .insert([new(.subpoint, "9-1)")], at: .within), .wholeLaw,
      "дополнить подпунктом 9-1) следующего содержания:\n«9-1) текст;»",
      "мынадай мазмұндағы 9-1) тармақшамен толықтырылсын:\n«9-1) текст;»",
      "subpoint 9-1) shall be inserted as follows:\n“9-1) текст;”"),
    Row(
      .insert([new(.subpoint, "9-1)"), new(.subpoint, "9-2)")], at: .within), at(article3),
      "статью 3 дополнить подпунктами 9-1) и 9-2) следующего содержания:\n«9-1) текст;\n9-2) текст;»",
      "3-бап мынадай мазмұндағы 9-1) және 9-2) тармақшалармен толықтырылсын:\n«9-1) текст;\n9-2) текст;»",
      "subpoints 9-1) and 9-2) shall be inserted in article 3 as follows:\n“9-1) текст;\n9-2) текст;”"),
    Row(
      .insert([new(.article, "Статья 5-1."), new(.article, "Статья 5-2.")], at: .within), .wholeLaw,
      "дополнить статьями 5-1 и 5-2 следующего содержания:\n«Статья 5-1. текст;\nСтатья 5-2. текст;»",
      "мынадай мазмұндағы 5-1- және 5-2-баптармен толықтырылсын:\n«Статья 5-1. текст;\nСтатья 5-2. текст;»",
      "articles 5-1 and 5-2 shall be inserted as follows:\n“Статья 5-1. текст;\nСтатья 5-2. текст;”"),
    Row(
      .insert([new(.article, "5-1-бап.")], at: .after), at(Step(.article, number: "5")),
      "дополнить статьей 5-1 следующего содержания:\n«5-1-бап. текст;»",
      "мынадай мазмұндағы 5-1-баппен толықтырылсын:\n«5-1-бап. текст;»",
      "article 5-1 shall be inserted as follows:\n“5-1-бап. текст;”"),
    Row(
      .insert([new(.indent, ""), new(.indent, "")], at: .after), at(point1, Step(.indent, ordinal: 2)),
      "пункт 1 дополнить абзацами третьим и четвертым следующего содержания:\n«текст;\nтекст;»",
      "1-тармақ мынадай мазмұндағы үшінші және төртінші абзацтармен толықтырылсын:\n«текст;\nтекст;»",
      "the third and fourth indents shall be inserted in point 1 as follows:\n“текст;\nтекст;”"),
    Row(
      .delete, at(Step(.subpoint, number: "2")),
      "подпункт 2) исключить", "2) тармақша алып тасталсын", "subpoint 2) shall be deleted"),
    Row(
      .delete, at(Step(.point, number: "2"), Step(.subpoint, number: "2")),
      "подпункт 2) пункта 2 исключить", "2-тармақта 2) тармақша алып тасталсын",
      "point 2, subpoint 2) shall be deleted"),
    Row(
      .renumber("6"), at(Step(.article, number: "5")),
      "статью 5 считать статьей 6", "5-бап 6-бап деп есептелсін", "article 5 shall be renumbered article 6"),
    Row(
      .repeal, at(Step(.article, number: "5")),
      "статью 5 признать утратившей силу", "5-баптың күші жойылды деп танылсын", "article 5 shall be repealed"),
    Row(
      .repeal, at(point1), "пункт 1 признать утратившим силу", "1-тармақтың күші жойылды деп танылсын",
      "point 1 shall be repealed"),
  ]

  @Test("each formula stands in the right words and cases", arguments: rows)
  func formulas(row: Row) {
    #expect(row.amendment.phrase(in: .russian).text == row.russian)
    #expect(row.amendment.phrase(in: .kazakh).text == row.kazakh)
    #expect(row.amendment.phrase(in: .english).text == row.english)
  }

  static let several = [
    Amendment(.replaceWords("a", with: "b c", extent: .only), at: at(article3, point1)),
    Amendment(.restate([.text("2. Текст.")]), at: at(Step(.article, number: "5"), Step(.point, number: "2"))),
    Amendment(.delete, at: at(article3, Step(.point, number: "2"), Step(.subpoint, number: "2"))),
    Amendment(.insert([new(.subpoint, "9-1)")], at: .within), at: at(article3, Step(.point, number: "2"))),
    Amendment(.insert([new(.point, "4.", "Текст.")], at: .within), at: at(article3)),
  ]

  @Test("the amendments of an article stand together, closed by the right marks")
  func grouped() {
    let russian = AmendingText(Self.several, named: "Закон Республики Казахстан «О центрах»", in: .russian).text
    #expect(
      russian == """
        Внести в Закон Республики Казахстан «О центрах» следующие изменения и дополнения:
        1) в статье 3:
        в пункте 1 слово «a» заменить словами «b c»;
        в пункте 2:
        подпункт 2) исключить;
        дополнить подпунктом 9-1) следующего содержания:
        «9-1) текст;»;
        дополнить пунктом 4 следующего содержания:
        «4. Текст.»;
        2) пункт 2 статьи 5 изложить в следующей редакции:
        «2. Текст.».
        """)
    let kazakh = AmendingText(
      Array(Self.several.prefix(3)),
      named: "«Орталықтар туралы» 2019 жылғы 14 маусымдағы Қазақстан Республикасының Заңы",
      in: .kazakh
    ).text
    #expect(
      kazakh == """
        «Орталықтар туралы» 2019 жылғы 14 маусымдағы Қазақстан Республикасының Заңына мынадай өзгерістер енгізілсін:
        1) 3-бапта:
        1-тармақта «a» деген сөз «b c» деген сөздермен ауыстырылсын;
        2-тармақта 2) тармақша алып тасталсын;
        2) 5-баптың 2-тармағы мынадай редакцияда жазылсын:
        «2. Текст.».
        """)
  }

  @Test("a single amendment has no number")
  func single() {
    #expect(
      AmendingText([Self.several[1]], named: "Конституция Республики Казахстан", in: .russian).text == """
        Внести в Конституцию Республики Казахстан следующее изменение:
        пункт 2 статьи 5 изложить в следующей редакции:
        «2. Текст.».
        """)
  }

  @Test("several laws stand under the opening of amending laws")
  func severalLaws() {
    var other = Self.several[4]
    other.law = "Уголовный кодекс Республики Казахстан от 3 июля 2014 года"
    let text = AmendingText([other, Self.several[1]], named: "Закон «О центрах»", in: .russian).text
    #expect(
      text == """
        Внести изменения и дополнения в следующие законодательные акты Республики Казахстан:
        1. В Уголовный кодекс Республики Казахстан от 3 июля 2014 года:
        статью 3 дополнить пунктом 4 следующего содержания:
        «4. Текст.».
        2. В Закон «О центрах»:
        пункт 2 статьи 5 изложить в следующей редакции:
        «2. Текст.».
        """)
    other.law = "Қылмыстық кодексі"
    #expect(AmendingText([other, Self.several[1]], named: "Заң", in: .kazakh).text.contains("1. Қылмыстық кодексіне:"))
  }

  @Test("with the law at hand, amendments follow its order and eIds become citations")
  func ordered() throws {
    let law = try ConsolidationTests.law()
    let text = AmendingText(
      [
        Amendment(.delete, at: ConsolidationTests.at(.article, "7")),
        Amendment(.deleteWords("в год", extent: .only), at: ConsolidationTests.at("art_5__para_1")),
      ], of: law, in: .russian
    ).text
    #expect(
      text == """
        Внести следующие изменения:
        1) в пункте 1 статьи 5 слова «в год» исключить;
        2) статью 7 исключить.
        """)
  }
}
