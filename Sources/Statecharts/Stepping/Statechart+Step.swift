import Diagnostics

extension Statechart {
  /// Enters the initial configuration and runs until nothing moves without an event.
  public func start(host: ChartHost) -> ChartStep {
    var interpreter = Interpreter(chart: self, snapshot: .initial, host: host)
    interpreter.start()
    return interpreter.step
  }

  /// Processes one external event: a whole macrostep (Appendix D).
  public func step(_ snapshot: ChartSnapshot, _ event: ChartEvent, host: ChartHost) -> ChartStep {
    guard !snapshot.isFinal else { return ChartStep(snapshot: snapshot) }
    var interpreter = Interpreter(chart: self, snapshot: snapshot, host: host)
    interpreter.process(event)
    return interpreter.finished(orBackTo: snapshot)
  }

  /// Lets eventless transitions see what the host's data have become; no event is processed.
  public func settle(_ snapshot: ChartSnapshot, host: ChartHost) -> ChartStep {
    guard !snapshot.isFinal else { return ChartStep(snapshot: snapshot) }
    var interpreter = Interpreter(chart: self, snapshot: snapshot, host: host)
    interpreter.runToCompletion()
    return interpreter.finished(orBackTo: snapshot)
  }

  /// Whether an event would be taken by any transition now.
  public func reacts(to event: ChartEvent, in snapshot: ChartSnapshot, host: ChartHost) -> Bool {
    guard !snapshot.isFinal else { return false }
    var interpreter = Interpreter(chart: self, snapshot: snapshot, host: host)
    return interpreter.wouldTake(event)
  }

  /// Takes the next scheduled event that is due at an instant of the host's clock; `nil` where none is.
  public func nextScheduled(in snapshot: ChartSnapshot, until now: Int64) -> ScheduledEvent? {
    snapshot.isFinal ? nil : snapshot.scheduled.first { $0.due <= now }
  }
}
