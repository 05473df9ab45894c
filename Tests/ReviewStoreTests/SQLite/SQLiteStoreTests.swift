import Foundation
import ReviewStore
import ReviewTesting
import Testing

@Suite("The store on SQLite")
struct SQLiteStoreTests {
  @Test("keeps the promises of every store", arguments: StoreConformance.checks)
  func conforms(check: StoreConformance.Check) throws {
    let folder = try TemporaryFolder()
    var number = 0
    try check.run { identity, projector in
      number += 1
      return try SQLiteStore.create(at: folder.path("\(number).kenes"), identity: identity, projector: projector)
    }
  }
}
