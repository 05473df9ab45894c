import Statecharts

/// A chart as a tree that can be changed: made up at random, and made smaller where a test fails on it.
struct ChartModel {
  enum Kind {
    case state, parallel, final, shallowHistory, deepHistory

    var isHistory: Bool { self == .shallowHistory || self == .deepHistory }
  }

  struct Way {
    /// `nil` for eventless transitions.
    var event: String?
    var targets: [String]
    var isInternal = false
    var condition: String?
    var content: [String] = []
  }

  struct Node {
    var id: String
    var kind: Kind
    var children: [Node] = []
    var ways: [Way] = []
    var onEntry: [String] = []
    var onExit: [String] = []
  }

  /// What stands in front of the states.
  var prologue = ""
  var datamodel = "null"
  var nodes: [Node] = []

  var text: String {
    let states = nodes.map { Self.text(of: $0, depth: 1) }.joined()
    return """
      <scxml xmlns='\(Statechart.namespace)' version='1.0' datamodel='\(datamodel)'>
      \(prologue)\(states)</scxml>
      """
  }

  private static func text(of node: Node, depth: Int) -> String {
    let tag =
      switch node.kind {
      case .state: "state"
      case .parallel: "parallel"
      case .final: "final"
      case .shallowHistory, .deepHistory: "history"
      }
    let type = node.kind == .deepHistory ? " type='deep'" : ""
    let margin = String(repeating: "  ", count: depth)
    var inner = ""
    if !node.onEntry.isEmpty { inner += "\(margin)  <onentry>\(node.onEntry.joined())</onentry>\n" }
    if !node.onExit.isEmpty { inner += "\(margin)  <onexit>\(node.onExit.joined())</onexit>\n" }
    for way in node.ways { inner += "\(margin)  \(text(of: way))\n" }
    for child in node.children { inner += text(of: child, depth: depth + 1) }
    return inner.isEmpty
      ? "\(margin)<\(tag) id='\(node.id)'\(type)/>\n"
      : "\(margin)<\(tag) id='\(node.id)'\(type)>\n\(inner)\(margin)</\(tag)>\n"
  }

  private static func text(of way: Way) -> String {
    let event = way.event.map { " event='\($0)'" } ?? ""
    let target = way.targets.isEmpty ? "" : " target='\(way.targets.joined(separator: " "))'"
    let condition = way.condition.map { " cond=\"\($0)\"" } ?? ""
    return "<transition\(event)\(target)\(condition)\(way.isInternal ? " type='internal'" : "")"
      + (way.content.isEmpty ? "/>" : ">\(way.content.joined())</transition>")
  }

  // MARK: Making smaller

  /// The same chart with one thing less, for every thing that can be spared.
  var smaller: [ChartModel] {
    var results: [ChartModel] = []
    for path in paths {
      if path.count > 1 || nodes.count > 1 { results.append(removing(path)) }
      let node = self[path]
      for index in node.ways.indices {
        results.append(changing(path) { $0.ways.remove(at: index) })
        if node.ways[index].condition != nil { results.append(changing(path) { $0.ways[index].condition = nil }) }
        if !node.ways[index].content.isEmpty { results.append(changing(path) { $0.ways[index].content = [] }) }
        if node.ways[index].isInternal { results.append(changing(path) { $0.ways[index].isInternal = false }) }
        if node.ways[index].targets.count > 1 { results.append(changing(path) { $0.ways[index].targets.removeLast() }) }
      }
      if !node.onEntry.isEmpty { results.append(changing(path) { $0.onEntry = [] }) }
      if !node.onExit.isEmpty { results.append(changing(path) { $0.onExit = [] }) }
    }
    return results
  }

  /// Places of all nodes, the outer ones first.
  private var paths: [[Int]] {
    func below(_ nodes: [Node], _ path: [Int]) -> [[Int]] {
      nodes.indices.flatMap { [path + [$0]] + below(nodes[$0].children, path + [$0]) }
    }
    return below(nodes, [])
  }

  private subscript(path: [Int]) -> Node {
    path.dropFirst().reduce(nodes[path[0]]) { $0.children[$1] }
  }

  private func changing(_ path: [Int], _ change: (inout Node) -> Void) -> ChartModel {
    func changed(_ nodes: [Node], _ path: ArraySlice<Int>) -> [Node] {
      var nodes = nodes
      guard let first = path.first else { return nodes }
      if path.count == 1 {
        change(&nodes[first])
      } else {
        nodes[first].children = changed(nodes[first].children, path.dropFirst())
      }
      return nodes
    }
    var copy = self
    copy.nodes = changed(nodes, path[...])
    return copy
  }

  private func removing(_ path: [Int]) -> ChartModel {
    func ids(_ node: Node) -> [String] { [node.id] + node.children.flatMap(ids) }
    let gone = Set(ids(self[path]))
    func pruned(_ nodes: [Node]) -> [Node] {
      nodes.filter { !gone.contains($0.id) }.map { node in
        var node = node
        node.children = pruned(node.children)
        node.ways.removeAll { !gone.isDisjoint(with: $0.targets) }
        return node
      }
    }
    var copy = self
    copy.nodes = pruned(nodes)
    return copy
  }
}

/// Makes a failing chart and its events smaller, as long as they still fail.
enum Shrinking {
  static func shrunk(
    _ model: ChartModel, _ events: [String], stillFails: (ChartModel, [String]) -> Bool
  ) -> (model: ChartModel, events: [String]) {
    var (model, events) = (model, events)
    var attempts = 0
    again: while attempts < 5_000 {
      for index in events.indices {
        var fewer = events
        fewer.remove(at: index)
        attempts += 1
        if stillFails(model, fewer) {
          events = fewer
          continue again
        }
      }
      for candidate in model.smaller {
        attempts += 1
        if stillFails(candidate, events) {
          model = candidate
          continue again
        }
      }
      break
    }
    return (model, events)
  }
}
