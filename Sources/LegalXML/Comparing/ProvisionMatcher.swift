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
    /// Whether it becomes certain as soon as the match of its holder is.
    var followsHolder = false
  }

  let old: ComparisonTree
  let new: ComparisonTree
  var matches: [Match?]
  var reverse: [Int?]
  /// Similar provisions by old node, best first; what a person should be offered.
  var rivals: [Int: [Int]] = [:]
  /// New nodes that nothing was matched with, by wording.
  private(set) var unmatchedByWording: [TextHash: [Int]] = [:]
  private var oldShingles: ShingleCache
  private var newShingles: ShingleCache
  /// How often each wording occurs in both versions.
  let wordings: Groups
  /// Old nodes that hold others, by depth.
  let holders: [[Int]]

  init(old: ComparisonTree, new: ComparisonTree) {
    self.old = old
    self.new = new
    matches = [Match?](repeating: nil, count: old.nodes.count)
    reverse = [Int?](repeating: nil, count: new.nodes.count)
    wordings = Groups(old, new) { $0.own.value }
    oldShingles = ShingleCache(old)
    newShingles = ShingleCache(new)
    var holders: [[Int]] = []
    for id in old.nodes.indices where !old.nodes[id].children.isEmpty {
      while holders.count <= old.nodes[id].depth { holders.append([]) }
      holders[old.nodes[id].depth].append(id)
    }
    self.holders = holders
    matchSingletons()
    matchEqualSubtrees()
    matchEqualHeadings()
    matchHolders()
    matchEqualChildren()
    let similar = findSimilar()
    // What is said at several places stays where it is before any of it is taken for moved.
    for scope in [SimilarScope.distinct, .all] {
      for threshold in [0.6, 0.45, 0.3] {
        match(similar, threshold: threshold, scope)
        matchHolders()
        matchEqualChildren()
      }
      if scope == .distinct { matchWordlessHolders() }
    }
    matchContained(similar)
    matchSameAddress()
    matchEqualChildren()
    settleCertainty()
    for id in new.nodes.indices where reverse[id] == nil {
      unmatchedByWording[new.nodes[id].own, default: []].append(id)
    }
  }

  // MARK: Pairing

  mutating func pair(_ here: Int, _ there: Int, isCertain: Bool, followsHolder: Bool = false) {
    guard matches[here] == nil, reverse[there] == nil else { return }
    let similarity = similarity(here, there)
    matches[here] = Match(new: there, similarity: similarity, isCertain: isCertain, followsHolder: followsHolder)
    reverse[there] = here
  }

  /// Whether the parents are matched with each other.
  func areHeld(_ left: ComparisonTree.Node, _ right: ComparisonTree.Node) -> Bool {
    left.parent < 0 ? right.parent < 0 : matches[left.parent]?.new == right.parent
  }

  // MARK: Similarity

  /// Of the own texts, 0 to 1.
  mutating func similarity(_ here: Int, _ there: Int) -> Double {
    if old.nodes[here].own == new.nodes[there].own { return 1 }
    return shingles(ofOld: here).similarity(to: shingles(ofNew: there))
  }

  mutating func shingles(ofOld id: Int) -> Shingles { oldShingles.shingles(old, id) }
  mutating func shingles(ofNew id: Int) -> Shingles { newShingles.shingles(new, id) }

  /// Share of the features of the shorter text that the longer one has; 0 where there is little to go by.
  mutating func containment(_ here: Int, _ there: Int) -> Double {
    let (left, right) = (shingles(ofOld: here), shingles(ofNew: there))
    let count = min(left.values.count, right.values.count)
    return count < 4 ? 0 : Double(left.common(with: right)) / Double(count)
  }

  /// Share of a new text's features that an old text has, for splits.
  mutating func share(ofNew there: Int, inOld here: Int) -> Double {
    let part = shingles(ofNew: there)
    return part.values.count < 3 ? 0 : Double(part.common(with: shingles(ofOld: here))) / Double(part.values.count)
  }

  /// Share of an old text's features that a new text has, for merges.
  mutating func share(ofOld here: Int, inNew there: Int) -> Double {
    let part = shingles(ofOld: here)
    return part.values.count < 3 ? 0 : Double(part.common(with: shingles(ofNew: there))) / Double(part.values.count)
  }
}
