/// Recognises files that are no XML but often get its name, so that people are told what they have in hand.
enum FileSignature {
  /// The code of the finding for a file that is surely something else; `nil` where it may be XML.
  static func code(of bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(8192))
    if let known = signatures.first(where: { head.starts(with: $0.bytes) }) { return known.code }
    if head.starts(with: "PK".utf8), head.count > 3, [[3, 4], [5, 6], [7, 8]].contains(head[2..<4]) {
      return archive(head)
    }
    // PDF readers accept rubbish before the header.
    return contains(head.prefix(1024), "%PDF-") && head.first != UInt8(ascii: "<") ? "xml.is-pdf" : nil
  }

  /// The code for a text without markup at its start; `content` is not empty and has no white space in front.
  static func code(ofText content: ArraySlice<UInt8>) -> String? {
    switch content.first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): "xml.is-json"
    case UInt8(ascii: "<"): nil
    default: content.contains(UInt8(ascii: "<")) ? "xml.text-before-markup" : "xml.is-text"
    }
  }

  /// Whether a text that is not well-formed is a web page.
  static func isWebPage(_ utf8: [UInt8]) -> Bool {
    let head = utf8.prefix(2048).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return contains(head[...], "<!doctype html") || contains(head[...], "<html")
  }

  private static let signatures: [(bytes: [UInt8], code: String)] = [
    (Array("%PDF-".utf8), "xml.is-pdf"),
    (Array("{\\rtf".utf8), "xml.is-rtf"),
    ([0x1F, 0x8B], "xml.is-gzip"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xml.is-xz"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "xml.is-doc"),
    (Array("BZh".utf8), "xml.is-archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "xml.is-archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "xml.is-archive"),
    (Array("Rar!".utf8), "xml.is-archive"),
    ([0x89, 0x50, 0x4E, 0x47], "xml.is-image"),
    ([0xFF, 0xD8, 0xFF], "xml.is-image"),
    (Array("GIF8".utf8), "xml.is-image"),
  ]

  /// What kind of ZIP archive; names of entries stand uncompressed in it.
  private static func archive(_ head: [UInt8]) -> String {
    if contains(head[...], "word/") { return "xml.is-docx" }
    if contains(head[...], "xl/") { return "xml.is-xlsx" }
    if contains(head[...], "application/vnd.oasis.opendocument") { return "xml.is-odt" }
    return "xml.is-zip"
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let pattern = Array(text.utf8)
    return bytes.indices.contains { bytes[$0] == pattern[0] && bytes[$0...].starts(with: pattern) }
  }
}
