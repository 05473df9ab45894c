/// A node of a page.
indirect enum HTMLNode {
  case element(HTMLElement)
  case text(String)
}

/// An element of a page.
struct HTMLElement {
  var name: String
  /// In the order in which they are written; those that are `nil` are left out.
  var attributes: [(name: String, value: String?)]
  var children: [HTMLNode]

  init(_ name: String, _ attributes: [(String, String?)] = [], _ children: [HTMLNode] = []) {
    self.name = name
    self.attributes = attributes.map { (name: $0.0, value: $0.1) }
    self.children = children
  }

  init(_ name: String, _ attributes: [(String, String?)] = [], _ children: [HTMLElement]) {
    self.init(name, attributes, children.map(HTMLNode.element))
  }

  init(_ name: String, _ attributes: [(String, String?)] = [], text: String) {
    self.init(name, attributes, text.isEmpty ? [] : [.text(text)])
  }
}
