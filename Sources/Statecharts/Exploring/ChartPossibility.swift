/// A situation that a chart can be in between two events, data left aside.
public struct ChartPossibility: Hashable, Sendable {
  let configuration: StateBits
  /// What histories have recorded, by their number.
  let recorded: [StateBits?]

  init(configuration: StateBits, recorded: [StateBits?]) {
    self.configuration = configuration
    self.recorded = recorded
  }

  /// Ids of the active states, in document order.
  public func states(in chart: Statechart) -> [String] {
    configuration.ordered.map { chart.states[$0].id }
  }

  /// Whether a state is active.
  public func contains(_ state: String, in chart: Statechart) -> Bool {
    chart.indices[state].map(configuration.contains) ?? false
  }

  /// Whether the chart has ended.
  public func isFinal(in chart: Statechart) -> Bool {
    configuration.ordered.contains { chart.states[$0].isTopLevelFinal }
  }
}

/// A macrostep from one possibility to another.
public struct ChartPassage: Hashable, Sendable {
  /// What it begins with; `nil` where only data change, and at the start.
  public var event: String?
  /// Places of the transitions taken, in document order of the chart, in the order of taking.
  public var transitions: [Int]
  /// Indices of the states entered on the way, transient ones included, in order.
  var entered: [Int]
  /// Transitions that lost to another (Appendix D, removeConflictingTransitions).
  public var preempted: [Int]
  /// Whether eventless transitions go round for ever.
  public var isEndless: Bool
  /// Index of the possibility it leads to.
  public var target: Int

  /// Ids of the states entered on the way, in order.
  public func entered(in chart: Statechart) -> [String] { entered.map { chart.states[$0].id } }
}
