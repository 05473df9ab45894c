import SafeXML

/// The attributes of foreign elements that mean the same in Akoma Ntoso, with values that its schema accepts.
enum DialectAttributes {
  static func kept(of element: XMLElement, as name: String, role: DialectNode.Role) -> [XMLAttribute] {
    var result: [XMLAttribute] = []
    if let language = element.attribute("lang", namespace: XMLNamespaceName.xml), isLanguage(language) {
      result.append(
        XMLAttribute(XMLName("lang", namespace: XMLNamespaceName.xml, prefix: "xml"), language))
    }
    switch role {
    case .inline where name == "ref":
      for key in ["href", "URI", "uri", "url", "link", "Ref"] {
        if let target = element.attributes.first(where: { $0.name.local == key })?.value, let safe = reference(target) {
          result.append(XMLAttribute(XMLName("href"), key == "Ref" ? "#" + safe : safe))
          break
        }
      }
    case .image:
      for key in ["src", "href", "URI", "file", "ResourceRef"] {
        if let target = element.attributes.first(where: { $0.name.local == key })?.value, let safe = reference(target) {
          result.append(XMLAttribute(XMLName("src"), safe))
          break
        }
      }
    case .cell, .headerCell:
      for (key, count) in [("colspan", columns(of: element)), ("rowspan", rows(of: element))] {
        if let count, (2...1000).contains(count) { result.append(XMLAttribute(XMLName(key), String(count))) }
      }
    default: break
    }
    return result
  }

  /// How many columns a cell spans: as HTML and Formex say it, or by the first and last column (CALS).
  private static func columns(of cell: XMLElement) -> Int? {
    if let count = ["colspan", "COLSPAN"].lazy.compactMap({ cell.attribute($0) }).first { return Int(count) }
    func column(_ name: String) -> Int? { cell.attribute(name).flatMap { Int($0.drop { !$0.isNumber }) } }
    guard let first = column("namest"), let last = column("nameend"), last >= first else { return nil }
    return last - first + 1
  }

  /// How many rows a cell spans; CALS counts those beside the first.
  private static func rows(of cell: XMLElement) -> Int? {
    if let count = ["rowspan", "ROWSPAN"].lazy.compactMap({ cell.attribute($0) }).first { return Int(count) }
    return cell.attribute("morerows").flatMap { Int($0) }.flatMap { $0 < 1000 ? $0 + 1 : nil }
  }

  /// Whether a text is a language tag by its form (BCP 47), which the schema asks for.
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
    return parts.allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// A reference that every reader of IRIs accepts (RFC 3986), its odd characters escaped; `nil` where there is none.
  static func reference(_ text: String) -> String? {
    let trimmed = Whitespace.trim(text)
    guard !trimmed.isEmpty else { return nil }
    var result: [UInt8] = []
    var hasFragment = false
    for byte in trimmed.utf8 {
      switch byte {
      case UInt8(ascii: "#") where !hasFragment:
        hasFragment = true
        result.append(byte)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.append(byte)
      case _ where unescaped.contains(byte): result.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += Array(("%" + (digits.utf8.count == 1 ? "0" : "") + digits).utf8)
      }
    }
    let reference = String(decoding: result, as: UTF8.self)
    guard let colon = reference.firstIndex(of: ":") else { return reference.hasPrefix("//") ? nil : reference }
    let scheme = reference[..<colon]
    if scheme.contains(where: { "/#?".contains($0) }) { return reference.hasPrefix("//") ? nil : reference }
    guard let first = scheme.first, first.isLetter,
      scheme.allSatisfy({ $0.isLetter || $0.isNumber || "+-.".contains($0) })
    else { return nil }
    // A second colon before the path could only be a port, which is not worth the doubt.
    let rest = reference[reference.index(after: colon)...]
    guard rest.hasPrefix("//") else { return rest.isEmpty ? nil : reference }
    let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    return host.allSatisfy { $0.isLetter || $0.isNumber || "-.".contains($0) } ? reference : nil
  }

  private static let unescaped = Set("-._~/?:@!$&'()*+,;=".utf8)
}
