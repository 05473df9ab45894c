/// Nodes of both versions by a hash.
struct Groups {
  private var old: [UInt64: Int] = [:]
  private var new: [UInt64: (count: Int, first: Int)] = [:]

  init(
    _ left: ComparisonTree, _ right: ComparisonTree, isFree: (Bool, Int) -> Bool = { _, _ in true },
    by hash: (ComparisonTree.Node) -> UInt64
  ) {
    for id in left.nodes.indices where isFree(true, id) { old[hash(left.nodes[id]), default: 0] += 1 }
    for id in right.nodes.indices where isFree(false, id) {
      let value = hash(right.nodes[id])
      new[value] = (count: (new[value]?.count ?? 0) + 1, first: new[value]?.first ?? id)
    }
  }

  /// The new node of a hash that occurs once on each side.
  func only(_ hash: UInt64) -> Int? {
    guard old[hash] == 1, let found = new[hash], found.count == 1 else { return nil }
    return found.first
  }

  /// Whether a hash occurs as often on both sides.
  func isBalanced(_ hash: UInt64) -> Bool {
    old[hash, default: 0] == new[hash]?.count ?? 0
  }
}
