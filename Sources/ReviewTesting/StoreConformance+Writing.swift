import Diagnostics
import ReviewStore

extension StoreConformance {
  static let conflictChecks: [Check] = [
    Check("a stream at another version is a conflict, and nothing is written") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      try store.append(sampleEvents("a", "b"), to: "review/1", expectedVersion: 0)
      for expected in [0, 1, 3, -1] {
        do {
          try store.append(sampleEvents("late"), to: "review/1", expectedVersion: expected)
          throw Failure(description: "version \(expected) was taken")
        } catch let error as StoreError {
          try expect(error, .conflict(stream: "review/1", expected: expected, actual: 2))
          try expect(error.isConflict, true)
          try expect(error.findings.map(\.code), ["store.conflict"])
        }
      }
      try expect(store.info().head.position, 2)
    },
    Check("one conflict among many streams leaves all of them as they were") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try store.append(sampleEvents("a"), to: "review/2", expectedVersion: 0)
      let file = StoredFile(bytes: Array("file".utf8), mediaType: "text/plain")
      let review = try sampleEvent(SamplePayload(review: sampleReview("1")))
      try expectRefusal("store.conflict") {
        try store.append(
          [
            StreamAppend(stream: "review/1", expectedVersion: 0, events: [review]),
            StreamAppend(stream: "review/2", expectedVersion: 0, events: try sampleEvents("late")),
          ], files: [file], command: CommandKey("key"))
      }
      try expect(store.load("review/1"), [])
      try expect(store.reviews(), [])
      try expect(store.file(file.digest), nil)
      try expect(store.result(of: CommandKey("key")), nil)
      try expect(store.info().head.position, 1)
      try expect(store.verify(), [])
    },
    Check("an append without events checks the version and writes nothing") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      try store.append(sampleEvents("a"), to: "review/1", expectedVersion: 0)
      try expect(store.append([], to: "review/1", expectedVersion: 1).events, [])
      try expectRefusal("store.conflict") { try store.append([], to: "review/1", expectedVersion: 0) }
      try expect(store.append([], to: "review/none", expectedVersion: 0).events, [])
      try expect(store.streams(withPrefix: "").map(\.stream.rawValue), ["review/1"])
    },
  ]

  static let commandChecks: [Check] = [
    Check("a command sent twice is done once and answered alike") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let key = CommandKey("open-1", fingerprint: "f")
      try expect(store.result(of: key), nil)
      let first = try store.append(sampleEvents("a", "b"), to: "review/1", expectedVersion: 0, command: key)
      try store.append(sampleEvents("c"), to: "review/1", expectedVersion: 2)
      let again = try store.append(sampleEvents("a", "b"), to: "review/1", expectedVersion: 0, command: key)
      try expect(first.isRepeat, false)
      try expect(again, AppendResult(events: first.events, isRepeat: true))
      try expect(store.result(of: key), again)
      try expect(store.info().head.position, 3)
      try expect(store.verify(), [])
    },
    Check("a command that recorded nothing is remembered too") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let key = CommandKey("nothing")
      try expect(store.append([], files: [], command: key).isRepeat, false)
      try expect(store.append([], files: [], command: key), AppendResult(events: [], isRepeat: true))
      try expect(store.verify(), [])
    },
    Check("a command key used for something else is refused") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      try store.append(
        sampleEvents("a"), to: "review/1", expectedVersion: 0, command: CommandKey("key", fingerprint: "1"))
      try expectRefusal("store.command-reused") {
        try store.append(
          sampleEvents("b"), to: "review/1", expectedVersion: 1, command: CommandKey("key", fingerprint: "2"))
      }
      try expectRefusal("store.command-reused") { _ = try store.result(of: CommandKey("key")) }
      for key in ["", "ключ", "a\u{0}b", String(repeating: "k", count: 201)] {
        try expectRefusal("store.command-invalid") {
          try store.append(sampleEvents("b"), to: "review/1", expectedVersion: 1, command: CommandKey(key))
        }
      }
      try expect(store.info().head.position, 1)
    },
  ]

  static let fileChecks: [Check] = [
    Check("a file comes back by its digest and is stored once") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let file = StoredFile(bytes: Array("abc".utf8), mediaType: "application/xml")
      try expect(file.digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
      let same = StoredFile(bytes: file.bytes, mediaType: "text/plain")
      let empty = StoredFile(bytes: [], mediaType: "application/octet-stream")
      let event = try sampleEvent(files: [file.digest, empty.digest, file.digest])
      try store.append([event], to: "review/1", expectedVersion: 0, files: [file, same, empty])
      try store.append([event], to: "review/1", expectedVersion: 1, files: [same])
      try expect(store.file(file.digest), file)
      try expect(store.file(empty.digest), empty)
      try expect(store.file(SHA256Hex.zero), nil)
      try expect(store.load("review/1").map(\.files), [[file.digest, empty.digest], [file.digest, empty.digest]])
      let info = try store.info()
      try expect([info.fileCount, info.fileBytes], [2, 3])
      try expect(store.verify(), [])
    },
    Check("files that no event names belong to the first event of their append") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let files = (0..<3).map { StoredFile(bytes: [$0], mediaType: "text/plain") }
      let events = try [sampleEvent(), sampleEvent(files: [files[1].digest])]
      try store.append(events, to: "review/1", expectedVersion: 0, files: files)
      try store.append([sampleEvent(), sampleEvent()], to: "review/1", expectedVersion: 2, files: [files[0]])
      try expect(
        store.load("review/1").map(\.files),
        [[files[0].digest, files[2].digest].sorted(), [files[1].digest], [files[0].digest], []])
      try expect(store.verify(), [])
    },
    Check("a file of eight megabytes is kept whole") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let bytes = (0..<8_388_608).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
      let file = StoredFile(bytes: bytes, mediaType: "application/pdf")
      try store.append([], files: [file], command: nil)
      try expect(store.file(file.digest) == file, true)
      try expect(store.verify(), [])
    },
    Check("a file without a usable media type is refused") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      for type in ["", "тип", "a\u{0}b"] {
        try expectRefusal("store.file-invalid") {
          try store.append([], files: [StoredFile(bytes: [1], mediaType: type)], command: nil)
        }
      }
      try expect(store.info().fileCount, 0)
    },
    Check("an event that speaks of a file nobody gave is refused") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      try expectRefusal("store.file-unknown") {
        try store.append([sampleEvent(files: [SHA256Hex.zero])], to: "review/1", expectedVersion: 0)
      }
      try expect(store.load("review/1"), [])
    },
  ]

  static let refusalChecks: [Check] = [
    Check("stream names that are not well formed are refused") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let names = [
        "", "/", "review/", "/1", "review//1", "review/1 ", "review/қ", "a\u{0}", String(repeating: "a", count: 201),
      ]
      for name in names {
        try expectRefusal("store.stream-invalid") {
          try store.append(sampleEvents("a"), to: StreamID(rawValue: name), expectedVersion: 0)
        }
      }
      try expectRefusal("store.stream-repeated") {
        let twice = StreamAppend(stream: "review/1", expectedVersion: 0, events: try sampleEvents("a"))
        try store.append([twice, twice], files: [], command: nil)
      }
      try expect(store.info().head.position, 0)
    },
    Check("events without type, actor or times are refused, and so is a payload that is not JSON") { make in
      let store = try make(sampleIdentity, EmptyProjector())
      let faults: [(String, (inout NewEvent) -> Void)] = [
        ("store.event-invalid", { $0.type = "" }), ("store.event-invalid", { $0.schema = 0 }),
        ("store.event-invalid", { $0.actor = "" }), ("store.event-invalid", { $0.legalTime = "" }),
        ("store.event-invalid", { $0.recordedAt = "" }), ("store.event-invalid", { $0.files = ["abc"] }),
        ("store.event-invalid", { $0.actor = "a\u{0}b" }), ("store.payload-invalid", { $0.payload = [] }),
        ("store.payload-invalid", { $0.payload = Array("{".utf8) }),
        ("store.payload-invalid", { $0.payload = Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8) }),
      ]
      for (code, spoil) in faults {
        var event = try sampleEvent()
        spoil(&event)
        try expectRefusal(code) { try store.append([event], to: "review/1", expectedVersion: 0) }
      }
      try expect(store.info().head.position, 0)
    },
    Check("an append whose rows cannot be made is refused whole") { make in
      let store = try make(sampleIdentity, SampleProjector())
      try expectRefusal("store.projection-failed") {
        try store.append([sampleEvent(type: "unprojectable")], to: "review/1", expectedVersion: 0)
      }
      try expectRefusal("store.projection-failed") {
        let twins = [sampleTask("1", "a"), sampleTask("1", "a")]
        try store.append([sampleEvent(SamplePayload(tasks: twins))], to: "review/1", expectedVersion: 0)
      }
      for payload in [
        SamplePayload(comment: sampleComment("1", 0)), SamplePayload(tasks: [sampleTask("1", "a", body: "a\u{0}b")]),
        SamplePayload(review: sampleReview("1", version: 0)),
        SamplePayload(deadlines: [sampleDeadline("1", "a", activation: -1)]),
      ] {
        try expectRefusal("store.projection-failed") {
          try store.append([sampleEvent(payload)], to: "review/1", expectedVersion: 0)
        }
      }
      try expect(store.load("review/1"), [])
      try expect(store.verify(), [])
    },
  ]
}
