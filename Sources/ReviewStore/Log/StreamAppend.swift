/// Events to add to one stream, if it still stands where the writer saw it.
public struct StreamAppend: Hashable, Sendable {
  /// The stream to add to.
  public var stream: StreamID
  /// The version the decision was made on; 0 for a stream that must not exist yet.
  public var expectedVersion: Int
  /// The events in order; none means that only the version is checked.
  public var events: [NewEvent]

  public init(stream: StreamID, expectedVersion: Int, events: [NewEvent]) {
    self.stream = stream
    self.expectedVersion = expectedVersion
    self.events = events
  }
}

/// Names one command of one person, so that sending it twice does it once.
public struct CommandKey: Hashable, Codable, Sendable {
  /// The key as the sender gave it, unique in the store: 1 to 200 printable ASCII characters.
  public var key: String
  /// What the command says, such as the SHA-256 of its arguments: up to 200 printable ASCII characters.
  ///
  /// The same key with another fingerprint is refused with `store.command-reused`.
  public var fingerprint: String

  public init(_ key: String, fingerprint: String = "") {
    self.key = key
    self.fingerprint = fingerprint
  }

  /// Whether key and fingerprint follow the rules above.
  var isWellFormed: Bool {
    !key.isEmpty
      && [key, fingerprint].allSatisfy { text in
        text.utf8.count <= 200 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      }
  }
}

/// What an append recorded.
public struct AppendResult: Hashable, Sendable {
  /// The events in log order.
  public var events: [RecordedEvent]
  /// Whether the command had been done before; nothing was added now.
  public var isRepeat: Bool

  public init(events: [RecordedEvent], isRepeat: Bool) {
    self.events = events
    self.isRepeat = isRepeat
  }

  /// The version a stream reached by this append; `nil` if it got no event.
  public func version(of stream: StreamID) -> Int? {
    events.last { $0.stream == stream }?.version
  }
}
