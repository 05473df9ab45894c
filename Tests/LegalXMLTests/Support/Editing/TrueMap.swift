import LegalXML

/// What a perfect comparison would report of known edits.
struct TrueMap {
  /// Identities by eId.
  private(set) var oldIdentities: [String: Int] = [:]
  private(set) var newIdentities: [String: Int] = [:]
  /// What became of the old provisions; of several only one can be told, and all are right.
  private(set) var kinds: [Int: [ProvisionChange.Kind]] = [:]
  private(set) var inserted: Set<Int> = []
  let splits: [Int: [Int]]
  let mergers: [Int: [Int]]
  /// Others in the new version with the very words, kind, number and holder that the old one had: nobody can tell them
  /// apart, and nothing is lost by taking one for the other.
  private(set) var twins: [Int: Set<Int>] = [:]
  let newIndex: DraftLawIndex
  /// Kind and words of the old provisions, and those that several have.
  private(set) var wordings: [Int: Wording] = [:]
  private(set) var equals: [Wording: [Int]] = [:]

  struct Wording: Hashable {
    var kind: ProvisionKind
    var text: String
  }

  private struct Look: Hashable {
    var kind: ProvisionKind
    var number: String
    var holder: Int
    var text: String
  }

  init(_ edits: KnownEdits) {
    let oldIndex = DraftLawIndex(edits.old)
    newIndex = DraftLawIndex(edits.new)
    // What was split or merged may have gone afterwards with what held it.
    let there = Set(newIndex.entries.map(\.provision.identity))
    splits = edits.truth.splits.filter { there.isSuperset(of: $0.value) }
    mergers = edits.truth.mergers.filter { there.contains($0.key) }
    var numbers: [Int: String] = [:]
    var looks: [Look: Set<Int>] = [:]
    for entry in newIndex.entries where !entry.provision.kind.isTransparent {
      newIdentities[entry.provision.eId] = entry.provision.identity
      numbers[entry.provision.identity] = entry.provision.number?.normalised ?? ""
      looks[Self.look(entry, newIndex), default: []].insert(entry.provision.identity)
    }
    let parts = Set(splits.values.joined())
    let origins = Set(mergers.values.joined())
    var old: Set<Int> = []
    for entry in oldIndex.entries where !entry.provision.kind.isTransparent {
      let identity = entry.provision.identity
      old.insert(identity)
      oldIdentities[entry.provision.eId] = identity
      let wording = Wording(kind: entry.provision.kind, text: entry.provision.textOnly)
      wordings[identity] = wording
      equals[wording, default: []].append(identity)
      if let others = looks[Self.look(entry, oldIndex)], others != [identity] { twins[identity] = others }
      if origins.contains(identity) { continue }
      if splits[identity] != nil {
        kinds[identity] = [.split]
      } else if let number = numbers[identity] {
        kinds[identity] = Self.kinds(
          identity, edits.truth, isRenumbered: number != entry.provision.number?.normalised ?? "")
      } else {
        kinds[identity] = [.removed]
      }
    }
    equals = equals.filter { $0.value.count > 1 }
    for identity in newIdentities.values where !old.contains(identity) {
      if !parts.contains(identity), mergers[identity] == nil { inserted.insert(identity) }
    }
  }

  private static func kinds(_ identity: Int, _ truth: KnownEdits.Truth, isRenumbered: Bool) -> [ProvisionChange.Kind] {
    if truth.moved.contains(identity) { return [.moved] }
    let plain: ProvisionChange.Kind = isRenumbered ? .renumbered : .unchanged
    if truth.swapped.contains(identity) { return [plain, .moved] }
    return truth.edited.contains(identity) ? [.edited] : [plain]
  }

  private static func look(_ entry: DraftLawIndex.Entry, _ index: DraftLawIndex) -> Look {
    var holder = entry.parent
    while let place = holder, index.entries[place].provision.kind.isTransparent { holder = index.entries[place].parent }
    return Look(
      kind: entry.provision.kind, number: entry.provision.number?.normalised ?? "",
      holder: holder.map { index.entries[$0].provision.identity } ?? -1, text: entry.provision.textOnly)
  }

  func describe(_ identity: Int) -> String {
    if inserted.contains(identity) { return "inserted" }
    if mergers[identity] != nil { return "merged" }
    return splits.values.contains { $0.contains(identity) } ? "part of a split" : "old"
  }
}
