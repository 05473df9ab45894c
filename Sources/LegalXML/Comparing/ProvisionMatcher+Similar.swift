/// Provisions whose words changed.
extension ProvisionMatcher {
  /// Similarity from which a pair can be certain, and how far ahead of all rivals it must be.
  private static let certainSimilarity = 0.6
  private static let certainMargin = 0.1

  /// Gathers all pairs that come into question.
  mutating func findSimilar() -> SimilarPairs {
    let here = old.nodes.indices.filter { matches[$0] == nil && !old.nodes[$0].text.isEmpty }
    let there = new.nodes.indices.filter { reverse[$0] == nil && !new.nodes[$0].text.isEmpty }
    guard !here.isEmpty, !there.isEmpty else { return SimilarPairs() }
    let left = here.map { (id: $0, shingles: shingles(ofOld: $0)) }
    let right = there.map { (id: $0, shingles: shingles(ofNew: $0)) }
    var bounds: (old: [Int: Double], new: [Int: Double]) = ([:], [:])
    var found: [SimilarPairs.Key: Likeness] = [:]
    var newIndex = ShingleIndex(right)
    for (id, own) in left {
      let (ids, unseen) = newIndex.candidates(for: own, limit: 8)
      bounds.old[id] = Self.bound(unseen, own)
      for other in ids { found[SimilarPairs.Key(id, other)] = own.likeness(to: shingles(ofNew: other)) }
    }
    var oldIndex = ShingleIndex(left)
    for (id, own) in right {
      let (ids, unseen) = oldIndex.candidates(for: own, limit: 8)
      bounds.new[id] = Self.bound(unseen, own)
      for other in ids where found[SimilarPairs.Key(other, id)] == nil {
        found[SimilarPairs.Key(other, id)] = own.likeness(to: shingles(ofOld: other))
      }
    }
    for id in here {
      for other in sameAddress(id) where found[SimilarPairs.Key(id, other)] == nil {
        found[SimilarPairs.Key(id, other)] = shingles(ofOld: id).likeness(to: shingles(ofNew: other))
      }
    }
    let similar = SimilarPairs(found, bounds: bounds, originals: originals(&newIndex))
    for pair in similar.pairs where pair.similarity >= 0.4 { rivals[pair.old, default: []].append(pair.new) }
    return similar
  }

  /// Most similarity that a text can have that shares only `unseen` features.
  private static func bound(_ unseen: Int, _ own: Shingles) -> Double {
    2 * Double(unseen) / Double(max(own.values.count + unseen, 1))
  }

  /// Best similarity of each unmatched new text with any old one that was matched by its words.
  ///
  /// What was copied with a few changes must not be taken for the continuation of a third provision that went.
  private mutating func originals(_ newIndex: inout ShingleIndex) -> [Int: Likeness] {
    var result: [Int: Likeness] = [:]
    for id in old.nodes.indices where matches[id] != nil && !old.nodes[id].text.isEmpty {
      let own = shingles(ofOld: id)
      for other in newIndex.candidates(for: own, limit: 4).ids {
        result[other, default: Likeness()].raise(to: own.likeness(to: shingles(ofNew: other)))
      }
    }
    return result
  }

  /// Which pairs are looked at.
  enum SimilarScope {
    /// Those below the same holder, and those that nothing else comes near.
    case distinct
    case all
  }

  mutating func match(_ similar: SimilarPairs, threshold: Double, _ scope: SimilarScope) {
    let open = similar.pairs.filter { pair in
      guard matches[pair.old] == nil, reverse[pair.new] == nil, pair.similarity >= threshold else { return false }
      return scope == .all || pair.similarity - pair.rival >= Self.certainMargin
        || areHeld(old.nodes[pair.old], new.nodes[pair.new])
    }
    let ranked = open.map { (pair: $0, score: $0.similarity + context($0.old, $0.new)) }.sorted {
      ($1.score, $0.pair.old, $0.pair.new) < ($0.score, $1.pair.old, $1.pair.new)
    }
    for (pair, score) in ranked where matches[pair.old] == nil && reverse[pair.new] == nil {
      // Little in common needs a place in common.
      if pair.similarity < 0.45, score - pair.similarity < 0.2 { continue }
      let isHeld = areHeld(old.nodes[pair.old], new.nodes[pair.new])
      if pair.similarity < 0.6, !isHeld { continue }
      // What comes nearer to a provision that is still there is a copy of that one.
      let isCopy = (similar.originals[pair.new]?.similarity ?? 0) > pair.similarity + 0.05
      if isCopy, !isHeld || old.nodes[pair.old].number != new.nodes[pair.new].number { continue }
      self.pair(pair.old, pair.new, isCertain: isCertain(pair))
    }
  }

  /// What is a part of the other, below the same holder: one of them was split, or some were merged.
  mutating func matchContained(_ similar: SimilarPairs) {
    for pair in similar.pairs where matches[pair.old] == nil && reverse[pair.new] == nil {
      let (left, right) = (old.nodes[pair.old], new.nodes[pair.new])
      guard left.kind == right.kind, areHeld(left, right), containment(pair.old, pair.new) >= 0.8 else { continue }
      self.pair(pair.old, pair.new, isCertain: false)
    }
  }

  private func isCertain(_ pair: SimilarPairs.Pair) -> Bool {
    let (left, right) = (old.nodes[pair.old], new.nodes[pair.new])
    guard pair.similarity - pair.rival >= Self.certainMargin, left.kind == right.kind else { return false }
    let isAtHome = left.number == right.number && areHeld(left, right)
    // Few words, such as «Исключен.», prove nothing elsewhere than at home.
    guard isAtHome || (pair.similarity >= Self.certainSimilarity && left.text.utf8.count >= 40) else { return false }
    guard pair.similarity >= 0.5 else { return false }
    // A heading says little about what stands below it.
    return left.children.isEmpty == right.children.isEmpty && (left.children.isEmpty || isAtHome)
  }

  /// What place and number add to similarity, at most 0.25.
  private func context(_ here: Int, _ there: Int) -> Double {
    let (left, right) = (old.nodes[here], new.nodes[there])
    var result = 0.0
    if left.kind == right.kind, left.number == right.number { result += 0.1 }
    if areHeld(left, right) { result += 0.1 }
    if let before = old.siblingBefore(here), let after = new.siblingBefore(there), matches[before]?.new == after {
      result += 0.05
    }
    return result
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
  mutating func matchSameAddress() {
    for id in old.nodes.indices where matches[id] == nil {
      let places = sameAddress(id)
      let whole = old.nodes[id].whole
      guard let other = places.first(where: { new.nodes[$0].whole == whole }) ?? places.first else { continue }
      if similarity(id, other) >= 0.1 {
        pair(id, other, isCertain: false)
      } else {
        rivals[id, default: []].append(other)
      }
    }
  }
}
