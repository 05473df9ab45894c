import SafeXML

/// How content that stands in a chart or a file becomes data (XPath datamodel note, B.2.2).
enum DataText {
  /// White space between elements does not count; where there is only text, white space is folded.
  static func normalized(_ content: [XMLNode]) -> [XMLNode] {
    if content.contains(where: { $0.element != nil }) {
      return content.filter { node in
        if case .text(let text) = node { return !text.allSatisfy(\.isWhitespace) }
        return true
      }.map(unplaced)
    }
    let text = content.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    return nodes(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Data from the bytes of a file: XML where it is XML, else text.
  static func nodes(from bytes: [UInt8], name: String) -> [XMLNode] {
    if let document = try? XMLReader().read(bytes, name: name) { return normalized([.element(document.root)]) }
    return normalized([.text(String(decoding: bytes, as: UTF8.self))])
  }

  /// Text as nodes: no node where it is empty.
  static func nodes(_ text: String) -> [XMLNode] {
    text.isEmpty ? [] : [.text(text)]
  }

  /// The same node without line numbers, which would make equal data unequal in a snapshot's bytes.
  static func unplaced(_ node: XMLNode) -> XMLNode {
    guard case .element(var element) = node else { return node }
    element.line = nil
    element.namespaces = []
    element.children = element.children.map(unplaced)
    return .element(element)
  }
}
