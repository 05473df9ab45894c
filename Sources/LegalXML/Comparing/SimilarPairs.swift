/// Pairs of provisions with similar wording, gathered once, so that a rival stays a rival even when it finds its own
/// match.
struct SimilarPairs {
  struct Pair {
    var old: Int
    var new: Int
    var similarity: Double
    /// Greatest nearness that either side has to anything else.
    var rival: Double
  }

  struct Key: Hashable {
    var old: Int
    var new: Int

    init(_ old: Int, _ new: Int) {
      self.old = old
      self.new = new
    }
  }

  /// The two best likenesses of a text, to know the best apart from a given pair.
  private struct Best {
    private var first = (id: -1, similarity: 0.0)
    private var second = 0.0
    /// Most similarity that a text can have that was not looked at.
    var bound = 0.0

    mutating func note(_ id: Int, _ similarity: Double) {
      if similarity > first.similarity {
        second = first.similarity
        first = (id, similarity)
      } else {
        second = max(second, similarity)
      }
    }

    func rival(of id: Int) -> Double {
      max(bound, first.id == id ? second : first.similarity)
    }
  }

  /// Best first.
  let pairs: [Pair]
  /// Best similarity of new texts with old ones that have their continuation elsewhere: then they may be copies.
  let originals: [Int: Likeness]

  init() {
    pairs = []
    originals = [:]
  }

  /// - Parameters:
  ///   - found: Similarities of all pairs that come into question.
  ///   - bounds: Most similarity that texts can have with any that is not in `found`, by old and by new text.
  init(
    _ found: [Key: Likeness], bounds: (old: [Int: Double], new: [Int: Double]), originals: [Int: Likeness]
  ) {
    var old = bounds.old.mapValues { bound in
      var best = Best()
      best.bound = bound
      return best
    }
    var new = bounds.new.mapValues { bound in
      var best = Best()
      best.bound = bound
      return best
    }
    for (key, likeness) in found {
      old[key.old, default: Best()].note(key.new, likeness.nearness)
      new[key.new, default: Best()].note(key.old, likeness.nearness)
    }
    pairs = found.map { key, likeness in
      let rival = max(
        old[key.old]?.rival(of: key.new) ?? 0, new[key.new]?.rival(of: key.old) ?? 0,
        originals[key.new]?.nearness ?? 0)
      return Pair(old: key.old, new: key.new, similarity: likeness.similarity, rival: rival)
    }.sorted { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
    self.originals = originals
  }
}
