internal import CLibXML2

/// Builds a libxml2 tree from values, the inverse of ``TreeCopier``, for XPath, validation and canonicalisation.
///
/// - Each element carries its line in `line` (at most 65,535) and, exactly, in `_private`; there is nothing else in it.
/// - Neighbouring text nodes become one, empty ones none, as in a file.
/// - Names and characters that no XML file could hold are repaired as ``XMLWriter`` repairs them.
struct TreeBuilder {
  private let document: xmlDocPtr
  private var scope = NamespaceScope()
  /// The declarations in force, innermost last, parallel to those of `scope`.
  private var declared: [xmlNsPtr] = []

  /// A document with a copy of an element as its root; `nil` only where memory has run out.
  static func document(from root: XMLElement, prolog: [XMLNode] = [], epilog: [XMLNode] = []) -> LibXMLDocument? {
    LibXML2.initialize()
    guard let pointer = xmlNewDoc("1.0") else { return nil }
    let result = LibXMLDocument(takingOwnershipOf: pointer)
    pointer.pointee.dict = xmlDictCreate()
    var builder = TreeBuilder(document: pointer)
    let top = UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: xmlNode.self)
    for node in prolog { builder.add(node, to: top) }
    builder.add(root, to: top)
    for node in epilog { builder.add(node, to: top) }
    return result
  }

  /// Builds into a document, which must have a dictionary.
  init(document: xmlDocPtr) {
    self.document = document
  }

  mutating func add(_ node: XMLNode, to parent: xmlNodePtr) {
    switch node {
    case .element(let element):
      add(element, to: parent)
    case .text(let text):
      if !text.isEmpty { xmlAddChild(parent, xmlNewDocText(document, XMLSyntax.characters(text))) }
    case .comment(let text):
      xmlAddChild(parent, xmlNewDocComment(document, XMLSyntax.comment(text)))
    case .processingInstruction(let target, let data):
      xmlAddChild(parent, xmlNewDocPI(document, XMLSyntax.target(target), XMLSyntax.instruction(data)))
    }
  }

  private mutating func add(_ element: XMLElement, to parent: xmlNodePtr) {
    let tag = scope.enter(element)
    defer { scope.leave(tag) }
    guard let node = xmlNewDocNodeEatName(document, nil, interned(tag.local), nil) else { return }
    let line = element.line ?? 0
    node.pointee.line = UInt16(clamping: line)
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: line)
    xmlAddChild(parent, node)

    let mark = declared.count
    defer { declared.removeSubrange(mark...) }
    for namespace in tag.declarations {
      if let pointer = xmlNewNs(node, XMLSyntax.characters(namespace.name), namespace.prefix) {
        declared.append(pointer)
      }
    }
    node.pointee.ns = namespace(tag.prefix)
    for attribute in tag.attributes {
      let prefix = attribute.prefix
      xmlNewNsProp(
        node, prefix == nil ? nil : namespace(prefix), attribute.local, XMLSyntax.characters(attribute.value))
    }
    for child in element.children { add(child, to: node) }
  }

  private func namespace(_ prefix: String?) -> xmlNsPtr? {
    if prefix == "xml" { return xmlSearchNsByHref(document, xmlDocGetRootElement(document), XMLNamespace.xml) }
    for pointer in declared.reversed() where TreeCopier.string(pointer.pointee.prefix) == prefix {
      return pointer.pointee.href?.pointee == 0 ? nil : pointer
    }
    return nil
  }

  private func interned(_ name: String) -> UnsafeMutablePointer<xmlChar>? {
    UnsafeMutablePointer(mutating: xmlDictLookup(document.pointee.dict, name, -1))
  }
}
