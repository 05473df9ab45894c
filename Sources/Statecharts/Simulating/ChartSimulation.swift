import Diagnostics

/// A chart on a virtual clock: a value, so that a simulation can be copied, kept and compared.
public struct ChartSimulation: Sendable {
  public let chart: Statechart
  public private(set) var snapshot: ChartSnapshot = .initial
  /// Milliseconds since the start.
  public private(set) var now: Int64 = 0
  private var host: ChartHost

  /// Most events at one instant, and in one call, so that a chart that feeds itself for ever comes to rest.
  static let instantLimit = 10_000
  static let callLimit = 100_000

  public init(chart: Statechart, host: ChartHost = ChartHost()) {
    self.chart = chart
    self.host = host
  }

  /// Starts the chart and works off what it has sent without delay; one step for each macrostep.
  public mutating func start() -> [ChartStep] {
    take([chart.start(host: hostNow)])
  }

  /// Gives an event from outside; one step for each macrostep that follows.
  public mutating func send(_ event: ChartEvent) -> [ChartStep] {
    take([chart.step(snapshot, event, host: hostNow)])
  }

  /// Lets time pass; what falls due is processed at its own instant, in order.
  ///
  /// Too many events end it early, with the error `chart.restless` in the last step.
  ///
  /// - Parameter milliseconds: at least 0.
  public mutating func advance(by milliseconds: Int64) -> [ChartStep] {
    let end = now + max(0, milliseconds)
    var steps: [ChartStep] = []
    while let due = chart.nextDue(in: snapshot), due <= end {
      if steps.count >= Self.callLimit {
        complain(Self.callLimit, in: &steps)
        return steps
      }
      now = max(now, due)
      steps += take([])
    }
    now = end
    return steps
  }

  /// Continues from a snapshot that was kept elsewhere.
  public mutating func restore(_ snapshot: ChartSnapshot) {
    self.snapshot = snapshot
  }

  private var hostNow: ChartHost {
    var host = host
    host.now = now
    return host
  }

  /// Goes on from a step with everything that is due by now.
  private mutating func take(_ first: [ChartStep]) -> [ChartStep] {
    var steps = first
    if let last = first.last { snapshot = last.snapshot }
    while let step = chart.stepDue(snapshot, host: hostNow) {
      snapshot = step.snapshot
      steps.append(step)
      if steps.count >= Self.instantLimit {
        complain(Self.instantLimit, in: &steps)
        snapshot.scheduled.removeAll { $0.due <= now }
        break
      }
    }
    return steps
  }

  private func complain(_ limit: Int, in steps: inout [ChartStep]) {
    steps[steps.count - 1].errors.append(
      Finding("chart.restless", at: Place(file: chart.file), ["limit": String(limit)]))
  }
}
