public import Diagnostics
public import SafeXML

/// An SCXML chart, read and checked; immutable.
public struct Statechart: Sendable {
  public var name: String?
  /// The datamodel as written; `nil` where none is.
  public var datamodel: String?
  /// The `<scxml>` element, for attributes and children in other namespaces.
  public var root: XMLElement
  /// All states in document order.
  public var states: [State]
  /// All transitions in document order, initial ones left out.
  public var transitions: [Transition] { states.flatMap(\.transitions) }
  /// Warnings and notes met while reading.
  public var findings: [Finding]

  var isLateBinding = false
  var data: [DataDeclaration] = []
  /// Entered at the start.
  var initial: Transition
  var topLevel: [Int] = []
  var indexByID: [String: Int] = [:]
  var expressions: [String: XPathExpression] = [:]

  /// The state of an id.
  public func state(_ id: String) -> State? {
    indexByID[id].map { states[$0] }
  }

  func index(of id: String) -> Int? { indexByID[id] }

  func isDescendant(_ index: Int, of ancestor: Int?) -> Bool {
    guard let ancestor else { return true }
    var parent = states[index].parentIndex
    while let current = parent {
      if current == ancestor { return true }
      parent = states[current].parentIndex
    }
    return false
  }

  /// Proper ancestors from the parent up, ending before `limit` (Appendix D, getProperAncestors).
  func properAncestors(of index: Int, upTo limit: Int? = nil) -> [Int] {
    var result: [Int] = []
    var parent = states[index].parentIndex
    while let current = parent, current != limit {
      result.append(current)
      parent = states[current].parentIndex
    }
    return result
  }
}
