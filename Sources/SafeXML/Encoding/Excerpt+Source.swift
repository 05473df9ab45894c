internal import Diagnostics

extension Excerpt {
  /// Most characters that are shown before and after a place; more help nobody, and some documents are one line.
  private static let reach = 80

  /// The line around an offset of well-formed UTF-8; `nil` where there is nothing but white space on it.
  init?(of utf8: [UInt8], at offset: Int) {
    let place = min(max(offset, 0), utf8.count)
    var start = place
    var before = 0
    while start > 0, before < Self.reach, !Self.endsLine(utf8[start - 1]) {
      start -= 1
      if utf8[start] & 0xC0 != 0x80 { before += 1 }
    }
    var end = place
    var after = 0
    while end < utf8.count, !Self.endsLine(utf8[end]) {
      if utf8[end] & 0xC0 != 0x80 {
        if after == Self.reach { break }
        after += 1
      }
      end += 1
    }
    guard !utf8[start..<end].allSatisfy(Byte.isSpace) else { return nil }
    let isCutBefore = start > 0 && !Self.endsLine(utf8[start - 1])
    let isCutAfter = end < utf8.count && !Self.endsLine(utf8[end])
    self.init(
      text: (isCutBefore ? "…" : "") + String(decoding: utf8[start..<end], as: UTF8.self) + (isCutAfter ? "…" : ""),
      caret: before + (isCutBefore ? 1 : 0))
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
