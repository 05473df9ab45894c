import Statecharts

extension Review {
  /// Ids of all active states, in document order.
  public var configuration: [String] { chart.configuration }

  /// How often a state has been entered; 0 for never.
  public func activation(of state: String) -> Int { chart.activations[state] ?? 0 }

  /// Ids of the active states without active children, in document order: what people call the stage.
  public func stages(in procedure: Procedure) -> [String] {
    chart.atomicStates(in: procedure.chart)
  }

  /// Whether a task belongs to the present activation of a state that is active.
  func isCurrent(_ task: ReviewTask) -> Bool {
    configuration.contains(task.state) && activation(of: task.state) == task.key.activation
  }
}
