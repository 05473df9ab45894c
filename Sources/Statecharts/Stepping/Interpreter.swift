import Diagnostics
import SafeXML

/// The algorithm of SCXML 1.0, Appendix D, for one session and one step; names are those of the Recommendation.
///
/// Written to be compared with the Recommendation line by line; what is added to it is said in comments.
struct Interpreter {
  let chart: Statechart
  let host: ChartHost
  let configuration: Configuration
  let datamodel: Datamodel
  /// All sessions; this one's entry is out of date until the step is finished.
  var snapshot: ChartSnapshot
  var session: ChartSession
  var step: ChartStep
  /// Whether the session is being cancelled, so that its parent hears no more of it (6.4).
  var isCancelled = false
  /// Whether the step would not end.
  var isOverrun = false
  /// Pieces of content executed in this step.
  var contentCount = 0
  private var isRunning = true
  private var internalQueue: [ChartEvent] = []
  private var statesToInvoke: Set<Int> = []
  /// Guards that have failed since the last microstep, by transition. Appendix D would raise their errors again and again
  /// while it looks for eventless transitions, and never end.
  private var failedGuards: Set<Int> = []

  /// Microsteps of one macrostep before a cycle is assumed.
  static let microstepLimit = 10_000
  /// Pieces of content executed in one step, and events that wait in one queue, before the same is assumed.
  static let contentLimit = 100_000
  static let queueLimit = 10_000

  init(chart: Statechart, session: ChartSession, in snapshot: ChartSnapshot, host: ChartHost) {
    self.chart = chart
    self.host = host
    self.session = session
    self.snapshot = snapshot
    configuration = Configuration(session.configuration.compactMap { chart.indices[$0] }, of: chart.states.count)
    datamodel = Datamodel(chart: chart, session: session, configuration: configuration, host: host)
    step = ChartStep(snapshot: snapshot)
  }

  // MARK: interpret, mainEventLoop

  /// Enters the initial configuration; `values` replace those of variables of the same name (6.4).
  mutating func start(with values: [String: [XMLNode]] = [:]) {
    let inner = chart.states.flatMap(\.data)
    if chart.isLateBinding { inner.forEach(datamodel.declareEmpty) }
    for declaration in chart.data {
      if let value = values[declaration.id] { datamodel.set(declaration.id, to: value) } else { declare(declaration) }
    }
    if !chart.isLateBinding { inner.forEach { declare($0) } }
    enterStates([chart.initial])
    runToCompletion()
  }

  /// One external event, and everything that follows from it.
  mutating func process(_ event: ChartEvent) {
    datamodel.event = event
    finalizeAndForward(event)
    let enabled = selectTransitions { $0.matches(event: event.name) }
    if !enabled.isEmpty { microstep(enabled, on: event) }
    runToCompletion()
  }

  /// Eventless transitions first, then one internal event, until neither is left.
  mutating func runToCompletion() {
    var count = 0
    while isRunning {
      while isRunning, !isOverrun {
        var event: ChartEvent?
        var enabled = selectTransitions { $0.events.isEmpty }
        if enabled.isEmpty {
          guard !internalQueue.isEmpty else { break }
          let next = internalQueue.removeFirst()
          event = next
          datamodel.event = next
          enabled = selectTransitions { $0.matches(event: next.name) }
        }
        if enabled.isEmpty { continue }
        count += 1
        if count > Self.microstepLimit { isOverrun = true }
        if isOverrun { return }
        microstep(enabled, on: event)
      }
      if isOverrun { return }
      if !isRunning { break }
      for index in statesToInvoke.sorted() { invokeAll(of: chart.states[index]) }
      statesToInvoke = []
      // Invoking may have raised errors.
      if internalQueue.isEmpty { break }
    }
    if !isRunning { end() }
  }

  // MARK: selectTransitions, removeConflictingTransitions

  /// For each atomic state the first fitting transition, from the state upwards, without those in conflict.
  mutating func selectTransitions(_ fits: (Transition) -> Bool) -> [Transition] {
    var enabled: [Transition] = []
    for state in configuration.states where chart.states[state].isAtomic {
      if let transition = firstTransition(of: state, fits), !enabled.contains(where: { $0.order == transition.order }) {
        enabled.append(transition)
      }
    }
    return enabled.count > 1 ? removeConflictingTransitions(enabled) : enabled
  }

  private mutating func firstTransition(of state: Int, _ fits: (Transition) -> Bool) -> Transition? {
    for index in [state] + chart.properAncestors(of: state) {
      for transition in chart.states[index].transitions where fits(transition) && conditionMatch(transition) {
        return transition
      }
    }
    return nil
  }

  private mutating func conditionMatch(_ transition: Transition) -> Bool {
    guard let condition = transition.guardExpression else { return true }
    do throws(Refusal) {
      return try datamodel.holds(condition)
    } catch {
      // A condition that cannot be evaluated is false (5.9.1).
      if failedGuards.insert(transition.order).inserted { fail("error.execution", error, line: transition.line) }
      return false
    }
  }

  private mutating func removeConflictingTransitions(_ enabled: [Transition]) -> [Transition] {
    var filtered: [(transition: Transition, exits: Set<Int>)] = []
    for first in enabled {
      let exits = computeExitSet(first)
      var isPreempted = false
      var removed: Set<Int> = []
      for second in filtered where !exits.isDisjoint(with: second.exits) {
        if chart.isDescendant(first.sourceIndex, of: second.transition.sourceIndex) {
          removed.insert(second.transition.order)
        } else {
          isPreempted = true
          break
        }
      }
      if isPreempted {
        step.preempted.append(taken(first, on: nil))
      } else {
        step.preempted += filtered.filter { removed.contains($0.transition.order) }.map {
          taken($0.transition, on: nil)
        }
        filtered.removeAll { removed.contains($0.transition.order) }
        filtered.append((first, exits))
      }
    }
    return filtered.map(\.transition)
  }

  // MARK: microstep, exitStates, enterStates

  private mutating func microstep(_ enabled: [Transition], on event: ChartEvent?) {
    failedGuards = []
    exitStates(enabled)
    for transition in enabled {
      step.transitions.append(taken(transition, on: event))
      execute(transition.content)
    }
    enterStates(enabled)
  }

  private func taken(_ transition: Transition, on event: ChartEvent?) -> TakenTransition {
    TakenTransition(
      source: transition.source, targets: transition.targets, event: event?.name, line: transition.line,
      order: transition.order)
  }

  private mutating func exitStates(_ enabled: [Transition]) {
    let statesToExit = enabled.reduce(into: Set<Int>()) { $0.formUnion(computeExitSet($1)) }.sorted(by: >)
    statesToInvoke.subtract(statesToExit)
    for index in statesToExit {
      for history in chart.states[index].historyIndices { record(history, of: index) }
    }
    for index in statesToExit {
      let state = chart.states[index]
      for block in state.onExit { execute(block) }
      cancelInvocations(of: state.id)
      configuration.remove(index)
      step.exited.append(StateActivation(state: state.id, number: session.activations[state.id] ?? 0))
    }
  }

  private mutating func record(_ history: Int, of index: Int) {
    let isDeep = chart.states[history].isDeepHistory
    let recorded = configuration.states.filter { state in
      isDeep
        ? chart.states[state].isAtomic && chart.isDescendant(state, of: index)
        : chart.states[state].parentIndex == index
    }
    session.history[chart.states[history].id] = recorded.map { chart.states[$0].id }
  }

  private mutating func enterStates(_ enabled: [Transition]) {
    let entry = computeEntrySet(enabled)
    // A history whose transition starts inside of what it recorded would have Appendix D enter states in between again
    // that were never left.
    for index in entry.statesToEnter.sorted() where !configuration.contains(index) {
      let state = chart.states[index]
      configuration.insert(index)
      statesToInvoke.insert(index)
      let number = (session.activations[state.id] ?? 0) + 1
      session.activations[state.id] = number
      step.entered.append(StateActivation(state: state.id, number: number))
      if chart.isLateBinding, number == 1 { state.data.forEach { declare($0) } }
      for block in state.onEntry { execute(block) }
      if entry.statesForDefaultEntry.contains(index), let initial = state.initial { execute(initial.content) }
      if let content = entry.defaultHistoryContent[index] { execute(content) }
      if state.kind == .final { reachedFinal(state) }
    }
  }

  private mutating func reachedFinal(_ state: State) {
    guard let parent = state.ancestors.first else {
      isRunning = false
      return
    }
    let data = state.doneData.map { payload(keepingWhatCanBeEvaluated: $0) } ?? []
    raise(ChartEvent(name: "done.state." + chart.states[parent].id, kind: .internal, data: data))
    guard let grandparent = chart.states[parent].ancestors.first, chart.states[grandparent].kind == .parallel,
      chart.states[grandparent].childIndices.allSatisfy(isInFinalState)
    else { return }
    raise(ChartEvent(name: "done.state." + chart.states[grandparent].id, kind: .internal))
  }

  private func isInFinalState(_ index: Int) -> Bool {
    let state = chart.states[index]
    return switch state.kind {
    case .compound: state.childIndices.contains { chart.states[$0].kind == .final && configuration.contains($0) }
    case .parallel: state.childIndices.allSatisfy(isInFinalState)
    default: false
    }
  }

  private mutating func declare(_ declaration: DataDeclaration) {
    do throws(Refusal) {
      try datamodel.declare(declaration)
    } catch {
      fail("error.execution", error, line: declaration.line)
    }
  }

  // MARK: exitInterpreter

  /// Leaves every state; the configuration that is kept is the one in which the chart ended.
  mutating func end() {
    let last = configuration.states
    var doneData: [XMLNode] = []
    for index in last.reversed() {
      let state = chart.states[index]
      for block in state.onExit { execute(block) }
      cancelInvocations(of: state.id)
      configuration.remove(index)
      if state.isTopLevelFinal { doneData = state.doneData.map { payload(keepingWhatCanBeEvaluated: $0) } ?? [] }
    }
    for index in last { configuration.insert(index) }
    session.isFinal = true
    // What waits for its time goes with the session; what it has sent already is on its way.
    snapshot.scheduled.removeAll { $0.target == session.id || ($0.sender == session.id && $0.isDelayed) }
    guard let parent = session.parent, let invokeID = session.invokeID, !isCancelled else { return }
    deliver(ChartEvent(name: "done.invoke." + invokeID, data: doneData), to: parent, after: 0)
  }

  // MARK: Queues

  mutating func raise(_ event: ChartEvent) {
    if internalQueue.count >= Self.queueLimit { isOverrun = true }
    if isOverrun { return }
    internalQueue.append(event)
    step.raised.append(event.name)
  }

  /// Puts an error where the chart can see it, and where the host does.
  mutating func fail(_ name: String, _ refusal: Refusal, line: Int?, sendID: String? = nil) {
    step.errors += refusal.findings.map { finding in
      var placed = finding
      if placed.place == .nowhere { placed.place = Place(file: chart.file, line: line) }
      return placed
    }
    raise(ChartEvent(name: name, kind: .platform, sendID: sendID))
  }
}
