import Diagnostics

extension Interpreter {
  /// What the step came to, with this session taken back into the snapshot.
  func finished() -> ChartStep {
    var session = session
    session.active = configuration.active
    session.take(datamodel.variables)
    if plan.usesEvent { session.lastEvent = datamodel.event.map(ChartSession.LastEvent.init) }
    var step = step
    step.snapshot = snapshot
    if session.isFinal, session.parent != nil {
      step.snapshot.sessions.removeAll { $0.id == session.id }
    } else if let place = snapshot.sessions.firstIndex(where: { $0.id == session.id }) {
      step.snapshot.sessions[place] = session
    }
    step.invokedSession = session.parent == nil ? nil : session.id
    return step
  }

  /// What the step came to; where it would not end, the chart stays where it was and the error tells of the cycle.
  func finished(orBackTo earlier: ChartSnapshot) -> ChartStep {
    isOverrun ? ChartStep(snapshot: earlier, errors: [overrunFinding]) : finished()
  }

  /// The cycle in which the microsteps went round.
  var overrunFinding: Finding {
    let last = step.transitions.suffix(200).map { ($0.order, "\($0.source) → \($0.targets.joined(separator: " "))") }
    // The shortest run of transitions at the end that stands there twice.
    let length = (1...max(1, last.count / 2)).first { length in
      last.suffix(length).map(\.0) == last.dropLast(length).suffix(length).map(\.0)
    }
    let path = last.suffix(length ?? 6).map(\.1).joined(separator: ", ")
    let line = step.transitions.last?.line
    return Finding(
      "chart.endless", .error, at: Place(file: plan.file, line: line),
      ["limit": String(Self.microstepLimit), "path": path.isEmpty ? "–" : path])
  }
}
