/// An element with everything in it, as a value.
public struct XMLElement: Hashable, Sendable {
  public var name: XMLName
  /// In the order of the source.
  public var attributes: [XMLAttribute]
  public var children: [XMLNode]
  // Small, as there are very many elements; sources are far below 2 GB.
  private var storedLine: Int32
  private var storedOffset: Int32
  /// Namespace declarations on the start tag: for prefixes inside of values; names carry their namespace themselves.
  public var namespaces: [XMLNamespace]

  public init(
    _ name: XMLName, attributes: [XMLAttribute] = [], children: [XMLNode] = [], line: Int? = nil,
    byteOffset: Int? = nil, namespaces: [XMLNamespace] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    storedLine = Int32(clamping: line ?? -1)
    storedOffset = Int32(clamping: byteOffset ?? -1)
    self.namespaces = namespaces
  }

  /// 1-based line where the start tag begins in the source; `nil` for elements made in memory.
  public var line: Int? {
    get { storedLine < 0 ? nil : Int(storedLine) }
    set { storedLine = Int32(clamping: newValue ?? -1) }
  }

  /// 0-based offset of the start tag in the bytes of the source; `nil` for elements made in memory.
  public var byteOffset: Int? {
    get { storedOffset < 0 ? nil : Int(storedOffset) }
    set { storedOffset = Int32(clamping: newValue ?? -1) }
  }

  /// Two elements are equal when name, attributes and content are, wherever they stood in a file.
  public static func == (left: XMLElement, right: XMLElement) -> Bool {
    left.name == right.name && left.attributes == right.attributes && left.children == right.children
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(attributes)
    hasher.combine(children)
  }
}

extension XMLElement {
  /// Value of an attribute without a namespace, or in the given one.
  public func attribute(_ local: String, namespace: String? = nil) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  /// Child elements in document order.
  public var elements: [XMLElement] {
    children.compactMap(\.element)
  }

  /// Child elements of a name, in document order.
  public func elements(_ local: String, namespace: String?) -> [XMLElement] {
    elements.filter { $0.name.local == local && $0.name.namespace == namespace }
  }

  /// First child element of a name.
  public func first(_ local: String, namespace: String?) -> XMLElement? {
    for case .element(let element) in children
    where element.name.local == local && element.name.namespace == namespace {
      return element
    }
    return nil
  }

  /// All text below, in document order (XPath 1.0, 5.2: string-value).
  public var text: String {
    var result = ""
    appendText(to: &result)
    return result
  }

  private func appendText(to result: inout String) {
    for child in children {
      switch child {
      case .text(let text): result += text
      case .element(let element): element.appendText(to: &result)
      case .comment, .processingInstruction: break
      }
    }
  }
}

extension XMLElement: Codable {
  private enum CodingKeys: CodingKey {
    case name, attributes, children, line, byteOffset, namespaces
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(XMLName.self, forKey: .name),
      attributes: try container.decode([XMLAttribute].self, forKey: .attributes),
      children: try container.decode([XMLNode].self, forKey: .children),
      line: try container.decodeIfPresent(Int.self, forKey: .line),
      byteOffset: try container.decodeIfPresent(Int.self, forKey: .byteOffset),
      namespaces: try container.decode([XMLNamespace].self, forKey: .namespaces))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(attributes, forKey: .attributes)
    try container.encode(children, forKey: .children)
    try container.encodeIfPresent(line, forKey: .line)
    try container.encodeIfPresent(byteOffset, forKey: .byteOffset)
    try container.encode(namespaces, forKey: .namespaces)
  }
}
