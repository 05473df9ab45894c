import Diagnostics
import SafeXML

/// Reads the Akoma Ntoso 3.0 family; identifiers are judged on the way, and made by ``IdentifierRepair`` afterwards.
struct AkomaNtosoReader {
  /// Namespace of the document's root: its elements are Akoma Ntoso, all others are foreign.
  let namespace: String?
  /// What is known of identifiers so far.
  private(set) var identifiers: IdentifierRepair

  private let file: String
  /// What each name of the document means; it has few names, each on many elements.
  private var meanings: [ObjectIdentifier: Meaning] = [:]

  init(file: String, namespace: String?) {
    self.file = file
    self.namespace = namespace
    identifiers = IdentifierRepair(file: file)
  }

  mutating func read(_ root: XMLElement) throws(Refusal) -> DraftLaw {
    let elements = root.elements
    guard let position = elements.firstIndex(where: isDocument) else {
      throw Refusal("draft.no-document", at: Place(file: file, line: root.line), ["root": root.name.local])
    }
    let document = elements[position]
    var law = DraftLaw(form: document.name.local, attributes: AkomaNtosoUpgrade.attributes(of: document))
    let index = document.children.firstIndex { $0.element.map(isMetadata) ?? false }
    law.content = contents(document.children, .left, without: index)
    law.companions = contents(
      elements.indices.filter { $0 != position }.map { .element(elements[$0]) }, .left)
    // What stands in the law has the first right to an identifier.
    law.metadata = index.flatMap { document.children[$0].element }.map { identifiers.judged(metadata($0)) }
    return law
  }

  private func isDocument(_ element: XMLElement) -> Bool {
    element.name.namespace == namespace && AkomaNtosoVocabulary.documents.contains(element.name.local)
  }

  private func isMetadata(_ element: XMLElement) -> Bool {
    element.name.local == "meta" && element.name.namespace == namespace
  }

  // MARK: Names

  /// What a name means, looked up once for all elements that have it.
  private final class Meaning {
    /// The name in the source; kept so that its address stays its own.
    let source: XMLName
    /// The name as the tree has it: without a namespace for Akoma Ntoso, with one for everything else.
    let name: XMLName
    let local: String
    let isForeign: Bool
    let isMetadata: Bool
    let isElementOnly: Bool
    let isInline: Bool
    let kind: ProvisionKind?

    init(_ source: XMLName, isForeign: Bool) {
      self.source = source
      self.isForeign = isForeign
      local = source.local
      name = isForeign ? XMLName(local, namespace: source.namespace ?? "", prefix: source.prefix) : XMLName(local)
      isMetadata = local == "meta"
      isElementOnly = AkomaNtosoVocabulary.holdsElementsOnly(local)
      isInline = AkomaNtosoVocabulary.flow(of: local) == .inline
      kind = AkomaNtosoVocabulary.kind(of: local)
    }
  }

  private mutating func meaning(of name: XMLName) -> Meaning {
    if let known = meanings[name.identity] { return known }
    let meaning = Meaning(name, isForeign: name.namespace != namespace)
    meanings[name.identity] = meaning
    return meaning
  }

  // MARK: Content

  /// What to do with text that is only whitespace.
  private enum Space {
    case kept
    case left
    /// Kept unless it has a line break, as indentation has: for vocabularies that are not known here.
    case leftWhereBroken
  }

  /// Text and elements in order; comments and processing instructions are no text of a law and are left out.
  private mutating func contents(_ nodes: [XMLNode], _ space: Space, without omitted: Int? = nil) -> [Content] {
    if nodes.isEmpty { return [] }
    var result: [Content] = []
    result.reserveCapacity(nodes.count)
    // Text that stands together; nearly always one node.
    var run: String?
    for (position, node) in nodes.enumerated() where position != omitted {
      switch node {
      case .text(let text): run = run.map { $0 + text } ?? text
      case .element(let element):
        if let text = run {
          append(text, to: &result, space)
          run = nil
        }
        result.append(content(element))
      case .comment, .processingInstruction: break
      }
    }
    if let run { append(run, to: &result, space) }
    return result
  }

  private func append(_ run: String, to result: inout [Content], _ space: Space) {
    if run.isEmpty { return }
    if space != .kept, Whitespace.isAll(run), space == .left || run.utf8.contains(0x0A) { return }
    result.append(.text(Whitespace.collapse(run)))
  }

  private mutating func content(_ element: XMLElement) -> Content {
    let meaning = meaning(of: element.name)
    if meaning.isForeign {
      var markup = Markup(meaning.name, attributes: element.attributes)
      identifiers.judge(&markup.attributes)
      markup.children = contents(element.children, .leftWhereBroken)
      return .markup(markup)
    }
    if meaning.isMetadata { return .metadata(identifiers.judged(AkomaNtosoUpgrade.metadata(metadata(element)))) }
    guard let kind = meaning.kind else {
      var markup = Markup(meaning.name, attributes: AkomaNtosoUpgrade.attributes(of: element))
      identifiers.judge(&markup.attributes)
      markup.children = contents(of: element, meaning)
      return .markup(markup)
    }
    var attributes = element.attributes
    var source = ProvisionSource(line: element.line)
    let eId = take("eId", from: &attributes) ?? ""
    // The drafts of the standard had `id`; LEOS has `xml:id`, which may stay.
    source.identifier = take("id", from: &attributes) ?? element.attribute("id", namespace: XMLNamespaceName.xml)
    var provision = Provision(
      refined(kind, element), element: meaning.local, eId: eId, attributes: attributes, source: source)
    identifiers.judge(&provision)
    provision.content = contents(of: element, meaning)
    return .provision(provision)
  }

  private mutating func contents(of element: XMLElement, _ meaning: Meaning) -> [Content] {
    var children = contents(element.children, meaning.isElementOnly ? .left : .kept)
    if !meaning.isElementOnly, !meaning.isInline { trim(&children) }
    return children
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
    if case .text(let text)? = children.first, text.utf8.first == 0x20 {
      let rest = String(text.dropFirst())
      if rest.isEmpty { children.removeFirst() } else { children[0] = .text(rest) }
    }
    if case .text(let text)? = children.last, text.utf8.last == 0x20 {
      children.removeLast()
      if text.utf8.count > 1 { children.append(.text(String(text.dropLast()))) }
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
