import Foundation
import GRDB

/// A store in one SQLite file: every append is one transaction, on the disk when it returns.
///
/// `docs/storage.md` describes the file. Any number of programs may have it open at once.
public final class SQLiteStore: EventStore {
  /// How a store is opened.
  public struct Options: Hashable, Sendable {
    /// Whether the store may be changed.
    public enum Access: Hashable, Sendable {
      /// Reading, and writing where the file and its folder allow it.
      case readAndWrite
      /// Reading only.
      case readOnly
    }

    public var access: Access
    /// Seconds to wait for another program's write before `store.busy` is thrown.
    public var busyTimeout: Double
    /// Largest number of pages of 4,096 bytes the file may reach; then `store.disk-full` is thrown.
    public var pageLimit: Int?

    public init(access: Access = .readAndWrite, busyTimeout: Double = 5, pageLimit: Int? = nil) {
      self.access = access
      self.busyTimeout = busyTimeout
      self.pageLimit = pageLimit
    }
  }

  /// What the store is; it never changes.
  public let identity: StoreIdentity
  let projector: any ReadModelProjector
  let file: StoreFile
  let connections: SQLiteConnections
  let errors: SQLiteErrors

  /// Makes a new store; throws `store.exists` if the path is taken.
  ///
  /// The file appears under its name only when it is complete.
  public static func create(
    at path: String, identity: StoreIdentity, projector: any ReadModelProjector, options: Options = Options()
  ) throws(StoreError) -> SQLiteStore {
    guard [identity.id, identity.createdAt].allSatisfy({ CommandKey($0).isWellFormed }) else {
      throw .refused("store.identity-invalid")
    }
    let file = StoreFile(path)
    let unfinished = StoreFile("\(file.path).\(SHA256Hex.digest(of: Array(identity.id.utf8)).prefix(12)).new")
    let errors = SQLiteErrors(path: file.path, busyTimeout: options.busyTimeout)
    try errors.typed {
      guard !FileManager.default.fileExists(atPath: file.path) else {
        throw StoreError.refused("store.exists", ["path": file.path])
      }
      unfinished.remove()
      defer { unfinished.remove() }
      try SQLiteConnections.makeFile(unfinished, identity: identity, options: options)
      try file.take(nameOf: unfinished)
    }
    return try open(at: path, projector: projector, options: options)
  }

  /// Opens a store.
  ///
  /// Throws `store.missing`, `store.foreign-file`, `store.newer-format`, `store.older-format`, `store.cannot-open`,
  /// `store.needs-recovery`, `store.busy` or `store.corrupt`.
  public static func open(
    at path: String, projector: any ReadModelProjector, options: Options = Options()
  ) throws(StoreError) -> SQLiteStore {
    try SQLiteStore(file: StoreFile(path), projector: projector, options: options)
  }

  private init(file: StoreFile, projector: any ReadModelProjector, options: Options) throws(StoreError) {
    let errors = SQLiteErrors(path: file.path, busyTimeout: options.busyTimeout)
    try file.checkIdentity()
    let connections = try errors.typed { try SQLiteConnections(file, options: options) }
    identity = try errors.typed { try connections.reader.read { db in try SQLiteLog(db: db).identity() } }
    self.projector = projector
    self.file = file
    self.connections = connections
    self.errors = errors
  }

  /// Whether only reading is possible: asked for, or since the file or its folder is write-protected.
  public var isReadOnly: Bool { connections.writer == nil }

  public func load(_ stream: StreamID) throws(StoreError) -> [RecordedEvent] {
    try read { try $0.events(of: stream) }
  }

  public func events(after position: Int, limit: Int) throws(StoreError) -> [RecordedEvent] {
    try read { try $0.events(after: position, limit: limit) }
  }

  public func streams(withPrefix prefix: String) throws(StoreError) -> [StreamHead] {
    try read { try $0.streams(withPrefix: prefix) }
  }

  @discardableResult
  public func append(
    _ appends: [StreamAppend], files: [StoredFile], command: CommandKey?
  ) throws(StoreError) -> AppendResult {
    try write { log in
      let decision = try AppendPlan.decide(
        appends, files: files, command: command, projector: projector, reading: log)
      switch decision {
      case .done(let result): return result
      case .write(let plan):
        try log.write(plan)
        return AppendResult(events: plan.events, isRepeat: false)
      }
    }
  }

  public func result(of command: CommandKey) throws(StoreError) -> AppendResult? {
    try read { try AppendPlan.earlierResult(of: command, reading: $0) }
  }

  public func file(_ digest: String) throws(StoreError) -> StoredFile? {
    try read { try $0.file(digest) }
  }

  public func reviews(_ filter: ReviewFilter) throws(StoreError) -> [ReviewRow] { try read { try $0.select(filter) } }

  public func tasks(_ filter: TaskFilter) throws(StoreError) -> [TaskRow] { try read { try $0.select(filter) } }

  public func deadlines(_ filter: DeadlineFilter) throws(StoreError) -> [DeadlineRow] {
    try read { try $0.select(filter) }
  }

  public func comments(_ filter: CommentFilter) throws(StoreError) -> [CommentRow] {
    try read { try $0.select(filter) }
  }

  public func rebuild() throws(StoreError) {
    try write { log in
      try log.deleteAllRows()
      for head in try log.streams(withPrefix: "") {
        let rows = try projector.checkedRows(for: head.stream, events: log.events(of: head.stream))
        try log.replaceRows(of: head.stream, by: rows)
      }
    }
  }

  public func info() throws(StoreError) -> StoreInfo {
    let isDurable = try errors.typed { try connections.isDurable() }
    return try read { log in
      func count(_ expression: String, _ table: String) throws -> Int {
        try Int.fetchOne(log.db, sql: "SELECT \(expression) FROM \(table)") ?? 0
      }
      return StoreInfo(
        path: file.path, formatVersion: try count("user_version", "pragma_user_version"), identity: identity,
        isReadOnly: isReadOnly, isDurable: isDurable, head: try log.logHead(),
        streamCount: try count("count(*)", "streams"),
        reviewCount: try count("count(*)", "reviews"), commentCount: try count("count(*)", "comments"),
        fileCount: try count("count(*)", "files"), fileBytes: try count("total(length(bytes))", "files"),
        sizeInBytes: file.size)
    }
  }

  /// Writes a compact copy of the store as it is now to a new file, while others go on working.
  public func copy(to path: String) throws(StoreError) {
    let copy = StoreFile(path)
    try SQLiteErrors(path: copy.path, busyTimeout: errors.busyTimeout).typed {
      guard !FileManager.default.fileExists(atPath: copy.path) else {
        throw StoreError.refused("store.exists", ["path": copy.path])
      }
      let queue = try connections.openReader()
      defer { try? queue.close() }
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [copy.path])
      }
    }
  }

  private func read<Result>(_ body: (SQLiteLog) throws -> Result) throws(StoreError) -> Result {
    try errors.typed { try connections.reader.read { db in try body(SQLiteLog(db: db)) } }
  }

  private func write<Result>(_ body: (SQLiteLog) throws -> Result) throws(StoreError) -> Result {
    try errors.typed {
      guard let writer = connections.writer else {
        throw StoreError.refused("store.read-only", at: errors.place, ["path": file.path])
      }
      var result: Result?
      try writer.inTransaction(.immediate) { db in
        result = try body(SQLiteLog(db: db))
        return .commit
      }
      guard let result else { throw StoreError.refused("store.failed", ["detail": "no result"]) }
      return result
    }
  }
}
