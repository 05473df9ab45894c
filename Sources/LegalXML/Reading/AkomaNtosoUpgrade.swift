import SafeXML

/// Brings documents of the drafts of Akoma Ntoso 3.0 (CSD03, CSD13, WD17), and careless ones, to the standard.
enum AkomaNtosoUpgrade {
  /// Attributes as the standard has them: `id` became `eId`, the `actor` of a step became `by`, documents have a `name`.
  static func attributes(of element: XMLElement) -> [XMLAttribute] {
    var result = element.attributes
    if result.contains(where: { $0.name.namespace == XMLNamespaceName.schemaInstance }) {
      result.removeAll { $0.name.namespace == XMLNamespaceName.schemaInstance }
    }
    rename("id", to: "eId", in: &result)
    if element.name.local == "step" { rename("actor", to: "by", in: &result) }
    if AkomaNtosoVocabulary.documents.contains(element.name.local), !result.contains(where: { $0.isNamed("name") }) {
      result.insert(XMLAttribute(XMLName("name"), element.name.local), at: 0)
    }
    return result
  }

  /// Where the new name is taken, the old one is left out.
  private static func rename(_ old: String, to new: String, in attributes: inout [XMLAttribute]) {
    guard let index = attributes.firstIndex(where: { $0.isNamed(old) }) else { return }
    if !attributes.contains(where: { $0.isNamed(new) }) {
      attributes[index].name = XMLName(new)
    } else {
      attributes.remove(at: index)
    }
  }

  /// Metadata that the standard allows: foreign elements move to `proprietary`, dates are dates.
  static func metadata(_ meta: XMLElement) -> XMLElement {
    var result = meta
    guard let index = result.children.firstIndex(where: { $0.element?.name.local == "identification" }),
      var identification = result.children[index].element
    else { return result }
    var foreign: [XMLNode] = []
    identification.children = identification.children.filter { node in
      guard let element = node.element, element.name.namespace != nil else { return true }
      foreign.append(node)
      return false
    }
    identification.children = identification.children.map { node in
      node.element.map { .element(level($0)) } ?? node
    }
    result.children[index] = .element(identification)
    guard !foreign.isEmpty else { return result }
    let holder = XMLElement(
      XMLName("proprietary"),
      attributes: [XMLAttribute(XMLName("source"), identification.attribute("source") ?? "#source")], children: foreign)
    let end = result.children.firstIndex { $0.element?.name.local == "presentation" } ?? result.children.endIndex
    result.children.insert(.element(holder), at: end)
    return result
  }

  /// A work, expression or manifestation whose dates the schema accepts.
  private static func level(_ element: XMLElement) -> XMLElement {
    var result = element
    result.children = element.children.map { node in
      guard var date = node.element, date.name.local == "FRBRdate",
        let index = date.attributes.firstIndex(where: { $0.isNamed("date") })
      else { return node }
      date.attributes[index].value = LegalDate.acceptable(date.attributes[index].value)
      return .element(date)
    }
    return result
  }
}

extension XMLAttribute {
  /// Whether it is called so, without a namespace.
  func isNamed(_ local: String) -> Bool {
    name.local == local && name.namespace == nil
  }
}
