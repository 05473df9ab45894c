/// Bytes of markup.
enum Byte {
  static let lineFeed = UInt8(ascii: "\n")
  static let exclamation = UInt8(ascii: "!")
  static let quotation = UInt8(ascii: "\"")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let bracket = UInt8(ascii: "[")
  static let underscore = UInt8(ascii: "_")
  static let x = UInt8(ascii: "x")

  /// Whether it is worth looking at what follows all at once.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != less && byte != ampersand && byte != quotation && byte != apostrophe
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a run of ASCII without four bytes ends, or `limit`; looks at eight bytes at a time.
  @inline(__always)
  func plainEnd(
    from start: Int, to limit: Int, _ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8
  ) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    let patterns = (Eight.all(first), Eight.all(second), Eight.all(third), Eight.all(fourth))
    var index = start
    while index + 8 <= limit {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let found =
        (Eight.zeros(word ^ patterns.0) | Eight.zeros(word ^ patterns.1) | Eight.zeros(word ^ patterns.2)
          | Eight.zeros(word ^ patterns.3) | word) & Eight.highBits
      if found != 0 { return index + found.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < limit {
      let byte = self[index]
      if byte >= 0x80 || byte == first || byte == second || byte == third || byte == fourth { return index }
      index += 1
    }
    return index
  }
}

/// Eight bytes in one word.
private enum Eight {
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The high bit of each zero byte, the lowest one exactly: a borrow can only spoil what is above it.
  static func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
}
