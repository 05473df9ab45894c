/// Exit sets, entry sets and domains of transitions (Appendix D).
extension Interpreter {
  /// What a set of transitions enters.
  struct EntrySet {
    var statesToEnter: Set<Int> = []
    /// Compound states entered by their default.
    var statesForDefaultEntry: Set<Int> = []
    /// Content of default history transitions, by the parent that is entered.
    var defaultHistoryContent: [Int: [Content]] = [:]
  }

  func computeExitSet(_ transition: Transition) -> Set<Int> {
    guard !transition.targetIndices.isEmpty, let domain = getTransitionDomain(transition) else { return [] }
    return Set(configuration.states.filter { chart.isDescendant($0, of: domain) })
  }

  func computeEntrySet(_ transitions: [Transition]) -> EntrySet {
    var entry = EntrySet()
    for transition in transitions {
      for target in transition.targetIndices { addDescendantStatesToEnter(target, &entry) }
      guard let ancestor = getTransitionDomain(transition) else { continue }
      for target in getEffectiveTargetStates(transition) { addAncestorStatesToEnter(target, upTo: ancestor, &entry) }
    }
    return entry
  }

  private func addDescendantStatesToEnter(_ index: Int, _ entry: inout EntrySet) {
    let state = chart.states[index]
    if state.kind == .history {
      let targets: [Int]
      if let recorded = recorded(state) {
        targets = recorded
      } else {
        targets = state.initial?.targetIndices ?? []
        entry.defaultHistoryContent[state.parentIndex] = state.initial?.content
      }
      for target in targets { addDescendantStatesToEnter(target, &entry) }
      for target in targets { addAncestorStatesToEnter(target, upTo: state.parentIndex, &entry) }
      return
    }
    entry.statesToEnter.insert(index)
    if state.kind == .compound, let initial = state.initial {
      entry.statesForDefaultEntry.insert(index)
      for target in initial.targetIndices { addDescendantStatesToEnter(target, &entry) }
      for target in initial.targetIndices { addAncestorStatesToEnter(target, upTo: index, &entry) }
    } else if state.kind == .parallel {
      addRegions(of: state, &entry)
    }
  }

  private func addAncestorStatesToEnter(_ index: Int, upTo ancestor: Int, _ entry: inout EntrySet) {
    for index in chart.properAncestors(of: index, upTo: ancestor) {
      entry.statesToEnter.insert(index)
      if chart.states[index].kind == .parallel { addRegions(of: chart.states[index], &entry) }
    }
  }

  private func addRegions(of parallel: State, _ entry: inout EntrySet) {
    for child in parallel.childIndices where !entry.statesToEnter.contains(where: { chart.isDescendant($0, of: child) })
    {
      addDescendantStatesToEnter(child, &entry)
    }
  }

  /// What a history has recorded; `nil` where its parent has never been left.
  private func recorded(_ history: State) -> [Int]? {
    session.history[history.id].map { $0.compactMap { chart.indices[$0] } }
  }

  private func getEffectiveTargetStates(_ transition: Transition) -> [Int] {
    var targets: [Int] = []
    for index in transition.targetIndices {
      let state = chart.states[index]
      let effective =
        state.kind == .history ? recorded(state) ?? state.initial.map(getEffectiveTargetStates) ?? [] : [index]
      for target in effective where !targets.contains(target) { targets.append(target) }
    }
    return targets
  }

  /// The state inside of which a transition happens; `nil` where it leads nowhere.
  private func getTransitionDomain(_ transition: Transition) -> Int? {
    let targets = getEffectiveTargetStates(transition)
    let source = transition.sourceIndex
    if targets.isEmpty { return nil }
    if source == Statechart.rootIndex { return source }
    if transition.isInternal, chart.states[source].kind == .compound,
      targets.allSatisfy({ chart.isDescendant($0, of: source) })
    {
      return source
    }
    return findLCCA(source, targets)
  }

  /// The innermost compound state around the source, or the `<scxml>` element, with all targets inside.
  private func findLCCA(_ source: Int, _ targets: [Int]) -> Int {
    chart.properAncestors(of: source).first { ancestor in
      chart.states[ancestor].kind == .compound && targets.allSatisfy { chart.isDescendant($0, of: ancestor) }
    } ?? Statechart.rootIndex
  }
}
