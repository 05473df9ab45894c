internal import CLibXML2

/// Copies a libxml2 tree into values; the only place where the one becomes the other.
struct TreeCopier {
  private let tags: [TagPosition]
  private var next = 0
  private let markLength: Int
  /// Where offsets in the text are not those in the file.
  private var cursor: SourceCursor?
  private var names: [NameKey: XMLName] = [:]

  /// A copier for a tree that was parsed from a text, whose start tags are known.
  init(tags: [TagPosition], in text: SourceText) {
    self.tags = tags
    markLength = text.markLength
    if text.encoding != .utf8 { cursor = SourceCursor(text) }
  }

  /// A copier for a tree that ``TreeBuilder`` made.
  init() {
    tags = []
    markLength = 0
  }

  /// One node of a tree that ``TreeBuilder`` made, with what is in it.
  static func node(_ pointer: xmlNodePtr) -> XMLNode? {
    var copier = TreeCopier()
    return copier.node(pointer)
  }

  mutating func document(
    _ document: xmlDocPtr, root: xmlNodePtr, name: String, hasDoctype: Bool
  ) -> XMLDocument {
    var prolog: [XMLNode] = []
    var epilog: [XMLNode] = []
    var isAfterRoot = false
    var sibling = document.pointee.children
    while let node = sibling {
      sibling = node.pointee.next
      if node == root {
        isAfterRoot = true
      } else if let value = self.node(node) {
        if isAfterRoot { epilog.append(value) } else { prolog.append(value) }
      }
    }
    return XMLDocument(name: name, root: element(root), hasDoctype: hasDoctype, prolog: prolog, epilog: epilog)
  }

  private mutating func element(_ pointer: xmlNodePtr) -> XMLElement {
    let (line, byteOffset) = place(of: pointer)
    let name = name(pointer.pointee.name, pointer.pointee.ns)
    let attributes = attributes(pointer)
    return XMLElement(
      name, attributes: attributes, children: children(pointer), line: line, byteOffset: byteOffset,
      namespaces: namespaces(pointer))
  }

  private mutating func children(_ pointer: xmlNodePtr) -> [XMLNode] {
    var count = 0
    var next = pointer.pointee.children
    while let child = next {
      count += 1
      next = child.pointee.next
    }
    var result: [XMLNode] = []
    result.reserveCapacity(count)
    // Text that a CDATA border split is one text again, and an empty CDATA section is none.
    var text: String?
    next = pointer.pointee.children
    while let child = next {
      next = child.pointee.next
      guard let value = node(child) else { continue }
      if case .text(let more) = value {
        text = text.map { $0 + more } ?? more
        continue
      }
      if let text, !text.isEmpty { result.append(.text(text)) }
      text = nil
      result.append(value)
    }
    if let text, !text.isEmpty { result.append(.text(text)) }
    return result
  }

  private mutating func node(_ pointer: xmlNodePtr) -> XMLNode? {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE: .element(element(pointer))
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text(Self.string(pointer.pointee.content) ?? "")
    case XML_COMMENT_NODE: .comment(Self.string(pointer.pointee.content) ?? "")
    case XML_PI_NODE:
      .processingInstruction(
        target: Self.string(pointer.pointee.name) ?? "", data: Self.string(pointer.pointee.content) ?? "")
    default: nil
    }
  }

  /// Elements come in the order of their start tags.
  private mutating func place(of pointer: xmlNodePtr) -> (line: Int?, byteOffset: Int?) {
    guard next < tags.count else {
      let line = Int(bitPattern: pointer.pointee._private)
      return (line > 0 ? line : nil, nil)
    }
    let tag = tags[next]
    next += 1
    guard cursor != nil else { return (Int(tag.line), Int(tag.offset) + markLength) }
    cursor?.advance(to: Int(tag.offset))
    return (Int(tag.line), cursor?.byteOffset)
  }

  private mutating func attributes(_ pointer: xmlNodePtr) -> [XMLAttribute] {
    var result: [XMLAttribute] = []
    var next = pointer.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      result.append(XMLAttribute(name(attribute.pointee.name, attribute.pointee.ns), value(of: attribute)))
    }
    return result
  }

  /// Nearly always the one text below the attribute; references would make it several nodes.
  private func value(of attribute: xmlAttrPtr) -> String {
    guard let first = attribute.pointee.children else { return "" }
    if first.pointee.type == XML_TEXT_NODE, first.pointee.next == nil {
      return Self.string(first.pointee.content) ?? ""
    }
    guard let content = xmlNodeListGetString(attribute.pointee.doc, first, 1) else { return "" }
    defer { kenes_xml_free(content) }
    return String(cString: content)
  }

  private func namespaces(_ pointer: xmlNodePtr) -> [XMLNamespace] {
    var result: [XMLNamespace] = []
    var next = pointer.pointee.nsDef
    while let declaration = next {
      next = declaration.pointee.next
      result.append(
        XMLNamespace(prefix: Self.string(declaration.pointee.prefix), Self.string(declaration.pointee.href) ?? ""))
    }
    return result
  }

  /// The parser interns local names, and a declaration is one object for all names under it, so that addresses stand for
  /// names: each is made once and shared.
  private mutating func name(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> XMLName {
    let key = NameKey(local: local, namespace: namespace)
    if let known = names[key] { return known }
    let name = XMLName(
      Self.string(local) ?? "", namespace: Self.string(namespace?.pointee.href),
      prefix: Self.string(namespace?.pointee.prefix))
    names[key] = name
    return name
  }

  private struct NameKey: Hashable {
    var local: UnsafePointer<xmlChar>?
    var namespace: xmlNsPtr?
  }

  static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  static func string(_ pointer: UnsafeMutablePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
