import Diagnostics
import LegalXML
import Testing

@Suite("Checks of draft laws")
struct DraftLawChecksTests {
  static func codes(_ body: String) throws -> [String] {
    try Laws.read(Laws.bill(body)).findings.map(\.code).filter { $0 != "draft.id-missing" }
  }

  static func article(_ number: String, _ content: String = "<content><p>т</p></content>") -> String {
    "<article eId=\"a\(number)\"><num>Статья \(number).</num>\(content)</article>"
  }

  @Test("a sound law has no findings")
  func sound() throws {
    #expect(
      try Laws.read(Laws.bill(Self.article("1") + Self.article("2") + Self.article("2-1") + Self.article("3"))).findings
        .isEmpty)
  }

  @Test("gaps, repetitions and steps back in the numbering are told, through chapters")
  func numbering() throws {
    #expect(
      try Self.codes(
        "<chapter eId='c'><num>1</num>\(Self.article("1"))</chapter><chapter eId='d'><num>2</num>\(Self.article("3"))</chapter>"
      ) == ["draft.number-gap"])
    #expect(try Self.codes(Self.article("2") + Self.article("1")) == ["draft.number-reset"])
    let points = "<paragraph eId='p'><num>1.</num></paragraph><paragraph eId='q'><num>1.</num></paragraph>"
    #expect(try Self.codes(Self.article("1", points)) == ["draft.number-duplicate"])
  }

  @Test("quoted provisions may have any numbers")
  func quoted() throws {
    let quote = """
      <content><p><mod eId="m"><quotedStructure eId="q"><article eId="x"><num>Статья 40.</num></article>
      <article eId="y"><num>Статья 7.</num></article></quotedStructure></mod></p></content>
      """
    #expect(try Self.codes(Self.article("1", quote)).isEmpty)
  }

  @Test("references to nothing are told once per target, with the provision they stand in")
  func dangling() throws {
    let body =
      Self.article(
        "1", "<content><p><ref href=\"#a2\">2</ref> <ref href=\"#a9\">9</ref> <ref href=\"#a9\">9</ref></p></content>")
      + Self.article("2")
    let findings = try Laws.read(Laws.bill(body)).findings
    #expect(findings.map(\.code) == ["draft.reference-dangling"])
    #expect(findings.first?.arguments == ["target": "a9"])
    #expect(findings.first?.place.provision == "a1")
  }

  @Test("articles that refer to each other in a circle are noted; references within one article are not")
  func circles() throws {
    func reference(_ target: String) -> String { "<content><p><ref href=\"#\(target)\">см.</ref></p></content>" }
    let circle =
      Self.article("1", reference("a2")) + Self.article("2", reference("a3")) + Self.article("3", reference("a1"))
    let findings = try Laws.read(Laws.bill(circle + Self.article("4", reference("a4")))).findings
    #expect(findings.map(\.code) == ["draft.reference-circle"])
    #expect(findings.first?.severity == .note)
    #expect(findings.first?.arguments == ["provisions": "a1, a2, a3"])
  }

  @Test("missing FRBR names and impossible dates are told with their lines")
  func metadata() throws {
    let source = Laws.bill(Self.article("1"))
      .replacing("<FRBRlanguage language=\"rus\"/>", with: "")
      .replacing("<FRBRuri value=\"/akn/kz/bill/2026/5\"/>", with: "")
    let findings = try Laws.read(source).findings
    #expect(findings.map(\.code) == ["draft.frbr-missing", "draft.frbr-missing"])
    #expect(findings.map { $0.arguments["name"] } == ["FRBRWork/FRBRuri", "FRBRExpression/FRBRlanguage"])
    #expect(findings.allSatisfy { $0.place.line != nil })
    let dates = try Laws.read(Laws.bill(Self.article("1")).replacing("2026-03-02\" name", with: "2026-02-30\" name"))
      .findings
    #expect(Set(dates.map(\.code)) == ["draft.date-invalid"])
    #expect(dates.count == 3)
    let none = try Laws.read(
      "<akomaNtoso><bill><body><article eId='a'><num>1</num></article></body></bill></akomaNtoso>"
    ).findings
    #expect(none.map(\.arguments) == [["name": "identification"]])
  }
}
