public import Diagnostics
public import SafeXML

/// An SCXML chart, read and checked; immutable.
public struct Statechart: Sendable {
  /// Namespace of SCXML 1.0.
  public static let namespace = "http://www.w3.org/2005/07/scxml"

  /// Stands for the `<scxml>` element where the index of a state is asked for.
  static let rootIndex = -1

  let plan: ChartPlan

  public var name: String? { plan.name }
  /// The datamodel as written; `nil` where none is.
  public var datamodel: String? { plan.datamodel }
  /// The `<scxml>` element, for attributes and children in other namespaces.
  public var root: XMLElement { plan.root }
  /// All states in document order.
  public var states: [State] { plan.states }
  /// Warnings and notes met while reading.
  public var findings: [Finding] { plan.findings }
  /// Name of the file it was read from.
  public var file: String { plan.file }

  /// Entered at the start; its source is the `<scxml>` element.
  var initial: Transition { plan.initial.transition }
  var indices: [String: Int] { plan.indices }

  /// All transitions in document order, those inside of `<initial>` and `<history>` left out.
  public var transitions: [Transition] { states.flatMap(\.transitions) }

  /// The state of an id; `nil` where there is none.
  public func state(_ id: String) -> State? {
    plan.indices[id].map { states[$0] }
  }

  func isDescendant(_ index: Int, of ancestor: Int) -> Bool { plan.tree.isDescendant(index, of: ancestor) }

  func properAncestors(of index: Int, upTo limit: Int = rootIndex) -> ArraySlice<Int> {
    plan.tree.properAncestors(of: index, upTo: limit)
  }
}
