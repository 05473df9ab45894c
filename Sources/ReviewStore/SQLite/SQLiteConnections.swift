import Foundation
import GRDB

/// The connections to one store file: one that writes, one that reads beside it.
///
/// A `DatabasePool` would do the same, but it writes on opening and sets synchronous=NORMAL.
final class SQLiteConnections: Sendable {
  let reader: DatabaseQueue
  /// `nil` where only reading is possible.
  let writer: DatabaseQueue?
  private let readerPath: String
  private let options: SQLiteStore.Options

  /// Opens an existing file that is known to be a store.
  init(_ file: StoreFile, options: SQLiteStore.Options) throws {
    self.options = options
    guard options.access == .readAndWrite, file.isWritable else {
      (reader, readerPath) = try Self.openForReading(file, options: options)
      writer = nil
      return
    }
    let writer = try DatabaseQueue(path: file.path, configuration: Self.configuration(options, readOnly: false))
    do {
      try writer.writeWithoutTransaction { db in try Self.prepareForWriting(db, of: file) }
      reader = try DatabaseQueue(path: file.path, configuration: Self.configuration(options, readOnly: true))
    } catch {
      try? writer.close()
      throw error
    }
    readerPath = file.path
    self.writer = writer
  }

  deinit {
    // The writer last: the last writable connection tidies the write-ahead log away.
    try? reader.close()
    try? writer?.close()
  }

  /// A further connection for long reading, so that nobody waits for it.
  func openReader() throws -> DatabaseQueue {
    try DatabaseQueue(path: readerPath, configuration: Self.configuration(options, readOnly: true))
  }

  /// Whether what is written is on the disk when a transaction ends.
  func isDurable() throws -> Bool {
    try writer?.read { db in
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode")
      let level = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
      // 2 is FULL, 3 is EXTRA.
      return mode == "wal" && level >= 2
    } ?? false
  }

  /// Makes a file with the newest schema; the file must not exist.
  static func makeFile(_ file: StoreFile, identity: StoreIdentity, options: SQLiteStore.Options) throws {
    let queue = try DatabaseQueue(path: file.path, configuration: configuration(options, readOnly: false))
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { db in
      try setModes(db)
      try db.inTransaction(.immediate) {
        try Schema.migrate(db, from: 0)
        try SQLiteLog(db: db).write(identity)
        return .commit
      }
      // What stays in the write-ahead log would not be in the file that gets the final name.
      try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try queue.close()
  }

  private static func prepareForWriting(_ db: Database, of file: StoreFile) throws {
    try setModes(db)
    let version = try formatVersion(of: file, db)
    if version < StoreFormat.version {
      try db.inTransaction(.immediate) {
        try Schema.migrate(db, from: try formatVersion(of: file, db))
        return .commit
      }
    }
  }

  /// Every commit is on the disk when it returns, and readers never wait for it.
  private static func setModes(_ db: Database) throws {
    // The mode is kept in the file; setting it again would ask for a lock.
    if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" {
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try db.execute(sql: "PRAGMA synchronous = FULL")
  }

  /// The format of the file; throws `store.newer-format` or `store.corrupt` for one that this program does not know.
  private static func formatVersion(of file: StoreFile, _ db: Database) throws -> Int {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= StoreFormat.version else {
      throw StoreError.refused(
        "store.newer-format",
        ["path": file.path, "found": String(version), "supported": String(StoreFormat.version)])
    }
    // A store gets its format in the same transaction as its tables.
    guard version >= 1 else { throw StoreError.refused("store.corrupt", ["detail": "user_version \(version)"]) }
    return version
  }

  private static func openForReading(
    _ file: StoreFile, options: SQLiteStore.Options
  ) throws -> (DatabaseQueue, path: String) {
    func open(_ path: String) throws -> (DatabaseQueue, path: String) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(options, readOnly: true))
      do {
        let version = try queue.read { db in try formatVersion(of: file, db) }
        guard version == StoreFormat.version else {
          throw StoreError.refused(
            "store.older-format",
            ["path": file.path, "found": String(version), "supported": String(StoreFormat.version)])
        }
      } catch {
        try? queue.close()
        throw error
      }
      return (queue, path)
    }
    do {
      return try open(file.path)
    } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
      // SQLite wants to make files beside the store and may not. Without a write-ahead log the file is complete.
      if file.hasWriteAheadLog { throw StoreError.refused("store.needs-recovery", ["path": file.path]) }
      return try open(file.immutableURI)
    }
  }

  private static func configuration(_ options: SQLiteStore.Options, readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(options.busyTimeout)
    configuration.label = "kenes.store"
    let pageLimit = options.pageLimit
    configuration.prepareDatabase { db in
      // Views and triggers of a file from elsewhere may call nothing but plain SQL functions.
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      if let pageLimit, !readOnly { try db.execute(sql: "PRAGMA max_page_count = \(pageLimit)") }
    }
    return configuration
  }
}
