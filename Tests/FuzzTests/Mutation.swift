/// Small damage to an input, of the kinds that make readers stumble.
enum Mutation {
  private static let tokens: [[UInt8]] =
    [
      "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&", ";", "&#", "&#x0;", "&lt;", "&x;", "\"",
      "'", "=", " xmlns=''", " xmlns:p='u'", "p:", "xml:id='a'", "xmlns:xml='u'", "<!DOCTYPE a [", "]", "<!DOCTYPE a>",
      "<?xml version='1.0'?>", "encoding='UTF-16'", "\u{0}", "\u{FEFF}", "\u{FFFF}", "\r", "\r\n", "\t", "Ә", "😀", "9",
      "-1", "99999999999999999999", "2026-02-30", "0000-00-00", "P1Y", ",", "\"\"", "{", "}", "[", "null",
      "PK\u{1}\u{2}",
      "1)", "§", "бап", "статьи", "IV", "十", "º", "()", "..", "/", "#", "$", "*", "not(", "not(not(not(",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0x80], [0, 0, 0, 0]]

  /// The source with one to four changes.
  static func of(_ source: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = source
    for _ in 0..<([1, 1, 1, 2, 4].randomElement(using: &random) ?? 1) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
      let far = min(bytes.count, place + Int.random(in: 0...400, using: &random))
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes.insert(contentsOf: tokens.randomElement(using: &random) ?? [], at: place)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
      case 3: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      case 4: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
      case 5: bytes.insert(contentsOf: bytes[place..<far], at: Int.random(in: 0...bytes.count, using: &random))
      default: bytes.replaceSubrange(place..<end, with: tokens.randomElement(using: &random) ?? [])
      }
    }
    return bytes
  }
}
