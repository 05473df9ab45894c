import SafeXML

/// Turns any document into pieces with a meaning, by the table of its dialect; no word is left out but metadata.
struct DialectReader {
  let dialect: Dialect
  /// What the document says about itself, in document order.
  private(set) var metadata: [XMLElement] = []
  /// How many elements had no entry in the table.
  private(set) var unknown = 0

  /// Elements whose meaning depends on more than their names.
  private let dependent: Set<String>
  /// What the table says of all others, by name; the names are kept so that their addresses stay theirs.
  private var meanings: [ObjectIdentifier: (name: XMLName, meaning: ElementMeaning?)] = [:]

  init(dialect: Dialect) {
    self.dialect = dialect
    dependent = Set(dialect.variants.keys).union(
      dialect.meanings.keys.lazy.filter { $0.utf8.contains(UInt8(ascii: "/")) }
        .compactMap { $0.split(separator: "/").last.map(String.init) })
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
    result.reserveCapacity(element.children.count)
    for node in element.children {
      switch node {
      case .text(let text): result.append(DialectNode(role: .words, words: text))
      case .element(let child): append(child, in: element, isAmongWords: isAmongWords, to: &result)
      case .comment, .processingInstruction: break
      }
    }
    return Division.gathered(result)
  }

  private mutating func append(
    _ element: XMLElement, in parent: XMLElement, isAmongWords: Bool, to result: inout [DialectNode]
  ) {
    if let namespace = element.name.namespace, Self.foreignNamespaces.contains(namespace) {
      result.append(foreign(element))
      return
    }
    let known = tabled(element, in: parent)
    if known == nil { unknown += 1 }
    let meaning = known ?? GenericRules.meaning(of: element, in: parent, isAmongWords: isAmongWords)
    if meaning == .metadata {
      metadata.append(element)
      return
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
      if isAmongWords {
        result += node.children
      } else {
        Self.addParagraphs(node.children, name: "p", to: &result)
      }
      return
    case .titled:
      if let titled = Self.titled(node.children) {
        result += titled
      } else {
        Self.addParagraphs(node.children, name: "p", to: &result)
      }
      return
    case .text(let name): return Self.addParagraphs(node.children, name: name ?? "p", line: node.line, to: &result)
    case .lineBreak where node.isBlank: node.role = .lineBreak
    case .lineBreak:
      result.append(DialectNode(role: .lineBreak))
      result += node.children
      return
    case .inline(let name): describe(&node, .inline, name, element)
    case .container(let name): describe(&node, .container, name, element)
    case .labelled(let name):
      node.children = Division.labelled(node.children)
      let label = node.children.filter { $0.role == .number }.map(\.text).joined(separator: " ")
      describe(&node, .container, Division.name(of: label, section: "section") ?? name, element)
    case .numbered(let name, let always):
      let children = Self.withNumber(node.children, LeadingNumber.split)
      if children == nil, !always {
        return Self.addParagraphs(node.children, name: "p", line: node.line, to: &result)
      }
      describe(&node, .container, name, element)
      node.children = children ?? node.children
    case .division(let division):
      describe(&node, .container, division.name(of: element), element)
      node.depth = division.depth(of: element)
      if node.children.allSatisfy(\.isInline) { node.children = Self.headed(node.children, by: division) }
    case .foreign: return result.append(foreign(element))
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
    case .metadata: return
    }
    if !node.isBlank || node.role == .lineBreak || node.role == .image { result.append(node) }
  }

  private mutating func tabled(_ element: XMLElement, in parent: XMLElement) -> ElementMeaning? {
    let name = element.name
    if let known = meanings[name.identity] { return known.meaning }
    let meaning = dialect.meaning(of: element, in: parent)
    if !dependent.contains(name.local) { meanings[name.identity] = (name, meaning) }
    return meaning
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
  private static func addParagraphs(
    _ nodes: [DialectNode], name: String, line: Int? = nil, to result: inout [DialectNode]
  ) {
    var start = 0
    for position in 0...nodes.count where position == nodes.count || !nodes[position].isInline {
      let run = nodes[start..<position]
      if !run.allSatisfy(\.isBlank) {
        result.append(
          DialectNode(role: .text, name: name, line: line, children: run.count == nodes.count ? nodes : Array(run)))
      }
      if position < nodes.count { result.append(nodes[position]) }
      start = position + 1
    }
  }
}
