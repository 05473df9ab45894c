import LegalXML
import Testing

@Suite("Carrying anchors, against known edits")
struct CarryingPropertyTests {
  struct Score {
    var wrong = 0
    var attached = 0
    var ambiguous = 0
    var gone = 0
    var lost = 0
  }

  @Test("no anchor is ever attached to a wrong provision, and most are carried", arguments: 1...60)
  func noWrongAttachment(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let before = SyntheticLaw(articles: Int.random(in: 5...40, using: &generator), using: &generator)
    var after = before
    let edits = Int.random(in: 1...12, using: &generator)
    for _ in 0..<edits {
      guard let edit = SyntheticLaw.Edit.allCases.randomElement(using: &generator) else { continue }
      after.apply(edit, using: &generator)
    }
    let score = Self.score(before, after, seed: seed)
    #expect(score.wrong == 0)
    let carriable = score.attached + score.ambiguous + score.lost
    // In a handful of provisions one doubt is a large share.
    if carriable >= 100 { #expect(score.attached * 100 >= carriable * 90) }
  }

  @Test("what was split or merged, and nothing else, never attaches", arguments: 1...40)
  func splitsAndMerges(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(1000 + seed))
    let before = SyntheticLaw(articles: 15, using: &generator)
    for edit in [SyntheticLaw.Edit.split, .merge] {
      var after = before
      after.apply(edit, using: &generator)
      let (old, identities) = before.document()
      let comparison = DraftComparison(old: old, new: after.document().law)
      for (eId, identity) in identities where !after.heirs(of: identity).isEmpty {
        let state = ProvisionAnchor(to: eId, in: old).map { comparison.carry($0).state }
        guard case .ambiguous = state else {
          Issue.record(
            "seed \(seed), \(edit): \(eId) «\(old.provision(eId)?.text ?? "")» is \(String(describing: state))")
          continue
        }
      }
    }
  }

  static func score(_ before: SyntheticLaw, _ after: SyntheticLaw, seed: Int) -> Score {
    let (old, oldIdentities) = before.document()
    let (new, newIdentities) = after.document()
    let places = Dictionary(newIdentities.map { ($0.value, $0.key) }) { first, _ in first }
    let comparison = DraftComparison(old: old, new: new)
    let oldIndex = DraftLawIndex(old)
    let newIndex = DraftLawIndex(new)
    var score = Score()
    for eId in oldIdentities.keys.sorted() {
      guard let identity = oldIdentities[eId], let anchor = ProvisionAnchor(to: eId, in: oldIndex) else {
        Issue.record("no anchor for \(eId)")
        continue
      }
      let carried = comparison.carry(anchor)
      let truth = places[identity]
      switch carried.state {
      case .gone:
        score.gone += 1
        if truth != nil { score.lost += 1 }
      case .ambiguous: score.ambiguous += 1
      case .kept, .renumbered, .wordingChanged:
        score.attached += 1
        // Half of a provision, of which the rest was then lost or merged elsewhere, is what became of it.
        let heirs = after.heirs(of: identity)
        let isRight =
          carried.anchor?.eId == truth
          || carried.anchor.flatMap { newIdentities[$0.eId] }.map(heirs.contains) == true
        if !isRight {
          score.wrong += 1
          let now = carried.anchor.flatMap { newIndex[$0.eId] }?.text ?? "-"
          Issue.record(
            "seed \(seed): \(eId) «\(oldIndex[eId]?.text ?? "")» → \(carried.anchor?.eId ?? "-") «\(now)», truly \(truth ?? "gone")"
          )
        } else if let truth, let target = newIndex[truth], let source = oldIndex[eId] {
          #expect(
            (carried.state == .kept)
              == (source.bodyText == target.bodyText && source.heading == target.heading && eId == truth))
        }
      }
    }
    return score
  }
}
