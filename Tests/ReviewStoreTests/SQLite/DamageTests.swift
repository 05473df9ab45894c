import Diagnostics
import Foundation
import ReviewStore
import ReviewTesting
import Testing

@Suite("A damaged store file")
struct DamageTests {
  @Test("with overwritten pages is reported as corrupt")
  func overwrittenPage() throws {
    let folder = try TemporaryFolder()
    try StoreConformance.fill(folder.makeStore())
    var bytes = try read(folder)
    for page in 2..<bytes.count / 4096 where page % 3 == 0 {
      bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: repeatElement(0xA5, count: 4096))
    }
    try write(bytes, folder)
    #expect(try outcome(folder).contains("store.corrupt"))
  }

  @Test("of which the end is missing is refused or reported")
  func cutOff() throws {
    let folder = try TemporaryFolder()
    try StoreConformance.fill(folder.makeStore())
    try write(read(folder).prefix(4096 * 3), folder)
    #expect(try outcome(folder).contains("store.corrupt"))
  }

  @Test("never crashes the program, whichever byte was changed; what is not told has changed nothing")
  func anyByte() throws {
    var generator = SeededGenerator(for: "any byte")
    let folder = try TemporaryFolder()
    try StoreConformance.fill(folder.makeStore())
    let sound = try read(folder)
    let content = try Content(folder.openStore())
    var told = 0
    for _ in 0..<120 {
      var bytes = sound
      let offset = Int.random(in: 100..<bytes.count, using: &generator)
      bytes[offset] ^= UInt8.random(in: 1...255, using: &generator)
      try write(bytes, folder)
      if try outcome(folder).isEmpty {
        #expect(try Content(folder.openStore()) == content, "byte \(offset)")
      } else {
        told += 1
      }
    }
    print("any byte: \(told) of 120 changes told; the others hit unused space")
    #expect(told > 10)
  }

  /// Everything that can be read from a store.
  private struct Content: Equatable {
    let identity: StoreIdentity
    let head: LogHead
    let events: [RecordedEvent]
    let streams: [StreamHead]
    let reviews: [ReviewRow]
    let tasks: [TaskRow]
    let deadlines: [DeadlineRow]
    let comments: [CommentRow]

    init(_ store: SQLiteStore) throws {
      identity = store.identity
      head = try store.info().head
      events = try store.events(after: 0, limit: .max)
      streams = try store.streams(withPrefix: "")
      reviews = try store.reviews()
      tasks = try store.tasks()
      deadlines = try store.deadlines()
      comments = try store.comments()
    }
  }

  /// Codes of everything that opening, verifying and reading say; anything else thrown fails the test.
  private func outcome(_ folder: TemporaryFolder) throws -> Set<String> {
    var codes: Set<String> = []
    func collect(_ body: () throws -> Void) throws {
      do { try body() } catch let error as StoreError { codes.formUnion(error.findings.map(\.code)) }
    }
    try collect {
      let store = try folder.openStore()
      try collect { codes.formUnion(try store.verify().map(\.code)) }
      try collect { _ = try store.events(after: 0, limit: .max) }
      try collect { _ = try (store.reviews(), store.tasks(), store.deadlines(), store.comments()) }
    }
    return codes
  }

  private func read(_ folder: TemporaryFolder) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder.path("test.kenes")))
  }

  private func write(_ bytes: Data, _ folder: TemporaryFolder) throws {
    for name in folder.files { try FileManager.default.removeItem(atPath: folder.path(name)) }
    try bytes.write(to: URL(fileURLWithPath: folder.path("test.kenes")))
  }
}
