internal import CLibXML2

/// A document in a few arrays, as it was parsed: for readers that go through all of it once.
///
/// Nodes are positions in document order; the first child of an element is the node behind it, and ``end(of:)`` is the
/// first node that is not in it any more. Names are made once for all nodes that have them, the rest when it is asked for.
package final class XMLTree: @unchecked Sendable {
  /// What a node is.
  package enum Kind: Sendable {
    case element, text, comment, processingInstruction
  }

  // Never written after it was made, which is what makes sharing safe.
  private let storage: UnsafeMutablePointer<kenes_xml_flat_tree>
  private let nodes: UnsafePointer<kenes_xml_node>
  private let attributes: UnsafePointer<kenes_xml_attribute>
  private let bytes: UnsafePointer<UInt8>
  /// The names of elements, attributes and processing instructions, by their numbers.
  package let names: [XMLName]
  /// Position of the root element.
  package let root: Int
  /// Number of nodes.
  package let count: Int

  /// - Parameter storage: becomes a part of this object.
  init(takingOwnershipOf storage: UnsafeMutablePointer<kenes_xml_flat_tree>) {
    self.storage = storage
    let tree = storage.pointee
    nodes = UnsafePointer(tree.nodes)
    attributes = UnsafePointer(tree.attributes)
    bytes = UnsafePointer(UnsafeMutableRawPointer(tree.bytes).assumingMemoryBound(to: UInt8.self))
    root = Int(tree.root)
    count = Int(tree.node_count)
    names = (0..<Int(tree.name_count)).map { position in
      let name = tree.names[position]
      return XMLName(
        Self.string(name.local, in: tree) ?? "", namespace: Self.string(name.namespace_name, in: tree),
        prefix: Self.string(name.prefix, in: tree))
    }
  }

  deinit {
    kenes_xml_flat_tree_free(storage)
  }

  // MARK: Nodes

  package func kind(of node: Int) -> Kind {
    switch Int(nodes[node].kind) {
    case Int(KENES_XML_ELEMENT): .element
    case Int(KENES_XML_TEXT): .text
    case Int(KENES_XML_COMMENT): .comment
    default: .processingInstruction
    }
  }

  /// Position of the first node that is not in this one, which is its next sibling if it has one.
  package func end(of node: Int) -> Int { Int(nodes[node].end) }

  /// Number of the name of an element or processing instruction in ``names``.
  package func nameNumber(of node: Int) -> Int { Int(nodes[node].name) }

  /// Name of an element; of a processing instruction its target.
  package func name(of node: Int) -> XMLName { names[Int(nodes[node].name)] }

  /// 1-based line where the start tag of an element begins; `nil` where it was made in memory.
  package func line(of element: Int) -> Int? {
    let line = Int(nodes[element].line)
    return line > 0 ? line : nil
  }

  /// 0-based offset of the start tag in the bytes of the source; `nil` where it was made in memory.
  package func byteOffset(of element: Int) -> Int? {
    nodes[element].line > 0 ? Int(nodes[element].offset) : nil
  }

  /// Characters of a text, a comment or a processing instruction.
  package func text(of node: Int) -> String {
    String(decoding: utf8(of: node), as: UTF8.self)
  }

  /// The same as UTF-8; it lives as long as the tree.
  package func utf8(of node: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + Int(nodes[node].first), count: Int(nodes[node].count))
  }

  /// Attributes of an element in the order of the source.
  package func attributes(of element: Int) -> [XMLAttribute] {
    let count = Int(nodes[element].count)
    if count == 0 { return [] }
    let first = attributes + Int(nodes[element].first)
    return [XMLAttribute](unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count {
        buffer.initializeElement(
          at: index, to: XMLAttribute(names[Int(first[index].name)], string(first[index].value)))
      }
      initialized = count
    }
  }

  /// Value of an attribute without a namespace, or in the given one.
  package func attribute(_ local: String, namespace: String? = nil, of element: Int) -> String? {
    let first = attributes + Int(nodes[element].first)
    for index in 0..<Int(nodes[element].count) {
      let name = names[Int(first[index].name)]
      if name.local == local, name.namespace == namespace { return string(first[index].value) }
    }
    return nil
  }

  /// Namespace declarations on the start tag of an element.
  package func namespaces(of element: Int) -> [XMLNamespace] {
    let first = Int(nodes[element].first_declaration)
    return (first..<first + Int(nodes[element].declaration_count)).map { position in
      let declaration = storage.pointee.declarations[position]
      return XMLNamespace(
        prefix: Self.string(declaration.prefix, in: storage.pointee),
        Self.string(declaration.name, in: storage.pointee) ?? "")
    }
  }

  private func string(_ text: kenes_xml_text) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes + Int(text.start), count: Int(text.length)), as: UTF8.self)
  }

  private static func string(_ text: kenes_xml_text, in tree: kenes_xml_flat_tree) -> String? {
    guard text.length != KENES_XML_ABSENT else { return nil }
    let bytes = UnsafeRawBufferPointer(start: tree.bytes + Int(text.start), count: Int(text.length))
    return String(decoding: bytes, as: UTF8.self)
  }
}

// MARK: - Values

extension XMLTree {
  /// An element with all that is in it, as a value.
  package func value(of element: Int) -> XMLElement {
    let count = childCount(of: element)
    var children: [XMLNode] = []
    if count > 0 {
      children.reserveCapacity(count)
      let end = end(of: element)
      var node = element + 1
      while node < end {
        children.append(nodeValue(of: node))
        node = self.end(of: node)
      }
    }
    return XMLElement(
      name(of: element), attributes: attributes(of: element), children: children, line: line(of: element),
      byteOffset: byteOffset(of: element), namespaces: namespaces(of: element))
  }

  /// Any node, as a value.
  package func nodeValue(of node: Int) -> XMLNode {
    switch kind(of: node) {
    case .element: .element(value(of: node))
    case .text: .text(text(of: node))
    case .comment: .comment(text(of: node))
    case .processingInstruction: .processingInstruction(target: name(of: node).local, data: text(of: node))
    }
  }

  /// Nodes before the root and behind it.
  var outside: (prolog: [XMLNode], epilog: [XMLNode]) {
    var result: (prolog: [XMLNode], epilog: [XMLNode]) = ([], [])
    var node = 0
    while node < count {
      if node < root { result.prolog.append(nodeValue(of: node)) }
      if node > root { result.epilog.append(nodeValue(of: node)) }
      node = end(of: node)
    }
    return result
  }

  private func childCount(of element: Int) -> Int {
    let end = end(of: element)
    var count = 0
    var node = element + 1
    while node < end {
      count += 1
      node = self.end(of: node)
    }
    return count
  }
}
