import Foundation
import ReviewStore
import ReviewTesting
import Testing

@Suite("A store at the limits of its disk")
struct LimitTests {
  @Test("a full disk refuses the append whole, keeps what was there, and takes more once there is space")
  func full() throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeStore()
    let store = try folder.openStore(options: SQLiteStore.Options(pageLimit: 150))
    var rounds = 0
    var refusal: StoreError?
    while refusal == nil, rounds < 100 {
      do {
        try CrashRound.next(in: store).append(to: store)
        rounds += 1
      } catch let error as StoreError {
        refusal = error
      }
    }
    #expect(refusal?.code == "store.disk-full")
    #expect(rounds > 0)
    #expect(try CrashRound.faults(in: store, acknowledged: rounds) == [])
    #expect(try store.load(CrashRound.stream).count == rounds)
    let roomy = try folder.openStore()
    try CrashRound.next(in: roomy).append(to: roomy)
    #expect(try CrashRound.faults(in: store, acknowledged: rounds + 1) == [])
  }

  @Test("a write-protected store can be read by whoever may read it, and says why it cannot be written")
  func writeProtected() throws {
    let folder = try TemporaryFolder()
    try StoreConformance.fill(folder.makeStore())
    try folder.protect(file: "test.kenes")
    let lines = try Probe("read-only", folder.path("test.kenes")).remainingLines()
    #expect(lines == ["opened read-only", "read 10", "verified []", "refused store.read-only"])
    #expect(folder.files == ["test.kenes"])
  }

  @Test("a write-protected store that was not closed in order is read with its last events, or refused")
  func writeProtectedAfterCrash() throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeStore()
    let probe = try Probe("append", folder.path("test.kenes"))
    while let line = probe.line(), line != "1" {}
    probe.kill()
    _ = probe.remainingLines()
    #expect(folder.files == ["test.kenes", "test.kenes-shm", "test.kenes-wal"])
    for name in folder.files { try folder.protect(file: name) }
    let lines = try Probe("read-only", folder.path("test.kenes")).remainingLines()
    #expect(lines.first == "opened read-only")
    #expect(lines.dropFirst().first != "read 0")
    #expect(lines.dropFirst(2) == ["verified []", "refused store.read-only"])
    try folder.removeProtected("test.kenes-shm")
    #expect(try Probe("read-only", folder.path("test.kenes")).remainingLines() == ["refused store.needs-recovery"])
  }

  @Test("a store that may not even be read is refused")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeStore()
    try folder.protect(file: "test.kenes", mode: 0)
    #expect(try Probe("read-only", folder.path("test.kenes")).remainingLines() == ["refused store.cannot-open"])
  }
}

extension TemporaryFolder {
  /// Takes the right to write a file, and the right to make files beside it.
  func protect(file name: String, mode: Int = 0o444) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
  }

  /// Removes a file from the protected folder.
  func removeProtected(_ name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try FileManager.default.removeItem(atPath: path(name))
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
  }
}
