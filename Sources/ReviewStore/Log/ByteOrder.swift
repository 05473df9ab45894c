/// Order and equality of texts by their UTF-8 bytes, as SQLite's BINARY collation has them.
///
/// Swift's own comparison takes canonically equivalent texts for equal, which a store must not.
enum ByteOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  static func equal(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  /// Whether the first list of keys stands before the second one.
  static func precedes(_ left: [String], _ right: [String]) -> Bool {
    for (one, other) in zip(left, right) where !equal(one, other) {
      return precedes(one, other)
    }
    return left.count < right.count
  }
}
