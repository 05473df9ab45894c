import Diagnostics
import Foundation
import LegalXML
import SafeXML
import Testing

@Suite("Amending laws in Akoma Ntoso")
struct AmendingLawTests {
  static let frame = AmendingLawFrame(
    work: "/akn/kz/bill/2026-11-24/amendments", date: "2026-11-24", author: "Секретариат",
    amended: "/akn/kz/bill/2026/5")

  static let amendments: [Amendment] = [
    Amendment(
      .replaceWords("не более трех раз", with: "не менее двух раз", extent: .only),
      at: ConsolidationTests.at("art_5__para_1")),
    Amendment(.insertWords("и местные органы", at: .after("Центры")), at: ConsolidationTests.at("art_5__para_1")),
    Amendment(
      .insert([ConsolidationTests.provision(.subpoint, "point", "1-1)", "ведут прием;")], at: .within),
      at: ConsolidationTests.at("art_5__para_2")),
    Amendment(.delete, at: ConsolidationTests.at("art_5__para_2__list_1__point_2")),
    Amendment(
      .restate([ConsolidationTests.provision(.article, "article", "Статья 7.", "Орган ведет учет сам.")]),
      at: ConsolidationTests.at(.article, "7")),
    Amendment(
      .insert([ConsolidationTests.provision(.article, "article", "Статья 7-1.", "Новое.")], at: .within), at: .wholeLaw),
  ]

  func built(_ language: Language) throws -> DraftLaw {
    let law = try ConsolidationTests.law()
    return AmendingText(Self.amendments, of: law, named: "Закон «О центрах»", in: language)
      .law(Self.frame, amending: law)
  }

  @Test("are valid, and written again byte for byte", arguments: Language.allCases)
  func valid(language: Language) throws {
    let law = try built(language)
    let findings = AkomaNtoso.validate(AkomaNtosoWriter().document(of: law))
    #expect(findings.isEmpty, "\(findings)")
    let bytes = AkomaNtosoWriter().bytes(of: law)
    let again = try DraftLawReader().read(bytes, name: "amending.xml")
    #expect(again.findings.isEmpty, "\(again.findings)")
    #expect(AkomaNtosoWriter().bytes(of: again.law) == bytes)
  }

  @Test("tell every change in their metadata, with its place and what it quotes")
  func metadata() throws {
    let law = try built(.russian)
    let analysis = try #require(law.metadata?.elements.first { $0.name.local == "analysis" })
    let mods = try #require(analysis.elements.first).elements
    #expect(
      mods.map { $0.attribute("type") }
        == ["substitution", "insertion", "insertion", "repeal", "substitution", "insertion"])
    func href(_ mod: Int, _ name: String) -> [String] {
      mods[mod].elements.filter { $0.name.local == name }.compactMap { $0.attribute("href") }
    }
    #expect(href(0, "destination") == ["/akn/kz/bill/2026/5/!main~art_5__para_1"])
    #expect(href(0, "old").count == 1 && href(0, "new").count == 1)
    #expect(href(1, "old").isEmpty)
    #expect(href(4, "new").first?.hasSuffix("__qstr_1") == true)
    #expect(mods[2].elements[1].attribute("pos") == "inside")
  }

  @Test("read again, order the same amendments")
  func roundTrip() throws {
    let law = try ConsolidationTests.law()
    let expected = law.applying(Self.amendments)
    #expect(expected.isComplete, "\(expected.findings)")
    let reading = AmendingLawReader().read(try built(.russian))
    #expect(reading.notUnderstood.isEmpty, "\(reading.notUnderstood)")
    var amendments = reading.amendments
    for index in amendments.indices { amendments[index].law = nil }
    let result = law.applying(amendments)
    #expect(result.isComplete, "\(result.findings)")
    #expect(result.law.text == expected.law.text)
  }

  @Test("in words, read again, order the same amendments", arguments: [Language.russian, .kazakh])
  func wordsRoundTrip(language: Language) throws {
    let law = try ConsolidationTests.law()
    let text = AmendingText(Self.amendments, of: law, in: language).text
    let lines = text.split(separator: "\n").dropFirst().joined(separator: "\n")
    let reading = AmendingLawReader().read(text: lines, in: language)
    #expect(reading.notUnderstood.isEmpty, "\(reading.notUnderstood)")
    #expect(law.applying(reading.amendments).law.text == law.applying(Self.amendments).law.text)
  }

  @Test("a consolidated law says what changed it, and is dated anew")
  func recorded() throws {
    let result = try ConsolidationTests.law().applying(Self.amendments)
    let law = result.law(
      recording: ConsolidationRecord(date: "2026-11-24", source: "/akn/kz/bill/2026-11-24/amendments", name: "Поправки")
    )
    let findings = AkomaNtoso.validate(AkomaNtosoWriter().document(of: law))
    #expect(findings.isEmpty, "\(findings)")
    #expect(law.names.expression.this?.contains("@2026-11-24") == true)
    let text = String(decoding: AkomaNtosoWriter().bytes(of: law), as: UTF8.self)
    #expect(text.components(separatedBy: "<textualMod").count == 7)
    #expect(text.contains(#"type="amendment""#) && text.contains("<passiveRef"))
    #expect(text.contains(##"<new href="#art_5__para_2__list_1__point_1-1"/>"##))
    let again = try DraftLawReader().read(Array(text.utf8), name: "law.xml")
    #expect(AkomaNtosoWriter().bytes(of: again.law) == Array(text.utf8))
  }
}
