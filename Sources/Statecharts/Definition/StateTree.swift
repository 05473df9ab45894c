/// How states stand in each other; the questions of Appendix D that only the chart answers.
struct StateTree: Sendable {
  /// In document order.
  let states: [State]

  /// Whether one state stands inside another (Appendix D, isDescendant).
  func isDescendant(_ index: Int, of ancestor: Int) -> Bool {
    ancestor == Statechart.rootIndex || (index > ancestor && index <= states[ancestor].lastDescendant)
  }

  /// The places of everything inside of a state, which follow each other.
  func descendants(of index: Int) -> Range<Int> {
    index == Statechart.rootIndex ? 0..<states.count : index + 1..<states[index].lastDescendant + 1
  }

  /// From the parent up, ending before a limit (Appendix D, getProperAncestors); the `<scxml>` element is left out.
  ///
  /// Empty where the limit is the state itself or inside of it.
  func properAncestors(of index: Int, upTo limit: Int = Statechart.rootIndex) -> ArraySlice<Int> {
    let ancestors = states[index].ancestors
    if limit == Statechart.rootIndex { return ancestors[...] }
    if limit == index || isDescendant(limit, of: index) { return [] }
    return ancestors.prefix { $0 != limit }
  }

  /// The innermost compound state around the source, or the `<scxml>` element, with all targets inside (findLCCA).
  func findLCCA(_ source: Int, _ targets: [Int]) -> Int {
    properAncestors(of: source).first { ancestor in
      states[ancestor].kind == .compound && targets.allSatisfy { isDescendant($0, of: ancestor) }
    } ?? Statechart.rootIndex
  }

  /// The state inside of which a transition happens (getTransitionDomain); `nil` where it leads nowhere.
  ///
  /// - Parameter targets: without histories.
  func domain(of transition: Transition, to targets: [Int]) -> Int? {
    let source = transition.sourceIndex
    if targets.isEmpty { return nil }
    if source == Statechart.rootIndex { return source }
    if transition.isInternal, states[source].kind == .compound,
      targets.allSatisfy({ isDescendant($0, of: source) })
    {
      return source
    }
    return findLCCA(source, targets)
  }
}
