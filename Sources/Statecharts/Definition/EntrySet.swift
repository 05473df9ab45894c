/// What transitions enter (Appendix D, computeEntrySet).
struct EntrySet {
  let tree: StateTree
  /// What histories have recorded, by their number.
  let recorded: [StateBits?]
  private(set) var statesToEnter: StateBits
  /// Compound states entered by their default.
  private(set) var statesForDefaultEntry: StateBits
  /// Content of default history transitions, by the parent that is entered.
  private(set) var defaultHistoryContent: [Int: [Content]] = [:]
  /// Whether a history had a say, so that another time the result can be another.
  private(set) var meetsHistory = false

  init(_ tree: StateTree, recorded: [StateBits?]) {
    self.tree = tree
    self.recorded = recorded
    statesToEnter = StateBits(count: tree.states.count)
    statesForDefaultEntry = statesToEnter
  }

  mutating func add(_ transition: Transition) {
    for target in transition.targetIndices { addDescendantStatesToEnter(target) }
    let targets = getEffectiveTargetStates(transition)
    guard let ancestor = tree.domain(of: transition, to: targets) else { return }
    for target in targets { addAncestorStatesToEnter(target, upTo: ancestor) }
  }

  private mutating func addDescendantStatesToEnter(_ index: Int) {
    let state = tree.states[index]
    if state.kind == .history {
      let targets: [Int]
      meetsHistory = true
      if let recorded = recorded[state.historyNumber] {
        targets = recorded.ordered
      } else {
        targets = state.initial?.targetIndices ?? []
        defaultHistoryContent[state.parentIndex] = state.initial?.content
      }
      for target in targets { addDescendantStatesToEnter(target) }
      for target in targets { addAncestorStatesToEnter(target, upTo: state.parentIndex) }
      return
    }
    statesToEnter.insert(index)
    if state.kind == .compound, let initial = state.initial {
      statesForDefaultEntry.insert(index)
      for target in initial.targetIndices { addDescendantStatesToEnter(target) }
      for target in initial.targetIndices { addAncestorStatesToEnter(target, upTo: index) }
    } else if state.kind == .parallel {
      addRegions(of: state)
    }
  }

  private mutating func addAncestorStatesToEnter(_ index: Int, upTo ancestor: Int) {
    for index in tree.properAncestors(of: index, upTo: ancestor) {
      statesToEnter.insert(index)
      if tree.states[index].kind == .parallel { addRegions(of: tree.states[index]) }
    }
  }

  private mutating func addRegions(of parallel: State) {
    for child in parallel.childIndices where !statesToEnter.intersects(tree.descendants(of: child)) {
      addDescendantStatesToEnter(child)
    }
  }

  /// Targets with histories replaced by what they stand for.
  mutating func getEffectiveTargetStates(_ transition: Transition) -> [Int] {
    var targets: [Int] = []
    for index in transition.targetIndices {
      let state = tree.states[index]
      var effective = [index]
      if state.kind == .history {
        meetsHistory = true
        if let recorded = recorded[state.historyNumber] {
          effective = recorded.ordered
        } else {
          effective = []
          if let initial = state.initial { effective = getEffectiveTargetStates(initial) }
        }
      }
      for target in effective where !targets.contains(target) { targets.append(target) }
    }
    return targets
  }
}
