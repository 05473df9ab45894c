public import SafeXML

/// A node of a chart (SCXML 1.0, 3.3 to 3.11).
public struct State: Sendable {
  /// What kind of node it is.
  public enum Kind: String, Sendable {
    case atomic
    case compound
    case parallel
    case final
    case history
  }

  /// As written, or `_state_N` by document order where the author gave none.
  public var id: String
  public var kind: Kind
  /// Id of the parent; `nil` for children of `<scxml>`.
  public var parent: String?
  /// Ids of child states in document order, pseudo-states left out.
  public var children: [String]
  /// The element, for attributes and children in other namespaces.
  public var element: XMLElement
  /// 1-based line in the source.
  public var line: Int? { element.line }
  /// 0-based place in document order.
  var index: Int
  var parentIndex: Int?
  var childIndices: [Int] = []
  var historyIndices: [Int] = []
  var isDeepHistory = false
  /// The initial transition of a compound state, or the default one of a history.
  var initial: Transition?
  var transitions: [Transition] = []
  /// One block for each `<onentry>` (3.8).
  var onEntry: [[Content]] = []
  var onExit: [[Content]] = []
  var data: [DataDeclaration] = []
  var doneData: DoneData?

  var isAtomic: Bool { kind == .atomic || kind == .final }
}

/// A transition (3.5).
public struct Transition: Sendable {
  /// Id of the state it belongs to.
  public var source: String
  /// Event descriptors; empty for eventless transitions.
  public var events: [String]
  /// Text of the condition.
  public var condition: String?
  /// Ids of the targets; empty for targetless transitions.
  public var targets: [String]
  public var isInternal: Bool
  /// The element, for attributes and children in other namespaces.
  public var element: XMLElement
  /// 1-based line in the source.
  public var line: Int? { element.line }
  /// 0-based place among all transitions in document order; −1 for defaults that the author did not write.
  public internal(set) var order: Int
  var sourceIndex: Int
  var targetIndices: [Int] = []
  var content: [Content] = []

  /// Whether an event name matches one of the descriptors (3.12.1): by whole tokens between dots.
  func matches(_ name: String) -> Bool {
    events.contains { descriptor in
      var wanted = descriptor[...]
      if wanted.hasSuffix(".*") { wanted = wanted.dropLast(2) }
      if wanted.hasSuffix(".") { wanted = wanted.dropLast() }
      return wanted == "*" || name == wanted || name.hasPrefix(wanted + ".")
    }
  }
}

/// `<data>` (5.3).
struct DataDeclaration: Hashable, Sendable {
  var id: String
  var expression: String?
  var source: String?
  var content: [XMLNode]
  var line: Int?
}

/// `<donedata>` (5.5).
struct DoneData: Sendable {
  var payload: Payload
}

/// What `<send>`, `<donedata>` and the like carry: parameters, a name list, or content.
struct Payload: Hashable, Sendable {
  struct Parameter: Hashable, Sendable {
    var name: String
    var expression: String?
    var location: String?
  }

  var parameters: [Parameter] = []
  var names: [String] = []
  var contentExpression: String?
  var content: [XMLNode]?

  var isEmpty: Bool { parameters.isEmpty && names.isEmpty && contentExpression == nil && content == nil }
}
