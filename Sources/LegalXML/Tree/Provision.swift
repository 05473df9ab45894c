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
///
/// Copies share their parts until one of them is changed, so that lists of provisions cost little.
public struct Provision: Sendable {
  private final class Parts: @unchecked Sendable {
    var kind: ProvisionKind
    var element: String
    var eId: String
    var attributes: [XMLAttribute]
    var content: [Content]
    var source: ProvisionSource

    init(
      kind: ProvisionKind, element: String, eId: String, attributes: [XMLAttribute], content: [Content],
      source: ProvisionSource
    ) {
      self.kind = kind
      self.element = element
      self.eId = eId
      self.attributes = attributes
      self.content = content
      self.source = source
    }
  }

  // Written only by its one holder.
  private var parts: Parts

  public init(
    _ kind: ProvisionKind, element: String, eId: String, attributes: [XMLAttribute] = [], content: [Content] = [],
    source: ProvisionSource = ProvisionSource()
  ) {
    parts = Parts(
      kind: kind, element: element, eId: eId, attributes: attributes, content: content, source: source)
  }

  /// The parts, this provision's alone.
  private var own: Parts {
    mutating get {
      if !isKnownUniquelyReferenced(&parts) {
        parts = Parts(
          kind: parts.kind, element: parts.element, eId: parts.eId, attributes: parts.attributes,
          content: parts.content, source: parts.source)
      }
      return parts
    }
  }

  public var kind: ProvisionKind {
    get { parts.kind }
    set { own.kind = newValue }
  }

  /// Local name of the Akoma Ntoso element that it is read from and written as, such as `paragraph` for a point.
  public var element: String {
    get { parts.element }
    set { own.element = newValue }
  }

  /// Unique in its document (Akoma Ntoso Naming Convention 1.0, 5).
  public var eId: String {
    get { parts.eId }
    set { own.eId = newValue }
  }

  /// Attributes other than `eId`, in the order of the source.
  public var attributes: [XMLAttribute] {
    get { parts.attributes }
    _modify { yield &own.attributes }
  }

  /// Everything in it, in document order: its number and heading, its text, its children.
  public var content: [Content] {
    get { parts.content }
    _modify { yield &own.content }
  }

  public var source: ProvisionSource {
    get { parts.source }
    _modify { yield &own.source }
  }

  /// Its number; `nil` for provisions without one.
  public var number: ProvisionNumber? {
    writtenNumber.map { ProvisionNumber($0) }
  }

  /// Its number as it stands in the text.
  var writtenNumber: String? {
    guard let text = direct("num")?.text, !text.isEmpty else { return nil }
    return text
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

extension Provision: Codable {
  private enum CodingKeys: CodingKey {
    case kind, element, eId, attributes, content, source
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(ProvisionKind.self, forKey: .kind),
      element: try container.decode(String.self, forKey: .element),
      eId: try container.decode(String.self, forKey: .eId),
      attributes: try container.decode([XMLAttribute].self, forKey: .attributes),
      content: try container.decode([Content].self, forKey: .content),
      source: try container.decode(ProvisionSource.self, forKey: .source))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(element, forKey: .element)
    try container.encode(eId, forKey: .eId)
    try container.encode(attributes, forKey: .attributes)
    try container.encode(content, forKey: .content)
    try container.encode(source, forKey: .source)
  }
}

extension Provision: Hashable {
  public static func == (left: Provision, right: Provision) -> Bool {
    if left.parts === right.parts { return true }
    return left.eId == right.eId && left.kind == right.kind && left.element == right.element
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
