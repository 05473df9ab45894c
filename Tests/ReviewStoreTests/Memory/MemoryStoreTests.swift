import ReviewStore
import ReviewTesting
import Testing

@Suite("The store in memory")
struct MemoryStoreTests {
  @Test("keeps the promises of every store", arguments: StoreConformance.checks)
  func conforms(check: StoreConformance.Check) throws {
    try check.run { identity, projector in MemoryStore(identity: identity, projector: projector) }
  }
}
