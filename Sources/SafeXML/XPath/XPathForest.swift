internal import CLibXML2

/// The trees of a workspace's variables, in one document, so that nodes of several variables have one document order.
///
/// A tree is built when it is first needed and freed when it is bound anew.
struct XPathForest {
  let document: LibXMLDocument?
  /// Children of this element are the trees; named as the XPath datamodel of SCXML names it.
  private let root: xmlNodePtr?
  private let rank: [String: Int]
  private var trees: [String: Tree] = [:]

  private struct Tree {
    var element: XMLElement
    var pointer: xmlNodePtr?
  }

  init(order: [String]) {
    document = TreeBuilder.document(from: XMLElement(XMLName("datamodel")))
    root = document.flatMap { xmlDocGetRootElement($0.pointer) }
    rank = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Names of all trees, in document order.
  var names: [String] { trees.keys.sorted(by: precedes) }

  /// The root above all trees, where an expression starts that names no other place.
  var top: xmlNodePtr? {
    document.map { UnsafeMutableRawPointer($0.pointer).assumingMemoryBound(to: xmlNode.self) }
  }

  func contains(_ name: String) -> Bool { trees[name] != nil }

  mutating func plant(_ element: XMLElement, as name: String) {
    trees[name] = Tree(element: element)
  }

  mutating func remove(_ name: String) {
    guard let pointer = trees.removeValue(forKey: name)?.pointer else { return }
    xmlUnlinkNode(pointer)
    xmlFreeNode(pointer)
  }

  /// Builds the tree of a name; `nil` where it stands already, or where there is none.
  mutating func grow(_ name: String) -> xmlNodePtr? {
    guard let tree = trees[name], tree.pointer == nil, let document, let root else { return nil }
    var builder = TreeBuilder(document: document.pointer)
    builder.add(.element(tree.element), to: root)
    guard let pointer = root.pointee.last else { return nil }
    let next = trees.filter { $0.value.pointer != nil && precedes(name, $0.key) }.min { precedes($0.key, $1.key) }
    if let next = next?.value.pointer { xmlAddPrevSibling(next, pointer) }
    trees[name]?.pointer = pointer
    return pointer
  }

  private func precedes(_ left: String, _ right: String) -> Bool {
    (rank[left] ?? .max, left) < (rank[right] ?? .max, right)
  }

  // MARK: Places

  /// A copy of a node with its place; `nil` for namespace nodes and for what stands above all trees.
  func node(at pointer: xmlNodePtr) -> XPathNode? {
    switch pointer.pointee.type {
    case XML_ATTRIBUTE_NODE:
      guard let parent = pointer.pointee.parent, let (tree, path) = place(of: parent) else { return nil }
      let content = xmlNodeGetContent(pointer)
      defer { kenes_xml_free(content) }
      let name = XMLName(
        TreeCopier.string(pointer.pointee.name) ?? "", namespace: TreeCopier.string(pointer.pointee.ns?.pointee.href),
        prefix: TreeCopier.string(pointer.pointee.ns?.pointee.prefix))
      return XPathNode(tree: tree, path: path, attribute: name, node: .text(TreeCopier.string(content) ?? ""))
    case XML_ELEMENT_NODE, XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_COMMENT_NODE, XML_PI_NODE:
      guard let (tree, path) = place(of: pointer), let node = TreeCopier.node(pointer) else { return nil }
      return XPathNode(tree: tree, path: path, attribute: nil, node: node)
    default:
      // A namespace node is another structure, which has no parent to follow.
      return nil
    }
  }

  private func place(of pointer: xmlNodePtr) -> (tree: String, path: [Int])? {
    var path: [Int] = []
    var current = pointer
    while let parent = current.pointee.parent, parent != root {
      guard parent.pointee.type == XML_ELEMENT_NODE else { return nil }
      var index = 0
      var sibling = current.pointee.prev
      while let before = sibling {
        index += 1
        sibling = before.pointee.prev
      }
      path.append(index)
      current = parent
    }
    return trees.first { $0.value.pointer == current }.map { ($0.key, path.reversed()) }
  }

  /// Where a node found earlier stands now.
  func pointer(to node: XPathNode) -> xmlNodePtr? {
    guard var current = trees[node.tree]?.pointer else { return nil }
    for index in node.path {
      var child = current.pointee.children
      for _ in 0..<index { child = child?.pointee.next }
      guard let child else { return nil }
      current = child
    }
    guard let name = node.attribute else { return current }
    let attribute = xmlHasNsProp(current, name.local, name.namespace)
    return attribute.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: xmlNode.self) }
  }
}
