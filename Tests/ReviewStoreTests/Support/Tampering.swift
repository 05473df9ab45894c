import GRDB

/// Changes a store file behind its back, as somebody with any SQLite tool could.
enum Tampering {
  /// Runs SQL as it is; the triggers stand in the way.
  static func plainly(_ path: String, _ sql: String) throws {
    try run(path) { db in try db.execute(sql: sql) }
  }

  /// Runs SQL with all triggers taken away before and put back afterwards, so that nothing is to be seen of it.
  static func covertly(_ path: String, _ sql: String) throws {
    try run(path) { db in
      let triggers = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
      try db.execute(sql: sql)
      for trigger in triggers { try db.execute(sql: trigger[1]) }
    }
  }

  private static func run(_ path: String, _ body: (Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try body(db)
    }
  }
}
