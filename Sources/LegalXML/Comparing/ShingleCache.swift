/// Features of nodes, worked out when they are first needed.
struct ShingleCache {
  private var left: [Int: Shingles] = [:]
  private var right: [Int: Shingles] = [:]

  mutating func old(_ tree: ComparisonTree, _ id: Int) -> Shingles { Self.find(&left, tree, id) }
  mutating func new(_ tree: ComparisonTree, _ id: Int) -> Shingles { Self.find(&right, tree, id) }

  private static func find(_ cache: inout [Int: Shingles], _ tree: ComparisonTree, _ id: Int) -> Shingles {
    if let known = cache[id] { return known }
    let made = Shingles(tree.nodes[id].text)
    cache[id] = made
    return made
  }
}
