import Diagnostics
import ReviewStore
import ReviewTesting
import Testing

/// Seven events: positions 1, 3, 5 and 7 are `review/1`, positions 2, 4 and 6 are `review/2`; event 3 has a file.
@Suite("A store that was changed behind its back")
struct TamperingTests {
  let folder: TemporaryFolder
  let file = StoredFile(bytes: Array("draft law".utf8), mediaType: "application/xml")
  /// The end of the log before anything was changed.
  let head: LogHead

  init() throws {
    folder = try TemporaryFolder()
    let store = try folder.makeStore()
    for position in 1...7 {
      let stream: StreamID = position % 2 == 1 ? "review/1" : "review/2"
      let event = try StoreConformance.sampleEvent(
        StoreConformance.SamplePayload(text: "event \(position)"), files: position == 3 ? [file.digest] : [])
      try store.append(
        [event], to: stream, expectedVersion: (position - 1) / 2, files: position == 3 ? [file] : [],
        command: CommandKey("command-\(position)"))
    }
    head = try store.info().head
  }

  /// What `verify` finds, one line each: code and place.
  func findings() throws -> [String] {
    try folder.openStore().verify().map { finding in
      let values = ["position", "stream", "version", "expected", "name", "row", "command"]
      return ([finding.code] + values.compactMap { finding.arguments[$0] }).joined(separator: " ")
    }
  }

  func change(_ sql: String) throws {
    try Tampering.covertly(folder.path("test.kenes"), sql)
  }

  @Test("nothing is found where nothing was changed")
  func untouched() throws {
    #expect(try findings() == [])
    #expect(try folder.openStore().holds(head))
  }

  @Test(
    "a change of any field names the exact event",
    arguments: [
      "type = 'other'", "schema = 2", "payload = replace(payload, 'event', 'evenT')", "payload = payload || ' '",
      "actor = 'somebody'", "causation = ''", "legal_time = '2026-03-01T04:00:00Z'",
      "recorded_at = '2026-03-01T04:00:00Z'",
    ])
  func fields(assignment: String) throws {
    try change("UPDATE events SET \(assignment) WHERE position = 5")
    #expect(try findings() == ["store.event-altered 5 review/1 3"])
  }

  @Test("a forged event with a hash that fits breaks both chains at once")
  func forgedHash() throws {
    var event = try #require(folder.openStore().load("review/1").last { $0.version == 3 })
    event.actor = "somebody"
    event.hash = EventHash.compute(for: event)
    try change("UPDATE events SET actor = 'somebody', hash = '\(event.hash)' WHERE position = 5")
    #expect(try findings() == ["store.log-broken 5 review/1 3", "store.chain-broken 7 review/1 4"])
  }

  @Test("a forged hash in the chain of the log is found")
  func forgedLogHash() throws {
    try change("UPDATE events SET log_hash = '\(SHA256Hex.zero)' WHERE position = 2")
    #expect(try findings() == ["store.log-broken 2 review/2 1", "store.log-broken 3 review/1 2"])
  }

  @Test("an event moved to another stream is found in both")
  func movedEvent() throws {
    try change("UPDATE events SET stream = 'review/2', version = 4 WHERE position = 7")
    #expect(
      try findings() == [
        "store.chain-broken 7 review/2 4", "store.event-altered 7 review/2 4", "store.stream-truncated review/1 3 4",
        "store.stream-truncated review/2 4 3",
      ])
  }

  @Test("a removed event leaves a gap in the log and in its stream")
  func removed() throws {
    try change("DELETE FROM events WHERE position = 4")
    #expect(try findings() == ["store.position-gap 5 4", "store.version-gap 6 review/2 3 2"])
  }

  @Test("a removed last event of a stream is found, also at the end of the log")
  func truncated() throws {
    try change("DELETE FROM events WHERE position = 7")
    let found = try findings()
    #expect(found.contains("store.log-truncated 6 7"))
    #expect(found.contains("store.stream-truncated review/1 3 4"))
    try change("DELETE FROM events WHERE position = 6")
    #expect(try findings().contains("store.stream-truncated review/2 2 3"))
  }

  @Test("a cut made good everywhere in the file is found by the head noted elsewhere")
  func truncatedWithHeads() throws {
    try change(
      """
      DELETE FROM events WHERE position = 7;
      DELETE FROM commands WHERE first = 7;
      UPDATE log SET position = 6, hash = (SELECT log_hash FROM events WHERE position = 6);
      UPDATE streams SET version = 3, hash = (SELECT hash FROM events WHERE position = 5) WHERE stream = 'review/1';
      """)
    #expect(try findings() == [])
    #expect(try !folder.openStore().holds(head))
  }

  @Test("changed heads are found")
  func heads() throws {
    try change("UPDATE streams SET hash = '\(SHA256Hex.zero)' WHERE stream = 'review/2'")
    try change("UPDATE log SET hash = '\(SHA256Hex.zero)'")
    #expect(try findings() == ["store.log-head-altered 7", "store.stream-head-altered review/2 3"])
  }

  @Test("a rehearsal made real is found, even before the first event")
  func identity() throws {
    try change("UPDATE store SET is_rehearsal = 0")
    #expect(try findings() == ["store.log-broken 1 review/1 1"])
    _ = try folder.makeStore("empty.kenes")
    try Tampering.covertly(folder.path("empty.kenes"), "UPDATE store SET is_rehearsal = 0")
    #expect(try folder.openStore("empty.kenes").verify().map(\.code) == ["store.log-head-altered"])
  }

  @Test("changed and removed files are found, with the event that speaks of them")
  func files() throws {
    try change("UPDATE files SET bytes = CAST('draft lay' AS BLOB)")
    let altered = try folder.openStore().verify()
    #expect(altered.map(\.code) == ["store.file-altered"])
    #expect(altered.first?.arguments["digest"] == file.digest)
    try change("DELETE FROM files")
    #expect(try findings() == ["store.file-lost 3 review/1 2"])
    try change("DELETE FROM event_files")
    #expect(try findings() == ["store.event-altered 3 review/1 2"])
  }

  @Test("a command that points outside the log is found")
  func commands() throws {
    try change("UPDATE commands SET first = 8 WHERE key = 'command-2'")
    #expect(try findings() == ["store.command-altered command-2"])
  }

  @Test("missing, changed and foreign database objects are found")
  func schema() throws {
    try Tampering.plainly(
      folder.path("test.kenes"), "DROP TRIGGER events_stay; CREATE TABLE extra (a); DROP INDEX comments_in_order")
    #expect(
      try findings() == [
        "store.schema-altered index comments_in_order", "store.schema-altered table extra",
        "store.schema-altered trigger events_stay",
      ])
  }

  @Test(
    "the triggers refuse plain changes",
    arguments: [
      "UPDATE events SET actor = 'x'", "DELETE FROM events WHERE position = 7", "UPDATE files SET bytes = x'00'",
      "DELETE FROM files", "DELETE FROM event_files", "UPDATE event_files SET position = 1",
      "UPDATE commands SET first = 1", "DELETE FROM commands", "UPDATE store SET is_rehearsal = 0",
      "DELETE FROM store", "INSERT INTO store SELECT 'other', created_at, 0 FROM store",
      "INSERT INTO events SELECT 9, stream, 5, type, schema, payload, actor, causation, legal_time, recorded_at, hash, hash, hash FROM events WHERE position = 7",
      "INSERT INTO events SELECT 8, stream, 6, type, schema, payload, actor, causation, legal_time, recorded_at, hash, hash, hash FROM events WHERE position = 7",
      "INSERT INTO events SELECT 8, stream, 5, type, schema, payload, actor, causation, legal_time, recorded_at, log_hash, hash, hash FROM events WHERE position = 7",
      "INSERT OR REPLACE INTO events SELECT 7, stream, 4, type, schema, payload, actor, causation, legal_time, recorded_at, previous_hash, hash, hash FROM events WHERE position = 7",
    ])
  func triggers(sql: String) throws {
    #expect(throws: (any Error).self) { try Tampering.plainly(folder.path("test.kenes"), sql) }
    #expect(try findings() == [])
  }
}
