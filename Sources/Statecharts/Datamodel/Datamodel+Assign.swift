import Diagnostics
import SafeXML

extension Datamodel {
  /// Assigns to every place that a location finds (SCXML 1.0, 5.4); where one of them fails, nothing has changed.
  func assign(_ assignment: Assignment) throws(Refusal) {
    let edit =
      switch assignment.value {
      case .expression(let expression): DataEdit(assignment, try value(of: expression))
      case .nodes(let nodes): DataEdit(assignment, nodes: nodes)
      }
    try assign(edit, at: assignment.location)
  }

  /// Puts text at a location.
  func assign(_ text: String, to location: Expression) throws(Refusal) {
    try assign(DataEdit(text: text), at: location)
  }

  private func assign(_ edit: DataEdit, at location: Expression) throws(Refusal) {
    if let name = location.xpath?.variables.sorted().first(where: Self.systemVariables.contains) {
      throw Refusal("chart.assign-system", ["name": name])
    }
    guard case .nodes(let places) = try value(of: location), !places.isEmpty else {
      throw Refusal("chart.assign-nowhere", ["location": location.source])
    }
    let (before, itemsBefore) = (variables, items)
    var touched: Set<String> = []
    do throws(Refusal) {
      // From the last to the first, so that earlier places keep their indices.
      for place in places.reversed() { touched.formUnion(try apply(edit, at: place, of: location)) }
    } catch {
      (variables, items) = (before, itemsBefore)
      throw error
    }
    for name in touched.sorted() {
      if let element = variables[name] { set(name, to: element) }
    }
  }

  /// Names of the variables that have changed.
  private func apply(_ edit: DataEdit, at place: XPathNode, of location: Expression) throws(Refusal) -> Set<String> {
    var place = place
    var touched: Set<String> = []
    while true {
      try change(edit, at: place, of: location)
      touched.insert(place.tree)
      // The item of a loop is the node itself (foreach in the note), and the item of a loop inside of it too.
      guard let item = items[place.tree], item.attribute == nil, !touched.contains(item.tree) else { return touched }
      place.tree = item.tree
      place.path = item.path + place.path
    }
  }

  private func change(_ edit: DataEdit, at place: XPathNode, of location: Expression) throws(Refusal) {
    guard var tree = variables[place.tree], let moves = edit.apply(to: &tree, at: place) else {
      throw Refusal("chart.assign-nowhere", ["location": location.source])
    }
    variables[place.tree] = tree
    for (name, item) in items where item.tree == place.tree {
      // What a loop stood at may be gone; the variable keeps its copy.
      items[name] = moves.path(after: item.path).map { path in
        XPathNode(tree: item.tree, path: path, attribute: item.attribute, node: item.node)
      }
    }
  }
}
