import LegalXML

/// How a comparison did against known edits: the map of provisions, and the anchors that were carried over it.
struct MapScore {
  struct Tally {
    /// How many there truly were, and how many of them were found.
    var truth = 0
    var found = 0
    /// How many were reported, and how many of them truly.
    var reported = 0
    var right = 0

    var recall: Double { truth == 0 ? 1 : Double(found) / Double(truth) }
    var precision: Double { reported == 0 ? 1 : Double(right) / Double(reported) }

    static func += (left: inout Tally, right: Tally) {
      left.truth += right.truth
      left.found += right.found
      left.reported += right.reported
      left.right += right.right
    }
  }

  struct Anchors {
    var all = 0
    /// Attached to another provision than the true one; must never happen.
    var wrong = 0
    /// Attached to one part of what was split or merged.
    var toPart = 0
    var attached = 0
    var ambiguous = 0
    var gone = 0
    /// Gone although the provision is still there.
    var lost = 0

    static func += (left: inout Anchors, right: Anchors) {
      left.all += right.all
      left.wrong += right.wrong
      left.toPart += right.toPart
      left.attached += right.attached
      left.ambiguous += right.ambiguous
      left.gone += right.gone
      left.lost += right.lost
    }
  }

  var tallies: [ProvisionChange.Kind: Tally] = [:]
  var anchors = Anchors()
  /// The first mistakes, in words.
  var mistakes: [String] = []

  static func += (left: inout MapScore, right: MapScore) {
    for (kind, tally) in right.tallies { left.tallies[kind, default: Tally()] += tally }
    left.anchors += right.anchors
    left.mistakes += right.mistakes.prefix(min(4, max(0, 400 - left.mistakes.count)))
  }

  init() {}

  init(_ edits: KnownEdits) {
    let comparison = DraftComparison(old: edits.old, new: edits.new)
    let truth = TrueMap(edits)
    for change in comparison.changes { note(change, truth) }
    exchangeTwins(truth)
    for (identity, kinds) in truth.kinds { expect(kinds.first, isFound: found.contains(identity)) }
    for identity in truth.inserted { expect(.inserted, isFound: foundNew.contains(identity)) }
    for origins in truth.mergers.values { expect(.merged, isFound: origins.allSatisfy(found.contains)) }
    carry(comparison, edits, truth)
  }

  private var found: Set<Int> = []
  private var foundNew: Set<Int> = []

  /// Wrong reports about provisions that others have word for word, by their words.
  private var doubtful: [TrueMap.Wording: [ProvisionChange.Kind: Int]] = [:]

  /// Of provisions with the very same words nobody can say which of them went, moved or stayed: what counts is how many.
  private mutating func exchangeTwins(_ truth: TrueMap) {
    for (wording, identities) in truth.equals {
      for identity in identities where !found.contains(identity) {
        guard let kinds = truth.kinds[identity] else { continue }
        for kind in kinds where doubtful[wording]?[kind, default: 0] ?? 0 > 0 {
          doubtful[wording]?[kind, default: 0] -= 1
          tallies[kind, default: Tally()].right += 1
          found.insert(identity)
          break
        }
      }
    }
  }

  /// What may be told in several ways counts as the first of them.
  private mutating func expect(_ kind: ProvisionChange.Kind?, isFound: Bool) {
    guard let kind else { return }
    tallies[kind, default: Tally()].truth += 1
    tallies[kind, default: Tally()].found += isFound ? 1 : 0
  }

  private mutating func note(_ change: ProvisionChange, _ truth: TrueMap) {
    let old = change.old.compactMap { truth.oldIdentities[$0.eId] }
    let new = change.new.compactMap { truth.newIdentities[$0.eId] }
    let isRight: Bool
    switch change.kind {
    case .inserted:
      isRight = new.allSatisfy(truth.inserted.contains)
      if isRight { foundNew.formUnion(new) }
    case .removed: isRight = old.allSatisfy { truth.kinds[$0] == [.removed] }
    case .split: isRight = old.first.map { truth.splits[$0].map(Set.init) == Set(new) } ?? false
    case .merged: isRight = new.first.map { truth.mergers[$0].map(Set.init) == Set(old) } ?? false
    case .unchanged, .edited, .renumbered, .moved, .movedAndEdited:
      let isSame = old == new || old.first.flatMap { truth.twins[$0]?.contains(new.first ?? -1) } == true
      isRight = isSame && old.first.flatMap { truth.kinds[$0]?.contains(change.kind) } == true
    }
    if isRight { found.formUnion(old) }
    let swapped = change.kind == .moved && isRight && old.first.map { truth.kinds[$0]?.first != .moved } == true
    guard !swapped else { return }
    tallies[change.kind, default: Tally()].reported += 1
    tallies[change.kind, default: Tally()].right += isRight ? 1 : 0
    if !isRight, let wording = old.first.flatMap({ truth.wordings[$0] }), truth.equals[wording] != nil {
      doubtful[wording, default: [:]][change.kind, default: 0] += 1
    }
    if !isRight, mistakes.count < 40 {
      let expected =
        old.first.flatMap { truth.kinds[$0] }?.first?.rawValue ?? new.first.map { truth.describe($0) } ?? ""
      mistakes.append(
        "\(change.kind) (truly \(expected)) \(change.old.map(\.eId)) → \(change.new.map(\.eId)) \(change.similarity)\n"
          + "    «\(change.old.map(\.text).joined(separator: " | ").prefix(160))»\n"
          + "    «\(change.new.map(\.text).joined(separator: " | ").prefix(160))»")
    }
  }

  // MARK: Anchors

  private mutating func carry(_ comparison: DraftComparison, _ edits: KnownEdits, _ truth: TrueMap) {
    let oldIndex = DraftLawIndex(edits.old)
    var carrier = AnchorCarrier(comparison)
    for entry in oldIndex.entries where !entry.provision.kind.isTransparent {
      guard let anchor = ProvisionAnchor(to: entry.provision.eId, in: oldIndex) else { continue }
      anchors.all += 1
      let carried = carrier.carry(anchor)
      let identity = entry.provision.identity
      let isThere = truth.kinds[identity].map { $0 != [.removed] } ?? true
      switch carried.state {
      case .gone:
        anchors.gone += 1
        if isThere { anchors.lost += 1 }
      case .ambiguous: anchors.ambiguous += 1
      case .kept, .renumbered, .wordingChanged:
        anchors.attached += 1
        let target = carried.anchor.flatMap { truth.newIdentities[$0.eId] } ?? -1
        guard target != identity, truth.twins[identity]?.contains(target) != true else { continue }
        if truth.splits[identity]?.contains(target) == true || truth.mergers[target]?.contains(identity) == true {
          anchors.toPart += 1
          continue
        }
        anchors.wrong += 1
        mistakes.insert(
          "WRONG ANCHOR \(entry.provision.eId) «\(entry.provision.text.prefix(160))»\n"
            + "    → «\(carried.anchor.flatMap { truth.newIndex[$0.eId] }?.text.prefix(160) ?? "")»", at: 0)
      }
    }
  }

  // MARK: Printing

  var lines: [String] {
    var result = ["operation        truly   recall  reported precision"]
    for kind in ProvisionChange.Kind.allCases {
      guard let tally = tallies[kind] else { continue }
      result.append(
        Self.padded(kind.rawValue, 15) + Self.padded("\(tally.truth)", -7) + Self.padded(Self.digits(tally.recall), -9)
          + Self.padded("\(tally.reported)", -10) + Self.padded(Self.digits(tally.precision), -10))
    }
    let a = anchors
    result.append(
      "anchors \(a.all): attached \(a.attached), to a part \(a.toPart), wrong \(a.wrong), ambiguous \(a.ambiguous), "
        + "gone \(a.gone) (still there \(a.lost))")
    return result
  }

  private static func digits(_ value: Double) -> String {
    let scaled = Int(value * 10_000)
    return "\(scaled / 10_000)." + String(String(10_000 + scaled % 10_000).dropFirst())
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    let space = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? space + text : text + space
  }
}
