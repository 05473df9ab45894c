internal import CLibXML2

/// Copies a libxml2 tree into values; the only place where the one becomes the other.
enum TreeCopier {
  static func document(
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
    return XMLDocument(
      name: name, root: element(root), encoding: string(document.pointee.encoding), hasDoctype: hasDoctype,
      prolog: prolog, epilog: epilog)
  }

  static func element(_ pointer: xmlNodePtr) -> XMLElement {
    let line = xmlGetLineNo(pointer)
    var result = XMLElement(
      name(pointer.pointee.name, pointer.pointee.ns), attributes: attributes(pointer), line: line > 0 ? line : nil,
      namespaces: namespaces(pointer))
    var sibling = pointer.pointee.children
    while let child = sibling {
      sibling = child.pointee.next
      guard let value = node(child) else { continue }
      // Text that a CDATA border split is one text again.
      if case .text(let more) = value, case .text(let before)? = result.children.last {
        result.children[result.children.count - 1] = .text(before + more)
      } else {
        result.children.append(value)
      }
    }
    return result
  }

  static func node(_ pointer: xmlNodePtr) -> XMLNode? {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE: .element(element(pointer))
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text(string(pointer.pointee.content) ?? "")
    case XML_COMMENT_NODE: .comment(string(pointer.pointee.content) ?? "")
    case XML_PI_NODE:
      .processingInstruction(target: string(pointer.pointee.name) ?? "", data: string(pointer.pointee.content) ?? "")
    default: nil
    }
  }

  private static func attributes(_ pointer: xmlNodePtr) -> [XMLAttribute] {
    var result: [XMLAttribute] = []
    var next = pointer.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      var value = ""
      if let content = xmlNodeListGetString(pointer.pointee.doc, attribute.pointee.children, 1) {
        value = String(cString: content)
        kenes_xml_free(content)
      }
      result.append(XMLAttribute(name(attribute.pointee.name, attribute.pointee.ns), value))
    }
    return result
  }

  private static func namespaces(_ pointer: xmlNodePtr) -> [XMLNamespace] {
    var result: [XMLNamespace] = []
    var next = pointer.pointee.nsDef
    while let declaration = next {
      next = declaration.pointee.next
      result.append(
        XMLNamespace(prefix: string(declaration.pointee.prefix), string(declaration.pointee.href) ?? ""))
    }
    return result
  }

  private static func name(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> XMLName {
    XMLName(
      string(local) ?? "", namespace: string(namespace?.pointee.href), prefix: string(namespace?.pointee.prefix))
  }

  static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  static func string(_ pointer: UnsafeMutablePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
