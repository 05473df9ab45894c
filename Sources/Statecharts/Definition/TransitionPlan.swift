/// A transition with everything about it that does not depend on where the chart stands.
final class TransitionPlan: Sendable {
  let transition: Transition
  let source: Int
  /// What it may leave, where no history decides; `nil` too for targetless ones.
  let exits: Range<Int>?
  /// What it enters, where no history decides.
  let entry: Entry?

  var order: Int { transition.order }
  var isTargetless: Bool { transition.targetIndices.isEmpty }

  struct Entry: Sendable {
    struct Step: Sendable {
      var state: Int
      /// Whether it is entered by its default.
      var isDefault: Bool
    }

    /// In document order.
    var steps: [Step] = []
  }

  /// Charts with more states, and longer entries, are worked out when they are needed: tables grow with the square.
  private static let stateLimit = 4_000
  private static let entryLimit = 256

  init(_ transition: Transition, in tree: StateTree, historyCount: Int) {
    self.transition = transition
    source = transition.sourceIndex
    guard tree.states.count <= Self.stateLimit else {
      (exits, entry) = (nil, nil)
      return
    }
    var set = EntrySet(tree, recorded: Array(repeating: nil, count: historyCount))
    let targets = set.getEffectiveTargetStates(transition)
    exits = set.meetsHistory ? nil : tree.domain(of: transition, to: targets).map(tree.descendants)
    set.add(transition)
    if set.meetsHistory || set.statesToEnter.count > Self.entryLimit {
      entry = nil
    } else {
      entry = Entry(
        steps: set.statesToEnter.ordered.map {
          Entry.Step(state: $0, isDefault: set.statesForDefaultEntry.contains($0))
        })
    }
  }
}
