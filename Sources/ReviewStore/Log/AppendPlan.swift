import LawReview

/// What a store must be able to tell before an append is decided on; called inside the writing transaction.
protocol LogReading {
  func logHead() throws -> LogHead
  func head(of stream: StreamID) throws -> StreamHead?
  func events(of stream: StreamID) throws -> [RecordedEvent]
  func events(in positions: ClosedRange<Int>) throws -> [RecordedEvent]
  func holdsFile(_ digest: String) throws -> Bool
  func command(_ key: String) throws -> DoneCommand?
}

/// A command as the store remembers it.
struct DoneCommand: Hashable, Sendable {
  var key: CommandKey
  /// Position of the first event it recorded.
  var first: Int
  /// Number of events it recorded.
  var count: Int
}

/// Everything one append will write, worked out before the first byte is written.
struct AppendPlan {
  var events: [RecordedEvent] = []
  var files: [StoredFile] = []
  var streamHeads: [StreamHead] = []
  var logHead: LogHead
  var rows: [(stream: StreamID, rows: ReadModelRows)] = []
  var command: DoneCommand?

  /// Either a plan, or the result of the same command done before.
  enum Decision {
    case write(AppendPlan)
    case done(AppendResult)
  }

  /// Works out the plan; every store decides by this one function.
  static func decide(
    _ appends: [StreamAppend], files: [StoredFile], command: CommandKey?, projector: any ReadModelProjector,
    reading log: some LogReading
  ) throws -> Decision {
    if let command, let result = try earlierResult(of: command, reading: log) { return .done(result) }
    try check(appends, command)
    var plan = AppendPlan(logHead: try log.logHead())
    let first = plan.logHead.position + 1
    try plan.keep(files, reading: log)
    let given = Set(files.map(\.digest))
    var unnamed = given.subtracting(appends.flatMap(\.events).flatMap(\.files))
    for append in appends {
      var head =
        try log.head(of: append.stream) ?? StreamHead(stream: append.stream, version: 0, hash: SHA256Hex.zero)
      guard head.version == append.expectedVersion else {
        throw StoreError.conflict(
          stream: append.stream, expected: append.expectedVersion, actual: head.version)
      }
      if append.events.isEmpty { continue }
      var history = head.version == 0 ? [] : try log.events(of: append.stream)
      for var event in append.events {
        // What nobody names would be in no hash, and could be taken away unseen.
        event.files += unnamed
        unnamed = []
        for digest in event.files where !given.contains(digest) {
          guard try log.holdsFile(digest) else {
            throw StoreError.refused("store.file-unknown", ["digest": digest, "stream": append.stream.rawValue])
          }
        }
        let recorded = plan.record(event, after: head)
        head = StreamHead(stream: append.stream, version: recorded.version, hash: recorded.hash)
        history.append(recorded)
      }
      plan.streamHeads.append(head)
      plan.rows.append((append.stream, try projector.checkedRows(for: append.stream, events: history)))
    }
    plan.command = command.map { DoneCommand(key: $0, first: first, count: plan.events.count) }
    return .write(plan)
  }

  /// The result of a command done before; throws `store.command-reused` if it said something else then.
  static func earlierResult(of command: CommandKey, reading log: some LogReading) throws -> AppendResult? {
    guard let done = try log.command(command.key) else { return nil }
    guard ByteOrder.equal(done.key.fingerprint, command.fingerprint) else {
      throw StoreError.refused("store.command-reused", ["command": command.key])
    }
    let events = done.count == 0 ? [] : try log.events(in: done.first...(done.first + done.count - 1))
    return AppendResult(events: events, isRepeat: true)
  }

  private mutating func keep(_ files: [StoredFile], reading log: some LogReading) throws {
    var seen: Set<String> = []
    for file in files where seen.insert(file.digest).inserted {
      guard file.hasUsableMediaType else {
        throw StoreError.refused("store.file-invalid", ["digest": file.digest, "type": file.mediaType])
      }
      if try !log.holdsFile(file.digest) { self.files.append(file) }
    }
  }

  private mutating func record(_ event: NewEvent, after head: StreamHead) -> RecordedEvent {
    let position = logHead.position + 1
    var recorded = RecordedEvent(
      position: position, stream: head.stream, version: head.version + 1, type: event.type, schema: event.schema,
      payload: event.payload, actor: event.actor, causation: event.causation, legalTime: event.legalTime,
      recordedAt: event.recordedAt, files: Set(event.files).sorted(by: ByteOrder.precedes), previousHash: head.hash,
      hash: "", logHash: "")
    recorded.hash = EventHash.compute(for: recorded)
    recorded.logHash = LogHash.next(after: logHead.hash, position: position, eventHash: recorded.hash)
    logHead = LogHead(position: position, hash: recorded.logHash)
    events.append(recorded)
    return recorded
  }

  /// Refuses what no store could record.
  private static func check(_ appends: [StreamAppend], _ command: CommandKey?) throws(StoreError) {
    if let command, !command.isWellFormed { throw .refused("store.command-invalid", ["command": command.key]) }
    var seen: Set<StreamID> = []
    for append in appends {
      let stream = append.stream.rawValue
      guard append.stream.isWellFormed else { throw .refused("store.stream-invalid", ["stream": stream]) }
      guard seen.insert(append.stream).inserted else {
        throw .refused("store.stream-repeated", ["stream": stream])
      }
      for event in append.events {
        guard !event.type.isEmpty, event.schema >= 1, !event.actor.isEmpty, !event.legalTime.isEmpty,
          !event.recordedAt.isEmpty, event.files.allSatisfy(SHA256Hex.isDigest),
          !event.hasNUL
        else {
          throw .refused("store.event-invalid", ["stream": stream, "type": event.type])
        }
        guard CanonicalJSON.isValid(event.payload) else {
          throw .refused("store.payload-invalid", ["stream": stream, "type": event.type])
        }
      }
    }
  }
}

extension NewEvent {
  /// SQLite's text ends at a NUL for many tools, so none is let in.
  fileprivate var hasNUL: Bool {
    [type, actor, causation ?? "", legalTime, recordedAt].contains { $0.utf8.contains(0) }
  }
}

extension StoredFile {
  /// Media types are short ASCII, and SQLite's text ends at a NUL.
  fileprivate var hasUsableMediaType: Bool {
    (1...200).contains(mediaType.utf8.count) && mediaType.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}
