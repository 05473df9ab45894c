import SafeXML

/// Makes the metadata of a document that was in another vocabulary: FRBR names, and what the source said of itself.
struct DialectMetadata {
  let dialect: Dialect
  let form: String
  let root: XMLElement
  /// The metadata of the source, in document order.
  let sources: [XMLElement]

  /// The `meta` element.
  var element: XMLElement {
    var children = [
      node("identification", [level("FRBRWork"), level("FRBRExpression"), level("FRBRManifestation")], source)
    ]
    if !sources.isEmpty {
      children.append(node("proprietary", sources.map { .element(Self.foreign($0)) }, source))
    }
    return XMLElement(name("meta"), children: children)
  }

  private var source: [XMLAttribute] { [attribute("source", "#source")] }

  // MARK: FRBR

  private func level(_ name: String) -> XMLNode {
    let given = given(name)
    let date = given.flatMap { Self.find("FRBRdate", in: $0) }
    var children: [XMLNode] = [
      value("FRBRthis", given.flatMap { Self.value("FRBRthis", in: $0) } ?? path(name) + "/!main"),
      value("FRBRuri", given.flatMap { Self.value("FRBRuri", in: $0) } ?? path(name)),
      node(
        "FRBRdate", [],
        [
          attribute("date", LegalDate.acceptable(date?.attribute("date") ?? "")),
          attribute("name", date?.attribute("name") ?? "generation"),
        ]),
      node(
        "FRBRauthor", [],
        [
          attribute(
            "href",
            given.flatMap { Self.find("FRBRauthor", in: $0) }?.attribute("href").flatMap(DialectAttributes.reference)
              ?? "#source")
        ]),
    ]
    switch name {
    case "FRBRWork":
      children.append(
        value("FRBRcountry", given.flatMap { Self.value("FRBRcountry", in: $0) } ?? dialect.country ?? "zz"))
    case "FRBRExpression":
      children.append(node("FRBRlanguage", [], [attribute("language", language)]))
    default: break
    }
    return node(name, children)
  }

  /// The level of the source's own FRBR names, where it has them.
  private func given(_ name: String) -> XMLElement? {
    sources.lazy.compactMap { Self.find(name, in: $0) }.first
  }

  private func path(_ level: String) -> String {
    let work = "/akn/\(dialect.country ?? "zz")/\(form)"
    switch level {
    case "FRBRWork": return work
    case "FRBRExpression": return "\(work)/\(language)@"
    default: return "\(work)/\(language)@.xml"
    }
  }

  /// What the root, the metadata or the dialect says; `und` where nothing does.
  private var language: String {
    if let expression = given("FRBRExpression"), let own = Self.find("FRBRlanguage", in: expression),
      let code = own.attribute("language"), !code.isEmpty
    {
      return LanguageTag.bcp47(code)
    }
    let tags = [
      root.attribute("lang", namespace: XMLNamespaceName.xml), root.attribute("lang"), root.attribute("kieliKoodi"),
      sources.lazy.compactMap { Self.find("language", in: $0)?.text }.first,
    ]
    for case let tag? in tags where DialectAttributes.isLanguage(Whitespace.trim(tag)) {
      return LanguageTag.bcp47(Whitespace.trim(tag))
    }
    return dialect.language ?? "und"
  }

  // MARK: The source's own metadata

  /// Metadata as the source has it, outside the namespace of Akoma Ntoso, and with no identifier that the law needs.
  private static func foreign(_ element: XMLElement) -> XMLElement {
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
