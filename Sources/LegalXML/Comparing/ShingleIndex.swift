/// Pairs of neighbouring words of a text, hashed: the features by which edited wordings are recognised.
struct Shingles {
  /// Sorted, each once.
  let values: [UInt64]

  init(_ text: String) {
    var result: [UInt64] = []
    var before: UInt64 = 1
    for piece in WordSplitter.pieces(text) {
      guard let first = piece.unicodeScalars.first, WordSplitter.classify(first) == .word else { continue }
      var hash = FNV()
      for byte in piece.utf8 { hash.add(byte) }
      result.append(before &* 31 &+ hash.value)
      before = hash.value
    }
    if !result.isEmpty { result.append(before &* 31 &+ 2) }
    result.sort()
    var unique: [UInt64] = []
    unique.reserveCapacity(result.count)
    for value in result where value != unique.last { unique.append(value) }
    values = unique
  }

  /// Number of features that both have.
  func common(with other: Shingles) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < values.count, right < other.values.count {
      if values[left] == other.values[right] {
        count += 1
        left += 1
        right += 1
      } else if values[left] < other.values[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }

  /// Dice coefficient, 0 to 1.
  func similarity(to other: Shingles) -> Double {
    let total = values.count + other.values.count
    return total == 0 ? 1 : 2 * Double(common(with: other)) / Double(total)
  }
}

/// Finds texts that share features with a text, in time that does not grow with the number of texts.
struct ShingleIndex {
  private var postings: [UInt64: [Int32]] = [:]

  init(_ texts: [(id: Int, shingles: Shingles)]) {
    for (id, shingles) in texts {
      for value in shingles.values { postings[value, default: []].append(Int32(id)) }
    }
  }

  /// Ids of the texts that share most features, best first, and the most features that one not listed can share.
  func candidates(for shingles: Shingles, limit: Int) -> (ids: [Int], unseen: Int) {
    let lists = shingles.values.compactMap { postings[$0] }.sorted { $0.count < $1.count }
    var counts: [Int32: Int] = [:]
    var budget = Self.visits
    var unseen = 0
    for list in lists {
      if list.count > budget {
        // Lists are sorted: all that follow are as long, and none of them is looked at.
        unseen += 1
        continue
      }
      budget -= list.count
      for id in list { counts[id, default: 0] += 1 }
    }
    let best = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let cut = best.count > limit ? best[limit].value : 0
    return (best.prefix(limit).map { Int($0.key) }, unseen + cut)
  }

  /// Entries looked at for one text.
  private static let visits = 2000
}
