public import SafeXML

/// Writes draft laws as Akoma Ntoso 3.0: the same bytes for the same law, and read again the same law.
public struct AkomaNtosoWriter: Sendable {
  /// Whether number and headings go before everything else in their provision, as the schema wants them.
  private let putsHeadsFirst: Bool

  public init() { self.init(putsHeadsFirst: true) }

  init(putsHeadsFirst: Bool) { self.putsHeadsFirst = putsHeadsFirst }

  /// The file, in UTF-8.
  public func bytes(of law: DraftLaw) -> [UInt8] {
    // Where text can stand, line breaks would show.
    XMLWriter(.indented, unbroken: AkomaNtosoVocabulary.mixed).bytes(of: document(of: law))
  }

  /// The document as a value; `name` stands for it in findings.
  public func document(of law: DraftLaw, name: String = "") -> XMLDocument {
    var children: [XMLNode] = []
    if let metadata = law.metadata { children.append(.element(qualified(metadata))) }
    children += law.content.map(node)
    let document = element(law.form, law.attributes, children)
    return XMLDocument(name: name, root: element("akomaNtoso", [], [.element(document)] + law.companions.map(node)))
  }

  /// One provision alone, for quoting and comparing.
  public func element(of provision: Provision) -> XMLElement {
    var attributes = provision.attributes
    attributes.insert(XMLAttribute(XMLName("eId"), provision.eId), at: 0)
    guard putsHeadsFirst else { return element(provision.element, attributes, provision.content.map(node)) }
    // The schema wants number and headings before everything else.
    let leading = provision.content.filter(\.isNumberOrHeading)
    let rest = provision.content.filter { !$0.isNumberOrHeading }
    return element(provision.element, attributes, (leading + rest).map(node))
  }

  private func node(_ content: Content) -> XMLNode {
    switch content {
    case .text(let text): .text(text)
    case .provision(let provision): .element(element(of: provision))
    case .metadata(let metadata): .element(qualified(metadata))
    case .markup(let markup):
      if markup.name.namespace == nil {
        .element(element(markup.name.local, markup.attributes, markup.children.map(node)))
      } else {
        .element(
          XMLElement(foreign(markup.name), attributes: markup.attributes, children: markup.children.map(node)))
      }
    }
  }

  private func element(_ name: String, _ attributes: [XMLAttribute], _ children: [XMLNode]) -> XMLElement {
    XMLElement(XMLName(name, namespace: AkomaNtoso.namespace), attributes: attributes, children: children)
  }

  /// Metadata keeps its foreign parts; what has no namespace in the tree is Akoma Ntoso.
  private func qualified(_ metadata: XMLElement) -> XMLElement {
    var result = metadata
    result.name =
      metadata.name.namespace == nil
      ? XMLName(metadata.name.local, namespace: AkomaNtoso.namespace) : foreign(metadata.name)
    result.children = metadata.children.map { node in
      if case .element(let child) = node { .element(qualified(child)) } else { node }
    }
    return result
  }

  /// In the tree an empty namespace name means none at all, because none means Akoma Ntoso.
  private func foreign(_ name: XMLName) -> XMLName {
    name.namespace == "" ? XMLName(name.local) : name
  }
}
