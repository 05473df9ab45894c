public import SafeXML

/// A piece of a draft law in document order; everything that a source says in its body is in one of these.
public enum Content: Hashable, Sendable, Codable {
  /// Running text; whitespace is collapsed to single spaces, no-break spaces are kept.
  case text(String)
  /// Text with a meaning or a look: a block (`p`, `tr`), an inline (`b`, `ref`, `term`, `mod`), a number, a heading.
  case markup(Markup)
  /// Something that can be cited and that a remark can point to.
  case provision(Provision)
  /// What a part of the document says about itself (`meta` of an attachment); no text of the law.
  indirect case metadata(XMLElement)
}

/// An element inside a draft law that is no provision; nothing of it is lost.
public struct Markup: Hashable, Sendable, Codable {
  /// Expanded name; `namespace` is `nil` for Akoma Ntoso and names any other vocabulary.
  public var name: XMLName
  /// In the order of the source.
  public var attributes: [XMLAttribute]
  public var children: [Content]

  public init(_ name: XMLName, attributes: [XMLAttribute] = [], children: [Content] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// Creates an Akoma Ntoso element that holds a text.
  public init(_ local: String, text: String) {
    self.init(XMLName(local), children: text.isEmpty ? [] : [.text(text)])
  }

  /// Creates an Akoma Ntoso element that holds other content.
  public init(_ local: String, _ children: [Content]) {
    self.init(XMLName(local), children: children)
  }

  /// Whether this is the Akoma Ntoso element of a name.
  public func isNamed(_ local: String) -> Bool {
    name.local == local && name.namespace == nil
  }

  /// Value of an attribute without a namespace.
  public func attribute(_ local: String) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == nil }?.value
  }

  /// Where a reference points to (`href`), if this is one.
  public var target: String? { attribute("href") }

  /// All text below: blocks on lines of their own, whitespace collapsed.
  public var text: String {
    if children.count == 1, case .text(let text) = children[0], Whitespace.isTight(text) { return text }
    return [Content.markup(self)].text
  }
}

extension Sequence where Element == Content {
  /// All text, metadata left out: blocks on lines of their own, cells behind tabs, whitespace collapsed.
  public var text: String {
    var flow = TextFlow()
    for content in self { flow.append(content, provisions: .whole) }
    return flow.text
  }

  /// The text without what stands in provisions.
  var textOutsideProvisions: String {
    var flow = TextFlow()
    for content in self { flow.append(content, provisions: .left) }
    return flow.text
  }

  /// The nearest provisions, in document order, whatever markup they stand in.
  public var provisions: [Provision] {
    var result: [Provision] = []
    collectProvisions(into: &result)
    return result
  }

  private func collectProvisions(into result: inout [Provision]) {
    for content in self {
      switch content {
      case .provision(let provision): result.append(provision)
      case .markup(let markup): markup.children.collectProvisions(into: &result)
      case .text, .metadata: break
      }
    }
  }

  /// The first markup of an Akoma Ntoso name, provisions not entered.
  public func firstMarkup(_ local: String) -> Markup? {
    for content in self {
      guard case .markup(let markup) = content else { continue }
      if markup.isNamed(local) { return markup }
      if let found = markup.children.firstMarkup(local) { return found }
    }
    return nil
  }
}
