/// An expanded name (Namespaces in XML 1.0, 2.1); the prefix is remembered but is no part of its identity.
public struct XMLName: Hashable, Sendable, Codable {
  /// Namespace name; `nil` for none.
  public var namespace: String?
  public var local: String
  /// Prefix as written in the source, for faithful rewriting.
  public var prefix: String?

  public init(_ local: String, namespace: String? = nil, prefix: String? = nil) {
    self.local = local
    self.namespace = namespace
    self.prefix = prefix
  }

  public static func == (left: XMLName, right: XMLName) -> Bool {
    left.local == right.local && left.namespace == right.namespace
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(local)
    hasher.combine(namespace)
  }
}

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

/// An element with everything in it, as a value.
public struct XMLElement: Hashable, Sendable, Codable {
  public var name: XMLName
  /// In the order of the source.
  public var attributes: [XMLAttribute]
  public var children: [XMLNode]
  /// 1-based line of the start tag in the source; `nil` for elements made in memory.
  public var line: Int?

  public init(
    _ name: XMLName, attributes: [XMLAttribute] = [], children: [XMLNode] = [], line: Int? = nil
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.line = line
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
    elements.first { $0.name.local == local && $0.name.namespace == namespace }
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

/// A well-formed document, as a value.
public struct XMLDocument: Hashable, Sendable {
  /// Name of the file or the like, for findings.
  public var name: String
  public var root: XMLElement
  /// Encoding that the document declares or that was found; `nil` for UTF-8 by default.
  public var encoding: String?
  /// Whether there is a DOCTYPE; it is never loaded.
  public var hasDoctype: Bool
  /// Comments and processing instructions before the root.
  public var prolog: [XMLNode]
  /// Comments and processing instructions after the root.
  public var epilog: [XMLNode]

  public init(
    name: String, root: XMLElement, encoding: String? = nil, hasDoctype: Bool = false, prolog: [XMLNode] = [],
    epilog: [XMLNode] = []
  ) {
    self.name = name
    self.root = root
    self.encoding = encoding
    self.hasDoctype = hasDoctype
    self.prolog = prolog
    self.epilog = epilog
  }
}
