import Foundation
import ReviewStore
import ReviewTesting
import Testing

@Suite("A killed writer", .serialized)
struct CrashTests {
  @Test("loses nothing it acknowledged and leaves nothing half done, wherever it is killed")
  func killedWhileAppending() throws {
    var generator = SeededGenerator(for: "killed while appending")
    var recorded = 0
    var unacknowledged = 0
    for run in 1...5 {
      let folder = try TemporaryFolder()
      _ = try folder.makeStore()
      var acknowledged = 0
      for kill in 1...5 {
        let probe = try Probe("append", folder.path("test.kenes"))
        #expect(probe.line() == "ready")
        usleep(UInt32.random(in: 0...120_000, using: &generator))
        probe.kill()
        if let last = probe.remainingLines().last { acknowledged = try #require(Int(last)) }
        let store = try folder.openStore()
        #expect(try CrashRound.faults(in: store, acknowledged: acknowledged) == [], "run \(run), kill \(kill)")
        let held = try store.load(CrashRound.stream).count
        unacknowledged += held - acknowledged
        acknowledged = held
      }
      recorded += acknowledged
    }
    print("killed while appending: \(recorded) rounds recorded, \(unacknowledged) of them killed before the answer")
    #expect(recorded > 0)
  }

  @Test("never leaves an unfinished store under the name that was asked for")
  func killedWhileCreating() throws {
    var generator = SeededGenerator(for: "killed while creating")
    for _ in 1...12 {
      let folder = try TemporaryFolder()
      let probe = try Probe("create", folder.path("test.kenes"))
      #expect(probe.line() == "ready")
      usleep(UInt32.random(in: 0...12_000, using: &generator))
      probe.kill()
      let created = probe.remainingLines() == ["created"]
      if created || folder.files.contains("test.kenes") {
        #expect(try folder.openStore().verify() == [])
      } else {
        #expect(try folder.makeStore().verify() == [])
      }
    }
  }
}
