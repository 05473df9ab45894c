import Diagnostics
import SafeXML

/// A chart as it is run: what was read, and what can be worked out from it once for all steps; immutable and shared.
final class ChartPlan: Sendable {
  let name: String?
  let datamodel: String?
  let root: XMLElement
  let findings: [Finding]
  let file: String
  let tree: StateTree
  let initial: TransitionPlan
  let isLateBinding: Bool
  /// Variables of the whole chart (SCXML 1.0, 5.2).
  let data: [DataDeclaration]
  /// Variables of single states.
  let innerData: [DataDeclaration]
  let indices: [String: Int]
  /// Prefixes that the file declares, for its expressions.
  let namespaces: [String: String]
  /// Names of all variables that are declared, in document order.
  let variables: [String]
  /// Names by slot, those included that are only mentioned.
  let slots: [String]
  let slotNumbers: [String: Int]
  /// The slot of `$_event`, where any expression looks at it.
  let eventSlot: Int?
  /// States that expressions ask for with `In()`, by slot; −1 where there is none.
  let tests: [Int]
  /// Variables that the host may answer for, with the text of `src`.
  let sources: [(slot: Int, source: String)]
  let events: EventTable
  /// States that can be active without active children.
  let atomic: StateBits
  /// Histories by their number.
  let histories: [Int]
  /// What entering and leaving states needs, by place.
  let outlines: [StateOutline]

  var states: [State] { tree.states }
  var isXPath: Bool { datamodel == "xpath" }
  var usesEvent: Bool { eventSlot != nil }

  init(
    name: String?, datamodel: String?, root: XMLElement, states: [State], findings: [Finding], file: String,
    initial: Transition, isLateBinding: Bool, data: [DataDeclaration], indices: [String: Int],
    namespaces: [String: String], mentions: Mentions
  ) {
    var states = states
    var histories: [Int] = []
    for index in states.indices where states[index].kind == .history {
      states[index].historyNumber = histories.count
      histories.append(index)
    }
    self.name = name
    self.datamodel = datamodel
    self.root = root
    self.findings = findings
    self.file = file
    self.isLateBinding = isLateBinding
    self.data = data
    self.indices = indices
    self.namespaces = namespaces
    self.histories = histories
    variables = mentions.declared
    slots = mentions.slotNames
    slotNumbers = mentions.slots
    eventSlot = mentions.variables.contains { $0.name == "_event" } ? mentions.slots["_event"] : nil
    tests = mentions.testNames.map { indices[$0] ?? -1 }
    sources = (data + states.flatMap(\.data)).compactMap { declaration in
      guard case .source(let source) = declaration.value, let slot = mentions.slots[declaration.id] else { return nil }
      return (slot, source)
    }
    innerData = states.flatMap(\.data)
    outlines = states.map(StateOutline.init)
    let tree = StateTree(states: states)
    self.tree = tree
    self.initial = TransitionPlan(initial, in: tree, historyCount: histories.count)
    events = EventTable(
      states.flatMap(\.transitions).map { TransitionPlan($0, in: tree, historyCount: histories.count) })
    var atomic = StateBits(count: states.count)
    for state in states where state.isAtomic { atomic.insert(state.index) }
    self.atomic = atomic
  }
}

/// What entering and leaving a state needs.
final class StateOutline: Sendable {
  let id: String
  let isFinal: Bool
  let hasInvocations: Bool
  let onEntry: [[Content]]
  let onExit: [[Content]]
  /// Content of the initial transition.
  let initialContent: [Content]

  init(_ state: State) {
    id = state.id
    isFinal = state.kind == .final
    hasInvocations = !state.invocations.isEmpty
    onEntry = state.onEntry
    onExit = state.onExit
    initialContent = state.initial?.content ?? []
  }
}
