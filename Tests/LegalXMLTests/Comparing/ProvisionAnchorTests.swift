import Foundation
import LegalXML
import Testing

@Suite("Anchors of remarks")
struct ProvisionAnchorTests {
  typealias Sample = DraftComparisonTests

  @Test("an anchor knows its quotation with what stands around it")
  func quote() throws {
    let law = try Sample.law([[Sample.fee]])
    let anchor = try #require(
      ProvisionAnchor(to: "art_1__para_1", in: law, quoting: "платному\n участку", version: "v1"))
    #expect(anchor.quote?.text == "платному участку")
    #expect(anchor.quote?.before.hasSuffix("проезд по ") == true)
    #expect(anchor.quote?.after.hasPrefix(" дороги") == true)
    #expect(anchor.version == "v1")
    #expect(anchor.citation == Citation(steps: [.init(.article, number: "1"), .init(.point, number: "1")]))
  }

  @Test("no anchor points to what is not there")
  func missing() throws {
    let law = try Sample.law([[Sample.fee]])
    #expect(ProvisionAnchor(to: "art_9", in: law) == nil)
    #expect(ProvisionAnchor(to: "art_1", in: law, quoting: "этих слов нет") == nil)
    #expect(ProvisionAnchor(to: "art_1", in: law, quoting: " ") == nil)
  }

  @Test("the same wording under the same citation is kept, under another it is renumbered")
  func keptAndRenumbered() throws {
    let old = try Sample.law([[Sample.fee, Sample.care], [Sample.vote]])
    let new = try Sample.law([[Sample.care], [Sample.vote]])
    let comparison = DraftComparison(old: old, new: new)
    let kept = comparison.carry(try #require(ProvisionAnchor(to: "art_2__para_1", in: old)))
    #expect(kept.state == .kept)
    let renumbered = comparison.carry(
      try #require(ProvisionAnchor(to: "art_1__para_2", in: old, quoting: "памятников", version: "v1")), version: "v2")
    #expect(renumbered.state == .renumbered)
    #expect(renumbered.anchor?.eId == "art_1__para_1")
    #expect(renumbered.anchor?.version == "v2")
    #expect(renumbered.isQuoteKept == true)
    let gone = comparison.carry(try #require(ProvisionAnchor(to: "art_1__para_1", in: old)))
    #expect(gone == CarriedAnchor(state: .gone))
    #expect(gone.anchor == nil)
  }

  @Test("a changed wording is shown beside the old one, and a lost quotation is told")
  func wordingChanged() throws {
    let old = try Sample.law([[Sample.fee, Sample.term]])
    let edited = Sample.term.replacing("пятнадцати", with: "десяти")
    let new = try Sample.law([[Sample.fee, edited]])
    let comparison = DraftComparison(old: old, new: new)
    let lost = comparison.carry(
      try #require(ProvisionAnchor(to: "art_1__para_2", in: old, quoting: "пятнадцати рабочих дней")))
    #expect(lost.state == .wordingChanged(old: Sample.term, new: edited))
    #expect(lost.isQuoteKept == false)
    let there = comparison.carry(try #require(ProvisionAnchor(to: "art_1__para_2", in: old, quoting: "рабочих дней")))
    #expect(there.isQuoteKept == true)
    // A remark to the article as a whole sees the change inside it.
    let whole = comparison.carry(try #require(ProvisionAnchor(to: "art_1", in: old)))
    guard case .wordingChanged = whole.state else {
      Issue.record("\(whole.state)")
      return
    }
  }

  @Test("of near-identical provisions none is chosen when one went and one was edited")
  func ambiguous() throws {
    let first = "Акимат города обеспечивает обучение государственному языку в школах города за счёт бюджета."
    let second = "Акимат района обеспечивает обучение государственному языку в школах района за счёт бюджета."
    let old = try Sample.law([[first, second]])
    let new = try Sample.law([[second.replacing("бюджета", with: "республиканского бюджета")]])
    let comparison = DraftComparison(old: old, new: new)
    for eId in ["art_1__para_1", "art_1__para_2"] {
      let carried = comparison.carry(try #require(ProvisionAnchor(to: eId, in: old)))
      if eId == "art_1__para_1" { #expect(carried.anchor == nil, "\(carried.state)") }
      if let anchor = carried.anchor { #expect(anchor.eId == "art_1__para_1") }
    }
  }

  @Test("equal provisions of which one went stay unattached, and all that are left are offered")
  func twins() throws {
    let old = try Sample.law([[Sample.fee, "Исключён.", Sample.care, "Исключён."]])
    let new = try Sample.law([[Sample.fee, Sample.care, "Исключён."]])
    let carried = DraftComparison(old: old, new: new).carry(try #require(ProvisionAnchor(to: "art_1__para_2", in: old)))
    #expect(carried.state == .ambiguous(candidates: ["art_1__para_3"]))
  }

  @Test("an anchor of another version than the compared one never attaches")
  func otherVersion() throws {
    let old = try Sample.law([[Sample.fee]])
    let other = try Sample.law([[Sample.care]])
    let comparison = DraftComparison(old: old, new: old)
    let carried = comparison.carry(try #require(ProvisionAnchor(to: "art_1__para_1", in: other)))
    #expect(carried.anchor == nil)
    #expect(carried.state == .ambiguous(candidates: ["art_1__para_1"]))
  }

  @Test("an anchor to a list goes to the list of the continued provision")
  func lists() throws {
    func law(_ before: String) throws -> DraftLaw {
      try Laws.law(
        """
        <article><num>1</num>\(before)<paragraph><num>7.</num><list><intro><p>\(Sample.fee)</p></intro>
        <point><num>1)</num><content><p>\(Sample.vote)</p></content></point></list></paragraph></article>
        """)
    }
    let old = try law("")
    let new = try law("<paragraph><num>6.</num><list><intro><p>\(Sample.care)</p></intro></list></paragraph>")
    let carried = DraftComparison(old: old, new: new).carry(
      try #require(ProvisionAnchor(to: "art_1__para_7__list_1", in: old)))
    #expect(carried.state == .kept)
    #expect(carried.anchor?.eId == "art_1__para_7__list_1")
  }

  @Test("anchors and their outcomes survive coding")
  func coding() throws {
    let law = try Sample.law([[Sample.fee]])
    let anchor = try #require(ProvisionAnchor(to: "art_1__para_1", in: law, quoting: "проезд"))
    let carried = DraftComparison(old: law, new: law).carry(anchor)
    let data = try JSONEncoder().encode(carried)
    #expect(try JSONDecoder().decode(CarriedAnchor.self, from: data) == carried)
  }

  @Test("the hash of a wording is FNV-1a and sees words, not spaces")
  func hash() throws {
    #expect(TextHash(of: "").hexadecimal == "cbf29ce484222325")
    #expect(TextHash(of: "a").hexadecimal == "af63dc4c8601ec8c")
    #expect(TextHash(of: "foobar").hexadecimal == "85944171f73967e8")
    #expect(TextHash(of: " a\n\u{A0} b ") == TextHash(of: "a b"))
    #expect(TextHash(of: "ab") != TextHash(of: "a b"))
    #expect(TextHash(of: "В\u{C2}") != TextHash(of: "В"))
  }

  @Test("of several places with the quoted words, the one with the same words around it is found again")
  func quotedTwice() throws {
    let old = try Sample.law([["Слово орган стоит здесь. Местный орган решает сам."]])
    let new = try Sample.law([["Новый орган. Слово орган стоит здесь. Местный орган решает сам."]])
    var anchor = try #require(ProvisionAnchor(to: "art_1__para_1", in: old, quoting: "орган"))
    anchor.quote?.before = "стоит здесь. Местный "
    anchor.quote?.after = " решает сам."
    var carrier = AnchorCarrier(DraftComparison(old: old, new: new), version: "v2")
    let carried = carrier.carry(anchor)
    #expect(carried.anchor?.quote?.before.hasSuffix("Местный ") == true)
    #expect(carried.anchor?.version == "v2")
    #expect(carrier.carry(anchor) == carried)
  }
}
