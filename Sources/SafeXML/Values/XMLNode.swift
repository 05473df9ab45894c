/// An attribute with its normalised value.
public struct XMLAttribute: Hashable, Sendable, Codable {
  public var name: XMLName
  public var value: String

  public init(_ name: XMLName, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A node of a document, as a value.
public enum XMLNode: Hashable, Sendable, Codable {
  case element(XMLElement)
  /// Character data; CDATA sections are read as text.
  case text(String)
  case comment(String)
  case processingInstruction(target: String, data: String)

  /// The element, if it is one.
  public var element: XMLElement? {
    if case .element(let element) = self { element } else { nil }
  }
}
