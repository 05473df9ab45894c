import Diagnostics

/// One macrostep without data: conditions have the values that they are given, or ask for them.
struct AbstractRun {
  /// An atom whose value decides how the macrostep goes on.
  struct Undecided: Error {
    var atom: String
  }

  let machine: AbstractMachine
  let values: [String: Bool]
  private(set) var configuration: StateSet
  private(set) var history: [Int: [Int]]
  private(set) var transitions: [Int] = []
  private(set) var entered: [Int] = []
  private(set) var preempted: [Int] = []
  private(set) var isEndless = false
  private var queue: [String] = []
  private var isRunning = true
  /// Counts assignments: behind one of them an atom may have another value.
  private var epoch = 0

  /// Eventless circles are found by their configuration; where data change on the way, after so many microsteps.
  private static let microstepLimit = 500

  init(_ machine: AbstractMachine, from possibility: ChartPossibility, values: [String: Bool]) {
    self.machine = machine
    self.values = values
    configuration = possibility.configuration
    history = possibility.history
  }

  private var chart: Statechart { machine.chart }

  var end: ChartPossibility { ChartPossibility(configuration: configuration, history: history) }

  mutating func start() throws(Undecided) {
    try microstep([chart.initial])
    try runToCompletion()
  }

  mutating func process(_ event: String?) throws(Undecided) {
    if let event {
      let enabled = try select { $0.matches(event: event) }
      if !enabled.isEmpty { try microstep(enabled) }
    }
    try runToCompletion()
  }

  private mutating func runToCompletion() throws(Undecided) {
    var seen: Set<StateSet> = []
    var count = 0
    while isRunning {
      var enabled = try select { $0.events.isEmpty }
      if enabled.isEmpty {
        guard !queue.isEmpty else { return }
        let event = queue.removeFirst()
        enabled = try select { $0.matches(event: event) }
        seen = []
      } else if !seen.insert(configuration).inserted, epoch == 0 {
        isEndless = true
        return
      }
      count += 1
      if count > Self.microstepLimit {
        isEndless = true
        return
      }
      if !enabled.isEmpty { try microstep(enabled) }
    }
  }

  // MARK: Selecting

  private mutating func select(_ fits: (Transition) -> Bool) throws(Undecided) -> [Transition] {
    var enabled: [Transition] = []
    for index in configuration.indices where chart.states[index].isAtomic {
      if let transition = try first(of: index, fits), !enabled.contains(where: { $0.order == transition.order }) {
        enabled.append(transition)
      }
    }
    return enabled.count > 1 ? withoutConflicts(enabled) : enabled
  }

  private func first(of atomic: Int, _ fits: (Transition) -> Bool) throws(Undecided) -> Transition? {
    for index in machine.lineage[atomic] {
      for transition in chart.states[index].transitions where fits(transition) {
        if try holds(transition.order) { return transition }
      }
    }
    return nil
  }

  private func holds(_ order: Int) throws(Undecided) -> Bool {
    guard let formula = machine.guards[order] else { return true }
    return try holds(formula)
  }

  private func holds(_ formula: GuardFormula) throws(Undecided) -> Bool {
    let prefix = epoch == 0 ? "" : "\(epoch):"
    let value = formula.value(
      { chart.indices[$0].map(configuration.contains) ?? false }, { values[prefix + $0] })
    switch value {
    case .known(let value): return value
    case .needs(let atom): throw Undecided(atom: prefix + atom)
    }
  }

  private mutating func withoutConflicts(_ enabled: [Transition]) -> [Transition] {
    var filtered: [(transition: Transition, exits: StateSet)] = []
    for first in enabled {
      let exits = exitSet(first)
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
        preempted.append(first.order)
      } else {
        preempted += removed.sorted()
        filtered.removeAll { removed.contains($0.transition.order) }
        filtered.append((first, exits))
      }
    }
    return filtered.map(\.transition)
  }

  // MARK: Leaving and entering

  private func exitSet(_ transition: Transition) -> StateSet {
    var result = StateSet(capacity: chart.states.count)
    guard !transition.targetIndices.isEmpty, let domain = domain(of: transition) else { return result }
    for index in configuration.indices where chart.isDescendant(index, of: domain) { result.insert(index) }
    return result
  }

  private mutating func microstep(_ enabled: [Transition]) throws(Undecided) {
    var exits = StateSet(capacity: chart.states.count)
    for transition in enabled { exits.formUnion(exitSet(transition)) }
    let leaving = exits.indices.reversed()
    for index in leaving {
      for history in chart.states[index].historyIndices { record(history, of: index) }
    }
    for index in leaving {
      for block in chart.states[index].onExit { try execute(block) }
      configuration.remove(index)
    }
    for transition in enabled {
      if transition.order >= 0 { transitions.append(transition.order) }
      try execute(transition.content)
    }
    try enter(enabled)
  }

  private mutating func record(_ history: Int, of index: Int) {
    let isDeep = chart.states[history].isDeepHistory
    self.history[history] = configuration.indices.filter { state in
      isDeep
        ? chart.states[state].isAtomic && chart.isDescendant(state, of: index)
        : chart.states[state].parentIndex == index
    }
  }

  private mutating func enter(_ enabled: [Transition]) throws(Undecided) {
    var entry = Entry(capacity: chart.states.count)
    for transition in enabled {
      for target in transition.targetIndices { add(target, &entry) }
      guard let domain = domain(of: transition) else { continue }
      for target in effectiveTargets(transition) { addAncestors(of: target, upTo: domain, &entry) }
    }
    for index in entry.states.indices where !configuration.contains(index) {
      let state = chart.states[index]
      configuration.insert(index)
      entered.append(index)
      for block in state.onEntry { try execute(block) }
      if entry.byDefault.contains(index), let initial = state.initial { try execute(initial.content) }
      if let content = entry.historyContent[index] { try execute(content) }
      if state.kind == .final { reachedFinal(state) }
    }
  }

  private mutating func reachedFinal(_ state: State) {
    guard let parent = state.ancestors.first else {
      isRunning = false
      return
    }
    queue.append("done.state." + chart.states[parent].id)
    guard let grandparent = chart.states[parent].ancestors.first, chart.states[grandparent].kind == .parallel,
      chart.states[grandparent].childIndices.allSatisfy(isInFinalState)
    else { return }
    queue.append("done.state." + chart.states[grandparent].id)
  }

  private func isInFinalState(_ index: Int) -> Bool {
    let state = chart.states[index]
    return switch state.kind {
    case .compound: state.childIndices.contains { chart.states[$0].kind == .final && configuration.contains($0) }
    case .parallel: state.childIndices.allSatisfy(isInFinalState)
    default: false
    }
  }

  private struct Entry {
    var states: StateSet
    var byDefault: StateSet
    var historyContent: [Int: [Content]] = [:]

    init(capacity: Int) {
      states = StateSet(capacity: capacity)
      byDefault = states
    }
  }

  private func add(_ index: Int, _ entry: inout Entry) {
    let state = chart.states[index]
    if state.kind == .history {
      let targets = history[index] ?? state.initial?.targetIndices ?? []
      if history[index] == nil { entry.historyContent[state.parentIndex] = state.initial?.content }
      for target in targets { add(target, &entry) }
      for target in targets { addAncestors(of: target, upTo: state.parentIndex, &entry) }
      return
    }
    entry.states.insert(index)
    if state.kind == .compound, let initial = state.initial {
      entry.byDefault.insert(index)
      for target in initial.targetIndices { add(target, &entry) }
      for target in initial.targetIndices { addAncestors(of: target, upTo: index, &entry) }
    } else if state.kind == .parallel {
      addRegions(of: state, &entry)
    }
  }

  private func addAncestors(of index: Int, upTo limit: Int, _ entry: inout Entry) {
    for ancestor in chart.properAncestors(of: index, upTo: limit) {
      entry.states.insert(ancestor)
      if chart.states[ancestor].kind == .parallel { addRegions(of: chart.states[ancestor], &entry) }
    }
  }

  private func addRegions(of parallel: State, _ entry: inout Entry) {
    for child in parallel.childIndices
    where !entry.states.indices.contains(where: { $0 == child || chart.isDescendant($0, of: child) }) {
      add(child, &entry)
    }
  }

  private func effectiveTargets(_ transition: Transition) -> [Int] {
    transition.targetIndices.flatMap { index -> [Int] in
      let state = chart.states[index]
      guard state.kind == .history else { return [index] }
      return history[index] ?? state.initial.map(effectiveTargets) ?? []
    }
  }

  private func domain(of transition: Transition) -> Int? {
    let targets = effectiveTargets(transition)
    let source = transition.sourceIndex
    if targets.isEmpty { return nil }
    if source == Statechart.rootIndex { return source }
    if transition.isInternal, chart.states[source].kind == .compound,
      targets.allSatisfy({ chart.isDescendant($0, of: source) })
    {
      return source
    }
    return chart.properAncestors(of: source).first { ancestor in
      chart.states[ancestor].kind == .compound && targets.allSatisfy { chart.isDescendant($0, of: ancestor) }
    } ?? Statechart.rootIndex
  }

  // MARK: Content

  private mutating func execute(_ content: [Content]) throws(Undecided) {
    for piece in content {
      switch piece.action {
      case .raise(let event): queue.append(event)
      case .branch(let branches):
        for branch in branches {
          if let condition = branch.condition, try !holds(GuardFormula(condition)) { continue }
          try execute(branch.content)
          break
        }
      // How often the body of a loop runs is data; what it raises is possible once.
      case .forEach(let loop): try execute(loop.content)
      case .assign: epoch += 1
      // What is sent comes back as an external event, at any time.
      case .send, .cancel, .log: break
      }
    }
  }
}
