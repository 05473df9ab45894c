import SafeXML

/// One change to a tree of data: what `<assign>` does at each of its places.
struct DataEdit {
  private let kind: Assignment.Kind
  private let attribute: String?
  private let nodes: [XMLNode]
  private let text: String
  /// Whether the value can stand in an attribute: elements written out cannot, what is computed becomes text.
  private let fitsAttribute: Bool

  init(_ assignment: Assignment, _ value: XPathValue) {
    kind = assignment.kind
    attribute = assignment.attribute
    nodes = Datamodel.content(of: value)
    text = value.string
    fitsAttribute = true
  }

  init(_ assignment: Assignment, nodes: [XMLNode]) {
    kind = assignment.kind
    attribute = assignment.attribute
    self.nodes = nodes
    text = nodes.map(\.string).joined()
    fitsAttribute = !nodes.contains { $0.element != nil }
  }

  init(text: String) {
    kind = .replaceChildren
    attribute = nil
    nodes = DataText.nodes(text)
    self.text = text
    fitsAttribute = true
  }

  /// Changes a tree; `nil` where the place does not exist or does not take the value.
  func apply(to tree: inout XMLElement, at path: [Int], _ name: XMLName?) -> DataMoves? {
    if let name { return apply(toAttribute: name, of: &tree, at: path) }
    switch kind {
    case .addAttribute:
      guard let attribute, Datamodel.isName(attribute) else { return nil }
      return tree.changeElement(at: path) { $0.setAttribute(XMLName(attribute), to: text) } ? DataMoves() : nil
    case .replaceChildren, .firstChild, .lastChild:
      return tree.changeChildren(at: path) { children in
        switch kind {
        case .firstChild: children.insert(contentsOf: added, at: 0)
        case .lastChild: children += added
        default: children = added
        }
      }
    case .previousSibling, .nextSibling, .replace, .delete:
      guard let last = path.last else { return nil }
      return tree.changeChildren(at: Array(path.dropLast())) { children in
        guard children.indices.contains(last) else { return }
        switch kind {
        case .previousSibling: children.insert(contentsOf: added, at: last)
        case .nextSibling: children.insert(contentsOf: added, at: last + 1)
        case .replace: children.replaceSubrange(last...last, with: added)
        default: children.remove(at: last)
        }
      }
    }
  }

  private func apply(toAttribute name: XMLName, of tree: inout XMLElement, at path: [Int]) -> DataMoves? {
    switch kind {
    case .replaceChildren, .replace:
      guard fitsAttribute else { return nil }
      return tree.changeElement(at: path) { $0.setAttribute(name, to: text) } ? DataMoves() : nil
    case .delete:
      return tree.changeElement(at: path) { $0.attributes.removeAll { $0.name == name } } ? DataMoves() : nil
    default: return nil
    }
  }

  private var added: [DataMoves.Child] { nodes.map { DataMoves.Child(node: $0, former: nil) } }
}

/// Where the children of one element have gone in a change.
struct DataMoves {
  struct Child {
    var node: XMLNode
    /// Its index before the change; `nil` for a new one.
    var former: Int?
  }

  private var parent: [Int] = []
  private var indices: [Int: Int]?

  /// Nothing has moved.
  init() {}

  init(parent: [Int], indices: [Int: Int]) {
    self.parent = parent
    self.indices = indices
  }

  /// The path of what stood at a path before; `nil` where it is gone.
  func path(after path: [Int]) -> [Int]? {
    guard let indices, path.count > parent.count, path.starts(with: parent) else { return path }
    guard let index = indices[path[parent.count]] else { return nil }
    return parent + [index] + path.dropFirst(parent.count + 1)
  }
}

extension XMLElement {
  fileprivate mutating func setAttribute(_ name: XMLName, to value: String) {
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index].value = value
    } else {
      attributes.append(XMLAttribute(name, value))
    }
  }

  /// Changes the element at child indices below this one; false where there is none.
  fileprivate mutating func changeElement(at path: [Int], _ change: (inout XMLElement) -> Void) -> Bool {
    guard let first = path.first else {
      change(&self)
      return true
    }
    guard children.indices.contains(first), case .element(var child) = children[first],
      child.changeElement(at: Array(path.dropFirst()), change)
    else { return false }
    children[first] = .element(child)
    return true
  }

  /// Changes the children of an element and tells where they have gone; neighbouring texts become one.
  fileprivate mutating func changeChildren(
    at path: [Int], _ change: (inout [DataMoves.Child]) -> Void
  ) -> DataMoves? {
    var moves: DataMoves?
    let isThere = changeElement(at: path) { element in
      var children = element.children.enumerated().map { DataMoves.Child(node: $1, former: $0) }
      change(&children)
      var indices: [Int: Int] = [:]
      element.children = []
      for child in children {
        if case .text(let more) = child.node, case .text(let before)? = element.children.last {
          element.children[element.children.count - 1] = .text(before + more)
        } else {
          element.children.append(child.node)
        }
        if let former = child.former { indices[former] = element.children.count - 1 }
      }
      moves = DataMoves(parent: path, indices: indices)
    }
    return isThere ? moves : nil
  }
}
