import Diagnostics
public import ReviewStore

/// One transaction of the crash test: a review with rows, a comment, a file and a command, all or nothing.
public struct CrashRound: Sendable {
  /// The stream that counts the rounds.
  public static let stream = StreamID.review("crash")
  static let eventsPerRound = 8

  /// Number of the round, from 1.
  public let number: Int

  init(number: Int) {
    self.number = number
  }

  /// The round after those that a store holds.
  public static func next(in store: any EventStore) throws -> CrashRound {
    CrashRound(number: try roundsHeld(by: store) + 1)
  }

  /// Records the round.
  public func append(to store: any EventStore) throws {
    let review = try (1...Self.eventsPerRound).map { index in
      try StoreConformance.sampleEvent(
        StoreConformance.SamplePayload(
          review: StoreConformance.sampleReview("crash", version: number),
          tasks: [StoreConformance.sampleTask("crash", "round-\(number)", due: "2026-03-25")],
          text: String(repeating: "мәтін \(index) ", count: 20)),
        files: [file.digest])
    }
    let comment = try StoreConformance.sampleEvent(
      StoreConformance.SamplePayload(comment: StoreConformance.sampleComment("crash", number)))
    // The history of the one stream would make every round slower than the one before.
    let part = StreamID(rawValue: "review/crash-\(number)")
    try store.append(
      [
        StreamAppend(stream: part, expectedVersion: 0, events: review),
        StreamAppend(stream: .comment(on: "crash", number: number), expectedVersion: 0, events: [comment]),
        StreamAppend(
          stream: Self.stream, expectedVersion: number - 1, events: try StoreConformance.sampleEvents("\(number)")),
      ], files: [file], command: CommandKey("round-\(number)"))
  }

  /// What is wrong with a store in which rounds were recorded and the last writer was killed; empty if nothing.
  ///
  /// - Parameter acknowledged: the last round the writer said was recorded.
  public static func faults(in store: any EventStore, acknowledged: Int) throws -> [String] {
    var faults = try store.verify().map { "\($0.code) \($0.arguments)" }
    let held = try roundsHeld(by: store)
    // One more may have been recorded than the writer lived to say.
    if held != acknowledged, held != acknowledged + 1 { faults.append("\(held) rounds, \(acknowledged) acknowledged") }
    let info = try store.info()
    let counts = [info.head.position, info.streamCount, info.fileCount, info.commentCount, info.reviewCount]
    let expected = [held * (eventsPerRound + 2), held == 0 ? 0 : 2 * held + 1, held, held, held]
    if counts != expected { faults.append("\(held) rounds, but counts \(counts) instead of \(expected)") }
    if held > 0, try store.result(of: CommandKey("round-\(held)")) == nil { faults.append("command \(held) is lost") }
    if try store.result(of: CommandKey("round-\(held + 1)")) != nil {
      faults.append("command \(held + 1) is half there")
    }
    return faults
  }

  private static func roundsHeld(by store: any EventStore) throws -> Int {
    try store.load(stream).count
  }

  /// A file of some 100 kB, another one in each round.
  private var file: StoredFile {
    let bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 100_000)
    return StoredFile(bytes: bytes + Array("\(number)".utf8), mediaType: "application/octet-stream")
  }
}
