/// Finds for each provision of one version its continuation in another.
///
/// Wording is stronger than number and place: what is said the same way is the same provision, wherever it stands. A
/// match is *certain* only where no other provision comes near it; others are shown to a person.
struct ProvisionMatcher {
  struct Match {
    var new: Int
    /// 0 to 1, of the own texts.
    var similarity: Double
    var isCertain: Bool
  }

  let old: ComparisonTree
  let new: ComparisonTree
  private(set) var matches: [Match?]
  private(set) var reverse: [Int?]
  /// Similar provisions by old node, best first; what a person should be offered.
  private(set) var rivals: [Int: [Int]] = [:]
  /// New nodes that nothing was matched with, by wording.
  private(set) var unmatchedByWording: [TextHash: [Int]] = [:]
  private var pairs: [Pair] = []
  private var shingles = ShingleCache()

  private struct Pair {
    var old: Int
    var new: Int
    var similarity: Double
    /// Best similarity that either side has with anything else.
    var rival: Double
  }

  /// Similarity from which a pair can be certain, and how far ahead of all rivals it must be.
  private static let certainSimilarity = 0.6
  private static let certainMargin = 0.1

  init(old: ComparisonTree, new: ComparisonTree) {
    self.old = old
    self.new = new
    matches = [Match?](repeating: nil, count: old.nodes.count)
    reverse = [Int?](repeating: nil, count: new.nodes.count)
    matchSingletons()
    matchEqualSubtrees()
    matchHolders()
    matchEqualChildren()
    collectPairs()
    for threshold in [0.6, 0.45, 0.3] {
      matchSimilar(threshold: threshold)
      matchHolders()
      matchEqualChildren()
    }
    matchSameAddress()
    doubtHollowHolders()
    for id in new.nodes.indices where reverse[id] == nil {
      unmatchedByWording[new.nodes[id].own, default: []].append(id)
    }
  }

  // MARK: Exact wording

  /// A preamble is the preamble, whatever it says.
  private mutating func matchSingletons() {
    for kind in Self.singletons {
      let here = old.top.filter { old.nodes[$0].kind == kind }
      let there = new.top.filter { new.nodes[$0].kind == kind }
      if here.count == 1, there.count == 1 { pair(here[0], there[0], isCertain: true) }
    }
  }

  private mutating func matchEqualSubtrees() {
    let groups = Groups(old, new) { $0.whole }
    for id in old.nodes.indices where matches[id] == nil && Self.isSubstantial(old.nodes[id]) {
      guard let other = groups.only(old.nodes[id].whole), reverse[other] == nil else { continue }
      pairSubtrees(id, other)
    }
  }

  private mutating func pairSubtrees(_ here: Int, _ there: Int) {
    if matches[here] == nil, reverse[there] == nil { pair(here, there, isCertain: true) }
    let (left, right) = (old.nodes[here].children, new.nodes[there].children)
    for (child, other) in zip(left, right) { pairSubtrees(child, other) }
  }

  /// Whether a wording is so long that it does not occur twice by chance.
  private static func isSubstantial(_ node: ComparisonTree.Node) -> Bool {
    node.weight >= 40
  }

  /// Equal wordings below the same parent, in order; certain where their numbers are not fewer on either side.
  private mutating func matchEqualChildren() {
    let all = Groups(old, new, isFree: isFree) { $0.own.value }
    matchEqualChildren(old.top, new.top, all, isCertain: true)
    for id in old.nodes.indices {
      guard let match = matches[id] else { continue }
      matchEqualChildren(old.nodes[id].children, new.nodes[match.new].children, all, isCertain: match.isCertain)
    }
  }

  private mutating func matchEqualChildren(_ here: [Int], _ there: [Int], _ all: Groups, isCertain: Bool) {
    var left: [Key: [Int]] = [:]
    for id in here where matches[id] == nil { left[Key(old.nodes[id]), default: []].append(id) }
    guard !left.isEmpty else { return }
    var right: [Key: [Int]] = [:]
    for id in there where reverse[id] == nil { right[Key(new.nodes[id]), default: []].append(id) }
    for id in here {
      let key = Key(old.nodes[id])
      guard let ids = left.removeValue(forKey: key), let others = right[key], ids.count == others.count else {
        continue
      }
      let isBalanced = all.isBalanced(old.nodes[id].own.value)
      for (id, other) in zip(ids, others) {
        let sameNumber = old.nodes[id].number == new.nodes[other].number
        // Without words there is only the number to go by, and nothing at all where others stand below.
        let isBare = old.nodes[id].children.isEmpty && new.nodes[other].children.isEmpty
        if old.nodes[id].text.isEmpty, !sameNumber || !isBare { continue }
        pair(id, other, isCertain: isCertain && isBalanced && (sameNumber || ids.count == 1))
      }
    }
  }

  private struct Key: Hashable {
    var kind: ProvisionKind
    var own: TextHash

    init(_ node: ComparisonTree.Node) {
      kind = node.kind
      own = node.own
    }
  }

  private var isFree: (Bool, Int) -> Bool {
    { [matches, reverse] isOld, id in isOld ? matches[id] == nil : reverse[id] == nil }
  }

  // MARK: Holders

  /// A provision whose children went to one place is that place; from the bottom up.
  private mutating func matchHolders() {
    for id in old.nodes.indices.reversed() where !old.nodes[id].children.isEmpty {
      var votes: [Int: Votes] = [:]
      for child in old.nodes[id].children {
        guard let match = matches[child] else { continue }
        votes[new.nodes[match.new].parent, default: Votes()].add(old.nodes[child].weight + 1)
      }
      let best = votes.max { ($0.value.weight, $1.key) < ($1.value.weight, $0.key) }
      guard let best, best.key >= 0 else { continue }
      judgeHolder(id, best.key, best.value)
    }
  }

  /// How many children went to a place, and how much text.
  private struct Votes {
    var weight = 0
    var count = 0

    mutating func add(_ weight: Int) {
      self.weight += weight
      count += 1
    }
  }

  /// A heading that stayed over provisions of which none stayed is no proof.
  private mutating func doubtHollowHolders() {
    for id in old.nodes.indices {
      guard let match = matches[id], match.isCertain, !Self.singletons.contains(old.nodes[id].kind) else { continue }
      let (left, right) = (old.nodes[id], new.nodes[match.new])
      guard !left.children.isEmpty, !right.children.isEmpty, left.text.utf8.count * 2 < left.weight else { continue }
      if !left.children.contains(where: { child in matches[child].map { new.nodes[$0.new].parent } == match.new }) {
        matches[id]?.isCertain = false
      }
    }
  }

  private static let singletons: [ProvisionKind] = [.preface, .preamble, .conclusions]

  private mutating func judgeHolder(_ here: Int, _ there: Int, _ votes: Votes) {
    let (left, right) = (old.nodes[here], new.nodes[there])
    let size = childrenWeight(left, old) + childrenWeight(right, new)
    let share = 2 * Double(votes.weight) / Double(max(size, 1))
    if let match = matches[here] {
      guard match.new == there, !match.isCertain else { return }
      let isCertain = isCertainHolder(left, right, votes, share, match.similarity)
      matches[here]?.isCertain = isCertain
      return
    }
    guard reverse[there] == nil else { return }
    let isAlike = left.kind == right.kind && (left.number == right.number || left.own == right.own)
    guard share >= 0.5 || (share >= 0.25 && isAlike) else { return }
    let similarity = similarity(here, there)
    pair(
      here, there, similarity: similarity, isCertain: isCertainHolder(left, right, votes, share, similarity))
  }

  /// One moved child proves little about its holder: its own words, its place or several children must agree.
  private func isCertainHolder(
    _ left: ComparisonTree.Node, _ right: ComparisonTree.Node, _ votes: Votes, _ share: Double, _ similarity: Double
  ) -> Bool {
    guard left.kind == right.kind, share >= 0.5 else { return false }
    if left.text.isEmpty, right.text.isEmpty {
      return votes.count >= 2 || (left.number == right.number && areHeld(left, right))
    }
    return left.own == right.own || (similarity >= 0.5 && votes.count >= 2) || (share >= 0.8 && votes.count >= 3)
  }

  private func childrenWeight(_ node: ComparisonTree.Node, _ tree: ComparisonTree) -> Int {
    node.children.reduce(0) { $0 + tree.nodes[$1].weight + 1 }
  }

  // MARK: Similar wording

  /// Gathers all pairs that come into question, once, so that a rival stays a rival even when it finds its own match.
  private mutating func collectPairs() {
    let here = old.nodes.indices.filter { matches[$0] == nil && !old.nodes[$0].text.isEmpty }
    let there = new.nodes.indices.filter { reverse[$0] == nil && !new.nodes[$0].text.isEmpty }
    guard !here.isEmpty, !there.isEmpty else { return }
    let left = here.map { (id: $0, shingles: shingles.old(old, $0)) }
    let right = there.map { (id: $0, shingles: shingles.new(new, $0)) }
    var best = Rivals()
    var found: [PairKey: Double] = [:]
    let newIndex = ShingleIndex(right)
    for (id, own) in left {
      let (ids, unseen) = newIndex.candidates(for: own, limit: 8)
      best.boundOld[id] = Self.bound(unseen, own)
      for other in ids { found[PairKey(id, other)] = own.similarity(to: shingles.new(new, other)) }
    }
    let oldIndex = ShingleIndex(left)
    for (id, own) in right {
      let (ids, unseen) = oldIndex.candidates(for: own, limit: 8)
      best.boundNew[id] = Self.bound(unseen, own)
      for other in ids { found[PairKey(other, id)] = own.similarity(to: shingles.old(old, other)) }
    }
    for id in here {
      for other in sameAddress(id) where found[PairKey(id, other)] == nil {
        found[PairKey(id, other)] = similarity(id, other)
      }
    }
    for (key, similarity) in found { best.note(key, similarity) }
    pairs = found.map { key, similarity in
      Pair(old: key.old, new: key.new, similarity: similarity, rival: best.rival(of: key))
    }
    pairs.sort { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
    for pair in pairs where pair.similarity >= 0.4 { rivals[pair.old, default: []].append(pair.new) }
  }

  /// Most similarity that a text can have that shares only `unseen` features.
  private static func bound(_ unseen: Int, _ own: Shingles) -> Double {
    2 * Double(unseen) / Double(max(own.values.count + unseen, 1))
  }

  private mutating func matchSimilar(threshold: Double) {
    let open = pairs.filter { matches[$0.old] == nil && reverse[$0.new] == nil && $0.similarity >= threshold }
    let ranked = open.map { (pair: $0, score: $0.similarity + context($0.old, $0.new)) }.sorted {
      ($1.score, $0.pair.old, $0.pair.new) < ($0.score, $1.pair.old, $1.pair.new)
    }
    for (pair, score) in ranked where matches[pair.old] == nil && reverse[pair.new] == nil {
      // Little in common needs a place in common.
      if pair.similarity < 0.45, score - pair.similarity < 0.2 { continue }
      self.pair(pair.old, pair.new, similarity: pair.similarity, isCertain: isCertain(pair))
    }
  }

  private func isCertain(_ pair: Pair) -> Bool {
    let (left, right) = (old.nodes[pair.old], new.nodes[pair.new])
    guard pair.similarity - pair.rival >= Self.certainMargin, left.kind == right.kind else { return false }
    let isAtHome = left.number == right.number && areHeld(left, right)
    // Few words, such as «Исключен.», prove nothing elsewhere than at home.
    guard isAtHome || (pair.similarity >= Self.certainSimilarity && left.text.utf8.count >= 40) else { return false }
    guard pair.similarity >= 0.5 else { return false }
    // A heading says little about what stands below it.
    return left.children.isEmpty == right.children.isEmpty && (left.children.isEmpty || isAtHome)
  }

  /// Whether the parents are matched with each other.
  private func areHeld(_ left: ComparisonTree.Node, _ right: ComparisonTree.Node) -> Bool {
    left.parent < 0 ? right.parent < 0 : matches[left.parent]?.new == right.parent
  }

  /// What place and number add to similarity, at most 0.25.
  private func context(_ here: Int, _ there: Int) -> Double {
    let (left, right) = (old.nodes[here], new.nodes[there])
    var result = 0.0
    if left.kind == right.kind, left.number == right.number { result += 0.1 }
    if areHeld(left, right) { result += 0.1 }
    if let (before, after) = neighbours(here, there), matches[before]?.new == after { result += 0.05 }
    return result
  }

  private func neighbours(_ here: Int, _ there: Int) -> (Int, Int)? {
    func before(_ id: Int, _ tree: ComparisonTree) -> Int? {
      // Ids grow in document order, so the sibling before is the nearest smaller one.
      let siblings = tree.children(of: tree.nodes[id].parent)
      var (low, high) = (0, siblings.count)
      while low < high {
        let middle = (low + high) / 2
        if siblings[middle] < id { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? siblings[low - 1] : nil
    }
    guard let left = before(here, old), let right = before(there, new) else { return nil }
    return (left, right)
  }

  // MARK: The same place

  /// Unmatched provisions of the same kind and number below the continuation of the parent.
  private func sameAddress(_ id: Int) -> [Int] {
    let node = old.nodes[id]
    guard !node.number.isEmpty else { return [] }
    let siblings: [Int]
    if node.parent < 0 {
      siblings = new.top
    } else if let parent = matches[node.parent] {
      siblings = new.nodes[parent.new].children
    } else {
      return []
    }
    return siblings.filter {
      reverse[$0] == nil && new.nodes[$0].kind == node.kind && new.nodes[$0].number == node.number
    }
  }

  /// What stands at the same place and has something in common is taken for edited, but never for certain.
  private mutating func matchSameAddress() {
    for id in old.nodes.indices where matches[id] == nil {
      guard let other = sameAddress(id).first else { continue }
      let similarity = similarity(id, other)
      if similarity >= 0.1 {
        pair(id, other, similarity: similarity, isCertain: false)
      } else {
        rivals[id, default: []].append(other)
      }
    }
  }

  // MARK: Helpers

  private mutating func pair(_ here: Int, _ there: Int, isCertain: Bool) {
    pair(here, there, similarity: similarity(here, there), isCertain: isCertain)
  }

  private mutating func pair(_ here: Int, _ there: Int, similarity: Double, isCertain: Bool) {
    guard matches[here] == nil, reverse[there] == nil else { return }
    matches[here] = Match(new: there, similarity: similarity, isCertain: isCertain)
    reverse[there] = here
  }

  private mutating func similarity(_ here: Int, _ there: Int) -> Double {
    if old.nodes[here].own == new.nodes[there].own { return 1 }
    return shingles.old(old, here).similarity(to: shingles.new(new, there))
  }

  /// Share of a new text's features that an old text has, for splits.
  mutating func share(ofNew there: Int, inOld here: Int) -> Double {
    let part = shingles.new(new, there)
    return part.values.count < 3 ? 0 : Double(part.common(with: shingles.old(old, here))) / Double(part.values.count)
  }

  /// Share of an old text's features that a new text has, for merges.
  mutating func share(ofOld here: Int, inNew there: Int) -> Double {
    let part = shingles.old(old, here)
    return part.values.count < 3 ? 0 : Double(part.common(with: shingles.new(new, there))) / Double(part.values.count)
  }

  private struct PairKey: Hashable {
    var old: Int
    var new: Int

    init(_ old: Int, _ new: Int) {
      self.old = old
      self.new = new
    }
  }

  /// The two best similarities of each side, to know the best apart from a given pair.
  private struct Rivals {
    var boundOld: [Int: Double] = [:]
    var boundNew: [Int: Double] = [:]
    private var bestOld: [Int: [(Int, Double)]] = [:]
    private var bestNew: [Int: [(Int, Double)]] = [:]

    mutating func note(_ key: PairKey, _ similarity: Double) {
      Self.keepTwo(&bestOld[key.old, default: []], key.new, similarity)
      Self.keepTwo(&bestNew[key.new, default: []], key.old, similarity)
    }

    private static func keepTwo(_ list: inout [(Int, Double)], _ id: Int, _ similarity: Double) {
      list.append((id, similarity))
      list.sort { ($1.1, $0.0) < ($0.1, $1.0) }
      if list.count > 2 { list.removeLast() }
    }

    func rival(of key: PairKey) -> Double {
      let left = bestOld[key.old]?.first { $0.0 != key.new }?.1 ?? 0
      let right = bestNew[key.new]?.first { $0.0 != key.old }?.1 ?? 0
      return max(left, right, boundOld[key.old] ?? 0, boundNew[key.new] ?? 0)
    }
  }
}
