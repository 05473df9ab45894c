import SafeXML

/// A `<foreach>` that is running, and where the nodes that it goes through stand now.
///
/// Its item is the node itself (foreach in the XPath datamodel note): who assigns to `$item` changes the array, and who
/// changes the array changes `$item`.
struct DataLoop {
  /// Where a node stands: a variable that is no item of a loop, and child indices below it.
  struct Place: Hashable {
    var tree: String
    var path: [Int]
  }

  let item: String
  /// `nil` for what is gone, and for what is no element.
  fileprivate(set) var places: [Place?]
  fileprivate(set) var round = 0

  /// Where the present item stands.
  var current: Place? { places.indices.contains(round) ? places[round] : nil }

  fileprivate mutating func follow(_ moves: DataMoves, in tree: String) {
    for index in places.indices {
      guard let place = places[index], place.tree == tree else { continue }
      places[index] = moves.path(after: place.path).map { Place(tree: tree, path: $0) }
    }
  }

  fileprivate mutating func forget() {
    places = []
  }
}

extension Datamodel {
  /// Starts a loop over nodes; an outer loop over the same variable loses sight of its nodes.
  func beginLoop(_ item: String, over nodes: [XPathNode]) {
    for index in loops.indices where loops[index].item == item { loops[index].forget() }
    loops.append(DataLoop(item: item, places: nodes.map { node in node.node.element.flatMap { _ in place(of: node) } }))
  }

  /// The variable keeps its last value.
  func endLoop() {
    loops.removeLast()
  }

  func beginRound(_ round: Int, with node: XPathNode) {
    guard let last = loops.indices.last else { return }
    loops[last].round = round
    if let current = loops[last].current, let element = variables[current.tree]?.element(at: current.path) {
      set(loops[last].item, to: element)
    } else if case .element(let element) = node.node {
      // Gone meanwhile: a copy of what it was.
      set(loops[last].item, to: element)
    } else {
      set(loops[last].item, to: DataText.nodes(node.node.string))
    }
  }

  /// Where a node stands, seen through the items of loops.
  func place(of node: XPathNode) -> DataLoop.Place {
    if let loop = loops.last(where: { $0.item == node.tree }), let current = loop.current {
      return DataLoop.Place(tree: current.tree, path: current.path + node.path)
    }
    return DataLoop.Place(tree: node.tree, path: node.path)
  }

  /// After a change to a tree: where the nodes of loops stand now, and what their items are.
  ///
  /// - Returns: variables that are others now.
  func followLoops(_ moves: DataMoves, in tree: String) -> [String] {
    var changed: [String] = []
    for index in loops.indices {
      loops[index].follow(moves, in: tree)
      guard let current = loops[index].current, current.tree == tree,
        let element = variables[tree]?.element(at: current.path)
      else { continue }
      variables[loops[index].item] = element
      changed.append(loops[index].item)
    }
    return changed
  }
}

extension XMLElement {
  /// The element at child indices below this one.
  func element(at path: [Int]) -> XMLElement? {
    guard let first = path.first else { return self }
    guard children.indices.contains(first) else { return nil }
    return children[first].element?.element(at: Array(path.dropFirst()))
  }
}
