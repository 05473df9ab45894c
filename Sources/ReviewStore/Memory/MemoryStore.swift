public import Diagnostics
import Synchronization

/// A store in memory: for tests, simulators and dry runs. It behaves as the one on SQLite, but forgets.
public final class MemoryStore: EventStore {
  let identity: StoreIdentity
  let projector: any ReadModelProjector
  let state: Mutex<MemoryLog>

  /// Creates an empty store.
  public init(identity: StoreIdentity, projector: any ReadModelProjector) {
    self.identity = identity
    self.projector = projector
    state = Mutex(MemoryLog(genesis: LogHash.genesis(of: identity)))
  }

  public func load(_ stream: StreamID) throws(StoreError) -> [RecordedEvent] {
    state.withLock { $0.events(of: stream) }
  }

  public func events(after position: Int, limit: Int) throws(StoreError) -> [RecordedEvent] {
    state.withLock { Array($0.log.dropFirst(max(0, position)).prefix(max(0, limit))) }
  }

  public func streams(withPrefix prefix: String) throws(StoreError) -> [StreamHead] {
    state.withLock { log in
      log.heads.values.filter { $0.stream.rawValue.utf8.starts(with: prefix.utf8) }.sorted { $0.stream < $1.stream }
    }
  }

  @discardableResult
  public func append(
    _ appends: [StreamAppend], files: [StoredFile], command: CommandKey?
  ) throws(StoreError) -> AppendResult {
    try StoreError.typed {
      try state.withLock { log in
        let decision = try AppendPlan.decide(
          appends, files: files, command: command, projector: projector, reading: log)
        switch decision {
        case .done(let result): return result
        case .write(let plan):
          log.apply(plan)
          return AppendResult(events: plan.events, isRepeat: false)
        }
      }
    }
  }

  public func result(of command: CommandKey) throws(StoreError) -> AppendResult? {
    try StoreError.typed {
      try state.withLock { try AppendPlan.earlierResult(of: command, reading: $0) }
    }
  }

  public func file(_ digest: String) throws(StoreError) -> StoredFile? {
    state.withLock { $0.files[digest] }
  }

  public func reviews(_ filter: ReviewFilter) throws(StoreError) -> [ReviewRow] {
    try filter.select(from: state.withLock { $0.rows.values.compactMap(\.review) })
  }

  public func tasks(_ filter: TaskFilter) throws(StoreError) -> [TaskRow] {
    try filter.select(from: state.withLock { $0.rows.values.flatMap(\.tasks) })
  }

  public func deadlines(_ filter: DeadlineFilter) throws(StoreError) -> [DeadlineRow] {
    try filter.select(from: state.withLock { $0.rows.values.flatMap(\.deadlines) })
  }

  public func comments(_ filter: CommentFilter) throws(StoreError) -> [CommentRow] {
    try filter.select(from: state.withLock { $0.rows.values.flatMap(\.comments) })
  }

  public func verify() throws(StoreError) -> [Finding] {
    let log = state.withLock { $0 }
    return try StoreError.typed { try StoreVerifier(identity: identity, projector: projector).findings(in: log) }
  }

  public func rebuild() throws(StoreError) {
    try StoreError.typed {
      try state.withLock { log in
        var rows: [StreamID: ReadModelRows] = [:]
        for stream in log.heads.keys.sorted() {
          rows[stream] = try projector.checkedRows(for: stream, events: log.events(of: stream))
        }
        log.rows = rows
      }
    }
  }

  public func info() throws(StoreError) -> StoreInfo {
    state.withLock { log in
      StoreInfo(
        path: nil, formatVersion: StoreFormat.version, identity: identity, isReadOnly: false, isDurable: false,
        head: log.logHead(),
        streamCount: log.heads.count, reviewCount: log.rows.values.count { $0.review != nil },
        commentCount: log.rows.values.reduce(0) { $0 + $1.comments.count }, fileCount: log.files.count,
        fileBytes: log.files.values.reduce(0) { $0 + $1.bytes.count }, sizeInBytes: nil)
    }
  }
}
