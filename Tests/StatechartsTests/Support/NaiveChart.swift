import Statecharts

/// What a chart without conditions does on an event, worked out in another way than Appendix D does it.
///
/// The next configuration is found by completing what remains and what is aimed at, until it is a legal configuration;
/// there are no entry procedures.
struct NaiveChart {
  let chart: Statechart
  private let states: [State]
  private let transitions: [String: [Transition]]
  /// Proper ancestors by id, from the parent up.
  private let lines: [String: [String]]
  private(set) var configuration: Set<String> = []
  private var history: [String: Set<String>] = [:]
  private(set) var exited: [String] = []
  private(set) var entered: [String] = []

  init(_ chart: Statechart) {
    self.chart = chart
    states = chart.states
    transitions = Dictionary(grouping: chart.transitions, by: \.source)
    lines = states.reduce(into: [:]) { lines, state in
      lines[state.id] = state.parent.map { [$0] + (lines[$0] ?? []) } ?? []
    }
    let first = states.first { $0.parent == nil && $0.kind != .history }
    configuration = completed(Set(first.map { [$0.id] } ?? []))
    entered = ordered(configuration)
  }

  mutating func send(_ event: String) {
    let taken = select(event)
    let leaving = taken.reduce(into: Set<String>()) { $0.formUnion(exitSet($1)) }
    for id in leaving { record(id) }
    let staying = configuration.subtracting(leaving)
    var next = staying
    for transition in taken {
      for target in effective(transition.targets) { next.formUnion([target] + line(target)) }
    }
    configuration = completed(next)
    exited = ordered(leaving).reversed()
    entered = ordered(configuration.subtracting(staying))
  }

  /// What makes a set of states a legal configuration (SCXML 1.0, 3.11).
  func complaint() -> String? {
    for state in states where configuration.contains(state.id) {
      let active = state.children.filter(configuration.contains)
      if let parent = state.parent, !configuration.contains(parent) { return "\(state.id) without \(parent)" }
      if state.kind == .compound, active.count != 1 { return "\(state.id) with \(active)" }
      if state.kind == .parallel, active.count != state.children.count { return "\(state.id) with \(active)" }
      if state.kind == .history { return "\(state.id) is a history" }
    }
    let top = states.filter { $0.parent == nil && configuration.contains($0.id) }
    return top.count == 1 ? nil : "\(top.map(\.id)) at the top"
  }

  // MARK: Selecting

  private func select(_ event: String) -> [Transition] {
    var enabled: [Transition] = []
    for state in states where configuration.contains(state.id) && isLeaf(state) {
      let candidates = ([state.id] + line(state.id)).flatMap { transitions[$0] ?? [] }
      if let first = candidates.first(where: { $0.matches(event: event) }),
        !enabled.contains(where: { $0.order == first.order })
      {
        enabled.append(first)
      }
    }
    var kept: [Transition] = []
    for transition in enabled {
      let rivals = kept.filter { !exitSet($0).isDisjoint(with: exitSet(transition)) }
      // The inner one wins, else the one that came first.
      if rivals.contains(where: { !line(transition.source).contains($0.source) }) { continue }
      kept.removeAll { rival in rivals.contains { $0.order == rival.order } }
      kept.append(transition)
    }
    return kept
  }

  private func exitSet(_ transition: Transition) -> Set<String> {
    let targets = effective(transition.targets)
    if targets.isEmpty { return [] }
    let domain = domain(transition, targets)
    return configuration.filter { id in domain.map { line(id).contains($0) } ?? true }
  }

  private func domain(_ transition: Transition, _ targets: Set<String>) -> String? {
    func contains(_ id: String) -> Bool { targets.allSatisfy { line($0).contains(id) } }
    func isCompound(_ id: String) -> Bool { chart.state(id)?.kind == .compound }
    let own = transition.isInternal && isCompound(transition.source) ? [transition.source] : []
    return (own + line(transition.source)).first { isCompound($0) && contains($0) }
  }

  // MARK: Entering

  private func completed(_ start: Set<String>) -> Set<String> {
    var result = start
    while true {
      var added: Set<String> = []
      for state in states where result.contains(state.id) {
        if state.kind == .parallel { added.formUnion(state.children) }
        if state.kind == .compound, result.isDisjoint(with: state.children) {
          for target in effective(state.defaultTargets) { added.formUnion([target] + line(target)) }
        }
      }
      if added.isSubset(of: result) { return result }
      result.formUnion(added)
    }
  }

  private func effective(_ targets: [String]) -> Set<String> {
    targets.reduce(into: []) { result, target in
      guard let state = chart.state(target), state.kind == .history else {
        result.insert(target)
        return
      }
      result.formUnion(history[target] ?? effective(state.defaultTargets))
    }
  }

  private mutating func record(_ id: String) {
    for state in states where state.kind == .history && state.parent == id {
      history[state.id] = configuration.filter { active in
        guard let other = chart.state(active) else { return false }
        return state.isDeepHistory ? isLeaf(other) && line(active).contains(id) : other.parent == id
      }
    }
  }

  private func isLeaf(_ state: State) -> Bool { state.kind == .atomic || state.kind == .final }

  private func line(_ id: String) -> [String] { lines[id] ?? [] }

  private func ordered(_ ids: Set<String>) -> [String] {
    states.map(\.id).filter(ids.contains)
  }
}
