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
      eId: tree.eId(id), citation: Citation(of: tree.nodes[id].position, in: tree.index), text: tree.nodes[id].text)
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
    if CitationBuilder.numberedThrough.contains(left.kind), left.kind == right.kind {
      return areInSameScope(left, right)
    }
    return left.parent < 0 ? right.parent < 0 : matcher.matches[left.parent]?.new == right.parent
  }

  private func areInSameScope(_ left: ComparisonTree.Node, _ right: ComparisonTree.Node) -> Bool {
    if left.scope < 0 || right.scope < 0 { return left.scope < 0 && right.scope < 0 }
    let (here, there) = (old.nodeOfPosition[left.scope], new.nodeOfPosition[right.scope])
    return here < 0 ? there < 0 : matcher.matches[here]?.new == there
  }

  /// Of siblings that changed their order, the fewest possible count as moved.
  private mutating func findOutOfOrder() {
    for group in sequences() {
      let places = group.compactMap { matcher.matches[$0]?.new }
      let kept = Set(SequenceAlignment.increasing(places))
      for (position, id) in group.enumerated() where !kept.contains(position) { isOutOfOrder.insert(id) }
    }
  }

  private struct Through: Hashable {
    var kind: ProvisionKind
    var scope: Int
  }

  /// Matched old nodes that have an order among each other, each in old document order.
  private func sequences() -> [[Int]] {
    var through: [Through: [Int]] = [:]
    var siblings: [Int: [Int]] = [:]
    for id in old.nodes.indices {
      guard let match = matcher.matches[id], isAtSamePlace(old.nodes[id], new.nodes[match.new]) else { continue }
      let node = old.nodes[id]
      if CitationBuilder.numberedThrough.contains(node.kind) {
        through[Through(kind: node.kind, scope: node.scope), default: []].append(id)
      } else {
        siblings[node.parent, default: []].append(id)
      }
    }
    return Array(through.values) + Array(siblings.values)
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
      var parts = neighbours(of: match.new, new).filter {
        matcher.reverse[$0] == nil && matcher.share(ofNew: $0, inOld: id) >= 0.7
      }
      if let part = freeNew.node(edit.deleted), !parts.contains(part) { parts.append(part) }
      if !parts.isEmpty {
        splits[id] = ([match.new] + parts).sorted()
        continue
      }
      var origins = neighbours(of: id, old).filter {
        matcher.matches[$0] == nil && matcher.share(ofOld: $0, inNew: match.new) >= 0.7
      }
      if let origin = freeOld.node(edit.inserted), !origins.contains(origin) { origins.append(origin) }
      if !origins.isEmpty { merges[match.new] = ([id] + origins).sorted() }
    }
  }

  /// Two siblings on each side, and the children.
  private func neighbours(of id: Int, _ tree: ComparisonTree) -> [Int] {
    let siblings = tree.children(of: tree.nodes[id].parent)
    var (low, high) = (0, siblings.count)
    while low < high {
      let middle = (low + high) / 2
      if siblings[middle] < id { low = middle + 1 } else { high = middle }
    }
    let around = siblings[max(0, low - 2)..<min(siblings.count, low + 3)].filter { $0 != id }
    return around + tree.nodes[id].children.prefix(20)
  }
}
