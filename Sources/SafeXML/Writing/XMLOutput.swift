/// Bytes in the making.
struct XMLOutput {
  private(set) var bytes: [UInt8] = []

  /// Markup as it is.
  mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func name(_ local: String, prefix: String?) {
    if let prefix {
      raw(prefix)
      bytes.append(UInt8(ascii: ":"))
    }
    raw(local)
  }

  mutating func lineBreak(_ level: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
  }

  mutating func comment(_ text: String) {
    raw("<!--")
    raw(XMLSyntax.comment(text))
    raw("-->")
  }

  mutating func instruction(_ target: String, _ data: String) {
    let data = XMLSyntax.instruction(data)
    raw("<?")
    raw(XMLSyntax.target(target))
    if !data.isEmpty { raw(" ") }
    raw(data)
    raw("?>")
  }

  /// Character data, escaped as Canonical XML 1.0 does (2.3, text nodes).
  mutating func text(_ text: String) {
    for byte in XMLSyntax.characters(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case 0x0D: raw("&#xD;")
      default: bytes.append(byte)
      }
    }
  }

  /// `="value"`, escaped as Canonical XML 1.0 does (2.3, attribute nodes).
  mutating func value(_ text: String) {
    raw("=\"")
    for byte in XMLSyntax.characters(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case 0x09: raw("&#x9;")
      case 0x0A: raw("&#xA;")
      case 0x0D: raw("&#xD;")
      default: bytes.append(byte)
      }
    }
    raw("\"")
  }
}
