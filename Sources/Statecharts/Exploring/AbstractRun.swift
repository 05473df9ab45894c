import Diagnostics

/// One macrostep without data: conditions have the values that they are given, or ask for them.
struct AbstractRun {
  /// An atom whose value decides how the macrostep goes on.
  struct Undecided: Error {
    var atom: String
  }

  let machine: AbstractMachine
  let values: [String: Bool]
  private(set) var configuration: StateBits
  /// What histories have recorded, by their number.
  private(set) var recorded: [StateBits?]
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
    recorded = possibility.recorded
  }

  private var chart: Statechart { machine.chart }
  private var tree: StateTree { chart.plan.tree }

  var end: ChartPossibility { ChartPossibility(configuration: configuration, recorded: recorded) }

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
    var seen: Set<StateBits> = []
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
    for index in configuration.ordered where chart.states[index].isAtomic {
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
    var filtered: [(transition: Transition, exits: StateBits)] = []
    for first in enabled {
      let exits = exitSet(first)
      var isPreempted = false
      var removed: Set<Int> = []
      for second in filtered where exits.intersects(second.exits) {
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

  private func exitSet(_ transition: Transition) -> StateBits {
    var set = EntrySet(tree, recorded: recorded)
    let targets = set.getEffectiveTargetStates(transition)
    guard let domain = tree.domain(of: transition, to: targets) else { return StateBits(count: tree.states.count) }
    return configuration.intersection(tree.descendants(of: domain))
  }

  private mutating func microstep(_ enabled: [Transition]) throws(Undecided) {
    var exits = StateBits(count: tree.states.count)
    for transition in enabled { exits.formUnion(exitSet(transition)) }
    let leaving = exits.ordered.reversed()
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
    var active = StateBits(count: tree.states.count)
    for state in configuration.intersection(tree.descendants(of: index)).ordered
    where isDeep ? chart.states[state].isAtomic : chart.states[state].parentIndex == index {
      active.insert(state)
    }
    recorded[chart.states[history].historyNumber] = active
  }

  private mutating func enter(_ enabled: [Transition]) throws(Undecided) {
    var entry = EntrySet(tree, recorded: recorded)
    for transition in enabled { entry.add(transition) }
    for index in entry.statesToEnter.ordered where !configuration.contains(index) {
      let state = chart.states[index]
      configuration.insert(index)
      entered.append(index)
      for block in state.onEntry { try execute(block) }
      if entry.statesForDefaultEntry.contains(index), let initial = state.initial { try execute(initial.content) }
      if let content = entry.defaultHistoryContent[index] { try execute(content) }
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
