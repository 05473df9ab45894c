import Foundation
import GRDB

/// The log inside one transaction of a database.
struct SQLiteLog: LogReading {
  let db: Database

  func logHead() throws -> LogHead {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT position, hash FROM log")) else {
      throw ColumnError(column: 0)
    }
    return LogHead(position: try row.integer(0), hash: try row.text(1))
  }

  func head(of stream: StreamID) throws -> StreamHead? {
    let sql = "SELECT stream, version, hash FROM streams WHERE stream = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [stream.rawValue]).map(Self.streamHead)
  }

  func streams(withPrefix prefix: String) throws -> [StreamHead] {
    // Names are ASCII without 0x7F, so that it stands behind every name that begins with the prefix.
    guard prefix.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return [] }
    let sql = "SELECT stream, version, hash FROM streams WHERE stream >= ? AND stream < ? ORDER BY stream"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [prefix, prefix + "\u{7F}"])
      .map(Self.streamHead)
  }

  func events(of stream: StreamID) throws -> [RecordedEvent] {
    try events("WHERE e.stream = ? ORDER BY e.version", [stream.rawValue])
  }

  func events(in positions: ClosedRange<Int>) throws -> [RecordedEvent] {
    try events("WHERE e.position BETWEEN ? AND ? ORDER BY e.position", [positions.lowerBound, positions.upperBound])
  }

  func events(after position: Int, limit: Int) throws -> [RecordedEvent] {
    try events("WHERE e.position > ? ORDER BY e.position LIMIT ?", [position, max(0, limit)])
  }

  func holdsFile(_ digest: String) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM files WHERE digest = ?")
    return try Int.fetchOne(statement, arguments: [digest]) != nil
  }

  func file(_ digest: String) throws -> StoredFile? {
    let sql = "SELECT digest, media_type, bytes FROM files WHERE digest = ?"
    return try Row.fetchOne(db, sql: sql, arguments: [digest]).map(Self.file)
  }

  func command(_ key: String) throws -> DoneCommand? {
    let statement = try db.cachedStatement(sql: "SELECT key, fingerprint, first, count FROM commands WHERE key = ?")
    return try Row.fetchOne(statement, arguments: [key]).map(Self.command)
  }

  /// Column list of an event; the payload comes as a BLOB, so that not one byte is interpreted on the way.
  static let eventColumns = """
    SELECT e.position, e.stream, e.version, e.type, e.schema, CAST(e.payload AS BLOB), e.actor, e.causation,
      e.legal_time, e.recorded_at, e.previous_hash, e.hash, e.log_hash,
      (SELECT group_concat(f.digest, ' ') FROM event_files f WHERE f.position = e.position)
    FROM events e
    """

  private func events(_ condition: String, _ arguments: StatementArguments) throws -> [RecordedEvent] {
    let statement = try db.cachedStatement(sql: "\(Self.eventColumns) \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var events: [RecordedEvent] = []
    while let row = try rows.next() { events.append(try Self.event(row)) }
    return events
  }

  static func event(_ row: Row) throws -> RecordedEvent {
    let files = try row.optionalText(13)?.split(separator: " ").map(String.init) ?? []
    return RecordedEvent(
      position: try row.integer(0), stream: StreamID(rawValue: try row.text(1)), version: try row.integer(2),
      type: try row.text(3), schema: try row.integer(4), payload: try row.bytes(5), actor: try row.text(6),
      causation: try row.optionalText(7), legalTime: try row.text(8), recordedAt: try row.text(9),
      files: files.sorted(by: ByteOrder.precedes), previousHash: try row.text(10), hash: try row.text(11),
      logHash: try row.text(12))
  }

  static func streamHead(_ row: Row) throws -> StreamHead {
    StreamHead(stream: StreamID(rawValue: try row.text(0)), version: try row.integer(1), hash: try row.text(2))
  }

  static func file(_ row: Row) throws -> StoredFile {
    StoredFile(unchecked: try row.text(0), mediaType: try row.text(1), bytes: try row.bytes(2))
  }

  static func command(_ row: Row) throws -> DoneCommand {
    DoneCommand(
      key: CommandKey(try row.text(0), fingerprint: try row.text(1)), first: try row.integer(2),
      count: try row.integer(3))
  }
}
