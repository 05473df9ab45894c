import Diagnostics
import SafeXML
import Statecharts

/// Appendix D of SCXML 1.0 as it stands there, over sets of ids; conditions and values come from libxml2.
///
/// Nothing in it is made to be fast. It knows `<assign>` of a whole variable or an attribute, `<raise>` and `<log>`.
final class LiteralChart {
  let chart: Statechart
  private(set) var configuration: Set<String> = []
  private(set) var isRunning = true
  private var historyValue: [String: Set<String>] = [:]
  private var internalQueue: [String] = []
  private var variables: [String: XMLElement] = [:] { didSet { cachedWorkspace = nil } }
  private var event: String? { didSet { cachedWorkspace = nil } }
  private var cachedWorkspace: XPathWorkspace?
  private var expressions: [String: XPathExpression] = [:]
  /// Transitions whose condition failed since the last microstep: their error is raised once (where we differ).
  private var failed: Set<Int> = []

  private var microsteps = 0

  /// The chart seems to go round for ever; what the engine says of that is not the oracle's matter.
  struct Endless: Error {}

  // What happened in the last macrostep.
  private(set) var entered: [String] = []
  private(set) var exited: [String] = []
  private(set) var taken: [Int] = []
  private(set) var raised: [String] = []
  private(set) var log: [String] = []

  private let order: [String: Int]
  private let states: [State]
  private let transitions: [String: [Transition]]
  private var lines: [String: [String]] = [:]
  private let initial: [String]

  init(_ chart: Statechart) throws {
    self.chart = chart
    states = chart.states
    transitions = Dictionary(grouping: chart.transitions, by: \.source)
    order = Dictionary(uniqueKeysWithValues: chart.states.enumerated().map { ($1.id, $0) })
    initial = [chart.states.first { $0.parent == nil && $0.kind != .history }?.id ?? ""]
    for data in chart.root.elements("datamodel", namespace: Statechart.namespace).flatMap(\.elements) {
      let id = data.attribute("id") ?? ""
      let content = try data.attribute("expr").map { try nodes(of: $0) } ?? data.children.filter { $0.element != nil }
      variables[id] = element(id, content)
      cachedWorkspace = nil
    }
    try enter(
      statesToEnter: try computeEntrySet([(source: nil, targets: initial, isInternal: false)]), transitions: [])
    try runToCompletion()
  }

  /// One external event.
  func send(_ event: String) throws {
    (entered, exited, taken, raised, log) = ([], [], [], [], [])
    guard isRunning else { return }
    failed = []
    self.event = event
    let enabled = try selectTransitions { $0.matches(event: event) }
    if !enabled.isEmpty { try microstep(enabled) }
    try runToCompletion()
  }

  private func runToCompletion() throws {
    while isRunning {
      var enabled = try selectTransitions { $0.events.isEmpty }
      if enabled.isEmpty {
        if internalQueue.isEmpty { break }
        let next = internalQueue.removeFirst()
        event = next
        enabled = try selectTransitions { $0.matches(event: next) }
      }
      if !enabled.isEmpty { try microstep(enabled) }
    }
    if !isRunning {
      for id in ordered(configuration).reversed() { try executeExit(of: id) }
    }
  }

  // MARK: selectTransitions, removeConflictingTransitions

  private func selectTransitions(_ fits: (Transition) -> Bool) throws -> [Transition] {
    var enabled: [Transition] = []
    for id in ordered(configuration) where isAtomic(id) {
      search: for ancestor in [id] + properAncestors(id) {
        for transition in chart.transitions
        where transition.source == ancestor && fits(transition) && conditionMatch(transition) {
          if !enabled.contains(where: { $0.order == transition.order }) { enabled.append(transition) }
          break search
        }
      }
    }
    return removeConflicting(enabled)
  }

  private func removeConflicting(_ enabled: [Transition]) -> [Transition] {
    var filtered: [Transition] = []
    for first in enabled {
      var isPreempted = false
      var toRemove: Set<Int> = []
      for second in filtered where !computeExitSet([first]).isDisjoint(with: computeExitSet([second])) {
        if properAncestors(first.source).contains(second.source) {
          toRemove.insert(second.order)
        } else {
          isPreempted = true
          break
        }
      }
      if !isPreempted {
        filtered.removeAll { toRemove.contains($0.order) }
        filtered.append(first)
      }
    }
    return filtered
  }

  // MARK: microstep

  private func microstep(_ enabled: [Transition]) throws {
    microsteps += 1
    if microsteps > 200 { throw Endless() }
    failed = []
    let statesToExit = ordered(computeExitSet(enabled)).reversed()
    for id in statesToExit {
      for history in chart.states where history.kind == .history && history.parent == id {
        historyValue[history.id] = configuration.filter {
          history.isDeepHistory ? isAtomic($0) && properAncestors($0).contains(id) : state($0).parent == id
        }
      }
    }
    for id in statesToExit {
      try executeExit(of: id)
      configuration.remove(id)
      exited.append(id)
    }
    for transition in enabled {
      taken.append(transition.order)
      try execute(transition.element)
    }
    try enter(
      statesToEnter: try computeEntrySet(
        enabled.map { (source: $0.source, targets: $0.targets, isInternal: $0.isInternal) }), transitions: enabled)
  }

  private func executeExit(of id: String) throws {
    for block in state(id).element.elements("onexit", namespace: Statechart.namespace) { try execute(block) }
  }

  private func enter(statesToEnter: Set<String>, transitions: [Transition]) throws {
    // States in between that were never left are not entered again (where we differ).
    for id in ordered(statesToEnter.subtracting(configuration)) {
      configuration.insert(id)
      entered.append(id)
      let state = state(id)
      for block in state.element.elements("onentry", namespace: Statechart.namespace) { try execute(block) }
      guard state.kind == .final else { continue }
      guard let parent = state.parent else {
        isRunning = false
        continue
      }
      raise("done.state." + parent)
      if let grandparent = self.state(parent).parent, self.state(grandparent).kind == .parallel,
        self.state(grandparent).children.allSatisfy(isInFinalState)
      {
        raise("done.state." + grandparent)
      }
    }
  }

  private func isInFinalState(_ id: String) -> Bool {
    switch state(id).kind {
    case .compound: state(id).children.contains { state($0).kind == .final && configuration.contains($0) }
    case .parallel: state(id).children.allSatisfy(isInFinalState)
    default: false
    }
  }

  // MARK: computeExitSet, computeEntrySet

  private typealias Way = (source: String?, targets: [String], isInternal: Bool)

  private func computeExitSet(_ transitions: [Transition]) -> Set<String> {
    var result: Set<String> = []
    for transition in transitions where !transition.targets.isEmpty {
      let domain = getTransitionDomain((transition.source, transition.targets, transition.isInternal))
      result.formUnion(configuration.filter { id in domain.map { properAncestors(id).contains($0) } ?? true })
    }
    return result
  }

  private func computeEntrySet(_ ways: [Way]) throws -> Set<String> {
    var result: Set<String> = []
    for way in ways {
      for target in way.targets { addDescendantStatesToEnter(target, &result) }
      guard !way.targets.isEmpty else { continue }
      let ancestor = getTransitionDomain(way)
      for target in getEffectiveTargetStates(way.targets) { addAncestorStatesToEnter(target, ancestor, &result) }
    }
    return result
  }

  private func addDescendantStatesToEnter(_ id: String, _ result: inout Set<String>) {
    let state = state(id)
    if state.kind == .history {
      let targets = historyValue[id].map(ordered) ?? state.defaultTargets
      for target in targets { addDescendantStatesToEnter(target, &result) }
      for target in targets { addAncestorStatesToEnter(target, state.parent, &result) }
      return
    }
    result.insert(id)
    if state.kind == .compound {
      for target in state.defaultTargets { addDescendantStatesToEnter(target, &result) }
      for target in state.defaultTargets { addAncestorStatesToEnter(target, id, &result) }
    } else if state.kind == .parallel {
      addRegions(of: state, &result)
    }
  }

  private func addAncestorStatesToEnter(_ id: String, _ ancestor: String?, _ result: inout Set<String>) {
    let line = properAncestors(id)
    if let ancestor, !line.contains(ancestor) { return }
    for between in line.prefix(while: { $0 != ancestor }) {
      result.insert(between)
      if state(between).kind == .parallel { addRegions(of: state(between), &result) }
    }
  }

  private func addRegions(of parallel: State, _ result: inout Set<String>) {
    for child in parallel.children where !result.contains(where: { properAncestors($0).contains(child) }) {
      addDescendantStatesToEnter(child, &result)
    }
  }

  private func getEffectiveTargetStates(_ targets: [String]) -> [String] {
    targets.flatMap { target -> [String] in
      guard state(target).kind == .history else { return [target] }
      return historyValue[target].map(ordered) ?? getEffectiveTargetStates(state(target).defaultTargets)
    }
  }

  /// `nil` is the `<scxml>` element.
  private func getTransitionDomain(_ way: Way) -> String? {
    let targets = getEffectiveTargetStates(way.targets)
    func contains(_ id: String) -> Bool { targets.allSatisfy { properAncestors($0).contains(id) } }
    guard let source = way.source else { return nil }
    if way.isInternal, state(source).kind == .compound, contains(source) { return source }
    return properAncestors(source).first { state($0).kind == .compound && contains($0) }
  }

  // MARK: Helpers

  private func state(_ id: String) -> State { states[order[id] ?? 0] }

  private func isAtomic(_ id: String) -> Bool { state(id).kind == .atomic || state(id).kind == .final }

  private func ordered(_ ids: Set<String>) -> [String] { ids.sorted { order[$0] ?? 0 < order[$1] ?? 0 } }

  private func properAncestors(_ id: String) -> [String] {
    if let line = lines[id] { return line }
    let line = state(id).parent.map { [$0] + properAncestors($0) } ?? []
    lines[id] = line
    return line
  }

  // MARK: Content and data

  private func raise(_ event: String) {
    internalQueue.append(event)
    raised.append(event)
  }

  private func execute(_ block: XMLElement) throws {
    for action in block.elements {
      switch action.name.local {
      case "raise": raise(action.attribute("event") ?? "")
      case "log":
        let value = try action.attribute("expr").map { try workspace().string(try expression($0)) }
        log.append([action.attribute("label"), value].compactMap(\.self).joined(separator: ": "))
      case "assign":
        let location = action.attribute("location") ?? ""
        let text = try workspace().string(try expression(action.attribute("expr") ?? ""))
        guard case .nodes(let places) = try workspace().evaluate(try expression(location)),
          let place = places.first,
          var variable = variables[place.tree]
        else { throw Refusal("test.location", ["location": location]) }
        if let attribute = place.attribute {
          guard case .element(var child) = variable.children[place.path[0]] else { continue }
          child.attributes = child.attributes.map { $0.name == attribute ? XMLAttribute(attribute, text) : $0 }
          variable.children[place.path[0]] = .element(child)
        } else {
          variable.children = [.text(text)]
        }
        variables[place.tree] = variable
      default: continue
      }
    }
  }

  private func conditionMatch(_ transition: Transition) -> Bool {
    guard let condition = transition.condition else { return true }
    do {
      return try workspace().holds(try expression(condition))
    } catch {
      if failed.insert(transition.order).inserted { raise("error.execution") }
      return false
    }
  }

  private func nodes(of source: String) throws -> [XMLNode] {
    [.text(try workspace().string(try expression(source)))]
  }

  private func element(_ id: String, _ content: [XMLNode]) -> XMLElement {
    XMLElement(XMLName("data"), attributes: [XMLAttribute(XMLName("id"), id)], children: content)
  }

  private func expression(_ source: String) throws -> XPathExpression {
    if let known = expressions[source] { return known }
    let expression = try XPathExpression(source)
    expressions[source] = expression
    return expression
  }

  private func workspace() -> XPathWorkspace {
    if let cachedWorkspace { return cachedWorkspace }
    let workspace = XPathWorkspace()
    for (name, element) in variables { workspace.bind(name, to: element) }
    if let event {
      workspace.bind(
        "_event", to: element("_event", [.element(XMLElement(XMLName("name"), children: [.text(event)]))]))
    }
    workspace.register("In") { [unowned self] in .boolean(configuration.contains($0.first?.string ?? "")) }
    cachedWorkspace = workspace
    return workspace
  }
}
