import Diagnostics
import SafeXML

/// `<send>` and `<cancel>` (SCXML 1.0, 6.2, 6.3 and D.1).
extension Interpreter {
  /// Whether the rest of the block is to be executed.
  mutating func send(_ send: Send, line: Int?) -> Bool {
    var sendID = send.id
    do throws(Refusal) {
      if let location = send.idLocation {
        sendID = "send-\(snapshot.nextNumber())"
        try datamodel.assign(sendID ?? "", to: location)
      }
      try dispatch(send, id: sendID, line: line)
      return true
    } catch {
      fail("error.execution", error, line: line, sendID: sendID)
      return false
    }
  }

  /// Everything is evaluated now, not when the event is due (test 186).
  private mutating func dispatch(_ send: Send, id: String?, line: Int?) throws(Refusal) {
    let name = try datamodel.string(of: send.event)
    let target = try datamodel.string(of: send.target)
    let type = try datamodel.string(of: send.type)
    let delay = try datamodel.string(of: send.delay)
    let data = try payload(send.payload)
    guard Invocation.types.contains(type) || type == ChartEvent.processor else {
      throw Refusal("chart.send-type", ["type": type])
    }
    guard let milliseconds = ChartDuration.milliseconds(css: delay) else {
      throw Refusal("chart.delay-unreadable", ["delay": delay])
    }
    let event = ChartEvent(
      name: name, data: data, sendID: id, origin: ChartSession.address(of: session.id), originType: ChartEvent.processor
    )
    switch address(target) {
    case .internalQueue: raise(ChartEvent(name: name, kind: .internal, data: data, sendID: id))
    case .session(let target):
      guard snapshot.scheduled.count < Self.queueLimit else {
        throw Refusal("chart.too-many-events", ["limit": String(Self.queueLimit)])
      }
      deliver(event, to: target, after: milliseconds)
    case .unreachable:
      // Known only once it has been tried, so the block goes on.
      fail("error.communication", Refusal("chart.send-unreachable", ["target": target]), line: line, sendID: id)
    case .invalid: throw Refusal("chart.send-target", ["target": target])
    }
  }

  private enum Address {
    case internalQueue
    case session(String)
    case unreachable
    case invalid
  }

  private func address(_ target: String) -> Address {
    func found(_ id: String?) -> Address { id.map(Address.session) ?? .unreachable }
    if target.isEmpty { return .session(session.id) }
    if target == "#_internal" { return .internalQueue }
    if target == "#_parent" { return found(session.parent) }
    guard target.hasPrefix("#_") else { return .invalid }
    let scxml = ChartSession.address(of: "")
    if target.hasPrefix(scxml) { return found(snapshot[session: String(target.dropFirst(scxml.count))]?.id) }
    let invokeID = target.dropFirst(2)
    return found(snapshot.sessions.first { $0.parent == session.id && $0.invokeID ?? "" == invokeID }?.id)
  }

  /// Puts an event into the external queue of a session, now or later.
  mutating func deliver(_ event: ChartEvent, to target: String, after milliseconds: Int64) {
    var event = event
    if target == session.parent {
      if isCancelled { return }
      event.invokeID = session.invokeID
    }
    let scheduled = ScheduledEvent(
      event: event, due: host.now + milliseconds, sequence: snapshot.nextNumber(), target: target, sender: session.id,
      isDelayed: milliseconds > 0)
    snapshot.schedule(scheduled)
    step.sent.append(scheduled)
  }

  /// Takes back delayed events of this session; those of others cannot be reached (6.3).
  mutating func cancel(_ id: String) {
    let cancelled = snapshot.scheduled.filter { $0.isDelayed && $0.sender == session.id && $0.event.sendID == id }
    step.cancelled += cancelled
    snapshot.scheduled.removeAll(where: cancelled.contains)
  }
}
