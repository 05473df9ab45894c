public import Diagnostics
public import SafeXML

/// An SCXML chart, read and checked; immutable.
public struct Statechart: Sendable {
  /// Namespace of SCXML 1.0.
  public static let namespace = "http://www.w3.org/2005/07/scxml"

  public let name: String?
  /// The datamodel as written; `nil` where none is.
  public let datamodel: String?
  /// The `<scxml>` element, for attributes and children in other namespaces.
  public let root: XMLElement
  /// All states in document order.
  public let states: [State]
  /// Warnings and notes met while reading.
  public let findings: [Finding]
  /// Name of the file it was read from.
  public let file: String

  /// Entered at the start; its source is the `<scxml>` element.
  let initial: Transition
  let isLateBinding: Bool
  /// Variables of the whole chart (SCXML 1.0, 5.2).
  let data: [DataDeclaration]
  let indices: [String: Int]
  /// Prefixes that the file declares, for its expressions.
  let namespaces: [String: String]
  /// Names of all variables that are declared, in document order.
  let variables: [String]
  /// Whether any expression looks at `$_event`.
  let usesEvent: Bool

  /// Stands for the `<scxml>` element where the index of a state is asked for.
  static let rootIndex = -1

  /// All transitions in document order, those inside of `<initial>` and `<history>` left out.
  public var transitions: [Transition] { states.flatMap(\.transitions) }

  /// The state of an id; `nil` where there is none.
  public func state(_ id: String) -> State? {
    indices[id].map { states[$0] }
  }

  var isXPath: Bool { datamodel == "xpath" }

  /// Whether one state stands inside another (Appendix D, isDescendant).
  func isDescendant(_ index: Int, of ancestor: Int) -> Bool {
    ancestor == Self.rootIndex || (index > ancestor && index <= states[ancestor].lastDescendant)
  }

  /// From the parent up, ending before a limit (Appendix D, getProperAncestors); the `<scxml>` element is left out.
  ///
  /// Empty where the limit is the state itself or inside of it.
  func properAncestors(of index: Int, upTo limit: Int = rootIndex) -> ArraySlice<Int> {
    let ancestors = states[index].ancestors
    if limit == Self.rootIndex { return ancestors[...] }
    if limit == index || isDescendant(limit, of: index) { return [] }
    return ancestors.prefix { $0 != limit }
  }
}
