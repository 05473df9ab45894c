public import SafeXML

/// A node of a chart (SCXML 1.0, 3.3 to 3.11).
public struct State: Sendable {
  /// What kind of node it is.
  public enum Kind: String, Sendable {
    /// A `<state>` or `<parallel>` without child states.
    case atomic
    case compound
    case parallel
    case final
    case history
  }

  /// As written, or `_state_N` where the author gave none.
  public let id: String
  public internal(set) var kind: Kind
  /// Id of the parent; `nil` for children of `<scxml>`.
  public let parent: String?
  /// Ids of child states in document order, pseudo-states left out.
  public internal(set) var children: [String] = []
  /// The element, for attributes and children in other namespaces.
  public let element: XMLElement
  /// 1-based line in the source.
  public var line: Int? { element.line }
  /// Ids of the states entered by default: of a compound state, or of a history that has recorded nothing.
  public var defaultTargets: [String] { initial?.targets ?? [] }
  /// Whether reaching it ends the chart.
  public var isTopLevelFinal: Bool { kind == .final && parent == nil }
  /// Whether a history remembers what was active at any depth.
  public internal(set) var isDeepHistory = false

  /// 0-based place in document order; descendants follow without a gap.
  let index: Int
  let parentIndex: Int
  /// From the parent up.
  let ancestors: [Int]
  /// Index of the last state inside of it; its own where there is none.
  var lastDescendant: Int
  var childIndices: [Int] = []
  /// 0-based place among all histories.
  var historyNumber = -1
  var historyIndices: [Int] = []
  /// The initial transition of a compound state, or the default one of a history.
  var initial: Transition?
  var transitions: [Transition] = []
  /// One block for each `<onentry>` (3.8).
  var onEntry: [[Content]] = []
  /// One block for each `<onexit>` (3.9).
  var onExit: [[Content]] = []
  var data: [DataDeclaration] = []
  var doneData: Payload?
  var invocations: [Invocation] = []

  /// An active state without active children (Appendix D, isAtomicState).
  var isAtomic: Bool { kind == .atomic || kind == .final }
}
