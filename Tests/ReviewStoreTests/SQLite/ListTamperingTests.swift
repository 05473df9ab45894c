import Diagnostics
import ReviewStore
import ReviewTesting
import Testing

@Suite("Lists that were changed behind the store's back")
struct ListTamperingTests {
  @Test(
    "are found row by row, and made good by a rebuild",
    arguments: [
      ("UPDATE reviews SET status = 'finished' WHERE review = '2026-001'", ["reviews 2026-001"]),
      ("UPDATE reviews SET title = replace(title, 'Тілдер', 'Тiлдер') WHERE review = '2026-001'", ["reviews 2026-001"]),
      ("DELETE FROM reviews WHERE review = '2026-001'", ["reviews 2026-001"]),
      ("UPDATE tasks SET due_day = NULL WHERE key = 'b'", ["tasks 2026-001 b"]),
      ("UPDATE tasks SET key = 'x' WHERE key = 'b'", ["tasks 2026-001 b", "tasks 2026-001 x"]),
      ("UPDATE tasks SET title = 'no JSON' WHERE key = 'b'", ["*"]),
      ("UPDATE deadlines SET state = 'sleeping' WHERE review = '2026-001'", ["*"]),
      ("DELETE FROM deadlines WHERE activation = 2", ["deadlines 2026-001 term 0000000000000000002"]),
      ("DELETE FROM comments WHERE number = 11", ["comments 2026-001 0000000000000000011"]),
      (
        "INSERT INTO reviews SELECT stream, 'x', docket_number, title, procedure, procedure_hash, states, status, 1, opened_at, closed_at FROM reviews WHERE review = '2026-001'",
        ["*"]
      ),
      (
        "INSERT INTO comments VALUES ('comment/x', '9', 1, 't', 'c', NULL, NULL, NULL, 'open', NULL, 'e')",
        ["comments 9 0000000000000000001"]
      ),
    ])
  func found(sql: String, rows: [String]) throws {
    let folder = try TemporaryFolder()
    try StoreConformance.fill(folder.makeStore())
    try Tampering.covertly(folder.path("test.kenes"), sql)
    let store = try folder.openStore()
    let findings = try store.verify().filter { $0.code != "store.corrupt" }
    #expect(findings.map(\.code) == rows.map { _ in "store.read-model-differs" })
    #expect(findings.map { $0.arguments["row"] ?? "" } == rows)
    try store.rebuild()
    #expect(try store.verify() == [])
  }
}
