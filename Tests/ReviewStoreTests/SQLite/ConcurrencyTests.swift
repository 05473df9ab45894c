import Foundation
import ReviewStore
import ReviewTesting
import Synchronization
import Testing

@Suite("Several writers of one store file")
struct ConcurrencyTests {
  @Test("two processes at once: every version is taken by exactly one of them")
  func processes() throws {
    let folder = try TemporaryFolder()
    let store = try folder.makeStore()
    let rounds = 60
    let probes = try (0..<2).map { _ in try Probe("race", folder.path("test.kenes"), "\(rounds)") }
    for probe in probes { #expect(probe.line() == "ready") }
    for probe in probes { probe.go() }
    let lines = probes.flatMap { $0.remainingLines() }
    for round in 0..<rounds {
      #expect(lines.filter { $0 == "won \(round)" }.count == 1, "round \(round)")
      #expect(lines.filter { $0 == "lost \(round)" }.count == 1, "round \(round)")
    }
    #expect(try store.load("review/race").count == rounds)
    #expect(try store.verify() == [])
  }

  @Test("two connections at once: every version is taken by exactly one of them")
  func connections() throws {
    let folder = try TemporaryFolder()
    let stores = [try folder.makeStore(), try folder.openStore()]
    for round in 0..<40 {
      let winners = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: 2) { writer in
        let event = try? StoreConformance.sampleEvents("\(writer)")
        if let event, (try? stores[writer].append(event, to: "review/race", expectedVersion: round)) != nil {
          winners.add(1, ordering: .relaxed)
        }
      }
      #expect(winners.load(ordering: .relaxed) == 1, "round \(round)")
    }
    #expect(try stores[0].load("review/race") == stores[1].load("review/race"))
    #expect(try stores[0].verify() == [])
  }

  @Test("a writer that waits too long is told that the store is busy, readers are not; later it can write")
  func busy() throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeStore()
    let gate = Gate()
    let slow = try SQLiteStore.open(at: folder.path("test.kenes"), projector: gate)
    let quick = try folder.openStore(options: SQLiteStore.Options(busyTimeout: 0.05))
    let finished = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      _ = try? slow.append(StoreConformance.sampleEvents("slow"), to: "review/slow", expectedVersion: 0)
      finished.signal()
    }
    gate.entered.wait()
    #expect {
      try quick.append(StoreConformance.sampleEvents("quick"), to: "review/quick", expectedVersion: 0)
    } throws: { ($0 as? StoreError)?.code == "store.busy" }
    #expect(try quick.load("review/slow") == [])
    #expect(try quick.verify() == [])
    gate.leave.signal()
    finished.wait()
    try quick.append(StoreConformance.sampleEvents("quick"), to: "review/quick", expectedVersion: 0)
    #expect(try quick.events(after: 0, limit: 9).map(\.stream) == ["review/slow", "review/quick"])
  }

  /// A projector that holds the writing transaction open until it is let go.
  private final class Gate: ReadModelProjector {
    let entered = DispatchSemaphore(value: 0)
    let leave = DispatchSemaphore(value: 0)

    func rows(for stream: StreamID, events: [RecordedEvent]) -> ReadModelRows {
      entered.signal()
      leave.wait()
      return ReadModelRows()
    }
  }
}
