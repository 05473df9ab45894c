import Diagnostics

extension Statechart {
  /// Enters the initial configuration and runs until nothing moves without an event.
  public func start(host: ChartHost) -> ChartStep {
    let session = ChartSession(id: host.sessionID, of: plan)
    var snapshot = ChartSnapshot()
    snapshot.sessions = [session]
    var interpreter = Interpreter(plan: plan, session: session, in: snapshot, host: host)
    interpreter.start()
    return interpreter.finished(orBackTo: .initial)
  }

  /// Processes one external event: a whole macrostep (Appendix D).
  ///
  /// After the end, or where microsteps would not end, the snapshot stays as it is.
  public func step(_ snapshot: ChartSnapshot, _ event: ChartEvent, host: ChartHost) -> ChartStep {
    continuing(snapshot, host) { $0.process(event) }
  }

  /// Lets eventless transitions see what the host's data have become; no event is processed.
  public func settle(_ snapshot: ChartSnapshot, host: ChartHost) -> ChartStep {
    continuing(snapshot, host) { $0.runToCompletion() }
  }

  /// Whether any transition would be taken on an event now.
  public func reacts(to event: ChartEvent, in snapshot: ChartSnapshot, host: ChartHost) -> Bool {
    guard let session = snapshot.sessions.first?.placed(in: plan), !session.isFinal else { return false }
    var interpreter = Interpreter(plan: plan, session: session, in: snapshot, host: host)
    interpreter.datamodel.event = event
    return !interpreter.selectTransitions(among: plan.events.transitions(on: event.name)).isEmpty
  }

  /// When the next scheduled event falls due, on the host's clock; `nil` where none waits.
  public func nextDue(in snapshot: ChartSnapshot) -> Int64? {
    snapshot.scheduled.first?.due
  }

  /// Processes the scheduled event that fell due first, in whichever session it goes to; `nil` where none is due.
  public func stepDue(_ snapshot: ChartSnapshot, host: ChartHost) -> ChartStep? {
    var snapshot = snapshot
    while let next = snapshot.scheduled.first, next.due <= host.now {
      snapshot.scheduled.removeFirst()
      // Whom it was sent to may be gone.
      guard let session = snapshot[session: next.target] else { continue }
      if session.parent == nil { return step(snapshot, next.event, host: host) }
      guard let chart = chart(of: session, in: snapshot), let session = session.placed(in: chart.plan) else { continue }
      var interpreter = Interpreter(plan: chart.plan, session: session, in: snapshot, host: host)
      interpreter.process(next.event)
      return interpreter.finished(orBackTo: snapshot)
    }
    return nil
  }

  private func continuing(
    _ snapshot: ChartSnapshot, _ host: ChartHost, _ run: (inout Interpreter) -> Void
  ) -> ChartStep {
    guard let first = snapshot.sessions.first else {
      return ChartStep(snapshot: snapshot, errors: [Finding("chart.not-started", at: Place(file: file))])
    }
    guard let session = first.placed(in: plan) else {
      let foreign = first.configuration.first { plan.indices[$0] == nil } ?? ""
      return ChartStep(
        snapshot: snapshot, errors: [Finding("chart.snapshot-foreign", at: Place(file: file), ["id": foreign])])
    }
    if session.isFinal { return ChartStep(snapshot: snapshot) }
    var interpreter = Interpreter(plan: plan, session: session, in: snapshot, host: host)
    run(&interpreter)
    return interpreter.finished(orBackTo: snapshot)
  }
}
