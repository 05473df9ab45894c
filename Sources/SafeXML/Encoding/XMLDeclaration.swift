/// What `<?xml version="1.0" encoding="…"?>` says (XML 1.0, production 23).
struct XMLDeclaration: Hashable {
  var version: String?
  var encoding: String?

  /// Reads the declaration at the start of ASCII-compatible bytes; `nil` where there is none or it has no end.
  init?(startOf bytes: ArraySlice<UInt8>) {
    let head = bytes.prefix(1000)
    guard head.starts(with: "<?xml".utf8), let space = head.dropFirst(5).first, Self.isSpace(space) else { return nil }
    var rest = head.dropFirst(5)
    while true {
      rest = rest.drop(while: Self.isSpace)
      if rest.starts(with: "?>".utf8) { return }
      let name = rest.prefix { !Self.isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "?") }
      rest = rest.dropFirst(name.count).drop(while: Self.isSpace)
      guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { return nil }
      rest = rest.dropFirst().drop(while: Self.isSpace)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
      let value = rest.dropFirst().prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 1)
      guard rest.first == quote else { return nil }
      rest = rest.dropFirst()
      switch String(decoding: name, as: UTF8.self) {
      case "version": version = String(decoding: value, as: UTF8.self)
      case "encoding": encoding = String(decoding: value, as: UTF8.self)
      default: break
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
