public import Diagnostics
import GRDB

extension SQLiteStore {
  public func verify() throws(StoreError) -> [Finding] {
    var findings: [Finding] = []
    do {
      try errors.typed {
        let queue = try connections.openReader()
        defer { try? queue.close() }
        try queue.read { db in
          let log = SQLiteLog(db: db)
          findings += try log.damage().map { Finding("store.corrupt", .error, at: errors.place, ["detail": $0]) }
          findings += try schemaFindings(db)
          findings += try StoreVerifier(identity: try log.identity(), projector: projector).findings(in: log)
        }
      }
    } catch  where error.code == "store.corrupt" {
      // Damage may stop the reading anywhere; what was found before still counts.
      findings += error.findings
    }
    return findings
  }

  /// Tables, indexes and triggers that are missing, foreign or changed.
  private func schemaFindings(_ db: Database) throws -> [Finding] {
    let (found, expected) = (try Schema.objects(of: db), try Schema.expectedObjects())
    return Set(found.keys).union(expected.keys).filter { found[$0] != expected[$0] }.sorted()
      .map { Finding("store.schema-altered", .error, at: errors.place, ["name": $0]) }
  }
}
