public import SafeXML

/// One version of a draft law in one language (an FRBR expression), as a value.
public struct DraftLaw: Hashable, Sendable, Codable {
  /// Local name of the Akoma Ntoso document element: `bill`, `act`, `doc`…
  public var form: String
  /// Attributes of the document element, in the order of the source.
  public var attributes: [XMLAttribute]
  /// The `meta` element as it is; ``names`` is read from it.
  public var metadata: XMLElement?
  /// Everything behind the metadata, in document order.
  public var content: [Content]
  /// What follows the document inside the root element (`components`).
  public var companions: [Content]

  public init(
    form: String, attributes: [XMLAttribute] = [], metadata: XMLElement? = nil, content: [Content] = [],
    companions: [Content] = []
  ) {
    self.form = form
    self.attributes = attributes
    self.metadata = metadata
    self.content = content
    self.companions = companions
  }

  /// FRBR names, numbers, dates and languages.
  public var names: FRBRNames { FRBRNames(metadata: metadata) }

  /// BCP 47 tag of the main language, from `FRBRlanguage` or `xml:lang`; `nil` where the source does not say.
  public var language: String? {
    names.languages.first
      ?? attributes.first { $0.name.local == "lang" && $0.name.namespace == XMLNamespaceName.xml }?.value
  }

  /// The title: `docTitle`, else `longTitle` or `shortTitle`, else the alias or name in the metadata.
  public var title: String? {
    for name in ["docTitle", "longTitle", "shortTitle"] {
      if let text = titleMarkup(name)?.text, !text.isEmpty { return text.replacing("\n", with: " ") }
    }
    let names = names
    return names.work.aliases.first ?? names.names.first
  }

  /// Top-level provisions in document order: preface, preamble, those of the body, attachments, conclusions.
  public var provisions: [Provision] { content.provisions + companions.provisions }

  public var preface: Provision? { provisions.first { $0.kind == .preface } }
  public var preamble: Provision? { provisions.first { $0.kind == .preamble } }
  public var conclusions: Provision? { provisions.first { $0.kind == .conclusions } }
  /// Appendices, in document order.
  public var attachments: [Provision] { provisions.filter { $0.kind == .attachment } }

  /// Top-level provisions of the body alone.
  public var body: [Provision] {
    content.flatMap { content -> [Provision] in
      guard case .markup(let markup) = content, AkomaNtosoVocabulary.bodies.contains(markup.name.local) else {
        return []
      }
      return markup.children.provisions
    }
  }

  /// Every provision, in document order.
  public func all() -> [Provision] {
    provisions.flatMap { $0.all() }
  }

  /// The provision of an eId; use ``DraftLawIndex`` for many look-ups.
  public func provision(_ eId: String) -> Provision? {
    Self.find(eId, in: provisions)
  }

  /// The whole text, metadata left out.
  public var text: String { (content + companions).text }

  private static func find(_ eId: String, in provisions: [Provision]) -> Provision? {
    for provision in provisions {
      if provision.eId == eId { return provision }
      if let found = find(eId, in: provision.children) { return found }
    }
    return nil
  }

  private func titleMarkup(_ name: String) -> Markup? {
    for provision in provisions where provision.kind == .preface {
      if let markup = provision.content.firstMarkup(name) { return markup }
    }
    return content.firstMarkup(name)
  }
}
