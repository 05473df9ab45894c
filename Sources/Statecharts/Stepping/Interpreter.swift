import Diagnostics
import SafeXML

/// The algorithm of SCXML 1.0, Appendix D, for one session and one step; names are those of the Recommendation.
///
/// Written to be compared with the Recommendation line by line; what is added to it is said in comments.
struct Interpreter {
  let plan: ChartPlan
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
  private var statesToInvoke: StateBits
  /// Guards that have failed since the last microstep, by transition. Appendix D would raise their errors again and again
  /// while it looks for eventless transitions, and never end.
  private var failedGuards: Set<Int> = []

  /// Microsteps of one macrostep before a cycle is assumed.
  static let microstepLimit = 10_000
  /// Pieces of content executed in one step, and events that wait in one queue, before the same is assumed.
  static let contentLimit = 100_000
  static let queueLimit = 10_000

  /// - Parameter session: by places of the plan.
  init(plan: ChartPlan, session: ChartSession, in snapshot: ChartSnapshot, host: ChartHost) {
    self.plan = plan
    self.session = session
    self.snapshot = snapshot
    configuration = Configuration(session.active)
    datamodel = Datamodel(plan: plan, session: session, configuration: configuration, host: host)
    step = ChartStep(snapshot: snapshot)
    statesToInvoke = StateBits(count: plan.states.count)
  }

  var chart: Statechart { Statechart(plan: plan) }
  var host: ChartHost { datamodel.host }

  // MARK: interpret, mainEventLoop

  /// Enters the initial configuration; `values` replace those of variables of the same name (6.4).
  mutating func start(with values: [String: [XMLNode]] = [:]) {
    let inner = plan.innerData
    if plan.isLateBinding { inner.forEach(datamodel.declareEmpty) }
    for declaration in plan.data {
      if let value = values[declaration.id] { datamodel.set(declaration.id, to: value) } else { declare(declaration) }
    }
    if !plan.isLateBinding { inner.forEach { declare($0) } }
    enterStates([plan.initial])
    runToCompletion()
  }

  /// One external event, and everything that follows from it.
  mutating func process(_ event: ChartEvent) {
    datamodel.event = event
    finalizeAndForward(event)
    let enabled = selectTransitions(among: plan.events.transitions(on: event.name))
    if !enabled.isEmpty { microstep(enabled, on: event) }
    runToCompletion()
  }

  /// Eventless transitions first, then one internal event, until neither is left.
  mutating func runToCompletion() {
    var count = 0
    while isRunning {
      while isRunning, !isOverrun {
        var event: ChartEvent?
        var enabled = selectTransitions(among: plan.events.eventless)
        if enabled.isEmpty {
          guard !internalQueue.isEmpty else { break }
          let next = internalQueue.removeFirst()
          event = next
          datamodel.event = next
          enabled = selectTransitions(among: plan.events.transitions(on: next.name))
        }
        if enabled.isEmpty { continue }
        count += 1
        if count > Self.microstepLimit { isOverrun = true }
        if isOverrun { return }
        microstep(enabled, on: event)
      }
      if isOverrun { return }
      if !isRunning { break }
      if !statesToInvoke.isEmpty {
        for index in statesToInvoke.ordered { invokeAll(of: plan.states[index]) }
        statesToInvoke = StateBits(count: plan.states.count)
      }
      // Invoking may have raised errors.
      if internalQueue.isEmpty { break }
    }
    if !isRunning { end() }
  }

  // MARK: selectTransitions, removeConflictingTransitions

  /// For each atomic state the first enabled transition, from the state upwards, without those in conflict.
  ///
  /// - Parameter candidates: what the event fits, by source and place.
  mutating func selectTransitions(among candidates: [TransitionPlan]) -> [TransitionPlan] {
    var source: Int?
    for plan in candidates where configuration.contains(plan.source) {
      if let source, source != plan.source { return selectTransitions(fromSeveral: candidates) }
      source = plan.source
    }
    guard let source else { return [] }
    // Where only one state has candidates, all atomic states inside of it would find the same one.
    for plan in candidates where plan.source == source && conditionMatch(plan) { return [plan] }
    return []
  }

  private mutating func selectTransitions(fromSeveral candidates: [TransitionPlan]) -> [TransitionPlan] {
    var enabled: [TransitionPlan] = []
    // What each source has come to: a condition holds or not, from whichever atomic state it is asked.
    var verdicts: [Int: TransitionPlan?] = [:]
    var selected: Set<Int> = []
    var next = configuration.active.first(from: 0)
    while let state = next {
      next = configuration.active.first(from: state + 1)
      guard plan.atomic.contains(state) else { continue }
      if let plan = firstTransition(of: state, candidates, &verdicts), selected.insert(plan.order).inserted {
        enabled.append(plan)
      }
    }
    return enabled.count > 1 ? removeConflictingTransitions(enabled) : enabled
  }

  private mutating func firstTransition(
    of state: Int, _ candidates: [TransitionPlan], _ verdicts: inout [Int: TransitionPlan?]
  ) -> TransitionPlan? {
    var index = state
    while index != Statechart.rootIndex {
      if let verdict = verdicts[index] {
        if let plan = verdict { return plan }
      } else {
        let plan = firstEnabled(of: index, candidates)
        verdicts[index] = .some(plan)
        if let plan { return plan }
      }
      index = plan.states[index].parentIndex
    }
    return nil
  }

  private mutating func firstEnabled(of source: Int, _ candidates: [TransitionPlan]) -> TransitionPlan? {
    // They are sorted by source.
    var (low, high) = (0, candidates.count)
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].source < source { low = middle + 1 } else { high = middle }
    }
    while low < candidates.count, candidates[low].source == source {
      if conditionMatch(candidates[low]) { return candidates[low] }
      low += 1
    }
    return nil
  }

  private mutating func conditionMatch(_ plan: TransitionPlan) -> Bool {
    guard let condition = plan.transition.guardExpression else { return true }
    do throws(Refusal) {
      return try datamodel.holds(condition)
    } catch {
      // A condition that cannot be evaluated is false (5.9.1).
      if failedGuards.insert(plan.order).inserted { fail("error.execution", error, line: plan.transition.line) }
      return false
    }
  }

  private mutating func removeConflictingTransitions(_ enabled: [TransitionPlan]) -> [TransitionPlan] {
    var filtered: [(plan: TransitionPlan, exits: Range<Int>?)] = []
    for first in enabled {
      let exits = exitRange(first)
      var isPreempted = false
      var removed: Set<Int> = []
      for second in filtered where shareStates(exits, second.exits) {
        if plan.tree.isDescendant(first.source, of: second.plan.source) {
          removed.insert(second.plan.order)
        } else {
          isPreempted = true
          break
        }
      }
      if isPreempted {
        step.preempted.append(taken(first.transition, on: nil))
      } else {
        if !removed.isEmpty {
          step.preempted += filtered.filter { removed.contains($0.plan.order) }.map {
            taken($0.plan.transition, on: nil)
          }
          filtered.removeAll { removed.contains($0.plan.order) }
        }
        filtered.append((first, exits))
      }
    }
    return filtered.map(\.plan)
  }

  /// Whether two transitions leave a state in common.
  private func shareStates(_ left: Range<Int>?, _ right: Range<Int>?) -> Bool {
    guard let left, let right else { return false }
    return configuration.active.intersects(left.clamped(to: right))
  }

  // MARK: microstep, exitStates, enterStates

  private mutating func microstep(_ enabled: [TransitionPlan], on event: ChartEvent?) {
    if !failedGuards.isEmpty { failedGuards = [] }
    exitStates(enabled)
    for plan in enabled {
      step.transitions.append(taken(plan.transition, on: event))
      execute(plan.transition.content)
    }
    enterStates(enabled)
  }

  private func taken(_ transition: Transition, on event: ChartEvent?) -> TakenTransition {
    TakenTransition(
      source: transition.source, targets: transition.targets, event: event?.name, line: transition.line,
      order: transition.order)
  }

  private mutating func exitStates(_ enabled: [TransitionPlan]) {
    var statesToExit: StateBits?
    for plan in enabled {
      guard let range = exitRange(plan) else { continue }
      let exits = configuration.active.intersection(range)
      if statesToExit == nil { statesToExit = exits } else { statesToExit?.formUnion(exits) }
    }
    guard let statesToExit else { return }
    statesToInvoke.subtract(statesToExit)
    if !plan.histories.isEmpty {
      for index in statesToExit.ordered.reversed() {
        for history in plan.states[index].historyIndices { record(history, of: index) }
      }
    }
    var next = statesToExit.last(before: plan.states.count)
    while let index = next {
      next = statesToExit.last(before: index)
      let state = plan.outlines[index]
      for block in state.onExit { execute(block) }
      if !session.invocations.isEmpty { cancelInvocations(of: state.id) }
      configuration.remove(index)
      step.exited.append(StateActivation(state: state.id, number: Int(session.activationCounts[index])))
    }
  }

  private mutating func record(_ history: Int, of index: Int) {
    var recorded = configuration.active.intersection(plan.tree.descendants(of: index))
    if plan.states[history].isDeepHistory {
      recorded.formIntersection(plan.atomic)
    } else {
      for state in recorded.ordered where plan.states[state].parentIndex != index { recorded.remove(state) }
    }
    session.recorded[plan.states[history].historyNumber] = recorded
  }

  private mutating func enterStates(_ enabled: [TransitionPlan]) {
    if enabled.count == 1, let entry = enabled[0].entry {
      for step in entry.steps { enter(step.state, isDefault: step.isDefault, historyContent: nil) }
      return
    }
    if enabled.allSatisfy(\.isTargetless) { return }
    let entry = computeEntrySet(enabled)
    var next = entry.statesToEnter.first(from: 0)
    while let index = next {
      next = entry.statesToEnter.first(from: index + 1)
      enter(
        index, isDefault: entry.statesForDefaultEntry.contains(index),
        historyContent: entry.defaultHistoryContent[index])
    }
  }

  private mutating func enter(_ index: Int, isDefault: Bool, historyContent: [Content]?) {
    // A history whose transition starts inside of what it recorded would have Appendix D enter states in between again
    // that were never left.
    guard !configuration.contains(index) else { return }
    let state = plan.outlines[index]
    configuration.insert(index)
    if state.hasInvocations { statesToInvoke.insert(index) }
    let number = Int(session.activationCounts[index]) + 1
    session.activationCounts[index] = Int32(clamping: number)
    step.entered.append(StateActivation(state: state.id, number: number))
    if plan.isLateBinding, number == 1 { plan.states[index].data.forEach { declare($0) } }
    for block in state.onEntry { execute(block) }
    if isDefault { execute(state.initialContent) }
    if let historyContent { execute(historyContent) }
    if state.isFinal { reachedFinal(plan.states[index]) }
  }

  private mutating func reachedFinal(_ state: State) {
    guard let parent = state.ancestors.first else {
      isRunning = false
      return
    }
    let data = state.doneData.map { payload(keepingWhatCanBeEvaluated: $0) } ?? []
    raise(ChartEvent(name: "done.state." + plan.states[parent].id, kind: .internal, data: data))
    guard let grandparent = plan.states[parent].ancestors.first, plan.states[grandparent].kind == .parallel,
      plan.states[grandparent].childIndices.allSatisfy(isInFinalState)
    else { return }
    raise(ChartEvent(name: "done.state." + plan.states[grandparent].id, kind: .internal))
  }

  private func isInFinalState(_ index: Int) -> Bool {
    let state = plan.states[index]
    return switch state.kind {
    case .compound: state.childIndices.contains { plan.states[$0].kind == .final && configuration.contains($0) }
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
    let last = configuration.active.ordered
    var doneData: [XMLNode] = []
    for index in last.reversed() {
      let state = plan.states[index]
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
