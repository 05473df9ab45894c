import SafeXML

/// Gives pieces of any document the shape of Akoma Ntoso 3.0: whatever goes in, the schema accepts what comes out.
struct AkomaNtosoShaper {
  /// A document around the pieces.
  func document(_ nodes: [DialectNode], form: String, metadata: XMLElement) -> XMLElement {
    let sections = DocumentSections(nodes)
    var children: [XMLNode] = [.element(metadata)]
    if !sections.preface.isEmpty { children.append(element("preface", preface(sections.preface))) }
    if !sections.preamble.isEmpty { children.append(element("preamble", preamble(sections.preamble))) }
    children.append(form == "doc" ? mainBody(sections.body) : body(sections.body))
    if !sections.conclusions.isEmpty { children.append(element("conclusions", filled(blocks(sections.conclusions)))) }
    let document = XMLElement(
      name(form), attributes: [XMLAttribute(Self.nameName, form)], children: children)
    return XMLElement(name("akomaNtoso"), children: [.element(document)])
  }

  // MARK: Parts of a document

  private func preface(_ nodes: [DialectNode]) -> [XMLNode] {
    var result: [XMLNode] = []
    var nodes = nodes.flatMap { $0.role == .preface ? $0.children : [$0] }
    // Where nothing is called the title, the first heading is it.
    if !nodes.contains(where: { $0.role == .title }), let first = nodes.firstIndex(where: { $0.role == .heading }) {
      nodes[first].role = .title
    }
    for part in nodes.split(keeping: { $0.role == .title }) {
      if let title = part.first, title.role == .title {
        result.append(element("longTitle", [element("p", [element("docTitle", inlines(title.children))])]))
      } else {
        result += blocks(part)
      }
    }
    return filled(result)
  }

  private func preamble(_ nodes: [DialectNode]) -> [XMLNode] {
    var result: [XMLNode] = []
    let inner = nodes.flatMap { $0.role == .preamble ? $0.children : [$0] }
    for part in inner.grouped(by: { Self.isGround($0) ? $0.name : "" }) {
      if let first = part.first, Self.isGround(first) {
        result.append(element(first.name + "s", part.map { item($0, named: first.name) }))
      } else {
        result += blocks(part)
      }
    }
    return filled(result)
  }

  private static func isGround(_ node: DialectNode) -> Bool {
    node.role == .container && (node.name == "recital" || node.name == "citation")
  }

  private func body(_ nodes: [DialectNode]) -> XMLNode {
    var children: [XMLNode] = []
    for unit in units(nodes) {
      switch unit {
      case .container(let node): children.append(container(node))
      case .loose(let loose): children.append(holder(loose))
      }
    }
    return element("body", children.isEmpty ? [holder([])] : children)
  }

  private func mainBody(_ nodes: [DialectNode]) -> XMLNode {
    element("mainBody", filled(flow(nodes)))
  }

  // MARK: Provisions

  private enum Unit {
    case container(DialectNode)
    case loose([DialectNode])
  }

  /// Containers and the runs of other things between them; runs of mere whitespace are layout.
  private func units(_ nodes: [DialectNode]) -> [Unit] {
    nodes.grouped(by: { $0.role == .container }).flatMap { run -> [Unit] in
      if run[0].role == .container { return run.map { .container($0) } }
      return run.allSatisfy(\.isBlank) ? [] : [.loose(run)]
    }
  }

  private func container(_ node: DialectNode) -> XMLNode {
    var (head, rest) = split(node)
    let units = units(rest)
    let holdsContainers = units.contains { if case .container = $0 { true } else { false } }
    if holdsContainers {
      for (position, unit) in units.enumerated() {
        switch unit {
        case .container(let inner): head.append(container(inner))
        case .loose(let loose) where position == 0: head.append(element("intro", blocks(loose)))
        case .loose(let loose) where position == units.count - 1: head.append(element("wrapUp", blocks(loose)))
        case .loose(let loose): head.append(holder(loose))
        }
      }
    } else {
      rest.removeAll { $0.role == .words && $0.isBlank }
      if !rest.isEmpty { head.append(element("content", blocks(rest))) }
    }
    let isKnown = Self.hierarchy.contains(node.name)
    var attributes = node.attributes
    if !isKnown { attributes.insert(XMLAttribute(Self.nameName, node.name), at: 0) }
    return element(isKnown ? node.name : "hcontainer", head, attributes + identity(node), line: node.line)
  }

  /// Number and headings at the beginning, and what follows them.
  private func split(_ node: DialectNode) -> (head: [XMLNode], rest: [DialectNode]) {
    var head: [XMLNode] = []
    var hasHeading = false
    var position = 0
    let children = node.children
    scan: while position < children.count {
      let child = children[position]
      switch child.role {
      case .number:
        // A word and its number may be two elements: «Chapter» and «1» are one number.
        if case .element(var last)? = head.last, last.name.local == "num" {
          last.children += [.text(" ")] + inlines(child.children)
          head[head.count - 1] = .element(last)
        } else {
          head.append(element("num", inlines(child.children)))
        }
      case .heading, .title:
        head.append(element(hasHeading ? "subheading" : "heading", inlines(child.children)))
        hasHeading = true
      case .words where child.isBlank: break
      default: break scan
      }
      position += 1
    }
    return (head, position == 0 ? children : Array(children[position...]))
  }

  /// Text between provisions, where Akoma Ntoso wants a provision.
  private func holder(_ nodes: [DialectNode]) -> XMLNode {
    element(
      "hcontainer", [element("content", filled(blocks(nodes)))], [XMLAttribute(Self.nameName, "text")],
      line: nodes.lazy.compactMap(\.line).first)
  }

  private func identity(_ node: DialectNode) -> [XMLAttribute] {
    if node.eId == nil, node.identifier == nil { return [] }
    let identifiers = [("eId", node.eId), ("wId", node.identifier), ("id", node.identifier)]
    return identifiers.compactMap { name, value in
      guard let value, !value.isEmpty, !Whitespace.isIn(value) else { return nil }
      return XMLAttribute(Self.plainNames[name] ?? XMLName(name), value)
    }
  }

  // MARK: Blocks

  /// Pieces as blocks: where provisions may not stand, they become block containers.
  private func blocks(_ nodes: [DialectNode]) -> [XMLNode] {
    nodes.grouped(by: Self.blockGroup).flatMap { run -> [XMLNode] in
      let first = run[0]
      if first.isInline { return paragraph(run, name: "p", line: first.line) }
      if first.role == .item {
        return [element("blockList", run.map { item($0, named: "item") }, line: first.line)]
      }
      return run.flatMap(block)
    }
  }

  private enum BlockGroup {
    case inline, item, other
  }

  private static func blockGroup(_ node: DialectNode) -> BlockGroup {
    node.isInline ? .inline : node.role == .item ? .item : .other
  }

  private func block(_ node: DialectNode) -> [XMLNode] {
    switch node.role {
    case .text: return paragraph(node.children, name: node.name, line: node.line)
    case .number: return paragraph(node.children, name: "num", line: node.line)
    case .heading: return paragraph(node.children, name: "heading", line: node.line)
    case .title: return paragraph(node.children, name: "title", line: node.line)
    case .table: return table(node)
    case .row, .cell, .headerCell, .preface, .preamble, .conclusions, .list: return blocks(node.children)
    case .container: return [blockContainer(node)]
    case .words, .inline, .lineBreak, .image, .note, .quotation, .foreign, .item: return blocks([node])
    }
  }

  private func blockContainer(_ node: DialectNode) -> XMLNode {
    let (head, rest) = split(node)
    return element("blockContainer", head + filled(blocks(rest)), node.attributes + identity(node), line: node.line)
  }

  private func item(_ node: DialectNode, named name: String) -> XMLNode {
    let (head, rest) = split(node)
    return element(name, head + filled(blocks(rest)), identity(node), line: node.line)
  }

  private func paragraph(_ nodes: [DialectNode], name: String, line: Int?) -> [XMLNode] {
    if nodes.allSatisfy(\.isBlank) { return [] }
    // A formula alone is a block.
    let visible = nodes.filter { !$0.isBlank }
    if visible.allSatisfy({ $0.role == .foreign }) { return visible.flatMap(foreign) }
    if name == "p" { return [element("p", inlines(nodes), line: line)] }
    return [element("block", inlines(nodes), [XMLAttribute(Self.nameName, name)], line: line)]
  }

  private func table(_ node: DialectNode) -> [XMLNode] {
    var rows: [XMLNode] = []
    var caption: [XMLNode] = []
    for run in node.children.grouped(by: { $0.role == .row ? "row" : $0.role == .heading ? "heading" : "" }) {
      if run.allSatisfy(\.isBlank) { continue }
      if run[0].role == .row {
        rows += run.map(row)
      } else if run[0].role == .heading, rows.isEmpty, caption.isEmpty {
        caption = [element("caption", run.flatMap { inlines($0.children) })]
      } else {
        rows.append(element("tr", [element("td", blocks(run))]))
      }
    }
    if rows.isEmpty { return node.isBlank ? [] : blocks(node.children) }
    return [element("table", caption + rows, identity(node), line: node.line)]
  }

  private func row(_ node: DialectNode) -> XMLNode {
    var cells: [XMLNode] = []
    for run in node.children.grouped(by: { $0.role == .cell || $0.role == .headerCell }) {
      if run[0].role == .cell || run[0].role == .headerCell {
        cells += run.map { element($0.name, blocks($0.children), $0.attributes, line: $0.line) }
      } else if !run.allSatisfy(\.isBlank) {
        cells.append(element("td", blocks(run)))
      }
    }
    return element("tr", cells.isEmpty ? [element("td", [])] : cells, line: node.line)
  }

  private func foreign(_ node: DialectNode) -> [XMLNode] {
    [element("foreign", node.element.map { [.element($0)] } ?? [], line: node.line)]
  }

  /// Pieces where provisions and blocks may stand side by side: quotations, notes, main bodies.
  private func flow(_ nodes: [DialectNode]) -> [XMLNode] {
    units(nodes).flatMap { unit -> [XMLNode] in
      switch unit {
      case .container(let node): [container(node)]
      case .loose(let loose): blocks(loose)
      }
    }
  }

  /// The schema wants at least one block.
  private func filled(_ nodes: [XMLNode]) -> [XMLNode] {
    nodes.isEmpty ? [element("p", [])] : nodes
  }

  // MARK: Running text

  /// Pieces as running text; what is a block breaks the line, what is a structure becomes a flow of its own.
  private func inlines(_ nodes: [DialectNode]) -> [XMLNode] {
    var result: [XMLNode] = []
    var needsBreak = false
    for node in nodes {
      if needsBreak, !node.isBlank {
        result.append(element("br", []))
        needsBreak = false
      }
      switch node.role {
      case .words: result.append(.text(node.words))
      case .inline: result.append(inline(node))
      case .lineBreak: result.append(element("br", []))
      case .image: result += image(node)
      case .note: result.append(element("authorialNote", filled(flow(node.children)), line: node.line))
      case .quotation:
        result.append(
          element("mod", [element("quotedStructure", filled(flow(node.children)), identity(node), line: node.line)]))
      case .text, .number, .heading, .title:
        if node.isBlank { break }
        if result.contains(where: Self.isVisible) { result.append(element("br", [])) }
        result += inlines(node.children)
        needsBreak = true
      case .foreign:
        result.append(element("subFlow", foreign(node), [XMLAttribute(Self.nameName, "formula")], line: node.line))
      case .container, .list, .item, .table, .row, .cell, .headerCell, .preface, .preamble, .conclusions:
        if node.isBlank { break }
        result.append(
          element("subFlow", filled(flow([node])), [XMLAttribute(Self.nameName, "structure")], line: node.line))
      }
    }
    return result
  }

  private static func isVisible(_ node: XMLNode) -> Bool {
    if case .text(let text) = node { !Whitespace.isAll(text) } else { true }
  }

  private func inline(_ node: DialectNode) -> XMLNode {
    let children = inlines(node.children)
    let isReference = node.name == "ref" && node.attributes.contains { $0.isNamed("href") }
    if isReference || Self.plainInlines.contains(node.name) {
      return element(node.name, children, node.attributes, line: node.line)
    }
    return element(
      "inline", children, [XMLAttribute(Self.nameName, node.name)] + node.attributes, line: node.line)
  }

  private func image(_ node: DialectNode) -> [XMLNode] {
    let words = inlines(node.children)
    guard node.attributes.contains(where: { $0.isNamed("src") }) else { return words }
    return [element("img", [], node.attributes, line: node.line)] + words
  }

  // MARK: Elements

  /// One object for each name, which all elements of a document share; documents on other threads have their own.
  private let names: [String: XMLName] = {
    var result: [String: XMLName] = [:]
    for local in AkomaNtosoShaper.locals { result[local] = XMLName(local, namespace: AkomaNtoso.namespace) }
    return result
  }()

  private static let locals = AkomaNtosoVocabulary.all

  private func name(_ local: String) -> XMLName {
    names[local] ?? XMLName(local, namespace: AkomaNtoso.namespace)
  }

  private func element(
    _ local: String, _ children: [XMLNode], _ attributes: [XMLAttribute] = [], line: Int? = nil
  ) -> XMLNode {
    .element(XMLElement(name(local), attributes: attributes, children: children, line: line))
  }

  private static let nameName = XMLName("name")
  private static let plainNames = ["eId": XMLName("eId"), "wId": XMLName("wId"), "id": XMLName("id")]

  /// Elements that hold provisions (OASIS schema, group `ANhier`).
  static let hierarchy: Set<String> = [
    "clause", "section", "part", "paragraph", "chapter", "title", "article", "book", "tome", "division", "list",
    "point", "indent", "alinea", "rule", "subrule", "proviso", "subsection", "subpart", "subparagraph",
    "subchapter", "subtitle", "subdivision", "subclause", "sublist", "level", "transitional",
  ]

  /// Parts of running text that need no attribute.
  private static let plainInlines: Set<String> = [
    "b", "i", "u", "sup", "sub", "ins", "del", "span", "abbr", "def", "docTitle", "docNumber", "docType",
    "shortTitle", "docPurpose", "docStage", "docStatus", "session", "signature", "omissis",
  ]
}
