import SafeXML

/// Writes provisions under construction as Akoma Ntoso.
struct StructureWriter {
  let nodes: [StructureNode]
  let namespace: String?

  /// The provisions below a node, blocks before them kept as they are.
  func contents(of position: Int, allowsBlocks: Bool) -> [XMLNode] {
    let node = nodes[position]
    let entries = node.parts.flatMap(\.self)
    var result = flow(entries, allowsBlocks: allowsBlocks)
    result += node.children.map { .element(element(of: $0)) }
    return result
  }

  private func element(of position: Int) -> XMLElement {
    let node = nodes[position]
    var children: [XMLNode] = []
    if !node.number.isEmpty { children.append(make("num", node.number)) }
    for (name, heading) in zip(["heading", "subheading"], node.headings) { children.append(make(name, heading)) }
    if node.parts.count > 1, node.level?.hasParts ?? false {
      for part in node.parts { children.append(make("subparagraph", body(part, []), line: line(of: part))) }
      children += node.children.map { .element(element(of: $0)) }
    } else {
      children += body(node.parts.flatMap(\.self), node.children)
    }
    var attributes = node.attributes
    let local = node.level?.element ?? "hcontainer"
    if local == "hcontainer" { attributes.insert(XMLAttribute(XMLName("name"), node.name ?? "text"), at: 0) }
    return XMLElement(name(local), attributes: attributes, children: children, line: node.line)
  }

  /// What stands in a provision below its head.
  private func body(_ entries: [StructureNode.Entry], _ children: [Int]) -> [XMLNode] {
    var leading: [XMLNode] = []
    var rest = entries[...]
    while case .block(let block)? = rest.first {
      leading.append(.element(block))
      rest.removeFirst()
    }
    if rest.isEmpty, children.isEmpty { return [make("content", leading.isEmpty ? [make("p", [])] : leading)] }
    var result: [XMLNode] = []
    if case .node(let first)? = rest.first, nodes[first].level != .indent {
      // An introduction belongs to the list that it introduces.
      let items = rest.prefix { if case .node(let item) = $0 { nodes[item].level != .indent } else { false } }
      rest = rest.dropFirst(items.count)
      result.append(list(leading, items))
    } else if !leading.isEmpty {
      result.append(make("intro", leading))
    }
    result += flow(Array(rest), allowsBlocks: false)
    return result + children.map { .element(element(of: $0)) }
  }

  private func flow(_ entries: [StructureNode.Entry], allowsBlocks: Bool) -> [XMLNode] {
    var result: [XMLNode] = []
    let runs = entries.grouped { entry in
      switch entry {
      case .block: "block"
      case .node(let item): nodes[item].level == .indent ? "indent" : "item"
      }
    }
    for run in runs {
      switch run[0] {
      case .block:
        let blocks = run.compactMap { entry -> XMLNode? in
          if case .block(let block) = entry { .element(block) } else { nil }
        }
        if allowsBlocks {
          result += blocks
        } else {
          result.append(
            make("hcontainer", [make("content", blocks)], [XMLAttribute(XMLName("name"), "text")], line: line(of: run)))
        }
      case .node(let first) where nodes[first].level == .indent:
        for case .node(let item) in run { result.append(.element(element(of: item))) }
      case .node: result.append(list([], run[...]))
      }
    }
    return result
  }

  private func list(_ intro: [XMLNode], _ items: ArraySlice<StructureNode.Entry>) -> XMLNode {
    var children: [XMLNode] = intro.isEmpty ? [] : [make("intro", intro)]
    for case .node(let item) in items { children.append(.element(element(of: item))) }
    return make("list", children, line: line(of: Array(items)))
  }

  private func line(of entries: [StructureNode.Entry]) -> Int? {
    entries.lazy.compactMap { entry in
      switch entry {
      case .block(let block): block.line
      case .node(let item): nodes[item].line
      }
    }.first
  }

  private func name(_ local: String) -> XMLName { XMLName(local, namespace: namespace) }

  private func make(
    _ local: String, _ children: [XMLNode], _ attributes: [XMLAttribute] = [], line: Int? = nil
  ) -> XMLNode {
    .element(XMLElement(name(local), attributes: attributes, children: children, line: line))
  }
}
