public import Diagnostics

/// The log of what happened, the files it speaks of, and the lists made from it.
///
/// Every method may be called from any thread. A method that throws has changed nothing.
public protocol EventStore: Sendable {
  /// The events of a stream in order; none for a stream that does not exist.
  func load(_ stream: StreamID) throws(StoreError) -> [RecordedEvent]

  /// Events of the whole log with a position above the given one, in order, at most `limit`.
  func events(after position: Int, limit: Int) throws(StoreError) -> [RecordedEvent]

  /// Ends of the streams whose name begins with a prefix such as `comment/2026-001/`, sorted by name.
  func streams(withPrefix prefix: String) throws(StoreError) -> [StreamHead]

  /// Records events of several streams, the files they speak of, and the lists that follow: all of it or nothing.
  ///
  /// Throws ``StoreError/conflict(stream:expected:actual:)`` if a stream does not stand at its expected version.
  /// A command key seen before gives the earlier result again, whatever else is in the call.
  @discardableResult
  func append(
    _ appends: [StreamAppend], files: [StoredFile], command: CommandKey?
  ) throws(StoreError) -> AppendResult

  /// What a command recorded earlier; `nil` if it has not been done.
  func result(of command: CommandKey) throws(StoreError) -> AppendResult?

  /// The file with a SHA-256 digest; `nil` if it is not kept here.
  func file(_ digest: String) throws(StoreError) -> StoredFile?

  /// Reviews sorted by id.
  func reviews(_ filter: ReviewFilter) throws(StoreError) -> [ReviewRow]

  /// Tasks sorted by due time (none last), review and key.
  func tasks(_ filter: TaskFilter) throws(StoreError) -> [TaskRow]

  /// Deadlines sorted by due time (none last), review, id and activation.
  func deadlines(_ filter: DeadlineFilter) throws(StoreError) -> [DeadlineRow]

  /// Comments sorted by review and number.
  func comments(_ filter: CommentFilter) throws(StoreError) -> [CommentRow]

  /// Checks every hash, number, file and list; each finding names the place. An empty result means: all is in order.
  func verify() throws(StoreError) -> [Finding]

  /// Makes all lists anew from the log.
  func rebuild() throws(StoreError)

  /// What the store is and holds.
  func info() throws(StoreError) -> StoreInfo
}

extension EventStore {
  /// Records events of one stream.
  @discardableResult
  public func append(
    _ events: [NewEvent], to stream: StreamID, expectedVersion: Int, files: [StoredFile] = [],
    command: CommandKey? = nil
  ) throws(StoreError) -> AppendResult {
    try append(
      [StreamAppend(stream: stream, expectedVersion: expectedVersion, events: events)], files: files, command: command)
  }

  /// Whether the log still has the end that was noted earlier, so that nothing up to there was changed or cut off.
  ///
  /// With ``verify()`` finding nothing, this holds even against someone who could change the whole store.
  public func holds(_ head: LogHead) throws(StoreError) -> Bool {
    if head.position == 0 { return head.hash == LogHash.genesis(of: try info().identity) }
    return try events(after: head.position - 1, limit: 1).first.map {
      $0.position == head.position && $0.logHash == head.hash
    }
      ?? false
  }

  /// All reviews sorted by id.
  public func reviews() throws(StoreError) -> [ReviewRow] { try reviews(ReviewFilter()) }

  /// All tasks, the most urgent first.
  public func tasks() throws(StoreError) -> [TaskRow] { try tasks(TaskFilter()) }

  /// All deadlines, the most urgent first.
  public func deadlines() throws(StoreError) -> [DeadlineRow] { try deadlines(DeadlineFilter()) }

  /// All comments sorted by review and number.
  public func comments() throws(StoreError) -> [CommentRow] { try comments(CommentFilter()) }

  /// Calls the body for every event of the log in order, a page at a time; the body may use the store.
  public func forEachEvent(
    after position: Int = 0, pageSize: Int = 500, _ body: (RecordedEvent) throws -> Void
  ) throws {
    var last = position
    while true {
      let page = try events(after: last, limit: pageSize)
      for event in page { try body(event) }
      guard let end = page.last, page.count == pageSize else { return }
      last = end.position
    }
  }

  /// Calls the body for every comment that fits, a page at a time; the body may use the store.
  public func forEachComment(
    _ filter: CommentFilter = CommentFilter(), pageSize: Int = 500, _ body: (CommentRow) throws -> Void
  ) throws {
    var filter = filter
    var left = filter.limit ?? .max
    while left > 0 {
      filter.limit = min(pageSize, left)
      let page = try comments(filter)
      for row in page { try body(row) }
      guard let end = page.last, page.count == pageSize else { return }
      left -= page.count
      filter.after = end.cursor
    }
  }
}
