import Foundation
import GRDB

extension SQLiteLog: AuditableLog {
  func forEachEvent(_ body: (RecordedEvent) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "\(Self.eventColumns) ORDER BY e.position")
    while let row = try rows.next() { try body(Self.event(row)) }
  }

  func streamHeads() throws -> [StreamHead] {
    try Row.fetchAll(db, sql: "SELECT stream, version, hash FROM streams").map(Self.streamHead)
  }

  func forEachFile(_ body: (StoredFile) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT digest, media_type, bytes FROM files ORDER BY digest")
    while let row = try rows.next() { try body(Self.file(row)) }
  }

  func streamsWithRows() throws -> Set<StreamID> {
    let sql = """
      SELECT stream FROM reviews UNION SELECT stream FROM tasks UNION SELECT stream FROM deadlines
      UNION SELECT stream FROM comments
      """
    return Set(try Row.fetchAll(db, sql: sql).map { StreamID(rawValue: try $0.text(0)) })
  }

  func doneCommands() throws -> [DoneCommand] {
    try Row.fetchAll(db, sql: "SELECT key, fingerprint, first, count FROM commands").map(Self.command)
  }

  func identity() throws -> StoreIdentity {
    guard let row = try Row.fetchOne(db, sql: "SELECT id, created_at, is_rehearsal FROM store") else {
      throw ColumnError(column: 0)
    }
    return StoreIdentity(id: try row.text(0), createdAt: try row.text(1), isRehearsal: try row.integer(2) == 1)
  }

  /// What SQLite itself finds wrong with the pages of the file.
  func damage() throws -> [String] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
  }
}
