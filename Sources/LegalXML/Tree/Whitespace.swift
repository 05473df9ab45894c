/// XML whitespace (XML 1.0, production 3); no-break spaces are text.
enum Whitespace {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }

  static func isAll(_ text: String) -> Bool {
    text.utf8.allSatisfy(isSpace)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Whether there are only single spaces, and none at the ends.
  static func isTight(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { isCollapsed($0) && $0.first != 0x20 && $0.last != 0x20 } ?? false
  }

  /// Each run of whitespace becomes one space.
  static func collapse(_ text: String) -> String {
    // Most texts are so already, and need no second copy.
    text.utf8.withContiguousStorageIfAvailable { isCollapsed($0) ? text : collapsed($0) }
      ?? collapsed(Array(text.utf8))
  }

  private static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      if byte <= 0x20, isSpace(byte), byte != 0x20 || before == 0x20 { return false }
      before = byte
    }
    return true
  }

  private static func collapsed(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { result in
      var count = 0
      var isInGap = false
      for byte in bytes {
        let isGap = isSpace(byte)
        if !isGap || !isInGap {
          result[count] = isGap ? 0x20 : byte
          count += 1
        }
        isInGap = isGap
      }
      return count
    }
  }

  /// Whether there is a space of any kind in a text, as no identifier has.
  static func isIn(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return false }
    return text.contains(where: \.isWhitespace)
  }

  static func trim(_ text: String) -> String {
    let space: (Unicode.Scalar) -> Bool = { contains($0) }
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !space($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !space($0) }.map { scalars.index(after: $0) } ?? start
    return start < end ? String(scalars[start..<end]) : ""
  }
}
