import SafeXML

/// A paragraph of a draft that came without structure: its words, and the inline elements that they stand in.
struct FlatParagraph {
  /// Running text with inline elements, whitespace collapsed; for tables and the like, the element alone.
  var nodes: [XMLNode]
  /// The words of ``nodes``, one after the other; empty for what is no running text.
  var text: String
  /// Attributes that the paragraph had.
  var attributes: [XMLAttribute] = []
  /// 1-based line in the source.
  var line: Int?
  /// Whether this is a table, a list or the like, which keeps its place and is not looked into.
  var isOpaque = false

  /// A paragraph of running text.
  init(_ nodes: [XMLNode], attributes: [XMLAttribute] = [], line: Int?) {
    var isInGap = true
    self.nodes = Self.trimmed(nodes.compactMap { Self.collapsed($0, &isInGap) })
    text = Self.text(of: self.nodes)
    self.attributes = attributes
    self.line = line
  }

  /// Something that is no running text.
  init(opaque element: XMLElement) {
    nodes = [.element(element)]
    text = ""
    line = element.line
    isOpaque = true
  }

  var isBlank: Bool { !isOpaque && text.isEmpty && !nodes.contains { $0.element != nil } }

  /// The last character that is no space or closing bracket.
  var ending: Character? { text.last }

  /// Whether it ends as a sentence or a part of one does.
  var isPunctuated: Bool { ending.map { ".;:,".contains($0) } ?? false }

  /// Whether its letters are capitals.
  var isCapital: Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count > 2 && letters.allSatisfy { !$0.properties.isLowercase }
  }

  /// Whether it begins with a small letter.
  var isContinued: Bool { text.unicodeScalars.first?.properties.isLowercase ?? false }

  /// Whether it begins with a dash or a bullet.
  var isDashed: Bool {
    let start = text.unicodeScalars.prefix(2)
    guard let first = start.first, start.count == 2 else { return false }
    return (StructureScanner.isDash(first) || first == "•" || first == "·") && start.last == " "
  }

  /// The scalars before an offset and those from it on, as paragraphs; inline elements that span it are in both.
  func split(at offset: Int) -> (head: FlatParagraph, tail: FlatParagraph) {
    var rest = offset
    var (head, tail): ([XMLNode], [XMLNode]) = ([], [])
    for node in nodes { Self.split(node, &rest, &head, &tail) }
    return (
      FlatParagraph(head, attributes: attributes, line: line), FlatParagraph(tail, attributes: attributes, line: line)
    )
  }

  private static func split(_ node: XMLNode, _ rest: inout Int, _ head: inout [XMLNode], _ tail: inout [XMLNode]) {
    let length = length(of: node)
    if length <= rest, rest > 0 {
      rest -= length
      head.append(node)
      return
    }
    guard rest > 0 else {
      tail.append(node)
      return
    }
    switch node {
    case .text(let text):
      let scalars = Array(text.unicodeScalars)
      head.append(.text(String(String.UnicodeScalarView(scalars[..<rest]))))
      tail.append(.text(String(String.UnicodeScalarView(scalars[rest...]))))
    case .element(let element):
      var (first, second) = (element, element)
      (first.children, second.children) = ([], [])
      second.attributes.removeAll { $0.isNamed("eId") || $0.isNamed("wId") || $0.name.local == "id" }
      for child in element.children { split(child, &rest, &first.children, &second.children) }
      if !first.children.isEmpty { head.append(.element(first)) }
      if !second.children.isEmpty { tail.append(.element(second)) }
      return
    case .comment, .processingInstruction: break
    }
    rest = 0
  }

  /// Whether an element is no part of the running text around it: a note, an image, a structure in the middle of words.
  private static func isApart(_ element: XMLElement) -> Bool {
    !Self.inlines.contains(element.name.local)
  }

  /// Elements that only say how words look or what they are.
  private static let inlines: Set<String> = [
    "span", "b", "i", "u", "sup", "sub", "ins", "del", "inline", "ref", "rref", "term", "def", "abbr", "docTitle",
    "docType", "docNumber", "docDate", "date", "person", "organization", "location", "quantity", "entity", "remark",
  ]

  private static func length(of node: XMLNode) -> Int {
    switch node {
    case .text(let text): text.unicodeScalars.count
    case .element(let element): isApart(element) ? 0 : element.children.reduce(0) { $0 + length(of: $1) }
    case .comment, .processingInstruction: 0
    }
  }

  private static func text(of nodes: [XMLNode]) -> String {
    nodes.reduce(into: "") { result, node in
      switch node {
      case .text(let text): result += text
      case .element(let element): if !isApart(element) { result += text(of: element.children) }
      case .comment, .processingInstruction: break
      }
    }
  }

  /// Whitespace as single spaces across the borders of elements; elements without anything to say are unwrapped.
  private static func collapsed(_ node: XMLNode, _ isInGap: inout Bool) -> XMLNode? {
    switch node {
    case .text(let text):
      var result = Whitespace.collapse(text)
      if isInGap, result.first == " " { result.removeFirst() }
      if let last = result.last { isInGap = last == " " }
      return result.isEmpty ? nil : .text(result)
    case .element(var element):
      if isApart(element) {
        isInGap = element.name.local == "br" || element.name.local == "eol"
        return node
      }
      element.children = element.children.compactMap { collapsed($0, &isInGap) }
      return element.children.isEmpty ? nil : .element(element)
    case .comment, .processingInstruction: return nil
    }
  }

  private static func trimmed(_ nodes: [XMLNode]) -> [XMLNode] {
    var result = nodes
    guard let last = result.last else { return result }
    switch last {
    case .text(let text) where text.hasSuffix(" "):
      result.removeLast()
      if text.utf8.count > 1 { result.append(.text(String(text.dropLast()))) }
    case .element(var element) where !isApart(element):
      element.children = trimmed(element.children)
      result[result.count - 1] = .element(element)
    default: break
    }
    return result
  }
}
