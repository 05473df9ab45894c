/// Pairs of neighbouring words of a text, hashed: the features by which edited wordings are recognised.
struct Shingles {
  /// Sorted, each once.
  let values: [UInt64]

  init(_ text: String) {
    var text = text
    var result = text.withUTF8(Self.pairs)
    result.sort()
    var count = 0
    for place in result.indices where place == 0 || result[place] != result[count - 1] {
      result[count] = result[place]
      count += 1
    }
    result.removeSubrange(count...)
    values = result
  }

  /// Hashes of all pairs in reading order; beginning and end count as words.
  ///
  /// Works on bytes, because every text of both versions may have to be read.
  private static func pairs(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(bytes.count / 5 + 2)
    var before: UInt64 = 1
    var word = FNV()
    var isInWord = false
    var place = 0
    while place < bytes.count {
      let (value, length) = scalar(bytes, at: place)
      let kind = WordSplitter.classify(value)
      if isInWord, kind != .word {
        result.append(before &* 31 &+ word.value)
        before = word.value
        isInWord = false
      }
      if kind.isWord {
        if !isInWord { word = FNV() }
        for offset in 0..<length { word.add(bytes[place + offset]) }
        isInWord = true
        if kind == .ideograph {
          result.append(before &* 31 &+ word.value)
          before = word.value
          isInWord = false
        }
      }
      place += length
    }
    if isInWord {
      result.append(before &* 31 &+ word.value)
      before = word.value
    }
    if !result.isEmpty { result.append(before &* 31 &+ 2) }
    return result
  }

  /// The scalar at a place of well-formed UTF-8, and its length in bytes.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return (first, 1) }
    var value = length == 2 ? first & 0x1F : length == 3 ? first & 0x0F : first & 0x07
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (value, length)
  }

  /// Number of features that both have.
  func common(with other: Shingles) -> Int {
    values.withUnsafeBufferPointer { left in
      other.values.withUnsafeBufferPointer { right in
        var (here, there, count) = (0, 0, 0)
        while here < left.count, there < right.count {
          if left[here] == right[there] {
            count += 1
            here += 1
            there += 1
          } else if left[here] < right[there] {
            here += 1
          } else {
            there += 1
          }
        }
        return count
      }
    }
  }

  /// How alike two texts are, in both ways that count.
  func likeness(to other: Shingles) -> Likeness {
    let common = Double(common(with: other))
    let total = values.count + other.values.count
    let similarity = total == 0 ? 1 : 2 * common / Double(total)
    let least = min(values.count, other.values.count)
    return Likeness(
      similarity: similarity, nearness: least < 6 ? similarity : max(similarity, 0.95 * common / Double(least)))
  }

  /// Dice coefficient, 0 to 1.
  func similarity(to other: Shingles) -> Double {
    let total = values.count + other.values.count
    return total == 0 ? 1 : 2 * Double(common(with: other)) / Double(total)
  }
}

/// How alike two texts are.
struct Likeness {
  /// Dice coefficient of their features, 0 to 1.
  var similarity = 0.0
  /// As a rival: like similarity, but a part of a longer text is near to the whole.
  var nearness = 0.0

  /// The greater of each.
  mutating func raise(to other: Likeness) {
    similarity = max(similarity, other.similarity)
    nearness = max(nearness, other.nearness)
  }
}
