import Diagnostics
import SafeXML

/// Reads the Akoma Ntoso 3.0 family; identifiers are left as they are, for ``IdentifierRepair``.
struct AkomaNtosoReader {
  let file: String
  /// Namespace of the document's root: its elements are Akoma Ntoso, all others are foreign.
  let namespace: String?

  mutating func read(_ root: XMLElement) throws(Refusal) -> DraftLaw {
    guard let position = root.elements.firstIndex(where: isDocument) else {
      throw Refusal("draft.no-document", at: Place(file: file, line: root.line), ["root": root.name.local])
    }
    let elements = root.elements
    let document = elements[position]
    var law = DraftLaw(form: document.name.local, attributes: AkomaNtosoUpgrade.attributes(of: document))
    var children = document.children
    if let index = children.firstIndex(where: { $0.element.map(isMetadata) ?? false }) {
      law.metadata = children[index].element.map(metadata)
      children.remove(at: index)
    }
    law.content = contents(children, .left)
    law.companions = contents(
      elements.indices.filter { $0 != position }.map { .element(elements[$0]) }, .left)
    return law
  }

  private func isDocument(_ element: XMLElement) -> Bool {
    element.name.namespace == namespace && AkomaNtosoVocabulary.documents.contains(element.name.local)
  }

  private func isMetadata(_ element: XMLElement) -> Bool {
    element.name.namespace == namespace && element.name.local == "meta"
  }

  /// What to do with text that is only whitespace.
  private enum Space {
    case kept
    case left
    /// Kept unless it has a line break, as indentation has: for vocabularies that are not known here.
    case leftWhereBroken
  }

  /// Text and elements in order; comments and processing instructions are no text of a law and are left out.
  private func contents(_ nodes: [XMLNode], _ space: Space) -> [Content] {
    var result: [Content] = []
    var run = ""
    func flush() {
      defer { run = "" }
      if run.isEmpty { return }
      if Whitespace.isAll(run), space == .left || (space == .leftWhereBroken && run.contains("\n")) { return }
      result.append(.text(Whitespace.collapse(run)))
    }
    for node in nodes {
      switch node {
      case .text(let text): run += text
      case .element(let element):
        flush()
        result.append(content(element))
      case .comment, .processingInstruction: break
      }
    }
    flush()
    return result
  }

  private func content(_ element: XMLElement) -> Content {
    guard element.name.namespace == namespace else {
      return .markup(
        Markup(
          XMLName(element.name.local, namespace: element.name.namespace ?? "", prefix: element.name.prefix),
          attributes: element.attributes, children: contents(element.children, .leftWhereBroken)))
    }
    let name = element.name.local
    if name == "meta" { return .metadata(AkomaNtosoUpgrade.metadata(metadata(element))) }
    let isElementOnly = AkomaNtosoVocabulary.holdsElementsOnly(name)
    var children = contents(element.children, isElementOnly ? .left : .kept)
    if !isElementOnly, AkomaNtosoVocabulary.flow(of: name) != .inline { trim(&children) }
    guard let kind = AkomaNtosoVocabulary.kind(of: name) else {
      return .markup(Markup(XMLName(name), attributes: AkomaNtosoUpgrade.attributes(of: element), children: children))
    }
    var provision = Provision(
      refined(kind, element), element: name, eId: "", attributes: element.attributes, content: children,
      source: ProvisionSource(line: element.line))
    provision.eId = take("eId", from: &provision.attributes) ?? ""
    // The drafts of the standard had `id`; LEOS has `xml:id`, which may stay.
    provision.source.identifier =
      take("id", from: &provision.attributes) ?? element.attribute("id", namespace: XMLNamespaceName.xml)
    return .provision(provision)
  }

  private func take(_ name: String, from attributes: inout [XMLAttribute]) -> String? {
    attributes.firstIndex { $0.isNamed(name) }.map { attributes.remove(at: $0).value }
  }

  /// A container of a name is that kind of provision, if the name is known.
  private func refined(_ kind: ProvisionKind, _ element: XMLElement) -> ProvisionKind {
    guard kind == .other("hcontainer"), let name = element.attribute("name"), !name.isEmpty else { return kind }
    return AkomaNtosoVocabulary.kind(of: name) ?? ProvisionKind(name: name)
  }

  /// The spaces at both ends of a block are layout.
  private func trim(_ children: inout [Content]) {
    if case .text(let text)? = children.first {
      let rest = text.first == " " ? String(text.dropFirst()) : text
      if rest.isEmpty { children.removeFirst() } else { children[0] = .text(rest) }
    }
    if case .text(let text)? = children.last, text.last == " " {
      children.removeLast()
      if text.count > 1 { children.append(.text(String(text.dropLast()))) }
    }
  }

  /// Metadata as it is, in our namespace, without layout.
  private func metadata(_ element: XMLElement) -> XMLElement {
    var result = element
    if element.name.namespace == namespace {
      result.name = XMLName(element.name.local)
      result.attributes = AkomaNtosoUpgrade.attributes(of: element)
    } else if element.name.namespace == nil {
      // In the tree no namespace means Akoma Ntoso.
      result.name = XMLName(element.name.local, namespace: "")
    }
    let holdsText = element.children.contains {
      if case .text(let text) = $0 { !Whitespace.isAll(text) } else { false }
    }
    result.children = element.children.compactMap { node in
      switch node {
      case .text(let text): holdsText ? .text(Whitespace.collapse(text)) : nil
      case .element(let child): .element(metadata(child))
      case .comment, .processingInstruction: nil
      }
    }
    return result
  }
}
