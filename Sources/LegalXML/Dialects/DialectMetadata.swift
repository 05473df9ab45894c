import SafeXML

/// Makes the metadata of a document that was in another vocabulary: FRBR names, and what the source said of itself.
struct DialectMetadata {
  let dialect: Dialect
  let form: String
  let root: XMLElement
  /// The metadata of the source, in document order.
  let sources: [XMLElement]
  private let identity: DocumentIdentity

  init(dialect: Dialect, form: String, root: XMLElement, sources: [XMLElement]) {
    self.dialect = dialect
    self.form = form
    self.root = root
    self.sources = sources
    identity = DocumentIdentity(of: root, by: dialect.identity)
  }

  /// The `meta` element.
  var element: XMLElement {
    var children = [
      node("identification", [level("FRBRWork"), level("FRBRExpression"), level("FRBRManifestation")], source),
      node("references", [converter] + authors, source),
    ]
    if !sources.isEmpty {
      children.append(node("proprietary", sources.map { .element(Self.foreign($0)) }, source))
    }
    return XMLElement(name("meta"), children: children)
  }

  /// Who says all this: the program that read the source.
  private static let sourceId = "kenes"

  private var source: [XMLAttribute] { [attribute("source", "#" + Self.sourceId)] }

  private var converter: XMLNode {
    node(
      "TLCOrganization", [],
      [
        attribute("eId", Self.sourceId), attribute("href", "/akn/ontology/organization/" + Self.sourceId),
        attribute("showAs", "Kenes"),
      ])
  }

  // MARK: FRBR

  private func level(_ name: String) -> XMLNode {
    let given = given(name)
    let date = given.flatMap { Self.find("FRBRdate", in: $0) }
    let author = author(of: given)
    var children: [XMLNode] = [
      value("FRBRthis", given.flatMap { Self.value("FRBRthis", in: $0) } ?? path(name) + "/!main"),
      value("FRBRuri", given.flatMap { Self.value("FRBRuri", in: $0) } ?? path(name)),
      node(
        "FRBRdate", [],
        [
          attribute("date", LegalDate.acceptable(date?.attribute("date") ?? identity.date ?? "")),
          attribute("name", date?.attribute("name") ?? "generation"),
        ]),
      node("FRBRauthor", [], [attribute("href", author ?? "#" + Self.sourceId)]),
    ]
    switch name {
    case "FRBRWork":
      children.append(value("FRBRcountry", country))
      if let subtype = identity.subtype { children.append(value("FRBRsubtype", subtype)) }
      let number = given.flatMap { Self.find("FRBRnumber", in: $0)?.attribute("value") } ?? identity.number
      if let number { children.append(value("FRBRnumber", number)) }
      let title = given.flatMap { Self.find("FRBRname", in: $0)?.attribute("value") } ?? identity.title
      if let title { children.append(value("FRBRname", title)) }
    case "FRBRExpression":
      if let version = identity.version { children.append(value("FRBRversionNumber", version)) }
      children.append(node("FRBRlanguage", [], [attribute("language", language)]))
    default: break
    }
    return node(name, children)
  }

  /// The level of the source's own FRBR names, where it has them.
  private func given(_ name: String) -> XMLElement? {
    sources.lazy.compactMap { Self.find(name, in: $0) }.first
  }

  private var country: String {
    given("FRBRWork").flatMap { Self.value("FRBRcountry", in: $0) } ?? dialect.country ?? "zz"
  }

  /// The path of a level after the naming convention (4.4): country, kind, date, number, language.
  private func path(_ level: String) -> String {
    var work = "/akn/\(country)/\(form)"
    if let date = identity.date { work += "/" + (identity.number == nil ? date : String(date.prefix(4))) }
    let number = (identity.number ?? "").lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    if !number.isEmpty { work += "/" + number.joined(separator: "-") }
    switch level {
    case "FRBRWork": return work
    case "FRBRExpression": return "\(work)/\(language)@"
    default: return "\(work)/\(language)@.xml"
    }
  }

  /// What the metadata, the root or the dialect says; `und` where nothing does.
  private var language: String {
    if let expression = given("FRBRExpression"), let own = Self.find("FRBRlanguage", in: expression),
      let code = own.attribute("language"), !code.isEmpty
    {
      return LanguageTag.bcp47(code)
    }
    let tags = [
      root.attribute("lang", namespace: XMLNamespaceName.xml), root.attribute("lang"), identity.language,
      sources.lazy.compactMap { Self.find("language", in: $0)?.text }.first,
    ]
    for case let tag? in tags where DialectAttributes.isLanguage(Whitespace.trim(tag)) {
      return LanguageTag.bcp47(Whitespace.trim(tag))
    }
    return dialect.language ?? "und"
  }

  // MARK: Authors

  /// Persons and organisations whom the source's own FRBR names point to, as the source lists them.
  private var authors: [XMLNode] {
    var seen: Set<String> = [Self.sourceId]
    return ["FRBRWork", "FRBRExpression", "FRBRManifestation"].compactMap { level -> XMLNode? in
      guard let href = author(of: given(level)), href.hasPrefix("#"), let entry = entry(of: href),
        seen.insert(String(href.dropFirst())).inserted
      else { return nil }
      return node(
        entry.name.local, [],
        [
          attribute("eId", String(href.dropFirst())),
          attribute("href", entry.attribute("href").flatMap(DialectAttributes.reference) ?? "#"),
          attribute("showAs", entry.attribute("showAs") ?? ""),
        ])
    }
  }

  /// The author of a level; a reference only where the source lists whom it means.
  private func author(of level: XMLElement?) -> String? {
    guard let level, let author = Self.find("FRBRauthor", in: level),
      let href = author.attribute("href").flatMap(DialectAttributes.reference)
    else { return nil }
    return href.hasPrefix("#") && entry(of: href) == nil ? nil : href
  }

  private func entry(of href: String) -> XMLElement? {
    let identifier = String(href.dropFirst())
    guard identifier != Self.sourceId, NamingConvention.isValid(identifier), !identifier.contains(":") else {
      return nil
    }
    let references = sources.lazy.compactMap { Self.find("references", in: $0) }.first
    return references?.elements.first {
      let isOurs = ["TLCOrganization", "TLCPerson", "TLCRole", "TLCConcept"].contains($0.name.local)
      return isOurs && ($0.attribute("eId") ?? $0.attribute("id")) == identifier
    }
  }

  // MARK: The source's own metadata

  /// Metadata as the source has it, outside the namespace of Akoma Ntoso, and with no identifier that the law needs.
  static func foreign(_ element: XMLElement) -> XMLElement {
    var result = element
    let isOurs = element.name.namespace == nil || element.name.namespace == AkomaNtoso.namespace
    result.name = isOurs ? XMLName(element.name.local, namespace: namespace) : element.name
    result.attributes = element.attributes.compactMap { attribute in
      switch attribute.name.namespace {
      case XMLNamespaceName.xml, XMLNamespaceName.schemaInstance: nil
      case nil where attribute.name.local == "eId" || attribute.name.local == "GUID":
        XMLAttribute(XMLName("id-" + attribute.name.local), attribute.value)
      default: attribute
      }
    }
    result.children = []
    var words = ""
    func flush() {
      if !words.isEmpty { result.children.append(.text(words)) }
      words = ""
    }
    for node in element.children {
      switch node {
      case .text(let text): words += text
      case .element(let child):
        flush()
        result.children.append(.element(foreign(child)))
      // What a comment stood between is one text.
      case .comment, .processingInstruction: break
      }
    }
    flush()
    return result
  }

  /// For metadata that stood in no namespace, or in the one that is not allowed among foreign metadata.
  static let namespace = "urn:kenes:source:1"

  // MARK: Elements

  private static func find(_ local: String, in element: XMLElement) -> XMLElement? {
    if element.name.local == local { return element }
    for child in element.elements {
      if let found = find(local, in: child) { return found }
    }
    return nil
  }

  private static func value(_ local: String, in element: XMLElement) -> String? {
    find(local, in: element)?.attribute("value").flatMap(DialectAttributes.reference)
  }

  private func name(_ local: String) -> XMLName { XMLName(local, namespace: AkomaNtoso.namespace) }

  private func attribute(_ local: String, _ value: String) -> XMLAttribute { XMLAttribute(XMLName(local), value) }

  private func value(_ local: String, _ value: String) -> XMLNode { node(local, [], [attribute("value", value)]) }

  private func node(_ local: String, _ children: [XMLNode], _ attributes: [XMLAttribute] = []) -> XMLNode {
    .element(XMLElement(name(local), attributes: attributes, children: children))
  }
}
