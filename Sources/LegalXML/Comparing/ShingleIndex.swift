/// Finds texts that share features with a text, in time that does not grow with the number of texts.
struct ShingleIndex {
  private var postings: [UInt64: [Int32]] = [:]
  /// Shared features by text, reused from one question to the next.
  private var counts: [Int32: Int] = [:]

  init(_ texts: [(id: Int, shingles: Shingles)]) {
    for (id, shingles) in texts {
      for value in shingles.values { postings[value, default: []].append(Int32(id)) }
    }
  }

  /// Ids of the texts that share most features, best first, and the most features that one not listed can share.
  mutating func candidates(for shingles: Shingles, limit: Int) -> (ids: [Int], unseen: Int) {
    let lists = shingles.values.compactMap { postings[$0] }.sorted { $0.count < $1.count }
    guard !lists.isEmpty else { return ([], 0) }
    counts.removeAll(keepingCapacity: true)
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
