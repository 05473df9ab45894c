import Diagnostics
import SafeXML

extension Datamodel {
  /// Assigns to every place that a location finds (SCXML 1.0, 5.4); where one of them fails, nothing has changed.
  func assign(_ assignment: Assignment) throws(Refusal) {
    if assignment.kind == .replaceChildren, let slot = assignment.location.variable,
      case .expression(let expression) = assignment.value, expression.isScalar,
      setText(slot, to: try string(of: expression))
    {
      return
    }
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
    guard case .nodes(let places) = try value(of: location), !places.isEmpty else {
      throw Refusal("chart.assign-nowhere", ["location": location.source])
    }
    if let place = places.first(where: { Self.systemVariables.contains($0.tree) }) {
      throw Refusal("chart.assign-system", ["name": place.tree])
    }
    let (before, loopsBefore) = (variables, loops)
    var touched: Set<String> = []
    do throws(Refusal) {
      // From the last to the first, so that earlier places keep their indices.
      for node in places.reversed() {
        let place = place(of: node)
        guard var tree = variables[place.tree], let moves = edit.apply(to: &tree, at: place.path, node.attribute) else {
          throw Refusal("chart.assign-nowhere", ["location": location.source])
        }
        variables[place.tree] = tree
        _ = try DataText.bounded([.element(tree)])
        touched.insert(place.tree)
        touched.formUnion(followLoops(moves, in: place.tree))
      }
    } catch {
      (variables, loops) = (before, loopsBefore)
      throw error
    }
    for name in touched.sorted() {
      if let element = variables[name] { set(name, to: element) }
    }
  }
}
