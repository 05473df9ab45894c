import SafeXML

/// The value of a variable; shared by all snapshots in which it is the same.
final class DataValue: Sendable, Equatable {
  private enum Content: Sendable, Equatable {
    /// `<data id="name">text</data>`, and the number that the text reads as.
    case text(String, number: Double)
    case tree(XMLElement)
  }

  private let name: String
  private let content: Content

  init(text: String, of name: String) {
    self.name = name
    content = .text(text, number: XPathNumber.number(in: text))
  }

  init(_ element: XMLElement, of name: String) {
    self.name = name
    content = Self.text(of: element, name).map { .text($0, number: XPathNumber.number(in: $0)) } ?? .tree(element)
  }

  /// The text of an element that is a variable with nothing but text in it.
  private static func text(of element: XMLElement, _ name: String) -> String? {
    guard element.name.local == "data", element.name.namespace == nil, element.name.prefix == nil,
      element.attributes.count == 1, element.children.count <= 1, element.line == nil, element.byteOffset == nil,
      element.namespaces.isEmpty, element.attributes[0].name.local == "id", element.attributes[0].name.namespace == nil,
      element.attributes[0].name.prefix == nil, element.attributes[0].value == name
    else { return nil }
    guard let child = element.children.first else { return "" }
    if case .text(let text) = child, !text.isEmpty { return text }
    return nil
  }

  /// Whether it is a variable with nothing but text in it.
  var isText: Bool {
    if case .text = content { true } else { false }
  }

  /// The variable as an element.
  var element: XMLElement {
    switch content {
    case .text(let text, _): Datamodel.variable(name, DataText.nodes(text))
    case .tree(let element): element
    }
  }

  /// The variable as native expressions read it.
  var variable: XPathVariable {
    switch content {
    case .text(let text, let number): .text(text, number: number)
    case .tree(let element): .element(element)
    }
  }

  static func == (left: DataValue, right: DataValue) -> Bool {
    if left === right { return true }
    switch (left.content, right.content) {
    case (.text(let one, _), .text(let other, _)): return one == other && left.name == right.name
    default: return left.element == right.element
    }
  }
}
