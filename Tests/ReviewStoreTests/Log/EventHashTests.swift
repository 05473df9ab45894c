import Diagnostics
import ReviewStore
import Testing

@Suite("The hash of an event")
struct EventHashTests {
  let event = RecordedEvent(
    position: 1, stream: .review("2026-001"), version: 1, type: "review-opened", schema: 1,
    payload: Array(#"{"title":"Тілдер туралы"}"#.utf8), actor: "secretary", causation: nil,
    legalTime: "2026-03-02T04:00:00Z", recordedAt: "2026-03-02T04:00:01Z",
    files: ["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"], previousHash: SHA256Hex.zero, hash: "",
    logHash: "")

  @Test("is what the Python lines of docs/storage.md print")
  func vector() {
    #expect(EventHash.compute(for: event) == "eab057565d3f833b4aed00ddf60d8350689f82b14418c22b57617ae86bf64fc1")
    let identity = StoreIdentity(id: "store-1", createdAt: "2026-03-02T03:00:00Z", isRehearsal: true)
    let genesis = LogHash.genesis(of: identity)
    #expect(genesis == "30108bb82bd65e23cd369671a720466972479d04f1c67790f407b3bce078be6b")
    #expect(
      LogHash.next(after: genesis, position: 1, eventHash: EventHash.compute(for: event))
        == "d7659da3051909058368f00842af0bb9c10fa4c4019025333476187cfecdf254")
  }

  @Test("tells an empty cause from none")
  func emptyCause() {
    var other = event
    other.causation = ""
    #expect(EventHash.compute(for: other) == "b75747cb0c968fb3459e4fa56fb2d490ceb8d2bfda776ae3fa26b8eec6c8075e")
  }

  @Test("changes with every field, and when text moves from one field to the next")
  func everyField() {
    let changes: [(inout RecordedEvent) -> Void] = [
      { $0.stream = .review("2026-002") }, { $0.version = 2 }, { $0.type = "review-opened2" }, { $0.schema = 2 },
      { $0.payload += [0x20] }, { $0.actor = "secretary2" }, { $0.causation = "x" },
      { $0.legalTime = "2026-03-02T04:00:02Z" }, { $0.recordedAt = "2026-03-02T04:00:02Z" }, { $0.files = [] },
      { $0.previousHash = "1" + SHA256Hex.zero.dropFirst() },
      {
        $0.legalTime += "2"
        $0.recordedAt.removeFirst()
      },
    ]
    var hashes: Set = [EventHash.compute(for: event)]
    for change in changes {
      var other = event
      change(&other)
      hashes.insert(EventHash.compute(for: other))
    }
    #expect(hashes.count == changes.count + 1)
  }

  @Test("does not depend on the place in the whole log, so that an extract can be checked anywhere")
  func withoutPosition() {
    var other = event
    other.position = 99
    other.logHash = "?"
    #expect(EventHash.compute(for: other) == EventHash.compute(for: event))
  }

  @Test("an extract of a stream is checked without a store, and the changed event is named")
  func extract() {
    var chain: [RecordedEvent] = []
    for version in 1...4 {
      var next = event
      next.version = version
      next.position = version * 10
      next.previousHash = chain.last?.hash ?? SHA256Hex.zero
      next.hash = EventHash.compute(for: next)
      chain.append(next)
    }
    #expect(EventHash.findings(in: chain) == [])
    var changed = chain
    changed[2].actor = "somebody"
    let altered = EventHash.findings(in: changed)
    #expect(altered.map(\.code) == ["store.event-altered"])
    #expect(altered.first?.arguments["version"] == "3")
    changed[2].hash = EventHash.compute(for: changed[2])
    #expect(EventHash.findings(in: changed).map(\.code) == ["store.chain-broken"])
    #expect(EventHash.findings(in: Array(chain.dropFirst())).map(\.code) == ["store.version-gap"])
    chain.remove(at: 1)
    #expect(EventHash.findings(in: chain).map(\.code) == ["store.version-gap"])
  }
}
