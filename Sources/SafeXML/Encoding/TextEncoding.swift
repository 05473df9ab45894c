/// An encoding of characters that files are read in.
///
/// Decoding is done here and not by libxml2, so that a file means the same on every machine, bad bytes are found with
/// their place, and dangerous encodings (UTF-7) are never tried.
enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case utf32LittleEndian
  case utf32BigEndian
  case ascii
  case codePage(CodePage)

  /// The encoding of an IANA name or a usual alias; `nil` where it is not read.
  init?(named name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    // Without a byte order mark it is big-endian (RFC 2781, 4.3); with one the mark is looked at first.
    case "utf-16", "utf16", "utf-16be", "iso-10646-ucs-2", "ucs-2": self = .utf16BigEndian
    case "utf-16le": self = .utf16LittleEndian
    case "utf-32", "utf32", "utf-32be", "iso-10646-ucs-4", "ucs-4": self = .utf32BigEndian
    case "utf-32le": self = .utf32LittleEndian
    case "us-ascii", "ascii", "iso646-us", "ansi_x3.4-1968": self = .ascii
    default:
      guard let page = CodePage.named(name) else { return nil }
      self = .codePage(page)
    }
  }

  /// IANA name.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .utf32LittleEndian: "UTF-32LE"
    case .utf32BigEndian: "UTF-32BE"
    case .ascii: "US-ASCII"
    case .codePage(let page): page.name
    }
  }

  /// Names of all, for people.
  static var names: String {
    (["UTF-8", "UTF-16", "UTF-32", "US-ASCII"] + CodePage.all.map(\.name)).joined(separator: ", ")
  }

  /// Whether the declaration of a file in this encoding reads as ASCII.
  var isASCIICompatible: Bool {
    switch self {
    case .utf8, .ascii, .codePage: true
    default: false
    }
  }

  /// Number of bytes that a character takes in a source of this encoding.
  func width(of scalar: UInt32) -> Int {
    switch self {
    case .utf8: scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    case .utf16LittleEndian, .utf16BigEndian: scalar < 0x10000 ? 2 : 4
    case .utf32LittleEndian, .utf32BigEndian: 4
    case .ascii, .codePage: 1
    }
  }
}
