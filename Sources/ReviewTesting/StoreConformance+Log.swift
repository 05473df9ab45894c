import ReviewStore

extension StoreConformance {
  static let logChecks: [Check] = [
    Check("a new store is empty and in order") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try expect(store.load("review/1"), [])
      try expect(store.events(after: 0, limit: 10), [])
      try expect(store.streams(withPrefix: ""), [])
      try expect(store.verify(), [])
      let info = try store.info()
      try expect(info.identity, sampleIdentity)
      try expect(info.head, LogHead(position: 0, hash: LogHash.genesis(of: sampleIdentity)))
      try expect(
        [info.streamCount, info.reviewCount, info.commentCount, info.fileCount, info.fileBytes], [0, 0, 0, 0, 0])
    },
    Check("events come back as they were given, numbered and chained") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      var first = try sampleEvent(SamplePayload(text: "Ә\u{301} \"кавычки\" \\ \u{1F1F0}\u{1F1FF} \n"))
      first.causation = ""
      var second = try sampleEvent(SamplePayload(text: ""))
      second.schema = 7
      second.causation = "command-1"
      let result = try store.append([first, second], to: "review/1", expectedVersion: 0)
      let loaded = try store.load("review/1")
      try expect(result.events, loaded)
      try expect(result.isRepeat, false)
      try expect(result.version(of: "review/1"), 2)
      try expect(loaded.map(\.position), [1, 2])
      try expect(loaded.map(\.version), [1, 2])
      try expect(loaded.map(\.payload), [first.payload, second.payload])
      try expect(loaded.map(\.causation), ["", "command-1"])
      try expect(loaded.map(\.schema), [1, 7])
      try expect(loaded[0].previousHash, SHA256Hex.zero)
      try expect(loaded[1].previousHash, loaded[0].hash)
      try expect(loaded.map { EventHash.compute(for: $0) }, loaded.map(\.hash))
      try expect(store.info().head, LogHead(position: 2, hash: loaded[1].logHash))
      try expect(EventHash.findings(in: loaded), [])
    },
    Check("the log is read in pages, in the order of positions") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      for number in 1...7 {
        try store.append(
          sampleEvents("\(number)"), to: StreamID.comment(on: "1", number: number), expectedVersion: 0)
      }
      try expect(store.events(after: 2, limit: 3).map(\.position), [3, 4, 5])
      try expect(store.events(after: 6, limit: 3).map(\.position), [7])
      try expect(store.events(after: 7, limit: 3), [])
      try expect(store.events(after: 0, limit: 0), [])
      try expect(store.events(after: -5, limit: 1).map(\.position), [1])
      var seen: [Int] = []
      try store.forEachEvent(after: 1, pageSize: 2) { seen.append($0.position) }
      try expect(seen, [2, 3, 4, 5, 6, 7])
    },
    Check("streams are listed by prefix, sorted by the bytes of their names") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      for name in ["review/2", "comment/1/000010", "comment/1/000002", "comment/10/000001", "review/1", "review_x/1"] {
        try store.append(sampleEvents("one", "two"), to: StreamID(rawValue: name), expectedVersion: 0)
      }
      try expect(
        store.streams(withPrefix: "comment/1/").map(\.stream.rawValue), ["comment/1/000002", "comment/1/000010"])
      try expect(store.streams(withPrefix: "review/").map(\.stream.rawValue), ["review/1", "review/2"])
      for prefix in ["%", "review/3", "r\u{0}", "қ", "comment/1/\u{7F}"] {
        try expect(store.streams(withPrefix: prefix), [])
      }
      try expect(store.streams(withPrefix: "").map(\.version), [2, 2, 2, 2, 2, 2])
      try expect(store.streams(withPrefix: "review/2").first?.hash, store.load("review/2").last?.hash)
    },
    Check("an end of the log noted earlier is recognised, another one is not") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      var heads = [try store.info().head]
      for version in 0..<3 {
        try store.append(sampleEvents("a"), to: "review/1", expectedVersion: version)
        heads.append(try store.info().head)
      }
      try expect(heads.map { try store.holds($0) }, [true, true, true, true])
      try expect(
        heads.map { try store.holds(LogHead(position: $0.position, hash: SHA256Hex.zero)) }.contains(true), false)
      try expect(store.holds(LogHead(position: 4, hash: heads[3].hash)), false)
      try expect(store.holds(LogHead(position: -1, hash: heads[0].hash)), false)
    },
    Check("one append of many streams is all in the log, in the order given") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      try store.append(sampleEvents("a"), to: "review/1", expectedVersion: 0)
      let result = try store.append(
        [
          StreamAppend(stream: "comment/1/000001", expectedVersion: 0, events: try sampleEvents("c")),
          StreamAppend(stream: "review/1", expectedVersion: 1, events: try sampleEvents("b", "d")),
        ], files: [], command: nil)
      try expect(result.events.map(\.stream.rawValue), ["comment/1/000001", "review/1", "review/1"])
      try expect(result.events.map(\.position), [2, 3, 4])
      try expect(result.version(of: "review/1"), 3)
      try expect(result.version(of: "review/2"), nil)
      try expect(store.verify(), [])
    },
    Check("two thousand long events in one append are kept whole") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let events = try (1...2_000).map { number in
        try sampleEvent(SamplePayload(text: String(repeating: "мәтін \(number) ", count: 100)))
      }
      try store.append(events, to: "review/1", expectedVersion: 0)
      try expect(store.load("review/1").map(\.payload), events.map(\.payload))
      try expect(store.verify(), [])
    },
  ]
}
