public import SafeXML

/// Where a chart stands: everything that the next step depends on, as a value.
///
/// Encoded, decoded and continued, it goes the same way; equal snapshots have equal bytes where keys are sorted.
public struct ChartSnapshot: Codable, Hashable, Sendable {
  /// The chart's own session first, then those that it has invoked, in the order of their start.
  var sessions: [ChartSession] = []
  /// Events to come, in the order in which they fall due.
  public internal(set) var scheduled: [ScheduledEvent] = []
  /// Source of ids and of the order of events.
  var counter = 0

  /// Before the start.
  public static let initial = ChartSnapshot()

  /// Name of the chart, as a first check that a snapshot belongs to it.
  public var definition: String? { sessions.first?.definition }
  /// Ids of all active states, in document order; of a chart that has ended, those in which it ended.
  public var configuration: [String] { sessions.first?.configuration ?? [] }
  /// Recorded configurations of histories, by their id.
  public var history: [String: [String]] { sessions.first?.history ?? [:] }
  /// Variables as `<data>` elements, by name.
  public var data: [String: XMLElement] { sessions.first?.data ?? [:] }
  /// How often each state has been entered.
  public var activations: [String: Int] { sessions.first?.activations ?? [:] }
  /// Whether a top-level final state has been reached; nothing happens any more.
  public var isFinal: Bool { sessions.first?.isFinal ?? false }

  /// Ids of the active states without active children, in document order.
  public func atomicStates(in chart: Statechart) -> [String] {
    guard let session = sessions.first else { return [] }
    guard session.plan === chart.plan else { return configuration.filter { chart.state($0)?.isAtomic ?? false } }
    var states = session.active
    states.formIntersection(chart.plan.atomic)
    return states.ordered.map { chart.states[$0].id }
  }

  subscript(session id: String) -> ChartSession? {
    sessions.first { $0.id == id }
  }

  mutating func nextNumber() -> Int {
    counter += 1
    return counter
  }

  /// Keeps events in the order in which they fall due; among those of one instant, in the order of sending.
  mutating func schedule(_ event: ScheduledEvent) {
    let place = scheduled.firstIndex { ($0.due, $0.sequence) > (event.due, event.sequence) } ?? scheduled.endIndex
    scheduled.insert(event, at: place)
  }
}

/// An invocation of a state that is active; it remains until the state is left, even where the session has ended.
struct ActiveInvocation: Codable, Hashable, Sendable {
  var id: String
  /// The state, and which of its invocations.
  var state: String
  var index: Int
  /// Id of the invoked session.
  var session: String
  /// The invoked chart, where it does not stand in the invoking one.
  var document: XMLElement?
}
