/// Provisions that are known by what they hold: a provision whose children went to one place is that place.
extension ProvisionMatcher {
  /// How many children went to a place, and how much text; those of which that is certain, once more.
  private struct Votes {
    var weight = 0
    var count = 0
    var certainWeight = 0
    var certainCount = 0

    mutating func add(_ weight: Int, isCertain: Bool) {
      self.weight += weight
      count += 1
      guard isCertain else { return }
      certainWeight += weight
      certainCount += 1
    }
  }

  private struct Claim {
    var old: Int
    var new: Int
    var votes: Votes
    var score: Double
  }

  /// Matches holders by the votes of their children, from the bottom up; on each level the best claims come first.
  mutating func matchHolders() {
    for level in holders.reversed() {
      var claims: [Claim] = []
      for id in level where matches[id] == nil {
        for (place, votes) in votes(of: id) where place >= 0 && reverse[place] == nil {
          if let claim = claim(id, place, votes) { claims.append(claim) }
        }
      }
      claims.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
      for claim in claims where matches[claim.old] == nil && reverse[claim.new] == nil {
        pair(claim.old, claim.new, isCertain: false)
        let isCertain = isCertainHolder(claim.old, claim.new, claim.votes)
        matches[claim.old]?.isCertain = isCertain
      }
    }
  }

  /// Holders without words of their own are where they were, if kind and number say so; from the top down.
  mutating func matchWordlessHolders() {
    for holder in holders.joined() where matches[holder] == nil && old.nodes[holder].text.isEmpty {
      let node = old.nodes[holder]
      guard node.parent < 0 || matches[node.parent] != nil else { continue }
      let places = new.children(of: node.parent < 0 ? -1 : matches[node.parent]?.new ?? -1).filter {
        let other = new.nodes[$0]
        return reverse[$0] == nil && other.text.isEmpty && !other.children.isEmpty && other.kind == node.kind
          && other.number == node.number
      }
      guard let place = places.first(where: { new.nodes[$0].whole == node.whole }) ?? places.first else { continue }
      pair(holder, place, isCertain: false)
      matchEqualChildren(of: holder)
    }
  }

  private func votes(of id: Int) -> [Int: Votes] {
    var votes: [Int: Votes] = [:]
    for child in old.nodes[id].children {
      guard let match = matches[child] else { continue }
      votes[new.nodes[match.new].parent, default: Votes()].add(
        old.nodes[child].weight + 1, isCertain: match.isCertain)
    }
    return votes
  }

  private func share(_ weight: Int, _ left: ComparisonTree.Node, _ right: ComparisonTree.Node) -> Double {
    let size = childrenWeight(left, old) + childrenWeight(right, new)
    return 2 * Double(weight) / Double(max(size, 1))
  }

  private func childrenWeight(_ node: ComparisonTree.Node, _ tree: ComparisonTree) -> Int {
    node.children.reduce(0) { $0 + tree.nodes[$1].weight + 1 }
  }

  private mutating func claim(_ here: Int, _ there: Int, _ votes: Votes) -> Claim? {
    let (left, right) = (old.nodes[here], new.nodes[there])
    let share = share(votes.weight, left, right)
    let isAlike = left.kind == right.kind && (left.number == right.number || left.own == right.own)
    guard share >= 0.5 || (share >= 0.25 && isAlike) else { return nil }
    let similarity = similarity(here, there)
    // Under other words one moved provision proves nothing, however long it is.
    if similarity < 0.3, votes.count < 2, !isAlike { return nil }
    var score = share + similarity
    if left.kind == right.kind { score += 0.2 }
    if left.number == right.number { score += 0.2 }
    return Claim(old: here, new: there, votes: votes, score: score)
  }

  /// One moved child proves little about its holder: its own words, its place or several children must agree.
  private func isCertainHolder(_ here: Int, _ there: Int, _ votes: Votes) -> Bool {
    let (left, right) = (old.nodes[here], new.nodes[there])
    let share = share(votes.certainWeight, left, right)
    guard left.kind == right.kind, share >= 0.5 else { return false }
    if left.text.isEmpty, right.text.isEmpty {
      return (votes.certainCount >= 3 && share >= 0.8)
        || (votes.certainCount >= 1 && left.number == right.number && areHeld(left, right))
    }
    // The same words stand over several provisions: then one that came from there is not enough.
    let isKnownByWords = left.own == right.own && (votes.certainCount >= 2 || wordings.isBalanced(left.own.value))
    return isKnownByWords
      || ((matches[here]?.similarity ?? 0) >= 0.5 && votes.certainCount >= 2)
      || (share >= 0.8 && votes.certainCount >= 3)
  }

  // MARK: Certainty

  /// Says once more, when all is matched, of which holders it is certain, and then of what follows them.
  mutating func settleCertainty() {
    for _ in 0..<2 {
      for level in holders.reversed() {
        for id in level {
          guard let match = matches[id], !match.isCertain, let votes = votes(of: id)[match.new] else { continue }
          let isCertain = isCertainHolder(id, match.new, votes)
          matches[id]?.isCertain = isCertain
        }
      }
      for id in old.nodes.indices {
        guard let match = matches[id], !match.isCertain, match.followsHolder else { continue }
        let (left, right) = (old.nodes[id], new.nodes[match.new])
        let isHeld = left.parent < 0 || matches[left.parent]?.isCertain == true
        if isHeld, areHeld(left, right) { matches[id]?.isCertain = true }
      }
    }
    doubtHollowHolders()
  }

  /// A heading that stayed over provisions of which none stayed is no proof.
  private mutating func doubtHollowHolders() {
    for id in holders.joined() {
      guard let match = matches[id], match.isCertain, !Self.singletons.contains(old.nodes[id].kind) else { continue }
      let (left, right) = (old.nodes[id], new.nodes[match.new])
      guard !right.children.isEmpty, left.text.utf8.count * 2 < left.weight else { continue }
      if !left.children.contains(where: { child in matches[child].map { new.nodes[$0.new].parent } == match.new }) {
        matches[id]?.isCertain = false
      }
    }
  }
}
