import Diagnostics
import SafeXML

/// The algorithm of SCXML 1.0, Appendix D, literally, over values; names are those of the Recommendation.
struct Interpreter {
  let chart: Statechart
  let host: ChartHost
  var step: ChartStep
  /// Indices of active states; sorted they are in document order.
  private var configuration: Set<Int>
  private var internalQueue: [ChartEvent] = []
  private var isOverrun = false
  var event: ChartEvent?
  /// What loop variables stand for, so that an assignment to an item changes the node itself.
  var aliases: [String: XPathNode] = [:]

  /// Microsteps of one macrostep before a cycle is assumed.
  static let microstepLimit = 10_000

  init(chart: Statechart, snapshot: ChartSnapshot, host: ChartHost) {
    self.chart = chart
    self.host = host
    step = ChartStep(snapshot: snapshot)
    configuration = Set(snapshot.configuration.compactMap(chart.index(of:)))
  }

  var snapshot: ChartSnapshot {
    get { step.snapshot }
    set { step.snapshot = newValue }
  }

  /// What the step came to; where it never ended, the chart stays where it was and the error tells of the cycle.
  func finished(orBackTo earlier: ChartSnapshot) -> ChartStep {
    guard isOverrun else { return step }
    let path = step.transitions.suffix(6).map { "\($0.source) → \($0.targets.joined(separator: " "))" }
    return ChartStep(
      snapshot: earlier,
      errors: [
        Finding(
          "chart.endless", .error,
          ["limit": String(Self.microstepLimit), "path": path.joined(separator: ", ")])
      ])
  }

  // MARK: Macrosteps

  mutating func start() {
    let before = snapshot
    // Late binding leaves the variables there, but empty, until their state is entered (5.3.3).
    let later = chart.states.flatMap(\.data)
    if chart.isLateBinding { for declaration in later { declareEmpty(declaration) } }
    for declaration in chart.data { declare(declaration) }
    if !chart.isLateBinding { for declaration in later { declare(declaration) } }
    enterStates([chart.initial])
    runToCompletion()
    if isOverrun { step = finished(orBackTo: before) }
  }

  mutating func process(_ event: ChartEvent) {
    self.event = event
    let enabled = selectTransitions { $0.events.isEmpty ? false : $0.matches(event.name) }
    if !enabled.isEmpty { microstep(enabled) }
    runToCompletion()
  }

  mutating func wouldTake(_ event: ChartEvent) -> Bool {
    self.event = event
    return !selectTransitions { !$0.events.isEmpty && $0.matches(event.name) }.isEmpty
  }

  /// Eventless transitions first, then one internal event, until neither is left.
  mutating func runToCompletion() {
    var count = 0
    while !snapshot.isFinal {
      count += 1
      if count > Self.microstepLimit {
        isOverrun = true
        return
      }
      var enabled = selectTransitions { $0.events.isEmpty }
      if enabled.isEmpty {
        guard !internalQueue.isEmpty else { break }
        let next = internalQueue.removeFirst()
        event = next
        enabled = selectTransitions { !$0.events.isEmpty && $0.matches(next.name) }
      }
      if !enabled.isEmpty { microstep(enabled) }
    }
    snapshot.configuration = configuration.sorted().map { chart.states[$0].id }
    if snapshot.isFinal { snapshot.scheduled = [] }
  }

  // MARK: Selecting

  /// selectTransitions and selectEventlessTransitions: for each atomic state the first fitting transition, upwards.
  private mutating func selectTransitions(_ fits: (Transition) -> Bool) -> [Transition] {
    var enabled: [Transition] = []
    for index in configuration.sorted() where chart.states[index].isAtomic {
      search: for candidate in [index] + chart.properAncestors(of: index) {
        for transition in chart.states[candidate].transitions where fits(transition) {
          if conditionHolds(transition) {
            if !enabled.contains(where: { $0.order == transition.order }) { enabled.append(transition) }
            break search
          }
        }
      }
    }
    return removeConflictingTransitions(enabled)
  }

  private mutating func conditionHolds(_ transition: Transition) -> Bool {
    guard let condition = transition.condition else { return true }
    return holds(condition, line: transition.line)
  }

  private func removeConflictingTransitions(_ enabled: [Transition]) -> [Transition] {
    var filtered: [Transition] = []
    for first in enabled {
      var isPreempted = false
      var removed: Set<Int> = []
      let firstExit = computeExitSet([first])
      for second in filtered where !firstExit.isDisjoint(with: computeExitSet([second])) {
        if chart.isDescendant(first.sourceIndex, of: second.sourceIndex) {
          removed.insert(second.order)
        } else {
          isPreempted = true
          break
        }
      }
      if !isPreempted {
        filtered.removeAll { removed.contains($0.order) }
        filtered.append(first)
      }
    }
    return filtered
  }

  // MARK: Microsteps

  private mutating func microstep(_ enabled: [Transition]) {
    exitStates(enabled)
    for transition in enabled {
      step.transitions.append(
        TakenTransition(
          source: transition.source, targets: transition.targets, event: transition.events.isEmpty ? nil : event?.name,
          line: transition.line, order: transition.order))
      execute(transition.content)
    }
    enterStates(enabled)
  }

  private func computeExitSet(_ transitions: [Transition]) -> Set<Int> {
    var result: Set<Int> = []
    for transition in transitions where !transition.targetIndices.isEmpty {
      let domain = transitionDomain(transition)
      for index in configuration where chart.isDescendant(index, of: domain) { result.insert(index) }
    }
    return result
  }

  private mutating func exitStates(_ enabled: [Transition]) {
    let leaving = computeExitSet(enabled).sorted(by: >)
    for index in leaving {
      for history in chart.states[index].historyIndices {
        let recorded =
          chart.states[history].isDeepHistory
          ? configuration.filter { chart.states[$0].isAtomic && chart.isDescendant($0, of: index) }
          : configuration.filter { chart.states[$0].parentIndex == index }
        snapshot.history[chart.states[history].id] = recorded.sorted().map { chart.states[$0].id }
      }
    }
    for index in leaving {
      let state = chart.states[index]
      for block in state.onExit { execute(block) }
      configuration.remove(index)
      step.exited.append(StateActivation(state: state.id, number: snapshot.activations[state.id] ?? 0))
    }
  }

  private mutating func enterStates(_ enabled: [Transition]) {
    var entry = EntrySet()
    for transition in enabled {
      for target in transition.targetIndices { addDescendants(target, to: &entry) }
      let domain = transitionDomain(transition)
      for target in effectiveTargets(transition) { addAncestors(target, upTo: domain, to: &entry) }
    }
    for index in entry.states.sorted() where !configuration.contains(index) {
      let state = chart.states[index]
      configuration.insert(index)
      snapshot.activations[state.id, default: 0] += 1
      step.entered.append(StateActivation(state: state.id, number: snapshot.activations[state.id] ?? 1))
      if chart.isLateBinding, snapshot.activations[state.id] == 1 {
        for declaration in state.data { declare(declaration) }
      }
      for block in state.onEntry { execute(block) }
      if entry.defaults.contains(index), let initial = state.initial { execute(initial.content) }
      if let history = entry.historyContent[index] { execute(history) }
      if state.kind == .final { reachedFinal(state) }
    }
  }

  private mutating func reachedFinal(_ state: State) {
    guard let parent = state.parentIndex else {
      snapshot.isFinal = true
      return
    }
    let data = state.doneData.map { payload(skippingErrors: $0.payload) } ?? []
    raise(ChartEvent(name: "done.state." + chart.states[parent].id, kind: .internal, data: data))
    if let grandparent = chart.states[parent].parentIndex, chart.states[grandparent].kind == .parallel,
      chart.states[grandparent].childIndices.allSatisfy(isInFinalState)
    {
      raise(ChartEvent(name: "done.state." + chart.states[grandparent].id, kind: .internal))
    }
  }

  private func isInFinalState(_ index: Int) -> Bool {
    let state = chart.states[index]
    return switch state.kind {
    case .compound:
      state.childIndices.contains { chart.states[$0].kind == .final && configuration.contains($0) }
    case .parallel: state.childIndices.allSatisfy(isInFinalState)
    default: false
    }
  }

  // MARK: Entry sets

  private struct EntrySet {
    var states: Set<Int> = []
    /// Compound states entered by their default.
    var defaults: Set<Int> = []
    /// Content of default history transitions, by the parent that is entered.
    var historyContent: [Int: [Content]] = [:]
  }

  private func addDescendants(_ index: Int, to entry: inout EntrySet) {
    let state = chart.states[index]
    if state.kind == .history {
      let parent = state.parentIndex
      if let recorded = snapshot.history[state.id] {
        let indices = recorded.compactMap(chart.index(of:))
        for target in indices { addDescendants(target, to: &entry) }
        for target in indices { addAncestors(target, upTo: parent, to: &entry) }
      } else if let initial = state.initial {
        if let parent { entry.historyContent[parent] = initial.content }
        for target in initial.targetIndices { addDescendants(target, to: &entry) }
        for target in initial.targetIndices { addAncestors(target, upTo: parent, to: &entry) }
      }
      return
    }
    entry.states.insert(index)
    switch state.kind {
    case .compound:
      entry.defaults.insert(index)
      guard let initial = state.initial else { return }
      for target in initial.targetIndices { addDescendants(target, to: &entry) }
      for target in initial.targetIndices { addAncestors(target, upTo: index, to: &entry) }
    case .parallel: addRegions(of: index, to: &entry)
    default: break
    }
  }

  private func addAncestors(_ index: Int, upTo limit: Int?, to entry: inout EntrySet) {
    for ancestor in chart.properAncestors(of: index, upTo: limit) {
      entry.states.insert(ancestor)
      if chart.states[ancestor].kind == .parallel { addRegions(of: ancestor, to: &entry) }
    }
  }

  private func addRegions(of parallel: Int, to entry: inout EntrySet) {
    for child in chart.states[parallel].childIndices
    where !entry.states.contains(where: { $0 == child || chart.isDescendant($0, of: child) }) {
      addDescendants(child, to: &entry)
    }
  }

  // MARK: Domains

  private func effectiveTargets(_ transition: Transition) -> [Int] {
    var targets: [Int] = []
    for index in transition.targetIndices {
      let state = chart.states[index]
      if state.kind == .history {
        if let recorded = snapshot.history[state.id] {
          targets += recorded.compactMap(chart.index(of:))
        } else if let initial = state.initial {
          targets += effectiveTargets(initial)
        }
      } else {
        targets.append(index)
      }
    }
    return targets
  }

  /// `nil` stands for the `<scxml>` element, which is never left.
  private func transitionDomain(_ transition: Transition) -> Int? {
    guard transition.sourceIndex >= 0 else { return nil }
    let targets = effectiveTargets(transition)
    let source = transition.sourceIndex
    if transition.isInternal, chart.states[source].kind == .compound,
      targets.allSatisfy({ chart.isDescendant($0, of: source) })
    {
      return source
    }
    for ancestor in chart.properAncestors(of: source) where chart.states[ancestor].kind == .compound {
      if targets.allSatisfy({ chart.isDescendant($0, of: ancestor) }) { return ancestor }
    }
    return nil
  }

  // MARK: Queues

  mutating func raise(_ event: ChartEvent) {
    internalQueue.append(event)
    step.raised.append(event.name)
  }

  /// Puts an error where the chart can see it, and where the host does.
  mutating func fail(_ name: String, _ finding: Finding, sendID: String? = nil) {
    step.errors.append(finding)
    raise(ChartEvent(name: name, kind: .platform, sendID: sendID))
  }

  func isActive(_ id: String) -> Bool {
    chart.index(of: id).map(configuration.contains) ?? false
  }
}
