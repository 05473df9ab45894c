/// XML whitespace (XML 1.0, production 3); no-break spaces are text.
enum Whitespace {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }

  static func isAll(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
  }

  /// Each run of whitespace becomes one space.
  static func collapse(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var isInGap = false
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
        if !isInGap { result.append(0x20) }
        isInGap = true
      } else {
        result.append(byte)
        isInGap = false
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func trim(_ text: String) -> String {
    let space: (Unicode.Scalar) -> Bool = { contains($0) }
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !space($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !space($0) }.map { scalars.index(after: $0) } ?? start
    return start < end ? String(scalars[start..<end]) : ""
  }
}
