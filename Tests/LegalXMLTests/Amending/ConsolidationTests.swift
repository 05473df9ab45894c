import Foundation
import Diagnostics
import LegalXML
import SafeXML
import Testing

@Suite("Amendments carried out")
struct ConsolidationTests {
  static let body = """
    <chapter eId="chp_1"><num>Глава 1.</num><heading>Общие положения</heading>
      <article eId="art_5"><num>Статья 5.</num><heading>Центры обслуживания</heading>
        <paragraph eId="art_5__para_1"><num>1.</num>
          <content><p>Центры открываются не <b>более трех</b> раз в год согласно <ref href="#art_6">статье 6</ref> Закона.</p></content>
        </paragraph>
        <paragraph eId="art_5__para_2"><num>2.</num>
          <list eId="art_5__para_2__list_1"><intro><p>Центры:</p></intro>
            <point eId="art_5__para_2__list_1__point_1"><num>1)</num><content><p>ведут учет граждан;</p></content></point>
            <point eId="art_5__para_2__list_1__point_2"><num>2)</num><content><p>выдают справки гражданам.</p></content></point>
          </list>
        </paragraph>
      </article>
      <article eId="art_6"><num>Статья 6.</num><heading>Учет граждан</heading>
        <content><p>Первый абзац о гражданах.</p><p>Учет граждан ведется «раз в год».</p></content>
      </article>
      <article eId="art_7"><num>Статья 7.</num><heading>Язык</heading><content><p>Орган ведет учет.</p></content></article>
    </chapter>
    """

  static func law() throws -> DraftLaw { try Laws.law(body) }

  static func at(_ kind: ProvisionKind, _ number: String, _ part: AmendmentTarget.Part? = nil) -> AmendmentTarget {
    AmendmentTarget(Citation(steps: [.init(kind, number: number)]), part: part)
  }

  static func at(_ eId: String) -> AmendmentTarget { AmendmentTarget(Citation(steps: []), eId: eId) }

  static func provision(_ kind: ProvisionKind, _ element: String, _ number: String, _ text: String) -> Content {
    .provision(
      Provision(
        kind, element: element, eId: "",
        content: [.markup(Markup("num", text: number)), .markup(Markup("content", [.markup(Markup("p", text: text))]))])
    )
  }

  /// One amendment: the text of a provision afterwards.
  func after(_ change: AmendmentChange, _ target: AmendmentTarget, _ eId: String) throws -> String {
    let result = try Self.law().applying([Amendment(change, at: target)])
    #expect(result.outcomes[0].status == .applied, "\(result.findings)")
    expectValid(result)
    return try #require(result.law.provision(eId)).text
  }

  func expectValid(_ result: Consolidation) {
    for law in [result.law, result.redline] {
      let findings = AkomaNtoso.validate(AkomaNtosoWriter().document(of: law))
      #expect(findings.isEmpty, "\(findings)")
    }
  }

  @Test("words give way to others across bold print")
  func acrossMarkup() throws {
    let result = try Self.law().applying([
      Amendment(
        .replaceWords("не более трех раз", with: "не менее двух раз", extent: .only), at: Self.at("art_5__para_1"))
    ])
    expectValid(result)
    #expect(
      result.law.provision("art_5__para_1")?.text
        == "1. Центры открываются не менее двух раз в год согласно статье 6 Закона.")
    let reference = result.law.provision("art_5__para_1")?.content.firstMarkup("ref")
    #expect(reference?.text == "статье 6")
    #expect(result.redline.provision("art_5__para_1")?.content.firstMarkup("del")?.text == "не")
  }

  @Test(
    "quotation marks, spaces and letters that look alike are the same, and that is reported",
    arguments: [("учет граждан ведется \"раз в год\"", false), ("Учет\u{A0}граждан ведется \"раз в год\"", true)])
  func lookAlikes(words: String, isFound: Bool) throws {
    let result = try Self.law().applying([Amendment(.deleteWords(words, extent: .only), at: Self.at(.article, "6"))])
    #expect(result.findings.map(\.code) == [isFound ? "amendment.words-alike" : "amendment.words-not-found"])
  }

  @Test(
    "words come in and go out with the spaces they need",
    arguments: [
      (AmendmentChange.insertWords("и органы", at: .after("Центры")), "1. Центры и органы открываются"),
      (.insertWords(", органы", at: .after("Центры")), "1. Центры, органы открываются"),
      (.insertWords("Все", at: .before("Центры")), "1. Все Центры открываются"),
      (.deleteWords("в год", extent: .only), "1. Центры открываются не более трех раз согласно статье 6 Закона."),
      (.insertWords("и иных актов", at: .atEnd), "согласно статье 6 Закона и иных актов."),
      (.insertWords("(далее – Закон)", at: .after("статье 6")), "согласно статье 6 (далее – Закон) Закона."),
    ])
  func spaces(change: AmendmentChange, expected: String) throws {
    #expect(try after(change, Self.at("art_5__para_1"), "art_5__para_1").contains(expected))
  }

  @Test("words behind a reference stay outside of it")
  func outsideReference() throws {
    let result = try Self.law().applying([
      Amendment(.insertWords("настоящего", at: .after("статье 6")), at: Self.at("art_5__para_1"))
    ])
    #expect(result.law.provision("art_5__para_1")?.content.firstMarkup("ref")?.text == "статье 6")
  }

  @Test("words through the whole text change wherever they stand as words")
  func everywhere() throws {
    let result = try Self.law().applying([
      Amendment(.replaceWords("граждан", with: "физических лиц", extent: .everywhere), at: .wholeLaw)
    ])
    #expect(result.law.text.components(separatedBy: "физических лиц").count == 4)
    #expect(result.law.text.contains("гражданам"))
    #expect(result.rows.map(\.element).count == 3)
    #expect(result.rows.contains { $0.element == "заголовок статьи 6" && $0.newText == "Учет физических лиц" })
  }

  @Test(
    "what cannot be carried out is refused with its reason",
    arguments: [
      (AmendmentChange.delete, at(.article, "99"), "amendment.place-unknown"),
      (.delete, at(.subpoint, "3"), "amendment.place-unknown"),
      (.deleteWords("звезда", extent: .only), at(.article, "5"), "amendment.words-not-found"),
      (.deleteWords("Орган", extent: .only), at(.article, "5"), "amendment.words-elsewhere"),
      (.deleteWords("Центры", extent: .only), at(.article, "5"), "amendment.words-several"),
      (.deleteWords("Центры", extent: .occurrence(4)), at(.article, "5"), "amendment.words-not-found"),
      (
        .insert([provision(.article, "article", "Статья 6.", "Текст.")], at: .within), .wholeLaw,
        "amendment.number-taken"
      ),
      (.insert([.text("Текст")], at: .within), .wholeLaw, "amendment.nothing-new"),
      (.renumber("7"), at(.article, "5"), "amendment.number-taken"),
      (.delete, .wholeLaw, "amendment.change-impossible"),
    ])
  func refused(change: AmendmentChange, target: AmendmentTarget, code: String) throws {
    let result = try Self.law().applying([Amendment(change, at: target)])
    #expect(result.outcomes[0].status == .refused)
    #expect(result.findings.map(\.code) == [code])
    #expect(try result.law == Self.law())
    #expect(result.rows.isEmpty)
  }

  @Test("a place that can mean several provisions is refused with their names")
  func ambiguous() throws {
    let law = try Laws.law(Self.body.replacing("Статья 7.", with: "Статья 6."))
    let result = law.applying([Amendment(.delete, at: Self.at(.article, "6"))])
    #expect(result.findings.first?.code == "amendment.place-ambiguous")
    #expect(result.findings.first?.arguments["places"] == "art_6, art_7")
  }

  @Test("a provision gets a new wording and keeps its eId; its children get theirs")
  func restated() throws {
    let new = Content.provision(
      Provision(
        .point, element: "paragraph", eId: "from_elsewhere",
        content: [
          .markup(Markup("num", text: "2.")), .markup(Markup("intro", [.markup(Markup("p", text: "Центры:"))])),
          Self.provision(.subpoint, "point", "1)", "ведут учет;"),
        ]))
    let result = try Self.law().applying([Amendment(.restate([new]), at: Self.at("art_5__para_2"))])
    expectValid(result)
    #expect(result.law.provision("art_5__para_2")?.text == "2. Центры:\n1) ведут учет;")
    #expect(result.law.provision("art_5__para_2__point_1") != nil)
    #expect(result.redline.provision("art_5__para_2")?.attributes.first?.value == "removed")
  }

  @Test("a new text alone keeps number and heading")
  func reworded() throws {
    #expect(
      try after(.restate([.text("7. Новый текст.")]), Self.at(.article, "7"), "art_7")
        == "Статья 7. Язык\n7. Новый текст.")
    #expect(
      try after(.restate([.text("1. Новый текст.")]), Self.at("art_5__para_1"), "art_5__para_1") == "1. Новый текст.")
  }

  @Test("headings and paragraphs without an eId are amended, too")
  func partsOfProvisions() throws {
    #expect(try after(.restate([.text("Языки")]), Self.at(.article, "7", .heading), "art_7").contains("Языки\n"))
    let second = AmendmentTarget(Citation(steps: [.init(.article, number: "6"), .init(.indent, ordinal: 2)]))
    #expect(try after(.delete, second, "art_6") == "Статья 6. Учет граждан\nПервый абзац о гражданах.")
    #expect(
      try after(.replaceWords("граждан", with: "лиц", extent: .only), second, "art_6").contains("Учет лиц ведется"))
  }

  @Test("inserted numbers find their place, and the others keep theirs")
  func inserted() throws {
    let result = try Self.law().applying([
      Amendment(.insert([Self.provision(.article, "article", "Статья 5-2.", "Б.")], at: .within), at: .wholeLaw),
      Amendment(.insert([Self.provision(.article, "article", "Статья 5-1.", "А.")], at: .within), at: .wholeLaw),
      Amendment(
        .insert([Self.provision(.subpoint, "item", "1-1)", "ведут прием;")], at: .within), at: Self.at("art_5__para_2")),
      Amendment(.delete, at: Self.at("art_5__para_2__list_1__point_2")),
    ])
    expectValid(result)
    #expect(result.isComplete)
    #expect(
      result.law.all().filter { $0.kind == .article }.map(\.eId) == ["art_5", "art_5-1", "art_5-2", "art_6", "art_7"])
    #expect(
      result.law.provision("art_5__para_2")?.text == "2. Центры:\n1) ведут учет граждан;\n1-1) ведут прием;")
    #expect(result.outcomes.map(\.results) == [["art_5-2"], ["art_5-1"], ["art_5__para_2__list_1__point_1-1"], []])
    #expect(result.rows.map { $0.oldText == nil } == [true, false, true, true])
  }

  @Test("an article without points takes new ones below its text")
  func appended() throws {
    #expect(
      try after(
        .insert([Self.provision(.point, "paragraph", "2.", "Новый.")], at: .within), Self.at(.article, "7"), "art_7")
        == "Статья 7. Язык\nОрган ведет учет.\n2. Новый.")
  }

  @Test("with another number come another eId, links that follow, and a warning about their words")
  func renumbered() throws {
    let result = try Self.law().applying([
      Amendment(.renumber("7"), at: Self.at(.article, "6")), Amendment(.renumber("6"), at: Self.at(.article, "7")),
    ])
    expectValid(result)
    #expect(result.isComplete)
    #expect(result.law.provision("art_7")?.heading == "Учет граждан")
    #expect(result.law.provision("art_7")?.number?.written == "Статья 7.")
    #expect(result.law.provision("art_5__para_1")?.content.firstMarkup("ref")?.target == "#art_7")
    #expect(result.findings.map(\.code) == ["amendment.reference-renumbered"])
  }

  @Test("what loses its force stays in its place, marked")
  func repealed() throws {
    let result = try Self.law().applying([Amendment(.repeal, at: Self.at(.article, "7"))])
    expectValid(result)
    let article = try #require(result.law.provision("art_7"))
    #expect(article.attributes.contains { $0.name.local == "status" && $0.value == "removed" })
    #expect(article.text.contains("Орган ведет учет."))
  }

  @Test(
    "amendments that contradict each other are both left out and both named",
    arguments: [
      (
        AmendmentChange.replaceWords("ведет учет", with: "учитывает", extent: .only), at(.article, "7"),
        AmendmentChange.deleteWords("учет", extent: .only), at(.article, "7"), AmendmentConflict.Kind.words
      ),
      (
        .insertWords("и местный орган", at: .after("Орган")), at(.article, "7"),
        .replaceWords("Орган", with: "Центр", extent: .only), at(.article, "7"), .words
      ),
      (.deleteWords("ведет", extent: .only), at(.article, "7"), .delete, at(.article, "7"), .inside),
      (.delete, at("art_5__para_2__list_1__point_1"), .restate([.text("Новое")]), at("art_5__para_2"), .inside),
      (
        .insert([provision(.subpoint, "point", "3)", "новое.")], at: .within), at("art_5__para_2"),
        .delete, at("art_5"), .inside
      ),
      (.restate([.text("Новое.")]), at(.article, "7"), .delete, at(.article, "7"), .place),
      (
        .restate([.text("Языки")]), at(.article, "7", .heading), .restate([.text("Речь")]), at(.article, "7", .heading),
        .place
      ),
      (
        .insert([provision(.article, "article", "Статья 5-1.", "А.")], at: .within), .wholeLaw,
        .insert([provision(.article, "article", "Статья 5-1.", "Б.")], at: .after), at(.article, "5"), .number
      ),
      (
        .insert([provision(.article, "article", "Статья 8.", "А.")], at: .within), .wholeLaw,
        .renumber("8"), at(.article, "7"), .number
      ),
    ])
  func conflicting(
    first: AmendmentChange, firstTarget: AmendmentTarget, second: AmendmentChange, secondTarget: AmendmentTarget,
    kind: AmendmentConflict.Kind
  ) throws {
    let result = try Self.law().applying([
      Amendment(first, at: firstTarget, name: "council/r1"),
      Amendment(second, at: secondTarget, source: AmendmentSource(eId: "art_2", text: "…", line: 7, file: "b.xml")),
    ])
    #expect(result.conflicts == [AmendmentConflict(first: 0, second: 1, kind: kind)])
    #expect(result.outcomes.map(\.status) == [.conflicting, .conflicting])
    #expect(try result.law == Self.law())
    let message = LegalXMLMessages.catalogue.summary(of: try #require(result.findings.last), in: .english)
    #expect(message.contains("council/r1") && message.contains("b.xml:7"))
  }

  @Test("the same amendment from two people is carried out once")
  func repeated() throws {
    let amendment = Amendment(.deleteWords("Орган", extent: .only), at: Self.at(.article, "7"))
    let result = try Self.law().applying([amendment, amendment])
    #expect(result.outcomes.map(\.status) == [.applied, .repeated])
    #expect(result.isComplete)
  }

  @Test("words through the whole text pass by what another amendment takes as a whole, and say so")
  func everywhereSkips() throws {
    let result = try Self.law().applying([
      Amendment(.replaceWords("учет", with: "реестр", extent: .everywhere), at: .wholeLaw),
      Amendment(.restate([.text("Орган ведет учет сам.")]), at: Self.at(.article, "7")),
    ])
    #expect(result.isComplete)
    #expect(result.findings.map(\.code) == ["amendment.everywhere-skips"])
    #expect(result.law.provision("art_7")?.text.contains("ведет учет сам") == true)
    #expect(result.law.provision("art_5__para_2")?.text.contains("ведут реестр") == true)
  }

  @Test("the order of amendments does not matter where none contradicts another", arguments: UInt64(1)...20)
  func orderIndependence(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let law = try Self.law()
    let all = [
      Amendment(.replaceWords("граждан", with: "лиц", extent: .everywhere), at: .wholeLaw),
      Amendment(.insertWords("все", at: .after("Центры")), at: Self.at("art_5__para_1")),
      Amendment(.insert([Self.provision(.article, "article", "Статья 5-2.", "Б.")], at: .within), at: .wholeLaw),
      Amendment(.insert([Self.provision(.article, "article", "Статья 5-1.", "А.")], at: .after), at: Self.at("art_5")),
      Amendment(.delete, at: Self.at("art_5__para_2__list_1__point_2")),
      Amendment(.renumber("8"), at: Self.at(.article, "7")),
      Amendment(.restate([.text("Речь")]), at: Self.at(.article, "7", .heading)),
    ]
    let expected = AkomaNtosoWriter().bytes(of: law.applying(all).law)
    let shuffled = law.applying(all.shuffled(using: &generator))
    #expect(shuffled.isComplete)
    #expect(AkomaNtosoWriter().bytes(of: shuffled.law) == expected)
  }
}
