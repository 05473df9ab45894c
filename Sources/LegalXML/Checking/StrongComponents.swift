/// Strongly connected components of more than one node (Tarjan 1972), without recursion.
enum StrongComponents {
  /// Components sorted by their first members; members sorted.
  static func find(_ edges: [Int: Set<Int>]) -> [[Int]] {
    var order: [Int: Int] = [:]
    var low: [Int: Int] = [:]
    var stack: [Int] = []
    var isOnStack: Set<Int> = []
    var components: [[Int]] = []
    for start in edges.keys.sorted() where order[start] == nil {
      var work: [(node: Int, rest: [Int])] = []
      func open(_ node: Int) {
        order[node] = order.count
        low[node] = order[node]
        stack.append(node)
        isOnStack.insert(node)
        work.append((node, (edges[node] ?? []).sorted()))
      }
      open(start)
      while let (node, rest) = work.last {
        if let next = rest.first {
          work[work.count - 1].rest.removeFirst()
          if order[next] == nil {
            open(next)
          } else if isOnStack.contains(next) {
            low[node] = min(low[node] ?? 0, order[next] ?? 0)
          }
          continue
        }
        work.removeLast()
        if let parent = work.last?.node { low[parent] = min(low[parent] ?? 0, low[node] ?? 0) }
        guard low[node] == order[node] else { continue }
        var component: [Int] = []
        while let top = stack.popLast() {
          isOnStack.remove(top)
          component.append(top)
          if top == node { break }
        }
        if component.count > 1 { components.append(component.sorted()) }
      }
    }
    return components.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}
