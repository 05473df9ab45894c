/// A chart on a virtual clock: a value, so that a simulation can be copied, kept and compared.
public struct ChartSimulation: Sendable {
  public let chart: Statechart
  public private(set) var snapshot: ChartSnapshot = .initial
  /// Milliseconds since the start.
  public private(set) var now: Int64 = 0
  private var host: ChartHost

  /// Most events that one call works off before it stops, so that a chart that feeds itself comes to rest.
  static let eventLimit = 100_000

  public init(chart: Statechart, host: ChartHost = ChartHost()) {
    self.chart = chart
    self.host = host
  }

  /// Starts the chart and works off what it has sent itself without delay; one step for each macrostep.
  public mutating func start() -> [ChartStep] {
    let step = chart.start(host: hostNow)
    snapshot = step.snapshot
    return [step] + due()
  }

  /// Gives an event from outside; one step for each macrostep that follows.
  public mutating func send(_ event: ChartEvent) -> [ChartStep] {
    let step = chart.step(snapshot, event, host: hostNow)
    snapshot = step.snapshot
    return [step] + due()
  }

  /// Lets time pass; what falls due is processed at its own instant, in order.
  public mutating func advance(by milliseconds: Int64) -> [ChartStep] {
    let end = now + milliseconds
    var steps: [ChartStep] = []
    while let next = chart.nextScheduled(in: snapshot, until: end), steps.count < Self.eventLimit {
      now = max(now, next.due)
      steps += due()
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

  private mutating func due() -> [ChartStep] {
    var steps: [ChartStep] = []
    while let next = chart.nextScheduled(in: snapshot, until: now), steps.count < Self.eventLimit {
      var taken = snapshot
      taken.scheduled.removeAll { $0.sequence == next.sequence }
      let step = chart.step(taken, next.event, host: hostNow)
      snapshot = step.snapshot
      steps.append(step)
    }
    return steps
  }
}
