import Foundation
import GRDB

extension SQLiteLog {
  /// Writes what was decided; the caller's transaction makes it all or nothing.
  func write(_ plan: AppendPlan) throws {
    for file in plan.files { try insert(file) }
    for event in plan.events { try insert(event) }
    for (stream, rows) in plan.rows { try replaceRows(of: stream, by: rows) }
    if let command = plan.command { try insert(command) }
  }

  /// Writes the identity and the head of an empty log.
  func write(_ identity: StoreIdentity) throws {
    try db.execute(
      sql: "INSERT INTO store (id, created_at, is_rehearsal) VALUES (?, ?, ?)",
      arguments: [identity.id, identity.createdAt, identity.isRehearsal ? 1 : 0])
    try db.execute(
      sql: "INSERT INTO log (one, position, hash) VALUES (1, 0, ?)", arguments: [LogHash.genesis(of: identity)])
  }

  private func insert(_ file: StoredFile) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO files (digest, media_type, bytes) VALUES (?, ?, ?)")
    try statement.execute(arguments: [file.digest, file.mediaType, Data(file.bytes)])
  }

  private func insert(_ event: RecordedEvent) throws {
    let sql = """
      INSERT INTO events (position, stream, version, type, schema, payload, actor, causation, legal_time, recorded_at,
        previous_hash, hash, log_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    try db.cachedStatement(sql: sql).execute(arguments: [
      event.position, event.stream.rawValue, event.version, event.type, event.schema,
      String(decoding: event.payload, as: UTF8.self), event.actor, event.causation, event.legalTime, event.recordedAt,
      event.previousHash, event.hash, event.logHash,
    ])
    for digest in event.files {
      let statement = try db.cachedStatement(sql: "INSERT INTO event_files (position, digest) VALUES (?, ?)")
      try statement.execute(arguments: [event.position, digest])
    }
  }

  private func insert(_ command: DoneCommand) throws {
    let sql = "INSERT INTO commands (key, fingerprint, first, count) VALUES (?, ?, ?, ?)"
    try db.cachedStatement(sql: sql).execute(arguments: [
      command.key.key, command.key.fingerprint, command.first, command.count,
    ])
  }

  /// Puts the rows of a stream in the place of those that were there.
  func replaceRows(of stream: StreamID, by rows: ReadModelRows) throws {
    try replace(rows.review.map { [$0] } ?? [], of: stream)
    try replace(rows.tasks, of: stream)
    try replace(rows.deadlines, of: stream)
    try replace(rows.comments, of: stream)
  }

  private func replace<Row: ListedRow>(_ rows: [Row], of stream: StreamID) throws {
    try db.cachedStatement(sql: "DELETE FROM \(Row.list) WHERE stream = ?").execute(arguments: [stream.rawValue])
    if rows.isEmpty { return }
    let marks = Array(repeating: "?", count: Row.columns.count + 1).joined(separator: ", ")
    let sql = "INSERT INTO \(Row.list) (stream, \(Row.columns.joined(separator: ", "))) VALUES (\(marks))"
    let statement = try db.cachedStatement(sql: sql)
    for row in rows {
      try statement.execute(arguments: StatementArguments([.text(stream.rawValue)] + row.values))
    }
  }

  /// Empties all lists.
  func deleteAllRows() throws {
    for list in [ReviewRow.list, TaskRow.list, DeadlineRow.list, CommentRow.list] {
      try db.execute(sql: "DELETE FROM \(list)")
    }
  }
}
