import Diagnostics

/// A chart on a virtual clock: a value, so that a simulation can be copied, kept and compared.
public struct ChartSimulation: Sendable {
  public let chart: Statechart
  public private(set) var snapshot: ChartSnapshot = .initial
  /// Milliseconds since the start.
  public private(set) var now: Int64 = 0
  private var host: ChartHost

  /// Most events that one call works off, so that a chart that feeds itself for ever comes to rest.
  static let eventLimit = 100_000

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
  /// - Parameter milliseconds: at least 0.
  public mutating func advance(by milliseconds: Int64) -> [ChartStep] {
    let end = now + max(0, milliseconds)
    var steps: [ChartStep] = []
    while let due = chart.nextDue(in: snapshot), due <= end, steps.count < Self.eventLimit {
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
      if steps.count >= Self.eventLimit {
        steps[steps.count - 1].errors.append(
          Finding("chart.restless", at: Place(file: chart.file), ["limit": String(Self.eventLimit)]))
        snapshot.scheduled.removeAll { $0.due <= now }
        break
      }
    }
    return steps
  }
}
