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
    escaped(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case 0x0D: "&#xD;"
      default: nil
      }
    }
  }

  /// `="value"`, escaped as Canonical XML 1.0 does (2.3, attribute nodes).
  mutating func value(_ text: String) {
    raw("=\"")
    escaped(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: "\""): "&quot;"
      case 0x09: "&#x9;"
      case 0x0A: "&#xA;"
      case 0x0D: "&#xD;"
      default: nil
      }
    }
    raw("\"")
  }

  /// Appends a text run by run between the bytes that have to be escaped.
  private mutating func escaped(_ text: String, _ escape: (UInt8) -> StaticString?) {
    var text = XMLSyntax.characters(text)
    text.withUTF8 { source in
      var start = 0
      for index in source.indices {
        // Letters, and all that is not ASCII, are never escaped.
        let byte = source[index]
        if byte > 0x3E { continue }
        guard let reference = escape(byte) else { continue }
        bytes.append(contentsOf: source[start..<index])
        bytes.append(contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
        start = index + 1
      }
      bytes.append(contentsOf: source[start...])
    }
  }
}
