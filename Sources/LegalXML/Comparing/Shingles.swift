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
