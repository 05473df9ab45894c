public import Diagnostics
public import SafeXML

/// An event, as a chart sees it (SCXML 1.0, 5.10.1).
public struct ChartEvent: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, Sendable {
    case platform
    case `internal`
    case external
  }

  public var name: String
  public var kind: Kind
  /// Children of `$_event/data`.
  public var data: [XMLNode]
  public var sendID: String?
  public var origin: String?
  public var originType: String?
  public var invokeID: String?

  public init(
    name: String, kind: Kind = .external, data: [XMLNode] = [], sendID: String? = nil, origin: String? = nil,
    originType: String? = nil, invokeID: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.data = data
    self.sendID = sendID
    self.origin = origin
    self.originType = originType
    self.invokeID = invokeID
  }

  /// An external event whose data are `<data id="key">value</data>`, sorted by key.
  public init(name: String, values: [String: String]) {
    self.init(
      name: name,
      data: values.sorted { $0.key < $1.key }.map { key, value in
        .element(
          XMLElement(
            XMLName("data"), attributes: [XMLAttribute(XMLName("id"), key)],
            children: value.isEmpty ? [] : [.text(value)]))
      })
  }
}

/// An event that is to come after a delay.
public struct ScheduledEvent: Codable, Hashable, Sendable {
  public var event: ChartEvent
  /// Milliseconds on the host's clock.
  public var due: Int64
  /// Order among events due at one instant.
  public var sequence: Int
}

/// Where a chart stands: everything that the next step depends on, as a value.
public struct ChartSnapshot: Codable, Hashable, Sendable {
  /// Ids of all active states, in document order.
  public internal(set) var configuration: [String] = []
  /// Recorded configurations of histories, by their id.
  public internal(set) var history: [String: [String]] = [:]
  /// Variables as `<data>` elements, by name.
  public internal(set) var data: [String: XMLElement] = [:]
  /// Events to come, in the order in which they fall due.
  public internal(set) var scheduled: [ScheduledEvent] = []
  /// How often each state has been entered.
  public internal(set) var activations: [String: Int] = [:]
  /// Whether a top-level final state has been reached; nothing happens any more.
  public internal(set) var isFinal = false
  var counter = 0

  /// Before the start.
  public static let initial = ChartSnapshot()

  /// Ids of the active states without active children, in document order.
  public func atomicStates(in chart: Statechart) -> [String] {
    configuration.filter { chart.state($0)?.isAtomic ?? false }
  }
}

/// What the embedding gives at each step; never part of a snapshot.
public struct ChartHost: Sendable {
  public typealias Function = @Sendable ([XPathValue]) throws(Refusal) -> XPathValue

  /// Documents for `<data src="…"/>`, by the text of `src`; read again at every step.
  public var data: [String: XMLElement]
  /// Functions for expressions; `prefix:name` or a bare name.
  public var functions: [String: Function]
  /// Prefixes for expressions.
  public var namespaces: [String: String]
  /// Milliseconds on the host's clock.
  public var now: Int64

  public init(
    data: [String: XMLElement] = [:], functions: [String: Function] = [:], namespaces: [String: String] = [:],
    now: Int64 = 0
  ) {
    self.data = data
    self.functions = functions
    self.namespaces = namespaces
    self.now = now
  }
}

/// One entry into a state, or exit from it.
public struct StateActivation: Codable, Hashable, Sendable {
  public var state: String
  /// 1-based count of entries.
  public var number: Int
}

/// A transition that was taken.
public struct TakenTransition: Codable, Hashable, Sendable {
  public var source: String
  public var targets: [String]
  /// Event it was taken on; `nil` for eventless ones.
  public var event: String?
  /// 1-based line in the source.
  public var line: Int?
  /// 0-based place of the transition in document order.
  public var order: Int
}

/// One macrostep: where the chart stands now, and what happened on the way.
public struct ChartStep: Sendable {
  public var snapshot: ChartSnapshot
  /// In order of entry.
  public var entered: [StateActivation] = []
  /// In order of exit.
  public var exited: [StateActivation] = []
  /// In the order in which they were taken.
  public var transitions: [TakenTransition] = []
  /// Names of internal events that were raised, errors included, in order.
  public var raised: [String] = []
  /// What went wrong inside; the chart has seen each as an `error.*` event.
  public var errors: [Finding] = []
  public var log: [String] = []
}
