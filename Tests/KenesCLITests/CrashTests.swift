import Foundation
import LawReview
import ReviewService
import ReviewStore
import Testing

@Suite("A review whose program is killed at random moments")
struct CrashTests {
  /// The commands of a story, each at its time in the rehearsal.
  static let story: [(at: String, arguments: [String])] = [
    (
      "2026-03-02T10:00+05:00",
      [
        "review", "open", "samples/draft-law/v1/kk.xml", "samples/draft-law/v1/ru.xml", "--procedure",
        "workflows/draft-law-review.scxml", "--bodies", "samples/bodies.xml", "--questionnaire", "socio-political",
        "--checklist", "kz-parliament", "--set", "initiator=government", "--as", "ospanov",
      ]
    ),
    ("2026-03-02T11:00+05:00", ["task", "do", "2026-001", "form-check", "accept", "--as", "ospanov"]),
    ("2026-03-16T09:30+05:00", ["comment", "import", "2026-001", "samples/comments.csv", "--as", "ospanov"]),
    ("2026-03-16T09:40+05:00", ["comment", "import", "2026-001", "samples/comments.json", "--as", "ospanov"]),
    (
      "2026-03-18T15:00+05:00",
      ["opinion", "deliver", "2026-001", "samples/opinions/language-council.xml", "--as", "sokolov"]
    ),
    (
      "2026-03-19T12:00+05:00",
      ["opinion", "deliver", "2026-001", "samples/opinions/science-council.xml", "--as", "muller"]
    ),
    (
      "2026-03-19T12:30+05:00", ["opinion", "deliver", "2026-001", "samples/regional-position.xml", "--as", "kassymov"]
    ),
    (
      "2026-03-20T16:00+05:00",
      ["examination", "submit", "2026-001", "samples/examinations/examiner1.xml", "--as", "tursynov"]
    ),
    (
      "2026-03-20T17:00+05:00",
      ["examination", "submit", "2026-001", "samples/examinations/examiner2.xml", "--as", "pak"]
    ),
    ("2026-03-31T09:00+05:00", ["review", "work"]),
    ("2026-03-31T15:00+05:00", ["opinion", "reply", "2026-001", "samples/replies.xml", "--as", "zhumabayev"]),
  ]

  /// Log and lists of a store, after both were proved.
  private func proved(_ path: String) throws -> [RecordedEvent] {
    let store = try SQLiteStore.open(at: path, projector: ReviewProjector())
    let findings = try store.verify()
    #expect(findings.isEmpty, "\(findings)")
    return try store.events(after: 0, limit: 100_000)
  }

  private func arguments(_ step: (at: String, arguments: [String]), store: String) -> [String] {
    step.arguments + ["--store", store, "--now", step.at]
  }

  @Test("keeps every acknowledged command, has nothing half done, and ends in the same log as if nothing had happened")
  func killed() throws {
    let folder = try TemporaryFolder()
    let calm = folder.url.appendingPathComponent("calm.store").path
    let stormy = folder.url.appendingPathComponent("stormy.store").path
    for store in [calm, stormy] {
      let made = try KenesProcess.run([
        "store", "create", "--store", store, "--rehearsal", "--now", "2026-03-02T09:00+05:00",
      ])
      #expect(made.status == 0, "\(made.diagnostics)")
    }

    var lengths = [0]
    var durations: [Double] = []
    for step in Self.story {
      let start = Date()
      let outcome = try KenesProcess.run(arguments(step, store: calm))
      durations.append(Date().timeIntervalSince(start))
      // An import with one broken row tells so with status 1, and keeps the others.
      #expect(outcome.status == 0 || outcome.output.contains("numbers"), "\(step.arguments): \(outcome.diagnostics)")
      lengths.append(try proved(calm).count)
    }

    let seed = UInt64(ProcessInfo.processInfo.environment["KENES_SEED"] ?? "") ?? 20_260_302
    print("crash test: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var kills = 0
    for (index, step) in Self.story.enumerated() {
      var attempts = 0
      while try proved(stormy).count < lengths[index + 1] {
        attempts += 1
        let isSpared = attempts > 4
        let acknowledged = try run(
          arguments(step, store: stormy),
          killedAfter: isSpared ? nil : Double.random(in: 0...durations[index], using: &random))
        if !acknowledged { kills += 1 }
        let length = try proved(stormy).count
        #expect(length == lengths[index] || length == lengths[index + 1], "half done: \(step.arguments)")
        if acknowledged { #expect(length == lengths[index + 1], "lost: \(step.arguments)") }
        try #require(attempts < 8)
      }
    }
    print("crash test: killed \(kills) times")
    #expect(kills >= 3)

    let ends = try (proved(calm), proved(stormy))
    #expect(ends.0.map(\.hash) == ends.1.map(\.hash))
  }

  /// Runs a command and kills it with SIGKILL after a while; whether it had ended by itself, which is its acknowledgement.
  private func run(_ arguments: [String], killedAfter delay: Double?) throws -> Bool {
    let process = Process()
    process.executableURL = KenesProcess.executable
    process.arguments = arguments
    process.currentDirectoryURL = KenesProcess.root
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    if let delay {
      Thread.sleep(forTimeInterval: delay)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    process.waitUntilExit()
    return process.terminationReason == .exit
  }
}

/// Random numbers that are the same for a seed (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
