import Diagnostics
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

  /// Largest value of a variable and largest data of an event, in bytes; deepest nesting in them.
  static let largest = 1_000_000
  static let deepest = 200

  /// The same nodes, if they are not too large: a chart that doubles its data at each step would fill any memory.
  ///
  /// - Throws: ``Refusal`` `chart.data-too-large`.
  static func bounded(_ nodes: [XMLNode]) throws(Refusal) -> [XMLNode] {
    var bytes = 0
    let isDeep = nodes.contains { !measure($0, depth: 1, &bytes) }
    if isDeep || bytes > largest {
      throw Refusal("chart.data-too-large", ["limit": String(largest), "depth": String(deepest)])
    }
    return nodes
  }

  /// Adds the size of a node; false where it is nested too deeply.
  private static func measure(_ node: XMLNode, depth: Int, _ bytes: inout Int) -> Bool {
    if depth > deepest { return false }
    switch node {
    case .element(let element):
      bytes += element.name.local.utf8.count
      for attribute in element.attributes {
        bytes += attribute.name.local.utf8.count + attribute.value.utf8.count
      }
      return !element.children.contains { !measure($0, depth: depth + 1, &bytes) }
    case .text(let text), .comment(let text): bytes += text.utf8.count
    case .processingInstruction(let target, let data): bytes += target.utf8.count + data.utf8.count
    }
    return true
  }
}
