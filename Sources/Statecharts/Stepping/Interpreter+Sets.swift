/// Exit sets, entry sets and domains of transitions (Appendix D), from the tables of the plan where they say it.
extension Interpreter {
  /// What a transition may leave: everything active in this range (computeExitSet); `nil` where it leaves nothing.
  func exitRange(_ plan: TransitionPlan) -> Range<Int>? {
    if plan.isTargetless { return nil }
    if let exits = plan.exits { return exits }
    var set = EntrySet(self.plan.tree, recorded: session.recorded)
    let targets = set.getEffectiveTargetStates(plan.transition)
    return self.plan.tree.domain(of: plan.transition, to: targets).map(self.plan.tree.descendants)
  }

  func computeEntrySet(_ plans: [TransitionPlan]) -> EntrySet {
    var set = EntrySet(plan.tree, recorded: session.recorded)
    for plan in plans { set.add(plan.transition) }
    return set
  }
}
