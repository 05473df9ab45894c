/// Turns matches into changes.
struct ChangeClassifier {
  private let old: ComparisonTree
  private let new: ComparisonTree
  private var matcher: ProvisionMatcher
  private var isOutOfOrder: Set<Int> = []
  /// New nodes that are parts of a split, by the old node; old nodes that are parts of a merger, by the new node.
  private var splits: [Int: [Int]] = [:]
  private var merges: [Int: [Int]] = [:]

  init(_ matcher: ProvisionMatcher) {
    self.matcher = matcher
    old = matcher.old
    new = matcher.new
  }

  mutating func classify() -> (changes: [ProvisionChange], changeOfOld: [Int?]) {
    findOutOfOrder()
    findSplitsAndMerges()
    var changes: [ProvisionChange] = []
    var changeOfOld = [Int?](repeating: nil, count: old.nodes.count)
    let parts = Set(splits.values.joined())
    let merged = Set(merges.values.joined())
    var nextOld = 0
    /// Removed provisions come right behind what stood before them.
    func flushRemoved(upTo limit: Int) {
      while nextOld < limit {
        if matcher.matches[nextOld] == nil, !merged.contains(nextOld) {
          changeOfOld[nextOld] = changes.count
          changes.append(change(.removed, old: [nextOld], new: [], isCertain: isGone(nextOld)))
        }
        nextOld += 1
      }
    }
    for id in new.nodes.indices where !parts.contains(id) || matcher.reverse[id] != nil {
      guard let origin = matcher.reverse[id], let match = matcher.matches[origin] else {
        changes.append(change(.inserted, old: [], new: [id], isCertain: true))
        continue
      }
      if origin >= nextOld, !isOutOfOrder.contains(origin) { flushRemoved(upTo: origin) }
      let made: ProvisionChange
      if let pieces = splits[origin] {
        made = change(.split, old: [origin], new: pieces, match, isCertain: false)
      } else if let pieces = merges[id] {
        for piece in pieces { changeOfOld[piece] = changes.count }
        made = change(.merged, old: pieces, new: [id], match, isCertain: false)
      } else {
        made = change(kind(origin, match), old: [origin], new: [id], match, isCertain: match.isCertain)
      }
      changeOfOld[origin] = changes.count
      changes.append(made)
    }
    flushRemoved(upTo: old.nodes.count)
    return (changes, changeOfOld)
  }

  private func isGone(_ id: Int) -> Bool { (matcher.rivals[id] ?? []).isEmpty }

  private func change(
    _ kind: ProvisionChange.Kind, old here: [Int], new there: [Int], _ match: ProvisionMatcher.Match? = nil,
    isCertain: Bool
  ) -> ProvisionChange {
    let isRenumbered =
      here.count == 1 && there.count == 1 && old.nodes[here[0]].number != new.nodes[there[0]].number
    return ProvisionChange(
      kind: kind, old: here.map { side($0, old) }, new: there.map { side($0, new) }, isRenumbered: isRenumbered,
      isCertain: isCertain, similarity: match?.similarity ?? 0)
  }

  private func side(_ id: Int, _ tree: ComparisonTree) -> ProvisionChange.Side {
    ProvisionChange.Side(
      eId: tree.eId(id), citation: tree.citation(id), text: tree.nodes[id].text)
  }

  private func kind(_ id: Int, _ match: ProvisionMatcher.Match) -> ProvisionChange.Kind {
    let (left, right) = (old.nodes[id], new.nodes[match.new])
    let isSame = left.own == right.own
    if isOutOfOrder.contains(id) || !isAtSamePlace(left, right) { return isSame ? .moved : .movedAndEdited }
    guard isSame else { return .edited }
    return left.number == right.number ? .unchanged : .renumbered
  }

  /// Whether the holders are the same; for what is numbered through the act, its chapter does not count.
  private func isAtSamePlace(_ left: ComparisonTree.Node, _ right: ComparisonTree.Node) -> Bool {
    if matcher.areHeld(left, right) { return true }
    guard CitationBuilder.numberedThrough.contains(left.kind), left.kind == right.kind else { return false }
    return areInSameScope(left, right)
  }

  private func areInSameScope(_ left: ComparisonTree.Node, _ right: ComparisonTree.Node) -> Bool {
    if left.scope < 0 || right.scope < 0 { return left.scope < 0 && right.scope < 0 }
    let (here, there) = (old.nodeOfPosition[left.scope], new.nodeOfPosition[right.scope])
    return here < 0 ? there < 0 : matcher.matches[here]?.new == there
  }

  /// Of siblings that changed their order, the fewest possible count as moved.
  ///
  /// What stands below the same holder as before moved only among its siblings, even when the holder itself moved. What
  /// is numbered through the act and came below another holder moved only if its place in the act is another one.
  private mutating func findOutOfOrder() {
    var siblings: [Int: [Int]] = [:]
    var through: [Through: [Int]] = [:]
    for id in old.nodes.indices {
      guard let match = matcher.matches[id] else { continue }
      let (left, right) = (old.nodes[id], new.nodes[match.new])
      guard isAtSamePlace(left, right) else { continue }
      if CitationBuilder.numberedThrough.contains(left.kind) {
        through[Through(kind: left.kind, scope: left.scope), default: []].append(id)
      }
      if matcher.areHeld(left, right) { siblings[left.parent, default: []].append(id) }
    }
    for group in siblings.values { isOutOfOrder.formUnion(outOfOrder(group)) }
    for group in through.values {
      isOutOfOrder.formUnion(
        outOfOrder(group).filter { id in
          matcher.matches[id].map { !matcher.areHeld(old.nodes[id], new.nodes[$0.new]) } ?? false
        })
    }
  }

  private struct Through: Hashable {
    var kind: ProvisionKind
    var scope: Int
  }

  /// Of matched old nodes in document order, the fewest whose removal leaves the others in order.
  private func outOfOrder(_ group: [Int]) -> [Int] {
    let kept = Set(SequenceAlignment.increasing(group.compactMap { matcher.matches[$0]?.new }))
    return group.indices.filter { !kept.contains($0) }.map { group[$0] }
  }

  // MARK: Split and merged

  /// What was cut off or added in an edit may stand, or have stood, as a provision of its own.
  private mutating func findSplitsAndMerges() {
    let freeNew = UnmatchedWords(new) { matcher.reverse[$0] == nil }
    let freeOld = UnmatchedWords(old) { matcher.matches[$0] == nil }
    guard !(freeNew.isEmpty && freeOld.isEmpty) else { return }
    for id in old.nodes.indices {
      guard let match = matcher.matches[id], old.nodes[id].own != new.nodes[match.new].own else { continue }
      let edit = EndEdit(old: old.nodes[id].text, new: new.nodes[match.new].text)
      let after = neighbours(of: match.new, new)
      var parts = after.filter { matcher.reverse[$0] == nil && matcher.share(ofNew: $0, inOld: id) >= 0.7 }
      // A word or two that went prove nothing, unless they stand right here.
      if let part = freeNew.node(edit.deleted), edit.deleted.count >= 3 || after.contains(part), !parts.contains(part) {
        parts.append(part)
      }
      if !parts.isEmpty {
        splits[id] = ([match.new] + parts).sorted()
        continue
      }
      let before = neighbours(of: id, old)
      var origins = before.filter { matcher.matches[$0] == nil && matcher.share(ofOld: $0, inNew: match.new) >= 0.7 }
      if let origin = freeOld.node(edit.inserted), edit.inserted.count >= 3 || before.contains(origin),
        !origins.contains(origin)
      {
        origins.append(origin)
      }
      if !origins.isEmpty { merges[match.new] = ([id] + origins).sorted() }
    }
  }

  /// Two siblings on each side, and the children.
  private func neighbours(of id: Int, _ tree: ComparisonTree) -> [Int] {
    let siblings = tree.children(of: tree.nodes[id].parent)
    let low = tree.place(id)
    let around = siblings[max(0, low - 2)..<min(siblings.count, low + 3)].filter { $0 != id }
    return around + tree.nodes[id].children.prefix(20)
  }
}
