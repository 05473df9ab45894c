import Diagnostics
import Foundation
import ReviewStore
import ReviewTesting
import Testing

@Suite("Making and opening a store file")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("a new store is one file, durable, with the identity it was given, and is found again")
  func create() throws {
    do {
      let store = try folder.makeStore()
      try StoreConformance.fill(store)
      let info = try store.info()
      #expect(info.isDurable)
      #expect(!info.isReadOnly)
      #expect(info.path == folder.path("test.kenes"))
      #expect(info.formatVersion == StoreFormat.version)
      #expect(info.identity == StoreConformance.sampleIdentity)
      #expect((info.sizeInBytes ?? 0) > 4096)
    }
    #expect(folder.files == ["test.kenes"])
    let store = try folder.openStore()
    #expect(store.identity == StoreConformance.sampleIdentity)
    #expect(try store.reviews().count == 3)
    #expect(try store.verify() == [])
    let header = try #require(FileManager.default.contents(atPath: folder.path("test.kenes")))
    #expect(Array(header[68..<72]) == Array("Kene".utf8))
    #expect(Array(header[60..<64]) == [0, 0, 0, UInt8(StoreFormat.version)])
  }

  @Test("a path that is taken is left alone")
  func exists() throws {
    try write("a letter", to: "letter.txt")
    expectRefusal("store.exists") { _ = try folder.makeStore("letter.txt") }
    #expect(FileManager.default.contents(atPath: folder.path("letter.txt")) == Data("a letter".utf8))
    _ = try folder.makeStore()
    expectRefusal("store.exists") { _ = try folder.makeStore() }
    #expect(folder.files == ["letter.txt", "test.kenes"])
  }

  @Test("a folder that does not exist, and an identity nobody could read, are refused")
  func createRefused() throws {
    expectRefusal("store.cannot-open") { _ = try folder.makeStore("no/such/folder.kenes") }
    for id in ["", "қойма", "a\nb"] {
      expectRefusal("store.identity-invalid") {
        _ = try SQLiteStore.create(
          at: folder.path("x.kenes"),
          identity: StoreIdentity(id: id, createdAt: "2026-03-02T04:00:00Z", isRehearsal: false),
          projector: EmptyProjector())
      }
    }
    #expect(folder.files == [])
  }

  @Test("what is no store is refused and not touched")
  func foreign() throws {
    expectRefusal("store.missing") { _ = try folder.openStore("none.kenes") }
    expectRefusal("store.missing") { _ = try folder.openStore("none/none.kenes") }
    let contents = ["", "SQLite format 3\0", "%PDF-1.7\n" + String(repeating: "x", count: 5000)]
    for (number, content) in contents.enumerated() {
      try write(content, to: "\(number)")
      expectRefusal("store.foreign-file") { _ = try folder.openStore("\(number)") }
      #expect(FileManager.default.contents(atPath: folder.path("\(number)")) == Data(content.utf8))
    }
    try FileManager.default.createDirectory(atPath: folder.path("folder.kenes"), withIntermediateDirectories: false)
    expectRefusal("store.foreign-file") { _ = try folder.openStore("folder.kenes") }
    try Tampering.plainly(folder.path("other.db"), "CREATE TABLE t (a)")
    expectRefusal("store.foreign-file") { _ = try folder.openStore("other.db") }
    #expect(folder.files == ["0", "1", "2", "folder.kenes", "other.db"])
  }

  @Test("a store of a newer program is refused with both format versions")
  func newer() throws {
    _ = try folder.makeStore()
    try Tampering.plainly(folder.path("test.kenes"), "PRAGMA user_version = 2")
    for access in [SQLiteStore.Options.Access.readAndWrite, .readOnly] {
      #expect {
        _ = try folder.openStore(options: SQLiteStore.Options(access: access))
      } throws: { error in
        guard let finding = (error as? StoreError)?.findings.first else { return false }
        return finding.code == "store.newer-format" && finding.arguments["found"] == "2"
          && finding.arguments["supported"] == "1"
      }
    }
  }

  @Test("a store that says it has no format is corrupt")
  func noFormat() throws {
    _ = try folder.makeStore()
    try Tampering.plainly(folder.path("test.kenes"), "PRAGMA user_version = 0")
    expectRefusal("store.corrupt") { _ = try folder.openStore() }
    expectRefusal("store.corrupt") { _ = try folder.openStore(options: SQLiteStore.Options(access: .readOnly)) }
  }

  @Test("a store opened for reading gives everything and takes nothing")
  func readOnly() throws {
    try StoreConformance.fill(folder.makeStore())
    let store = try folder.openStore(options: SQLiteStore.Options(access: .readOnly))
    #expect(store.isReadOnly)
    #expect(try store.info().isReadOnly)
    #expect(try !store.info().isDurable)
    #expect(try store.comments().count == 7)
    #expect(try store.verify() == [])
    expectRefusal("store.read-only") {
      try store.append(StoreConformance.sampleEvents("late"), to: "review/late", expectedVersion: 0)
    }
    expectRefusal("store.read-only") { try store.rebuild() }
    try store.copy(to: folder.path("copy.kenes"))
    #expect(try folder.openStore("copy.kenes").comments().count == 7)
  }

  @Test("file names may look like anything")
  func names() throws {
    for name in ["file:x?mode=memory.kenes", "a b#%41.kenes", "қойма.kenes", "-x"] {
      try folder.makeStore(name).append(
        StoreConformance.sampleEvents("a"), to: "review/1", expectedVersion: 0)
      #expect(try folder.openStore(name).load("review/1").count == 1)
    }
    #expect(folder.files == ["-x", "a b#%41.kenes", "file:x?mode=memory.kenes", "қойма.kenes"])
  }

  @Test("a copy of a store in use is a whole store with the same log")
  func copy() throws {
    let store = try folder.makeStore()
    try StoreConformance.fill(store)
    try store.copy(to: folder.path("copy.kenes"))
    expectRefusal("store.exists") { try store.copy(to: folder.path("copy.kenes")) }
    let copy = try folder.openStore("copy.kenes")
    #expect(try copy.events(after: 0, limit: 99) == store.events(after: 0, limit: 99))
    #expect(try copy.info().head == store.info().head)
    #expect(try copy.verify() == [])
    try copy.append(StoreConformance.sampleEvents("a"), to: "review/copy", expectedVersion: 0)
    #expect(try copy.info().isDurable)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path(name)))
  }
}

/// Expects that the body is refused by the store with a code.
func expectRefusal(
  _ code: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) {
  do {
    try body()
    Issue.record("\(code) was expected, but nothing was refused", sourceLocation: sourceLocation)
  } catch let error as StoreError {
    #expect(error.code == code, sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(code) was expected, but \(error) was thrown", sourceLocation: sourceLocation)
  }
}
