/// The pieces of a document in the four parts that Akoma Ntoso has, in the order of the source.
struct DocumentSections {
  var preface: [DialectNode] = []
  var preamble: [DialectNode] = []
  var body: [DialectNode] = []
  var conclusions: [DialectNode] = []

  /// What stands before the first provision is preface and preamble, what stands behind the last one conclusions; anything
  /// elsewhere stays in the body, so that nothing changes its place.
  init(_ nodes: [DialectNode]) {
    let nodes = nodes.filter { !($0.role == .words && $0.isBlank) }
    let start = nodes.firstIndex { !Self.isBeforeBody($0) } ?? nodes.endIndex
    var end = nodes.endIndex
    while end > start, nodes[end - 1].role == .conclusions { end -= 1 }
    let turn = nodes[..<start].firstIndex { $0.role == .preamble } ?? start
    preface = Array(nodes[..<turn])
    preamble = Array(nodes[turn..<start])
    body = nodes[start..<end].map(Self.inBody)
    conclusions = Array(nodes[end...])
  }

  private static func isBeforeBody(_ node: DialectNode) -> Bool {
    node.role == .preface || node.role == .preamble || node.role == .title
  }

  private static let names: [DialectNode.Role: String] = [
    .preface: "preface", .preamble: "preamble", .conclusions: "conclusions",
  ]

  private static func inBody(_ node: DialectNode) -> DialectNode {
    guard let name = names[node.role] else { return node }
    var result = node
    result.role = .container
    result.name = name
    return result
  }
}

extension Sequence {
  /// Neighbours with the same key together, in order; no run is empty.
  func grouped<Key: Equatable>(by key: (Element) -> Key) -> [[Element]] {
    var result: [[Element]] = []
    var last: Key?
    for element in self {
      let next = key(element)
      if last == next {
        result[result.count - 1].append(element)
      } else {
        result.append([element])
      }
      last = next
    }
    return result
  }

  /// Runs between the elements of a kind, and each of those alone.
  func split(keeping isAlone: (Element) -> Bool) -> [[Element]] {
    var result: [[Element]] = []
    var wasAlone = true
    for element in self {
      let alone = isAlone(element)
      if alone || wasAlone {
        result.append([element])
      } else {
        result[result.count - 1].append(element)
      }
      wasAlone = alone
    }
    return result
  }
}
