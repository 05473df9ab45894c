/// Features of the nodes of one version, worked out when they are first needed.
struct ShingleCache {
  private var known: [Shingles?]

  init(_ tree: ComparisonTree) {
    known = [Shingles?](repeating: nil, count: tree.nodes.count)
  }

  mutating func shingles(_ tree: ComparisonTree, _ id: Int) -> Shingles {
    if let made = known[id] { return made }
    let made = Shingles(tree.nodes[id].text)
    known[id] = made
    return made
  }
}
