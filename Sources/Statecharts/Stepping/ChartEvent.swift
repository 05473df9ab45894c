public import SafeXML

/// An event, as a chart sees it (SCXML 1.0, 5.10.1).
public struct ChartEvent: Codable, Hashable, Sendable {
  /// Where an event comes from.
  public enum Kind: String, Codable, Sendable {
    /// Raised by the engine itself, such as `error.execution`.
    case platform
    case `internal`
    case external
  }

  /// Name of the one kind of event processor there is (D.1).
  static let processor = "http://www.w3.org/TR/scxml/#SCXMLEventProcessor"

  public var name: String
  public var kind: Kind
  /// Children of `$_event/data`.
  public var data: [XMLNode]
  public var sendID: String?
  /// Address that an answer can be sent to.
  public var origin: String?
  public var originType: String?
  /// Id of the invocation that sent it.
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
        .element(Datamodel.variable(key, DataText.nodes(value)))
      })
  }
}

/// An event that has been sent and not yet been processed.
public struct ScheduledEvent: Codable, Hashable, Sendable {
  public var event: ChartEvent
  /// Milliseconds on the host's clock.
  public var due: Int64
  /// Order among events due at one instant.
  public var sequence: Int
  /// Id of the session that it goes to.
  public var target: String
  /// Id of the session that sent it.
  public var sender: String
  /// Whether it waits for its time, and can be cancelled.
  public var isDelayed: Bool
}
