import GRDB

/// The tables of a store file, built by migrations that are never edited once a release has carried them.
enum Schema {
  /// One step from a format version to the next.
  struct Migration {
    /// What the step brings, for people who read the source.
    let name: String
    let sql: String
  }

  /// The steps in order: the one at index n leads to format n + 1.
  static let migrations = [
    Migration(name: "log, files and lists", sql: v1)
  ]

  /// Brings a database to the newest format, inside the caller's transaction.
  static func migrate(_ db: Database, from version: Int) throws {
    for migration in migrations.dropFirst(version) {
      try db.execute(sql: migration.sql)
    }
    try db.execute(sql: "PRAGMA application_id = \(StoreFormat.applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(migrations.count)")
  }

  /// Name and definition of every table, index and trigger of a database.
  static func objects(of db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    return try Dictionary(rows.map { (try $0.text(0), try $0.optionalText(1) ?? "") }) { $1 }
  }

  /// What ``objects(of:)`` gives for a database nobody touched.
  static func expectedObjects() throws -> [String: String] {
    let queue = try DatabaseQueue()
    return try queue.inDatabase { db in
      try migrate(db, from: 0)
      return try objects(of: db)
    }
  }
}
