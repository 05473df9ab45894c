public import SafeXML

/// Where a provision came from; no part of its identity, so the same law read from another file is equal.
public struct ProvisionSource: Hashable, Sendable, Codable {
  /// 1-based line of its start tag.
  public var line: Int?
  /// Its identifier as written, where that is not its eId (missing, duplicate, foreign).
  public var identifier: String?

  public init(line: Int? = nil, identifier: String? = nil) {
    self.line = line
    self.identifier = identifier
  }
}

/// A part of a draft law that can be cited: an article, a point, a table, the preamble.
public struct Provision: Sendable, Codable {
  public var kind: ProvisionKind
  /// Local name of the Akoma Ntoso element that it is read from and written as, such as `paragraph` for a point.
  public var element: String
  /// Unique in its document (Akoma Ntoso Naming Convention 1.0, 5).
  public var eId: String
  /// Attributes other than `eId`, in the order of the source.
  public var attributes: [XMLAttribute]
  /// Everything in it, in document order: its number and heading, its text, its children.
  public var content: [Content]
  public var source: ProvisionSource

  public init(
    _ kind: ProvisionKind, element: String, eId: String, attributes: [XMLAttribute] = [], content: [Content] = [],
    source: ProvisionSource = ProvisionSource()
  ) {
    self.kind = kind
    self.element = element
    self.eId = eId
    self.attributes = attributes
    self.content = content
    self.source = source
  }

  /// Its number; `nil` for provisions without one.
  public var number: ProvisionNumber? {
    guard let text = direct("num")?.text, !text.isEmpty else { return nil }
    return ProvisionNumber(text)
  }

  /// Text of its heading; `nil` where there is none.
  public var heading: String? {
    direct("heading")?.text
  }

  /// Its nearest provisions, in document order.
  public var children: [Provision] { content.provisions }

  /// Number, heading and all text below; blocks on lines of their own.
  public var text: String { content.text }

  /// Its own text: without number, heading and what stands in its children.
  public var ownText: String {
    content.lazy.filter { !$0.isNumberOrHeading }.textOutsideProvisions
  }

  /// All text without its own number and heading; children are included.
  public var bodyText: String {
    content.lazy.filter { !$0.isNumberOrHeading }.text
  }

  /// BCP 47 tag that it declares itself (`xml:lang`); `nil` where it has its parent's language.
  public var language: String? {
    attributes.first { $0.name.local == "lang" && $0.name.namespace == XMLNamespaceName.xml }?.value
  }

  /// 1-based line of its start tag in the source.
  public var line: Int? { source.line }

  /// Itself and all provisions below, in document order.
  public func all() -> [Provision] {
    var result: [Provision] = []
    collect(into: &result)
    return result
  }

  private func collect(into result: inout [Provision]) {
    result.append(self)
    for child in children { child.collect(into: &result) }
  }

  private func direct(_ name: String) -> Markup? {
    for case .markup(let markup) in content where markup.isNamed(name) { return markup }
    return nil
  }
}

extension Provision: Hashable {
  public static func == (left: Provision, right: Provision) -> Bool {
    left.eId == right.eId && left.kind == right.kind && left.element == right.element
      && left.attributes == right.attributes && left.content == right.content
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(eId)
    hasher.combine(kind)
    hasher.combine(content)
  }
}

extension Content {
  var isNumberOrHeading: Bool {
    if case .markup(let markup) = self {
      markup.isNamed("num") || markup.isNamed("heading") || markup.isNamed("subheading")
    } else {
      false
    }
  }
}

/// Namespace names that XML itself defines.
enum XMLNamespaceName {
  static let xml = "http://www.w3.org/XML/1998/namespace"
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
}
