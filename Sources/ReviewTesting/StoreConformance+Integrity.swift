import ReviewStore

extension StoreConformance {
  static let integrityChecks: [Check] = [
    Check("lists made anew from the log are the lists that were there") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try fill(store)
      let before = try (store.reviews(), store.tasks(), store.deadlines(), store.comments())
      try store.rebuild()
      try expect(store.reviews(), before.0)
      try expect(store.tasks(), before.1)
      try expect(store.deadlines(), before.2)
      try expect(store.comments(), before.3)
      try expect(store.verify(), [])
    },
    Check("writers at once: every version is taken by exactly one of them") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let won = try ConcurrentWriters.race(writers: 4, rounds: 25) { writer, round in
        let event = try sampleEvents("writer \(writer)")
        do {
          try store.append(event, to: "review/race", expectedVersion: round)
          return true
        } catch let error as StoreError where error.isConflict {
          return false
        }
      }
      try expect(won, Array(repeating: 1, count: 25))
      try expect(store.load("review/race").map(\.version), Array(1...25))
      try expect(store.verify(), [])
    },
    Check("the same command sent by many at once is done once") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let done = try ConcurrentWriters.race(writers: 4, rounds: 10) { _, round in
        let stream = StreamID.review("\(round)")
        return try !store.append(
          sampleEvents("once"), to: stream, expectedVersion: 0, command: CommandKey("command-\(round)")
        ).isRepeat
      }
      try expect(done, Array(repeating: 1, count: 10))
      try expect(store.info().head.position, 10)
    },
  ]
}
