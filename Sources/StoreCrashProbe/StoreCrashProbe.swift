import Diagnostics
import Foundation
import Glibc
import ReviewStore
import ReviewTesting

/// A program that tests start, kill and race against each other; it is part of no product.
@main
struct StoreCrashProbe {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().map { $0 }
    guard arguments.count >= 2 else { return usage() }
    let path = arguments[1]
    let number = arguments.count > 2 ? Int(arguments[2]) ?? 0 : 0
    switch arguments[0] {
    case "create": try create(path)
    case "append": try append(to: path)
    case "race": try race(path, rounds: number)
    case "read-only": try readOnly(path)
    default: usage()
    }
  }

  private static func usage() {
    say("usage: StoreCrashProbe create|append|race|read-only PATH [ROUNDS]")
    exit(2)
  }

  /// Writes one line at once: what was said is in the pipe even if the process is killed right after.
  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  private static func open(_ path: String) throws -> SQLiteStore {
    try SQLiteStore.open(at: path, projector: StoreConformance.SampleProjector())
  }

  private static func create(_ path: String) throws {
    say("ready")
    _ = try SQLiteStore.create(
      at: path, identity: StoreConformance.sampleIdentity, projector: StoreConformance.SampleProjector())
    say("created")
  }

  /// Appends round after round until it is killed, and says the number of a round once it is recorded.
  private static func append(to path: String) throws {
    let store = try open(path)
    say("ready")
    while true {
      let round = try CrashRound.next(in: store)
      try round.append(to: store)
      say("\(round.number)")
    }
  }

  /// Tries to be the first in every round, and says for each whether it was.
  private static func race(_ path: String, rounds: Int) throws {
    let store = try open(path)
    say("ready")
    // Everybody starts when the test lets go of the line.
    _ = readLine()
    for round in 0..<rounds {
      do {
        try store.append(
          StoreConformance.sampleEvents("process \(getpid())"), to: "review/race", expectedVersion: round)
        say("won \(round)")
      } catch let error as StoreError where error.isConflict {
        say("lost \(round)")
      }
    }
  }

  /// Reads and tries to write as a user who may not write, and says what came of it.
  private static func readOnly(_ path: String) throws {
    if getuid() == 0 {
      // The superuser may write everywhere, so that it has to become nobody first.
      guard setgid(65_534) == 0, setuid(65_534) == 0 else { return say("still the superuser") }
    }
    do {
      let store = try open(path)
      say("opened \(store.isReadOnly ? "read-only" : "writable")")
      say("read \(try store.events(after: 0, limit: .max).count)")
      say("verified \(try store.verify().map(\.code))")
      try store.append(StoreConformance.sampleEvents("late"), to: "review/late", expectedVersion: 0)
      say("written")
    } catch let error as StoreError {
      say("refused \(error.code)")
    }
  }
}
