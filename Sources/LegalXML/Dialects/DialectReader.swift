import SafeXML

/// Turns any document into pieces with a meaning, by the table of its dialect; no word is left out but metadata.
struct DialectReader {
  let dialect: Dialect
  /// What the document says about itself, in document order.
  private(set) var metadata: [XMLElement] = []
  /// How many elements had no entry in the table.
  private(set) var unknown = 0

  init(dialect: Dialect) {
    self.dialect = dialect
  }

  mutating func read(_ root: XMLElement) -> [DialectNode] {
    children(of: dialect.prepare.map { $0(root) } ?? root)
  }

  /// Whether an element has words of its own, beside those in its children.
  static func holdsWords(_ element: XMLElement) -> Bool {
    element.children.contains { node in
      if case .text(let text) = node { !Whitespace.isAll(text) } else { false }
    }
  }

  private mutating func children(of element: XMLElement) -> [DialectNode] {
    let isAmongWords = Self.holdsWords(element)
    var result: [DialectNode] = []
    for node in element.children {
      switch node {
      case .text(let text): result.append(DialectNode(role: .words, words: text))
      case .element(let child): result += nodes(child, in: element, isAmongWords: isAmongWords)
      case .comment, .processingInstruction: break
      }
    }
    return Division.gathered(result)
  }

  private mutating func nodes(_ element: XMLElement, in parent: XMLElement, isAmongWords: Bool) -> [DialectNode] {
    if Self.foreignNamespaces.contains(element.name.namespace ?? "") { return [foreign(element)] }
    let known = dialect.meaning(of: element, in: parent)
    if known == nil { unknown += 1 }
    let meaning = known ?? GenericRules.meaning(of: element, in: parent, isAmongWords: isAmongWords)
    if meaning == .metadata {
      metadata.append(element)
      return []
    }
    var node = DialectNode(role: .container, line: element.line)
    let identifier =
      element.attribute("eId") ?? element.attribute("id") ?? element.attribute("id", namespace: XMLNamespaceName.xml)
    if dialect.hasEIds {
      node.eId = identifier
    } else {
      node.identifier = identifier
    }
    node.children = children(of: element)
    switch meaning {
    case .wrapper, .list:
      // Words that stand directly in a group are a paragraph of their own, not a part of their neighbour's.
      return isAmongWords ? node.children : Self.paragraphs(node.children, name: "p")
    case .titled: return Self.titled(node.children) ?? Self.paragraphs(node.children, name: "p")
    case .text(let name): return Self.paragraphs(node.children, name: name ?? "p", like: node)
    case .lineBreak where node.isBlank: node.role = .lineBreak
    case .lineBreak: return [DialectNode(role: .lineBreak)] + node.children
    case .inline(let name): describe(&node, .inline, name, element)
    case .container(let name): describe(&node, .container, name, element)
    case .numbered(let name, let always):
      let children = Self.withNumber(node.children, LeadingNumber.split)
      if children == nil, !always { return Self.paragraphs(node.children, name: "p", like: node) }
      describe(&node, .container, name, element)
      node.children = children ?? node.children
    case .division(let division):
      describe(&node, .container, division.name(of: element), element)
      node.depth = division.depth(of: element)
      if node.children.allSatisfy(\.isInline) { node.children = Self.headed(node.children, by: division) }
    case .foreign: return [foreign(element)]
    case .attachment: describe(&node, .container, "attachment", element)
    case .image: describe(&node, .image, "img", element)
    case .cell: describe(&node, .cell, "td", element)
    case .headerCell: describe(&node, .headerCell, "th", element)
    case .number: node.role = .number
    case .heading: node.role = .heading
    case .title: node.role = .title
    case .quotation: node.role = .quotation
    case .note: node.role = .note
    case .item: node.role = .item
    case .table: node.role = .table
    case .row: node.role = .row
    case .preface: node.role = .preface
    case .preamble: node.role = .preamble
    case .conclusions: node.role = .conclusions
    case .metadata: return []
    }
    return node.isBlank && node.role != .lineBreak && node.role != .image ? [] : [node]
  }

  private func describe(_ node: inout DialectNode, _ role: DialectNode.Role, _ name: String, _ element: XMLElement) {
    node.role = role
    node.name = name.isEmpty ? element.attribute("name") ?? element.name.local : name
    node.attributes = DialectAttributes.kept(of: element, as: name, role: role)
  }

  /// Vocabularies that are no law in themselves: MathML and SVG.
  private static let foreignNamespaces: Set<String> = [
    "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/2000/svg",
  ]

  private func foreign(_ element: XMLElement) -> DialectNode {
    DialectNode(role: .foreign, line: element.line, element: DialectMetadata.foreign(element))
  }

  /// Running text that begins with a number, with the number apart; `nil` where it begins with words.
  private static func withNumber(
    _ nodes: [DialectNode], _ split: (String) -> (number: String, rest: String)?
  ) -> [DialectNode]? {
    guard let first = nodes.firstIndex(where: { !$0.isBlank }), nodes[first].role == .words,
      let (number, rest) = split(nodes[first].words)
    else { return nil }
    var words = nodes[first]
    words.words = rest
    let label = DialectNode(
      role: .number, line: words.line, children: [DialectNode(role: .words, words: number)])
    return nodes[..<first] + [label, words] + nodes[(first + 1)...]
  }

  /// The running text of a division as its number and its heading.
  private static func headed(_ nodes: [DialectNode], by division: Division) -> [DialectNode] {
    var children = nodes
    var result: [DialectNode] = []
    if division == .han, let parts = withNumber(nodes, LeadingNumber.splitDivision),
      let number = parts.firstIndex(where: { $0.role == .number })
    {
      result = Array(parts[...number])
      children = Array(parts[(number + 1)...])
    }
    if children.allSatisfy(\.isBlank) { return result }
    return result + [DialectNode(role: .heading, line: nodes.first?.line, children: children)]
  }

  /// The one provision with the headings before it in it; `nil` where there is anything else.
  private static func titled(_ nodes: [DialectNode]) -> [DialectNode]? {
    var rest = nodes.filter { !$0.isBlank }
    guard var provision = rest.popLast(), provision.role == .container, rest.allSatisfy({ $0.role == .heading }) else {
      return nil
    }
    provision.children = rest + provision.children
    return [provision]
  }

  /// Runs of inline pieces as paragraphs, everything else as it is, in order.
  private static func paragraphs(
    _ nodes: [DialectNode], name: String, like model: DialectNode = DialectNode(role: .text)
  ) -> [DialectNode] {
    var result: [DialectNode] = []
    var run: [DialectNode] = []
    func flush() {
      defer { run = [] }
      if run.allSatisfy(\.isBlank) { return }
      var paragraph = DialectNode(role: .text, name: name, line: model.line)
      paragraph.children = run
      result.append(paragraph)
    }
    for node in nodes {
      if node.isInline {
        run.append(node)
      } else {
        flush()
        result.append(node)
      }
    }
    flush()
    return result
  }
}
