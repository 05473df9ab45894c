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
    configuration.filter { chart.state($0)?.isAtomic ?? false }
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

/// One running chart: the one that was started, or one that it has invoked.
struct ChartSession: Codable, Hashable, Sendable {
  var id: String
  var definition: String?
  /// Id of the session that invoked it.
  var parent: String?
  /// Id of the invocation, as the parent knows it.
  var invokeID: String?
  var configuration: [String] = []
  var history: [String: [String]] = [:]
  var data: [String: XMLElement] = [:]
  var activations: [String: Int] = [:]
  /// Invocations of active states, in the order of their start.
  var invocations: [ActiveInvocation] = []
  /// The last event, where the chart asks for `$_event`.
  var event: ChartEvent?
  var isFinal = false

  init(id: String, definition: String?, parent: String? = nil, invokeID: String? = nil) {
    self.id = id
    self.definition = definition
    self.parent = parent
    self.invokeID = invokeID
  }

  /// Where events to a session are sent (D.1).
  static func address(of id: String) -> String { "#_scxml_" + id }
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

extension ChartSession {
  private enum CodingKeys: String, CodingKey {
    case id, definition, parent, invokeID, configuration, history, data, activations, invocations, event, isFinal
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    definition = try container.decodeIfPresent(String.self, forKey: .definition)
    parent = try container.decodeIfPresent(String.self, forKey: .parent)
    invokeID = try container.decodeIfPresent(String.self, forKey: .invokeID)
    configuration = try container.decode([String].self, forKey: .configuration)
    history = try container.decodeIfPresent([String: [String]].self, forKey: .history) ?? [:]
    data = try container.decodeIfPresent([String: XMLElement].self, forKey: .data) ?? [:]
    activations = try container.decodeIfPresent([String: Int].self, forKey: .activations) ?? [:]
    invocations = try container.decodeIfPresent([ActiveInvocation].self, forKey: .invocations) ?? []
    event = try container.decodeIfPresent(ChartEvent.self, forKey: .event)
    isFinal = try container.decodeIfPresent(Bool.self, forKey: .isFinal) ?? false
  }

  /// What is empty is left out: snapshots stand in the log by the thousand.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(definition, forKey: .definition)
    try container.encodeIfPresent(parent, forKey: .parent)
    try container.encodeIfPresent(invokeID, forKey: .invokeID)
    try container.encode(configuration, forKey: .configuration)
    if !history.isEmpty { try container.encode(history, forKey: .history) }
    if !data.isEmpty { try container.encode(data, forKey: .data) }
    if !activations.isEmpty { try container.encode(activations, forKey: .activations) }
    if !invocations.isEmpty { try container.encode(invocations, forKey: .invocations) }
    try container.encodeIfPresent(event, forKey: .event)
    if isFinal { try container.encode(isFinal, forKey: .isFinal) }
  }
}
