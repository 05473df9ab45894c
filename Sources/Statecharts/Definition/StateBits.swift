/// A set of states as bits, by their places in document order; small charts need no memory beside the value itself.
struct StateBits: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// States from the 128th on.
  private var rest: [UInt64] = []

  init() {}

  /// - Parameter count: how many states there are in all.
  init(count: Int) {
    if count > 128 { rest = Array(repeating: 0, count: (count - 128 + 63) / 64) }
  }

  private var wordCount: Int { 2 + rest.count }

  private subscript(word index: Int) -> UInt64 {
    get { index == 0 ? low : index == 1 ? high : rest[index - 2] }
    set {
      switch index {
      case 0: low = newValue
      case 1: high = newValue
      default: rest[index - 2] = newValue
      }
    }
  }

  var isEmpty: Bool { low == 0 && high == 0 && rest.allSatisfy { $0 == 0 } }

  var count: Int { low.nonzeroBitCount + high.nonzeroBitCount + rest.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ index: Int) -> Bool {
    guard index >= 0, index >> 6 < wordCount else { return false }
    return self[word: index >> 6] & (1 << UInt64(index & 63)) != 0
  }

  mutating func insert(_ index: Int) {
    self[word: index >> 6] |= 1 << UInt64(index & 63)
  }

  mutating func remove(_ index: Int) {
    self[word: index >> 6] &= ~(1 << UInt64(index & 63))
  }

  mutating func formUnion(_ other: StateBits) {
    low |= other.low
    high |= other.high
    for index in rest.indices where index < other.rest.count { rest[index] |= other.rest[index] }
  }

  mutating func formIntersection(_ other: StateBits) {
    low &= other.low
    high &= other.high
    for index in rest.indices { rest[index] &= index < other.rest.count ? other.rest[index] : 0 }
  }

  mutating func subtract(_ other: StateBits) {
    low &= ~other.low
    high &= ~other.high
    for index in rest.indices where index < other.rest.count { rest[index] &= ~other.rest[index] }
  }

  /// Only what lies in a range.
  func intersection(_ range: Range<Int>) -> StateBits {
    var result = self
    result.low &= Self.mask(range, word: 0)
    result.high &= Self.mask(range, word: 1)
    for index in rest.indices { result.rest[index] &= Self.mask(range, word: index + 2) }
    return result
  }

  func intersects(_ other: StateBits) -> Bool {
    var common = self
    common.formIntersection(other)
    return !common.isEmpty
  }

  func intersects(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.lowerBound >> 6 < wordCount else { return false }
    let last = min((range.upperBound - 1) >> 6, wordCount - 1)
    return (range.lowerBound >> 6...last).contains { self[word: $0] & Self.mask(range, word: $0) != 0 }
  }

  private static func mask(_ range: Range<Int>, word: Int) -> UInt64 {
    let (start, end) = (max(range.lowerBound - word * 64, 0), min(range.upperBound - word * 64, 64))
    guard start < end else { return 0 }
    let below = start == 0 ? 0 : (UInt64(1) << UInt64(start)) - 1
    let upTo = end == 64 ? UInt64.max : (UInt64(1) << UInt64(end)) - 1
    return upTo & ~below
  }

  // MARK: Order

  /// The first state at a place or after it.
  func first(from start: Int) -> Int? {
    var index = max(start, 0) >> 6
    guard index < wordCount else { return nil }
    var word = self[word: index] & (UInt64.max << UInt64(max(start, 0) & 63))
    while word == 0 {
      index += 1
      if index == wordCount { return nil }
      word = self[word: index]
    }
    return index << 6 + word.trailingZeroBitCount
  }

  /// The last state before a place.
  func last(before end: Int) -> Int? {
    guard end > 0 else { return nil }
    var index = min((end - 1) >> 6, wordCount - 1)
    var word = self[word: index]
    if (end - 1) >> 6 == index { word &= UInt64.max >> UInt64(63 - (end - 1) & 63) }
    while word == 0 {
      index -= 1
      if index < 0 { return nil }
      word = self[word: index]
    }
    return index << 6 + 63 - word.leadingZeroBitCount
  }

  /// All states in document order.
  var ordered: [Int] {
    var result: [Int] = []
    var next = first(from: 0)
    while let index = next {
      result.append(index)
      next = first(from: index + 1)
    }
    return result
  }
}
