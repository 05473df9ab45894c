/// One version of a law, prepared for matching: provisions that can be cited, with hashes of their wording.
struct ComparisonTree {
  struct Node {
    /// Position in the index.
    let position: Int
    let kind: ProvisionKind
    /// Normalised; empty where there is none.
    let number: String
    /// Id of the parent node, -1 at the top.
    let parent: Int
    var children: [Int] = []
    /// Heading and own text, with the running text of lists in it.
    let text: String
    let own: TextHash
    /// Wording of the whole subtree: own text, kinds and numbers and wording of the children.
    var whole: UInt64 = 0
    /// Bytes of text in the subtree.
    var weight: Int
    /// The quotation or attachment that it stands in, as node or list position; -1 in the act itself.
    let scope: Int
    /// 0 at the top.
    let depth: Int
  }

  let index: DraftLawIndex
  private let citations: CitationTable
  private(set) var nodes: [Node] = []
  /// Node of each position of the index; lists and quotations have that of their holder, -1 at the top.
  private(set) var nodeOfPosition: [Int] = []
  private(set) var top: [Int] = []

  init(_ law: DraftLaw) {
    index = DraftLawIndex(law)
    citations = CitationTable(index)
    nodes.reserveCapacity(index.entries.count)
    nodeOfPosition = [Int](repeating: -1, count: index.entries.count)
    for position in index.entries.indices where index.entries[position].parent == nil {
      add(position, parent: -1, scope: -1)
    }
    for id in nodes.indices.reversed() { complete(id) }
  }

  private mutating func add(_ position: Int, parent: Int, scope: Int) {
    let entry = index.entries[position]
    let provision = entry.provision
    let opensScope = provision.kind == .quotedStructure || provision.kind == .attachment
    let inner = opensScope ? position : scope
    guard !provision.kind.isTransparent else {
      nodeOfPosition[position] = parent
      for child in entry.children { add(child, parent: parent, scope: inner) }
      return
    }
    let id = nodes.count
    nodeOfPosition[position] = id
    let text = Self.text(of: provision)
    nodes.append(
      Node(
        position: position, kind: provision.kind, number: citations.number(of: position), parent: parent,
        text: text, own: TextHash(of: text), weight: text.utf8.count, scope: scope,
        depth: parent < 0 ? 0 : nodes[parent].depth + 1))
    if parent >= 0 { nodes[parent].children.append(id) } else { top.append(id) }
    for child in entry.children { add(child, parent: id, scope: inner) }
  }

  /// Children stand behind their parents, so going backwards they are complete.
  private mutating func complete(_ id: Int) {
    var hash = FNV()
    hash.add(nodes[id].own.value)
    for child in nodes[id].children {
      hash.add(nodes[child].kind.name)
      hash.add(nodes[child].number)
      hash.add(nodes[child].whole)
      nodes[id].weight += nodes[child].weight
    }
    nodes[id].whole = hash.value
  }

  private static func text(of provision: Provision) -> String {
    var flow = TextFlow()
    for content in provision.content where !content.isNumber {
      flow.append(content, provisions: .transparent)
    }
    return flow.text
  }

  /// Children of a node, or the top level for -1.
  func children(of id: Int) -> [Int] { id < 0 ? top : nodes[id].children }

  /// Place of a node among its siblings; ids grow in document order.
  func place(_ id: Int) -> Int {
    let siblings = children(of: nodes[id].parent)
    var (low, high) = (0, siblings.count)
    while low < high {
      let middle = (low + high) / 2
      if siblings[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The sibling before a node; `nil` for the first.
  func siblingBefore(_ id: Int) -> Int? {
    let place = place(id)
    return place > 0 ? children(of: nodes[id].parent)[place - 1] : nil
  }

  func citation(_ id: Int) -> Citation { citations.citation(of: nodes[id].position) }

  func citation(ofPosition position: Int) -> Citation { citations.citation(of: position) }

  func eId(_ id: Int) -> String { index.entries[nodes[id].position].provision.eId }
}

extension Content {
  var isNumber: Bool {
    if case .markup(let markup) = self { markup.isNamed("num") } else { false }
  }
}
