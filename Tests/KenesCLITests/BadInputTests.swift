import Foundation
import Testing

@Suite("Bad input: a clear finding, and nothing lost")
struct BadInputTests {
  /// A store with the review at a stage; every test works on a copy.
  private static let opened = Result { try Stage.make(Stage.opening) }
  private static let voting = Result { try Stage.make(Stage.opening + Stage.untilVote) }

  // MARK: Files

  @Test(
    "A file that is no draft law is refused with its place, the reason and the next step",
    arguments: [
      (nil, "input.missing", ""), ("", "xml.empty", ""), ("%PDF-1.7\n%\u{E9}\n1 0 obj", "xml.is-pdf", "PDF"),
      ("PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{0}[Content_Types].xml word/document.xml", "xml.is-docx", "DOCX"),
      ("<law>\n<article>\n</law>\n", "xml.tag-mismatch", "draft.xml:3"),
      ("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x 'y'>]>\n<a>&x;</a>", "xml.dtd-subset", "draft.xml:2"),
      ("<law xmlns='urn:other'/>", "draft.unknown-dialect", "urn:other"),
    ])
  func file(content: String?, code: String, words: String) throws {
    let stage = try Self.opened.get().copy()
    if let content { try stage.folder.file("draft.xml", content) }
    let check = try KenesProcess.run(["draft", "check", "draft.xml"], in: stage.folder.url)
    #expect(check.status == 1 && check.output.isEmpty)
    for word in ["[\(code)]", "\n  → "] + (words.isEmpty ? [] : [words]) {
      #expect(check.diagnostics.contains(word), "\(check.diagnostics)")
    }
    try stage.refuses(
      "review open draft.xml \(Stage.sample("draft-law/v1/ru.xml")) --procedure \(Stage.procedure)"
        + " --bodies \(Stage.sample("bodies.xml")) --as ospanov --now 2026-03-04T10:00+05:00",
      code: code, saying: ["draft.xml"] + (words.isEmpty ? [] : [words]))
  }

  // MARK: People

  @Test("An opinion on a provision that does not exist names the line and the nearest provision")
  func unknownProvision() throws {
    let stage = try Self.opened.get().copy()
    let opinion = try String(contentsOfFile: Stage.sample("opinions/language-council.xml"), encoding: .utf8)
    try stage.folder.file("opinion.xml", opinion.replacingOccurrences(of: "\"art_9__para_1\"", with: "\"art_99\""))
    try stage.refuses(
      "opinion deliver 2026-001 opinion.xml --as sokolov --now 2026-03-18T15:00+05:00",
      code: "opinion.provision-unknown", saying: ["opinion.xml:", "art_99", "art_9;"])
  }

  @Test("An opinion after its body was deemed to agree, and comments after their term, come too late")
  func tooLate() throws {
    let stage = try Self.opened.get().copy()
    try stage.does("review work --now 2026-03-31T09:00+05:00")
    try stage.refuses(
      "opinion deliver 2026-001 \(Stage.sample("opinions/language-council.xml")) --as sokolov"
        + " --now 2026-03-31T10:00+05:00",
      code: "review.task-deemed",
      saying: ["Expert Council on Language Policy", "2026-03-30", "deemed to agree without remarks"])
    try stage.refuses(
      "comment import 2026-001 \(Stage.sample("comments.csv")) --as ospanov --now 2026-03-31T10:00+05:00",
      code: "comment.closed", saying: ["2026-03-30"])
  }

  @Test("A task done twice tells who did it, when and how; a stranger to it is told whose it is")
  func twice() throws {
    let stage = try Self.opened.get().copy()
    try stage.refuses(
      "task do 2026-001 form-check accept --as serikova --now 2026-03-04T10:00+05:00", code: "review.task-done-already",
      saying: ["“Check the form” (form-check)", "Daniyar Ospanov (ospanov)", "2026-03-03", "accepted"])
    try stage.refuses(
      "opinion deliver 2026-001 \(Stage.sample("opinions/language-council.xml")) --as kim --language kk"
        + " --now 2026-03-04T10:00+05:00",
      code: "review.role-may-not",
      saying: [
        "Ким Вера Сергеевна (kim)", "Тіл саясаты жөніндегі сараптама кеңесі",
        "Сараптама кеңесінің хатшысы немесе төрағасы",
        "(sokolov)",
      ])
    try stage.refuses(
      "vote cast 2026-001 for --as kim --now 2026-03-04T10:00+05:00", code: "vote.none-now",
      saying: ["Opinions awaited"])
  }

  @Test("A vote by somebody who is no member, or who has voted, is refused with names")
  func votes() throws {
    let stage = try Self.voting.get().copy()
    try stage.refuses(
      "vote cast 2026-001 for --as belov --now 2026-04-03T10:00+05:00", code: "vote.not-a-member",
      saying: ["(belov)", "(council)", "Vera Kim (kim)"])
    try stage.refuses(
      "vote cast 2026-001 against --as petrova --now 2026-04-03T10:00+05:00", code: "vote.voted-already",
      saying: ["Natalya Petrova (petrova)", "abstained"])
  }

  // MARK: Stores

  @Test("A store whose log was changed yields no package, and says which event it was")
  func changedStore() throws {
    let stage = try Self.voting.get().copy()
    try stage.shell(
      """
      python3 - <<'END'
      import sqlite3
      store = sqlite3.connect("kenes.store")
      for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
          store.execute(f'DROP TRIGGER "{name}"')
      store.execute("UPDATE events SET payload = replace(payload, 'accept', 'ACCEPT') WHERE type = 'task-done'")
      store.commit()
      END
      """)
    for command in ["store verify", "package build 2026-001 -o p.asice --as kravchenko --now 2026-04-03T10:00+05:00"] {
      let outcome = try stage.run(command)
      #expect(outcome.status == 1)
      let text = outcome.output + outcome.diagnostics
      #expect(text.contains("[store.event-altered]") && text.contains("[store.schema-altered]"), "\(text)")
    }
    #expect(try !stage.folder.names().contains("p.asice"))
  }

  @Test("One byte changed in the file of a store is found, and told from an event that is merely unknown")
  func changedByte() throws {
    let stage = try Self.voting.get().copy()
    var bytes = try Data(contentsOf: stage.store)
    let place = try #require(bytes.range(of: Data("\"abstained\"".utf8)))
    bytes[place.lowerBound + 3] = UInt8(ascii: "x")
    try bytes.write(to: stage.store)
    let verified = try stage.run("store verify")
    #expect(verified.status == 1)
    #expect((verified.output + verified.diagnostics).contains("[store.event-altered]"))
    try stage.refuses(
      "review history 2026-001", code: "review.event-unreadable", saying: ["ballot-cast", "kenes store verify"])
  }

  @Test(
    "A file that is not a store, or of a newer format, is left as it is",
    arguments: [
      ("printf 'not ours' > kenes.store", "store.foreign-file"), (": > kenes.store", "store.foreign-file"),
      ("sqlite kenes.store 'CREATE TABLE a (b)'", "store.foreign-file"),
      ("rm kenes.store", "store.missing"), ("newer", "store.newer-format"),
    ])
  func foreignStore(change: String, code: String) throws {
    let stage = try Self.opened.get().copy()
    let python = { (path: String, sql: String) in
      "python3 -c \"import sqlite3; c = sqlite3.connect('\(path)'); c.execute('\(sql)'); c.commit()\""
    }
    switch change {
    case "newer": try stage.shell(python("kenes.store", "PRAGMA user_version = 99"))
    case _ where change.hasPrefix("sqlite"):
      try stage.shell("rm kenes.store; " + python("kenes.store", "CREATE TABLE a (b)"))
    default: try stage.shell(change)
    }
    for command in ["review list", "task do 2026-001 x y --as kim --now 2026-03-04T10:00+05:00", "store verify"] {
      try stage.refuses(command, code: code, saying: ["kenes.store"])
    }
    guard code != "store.missing" else { return }
    try stage.refuses("store create", code: "store.exists", saying: ["kenes.store"])
  }

  @Test("A store that may only be read is read, and refuses to be written")
  func readOnly() throws {
    let stage = try Self.opened.get().copy()
    try onMount(stage, "mount --bind . mnt && mount -o remount,bind,ro mnt", in: "mnt") { store in
      #expect(try stage.run("review list --store \(store)").status == 0)
      try stage.refuses(
        "task do 2026-001 examine/pak done --as pak --now 2026-03-31T10:00+05:00 --store \(store)",
        code: "store.read-only", saying: [store])
    }
  }

  @Test("On a full disk nothing is written, and the store is whole when there is space again")
  func fullDisk() throws {
    let stage = try Self.opened.get().copy()
    let mount = "mount -t tmpfs -o size=2m tmpfs mnt && cp kenes.store mnt && { cat /dev/zero > mnt/fill || true; }"
    try onMount(stage, mount, in: "mnt") { store in
      try stage.refuses(
        "comment import 2026-001 \(Stage.sample("comments.csv")) --as ospanov --now 2026-03-16T09:30+05:00"
          + " --store \(store)", code: "store.disk-full", saying: [store])
      try stage.shell("rm mnt/fill")
      #expect(try stage.run("store verify --store \(store)").output.contains("intact"))
    }
  }

  /// Works on a store in a file system of its own; without the right to mount one there is nothing to try.
  private func onMount(_ stage: Stage, _ mount: String, in folder: String, _ work: (String) throws -> Void) throws {
    let outcome = try KenesProcess.shell("mkdir -p \(folder) && \(mount)", in: stage.folder.url)
    guard outcome.status == 0 else {
      print("skipped: this needs the right to mount a file system: \(outcome.output)")
      return
    }
    defer { _ = try? KenesProcess.shell("umount \(folder)", in: stage.folder.url) }
    try work(stage.folder.url.appendingPathComponent(folder).path + "/kenes.store")
  }
}

/// Why a store could not be brought to its stage.
private struct StageFailure: Error {
  var text: String
}

/// A rehearsal store in a folder of its own, with a review at some stage.
private final class Stage: Sendable {
  nonisolated(unsafe) let folder: TemporaryFolder
  var store: URL { folder.url.appendingPathComponent("kenes.store") }

  private init(_ folder: TemporaryFolder) {
    self.folder = folder
  }

  static let procedure = KenesProcess.root.appendingPathComponent("workflows/draft-law-review.scxml").path

  static func sample(_ path: String) -> String {
    KenesProcess.root.appendingPathComponent("samples/" + path).path
  }

  /// The review is open, its form accepted, the councils asked.
  static let opening = [
    "store create --rehearsal --now 2026-03-02T09:00+05:00",
    "review open \(sample("draft-law/v1/kk.xml")) \(sample("draft-law/v1/ru.xml")) --procedure \(procedure)"
      + " --bodies \(sample("bodies.xml")) --questionnaire socio-political --checklist kz-parliament"
      + " --as ospanov --now 2026-03-02T10:00+05:00",
    "task do 2026-001 form-check accept --as ospanov --now 2026-03-03T11:00+05:00",
  ]

  /// Councils stay silent; the vote is open, and one member has voted.
  static let untilVote = [
    "examination submit 2026-001 \(sample("examinations/examiner1.xml")) --as tursynov --now 2026-03-20T16:00+05:00",
    "examination submit 2026-001 \(sample("examinations/examiner2.xml")) --as pak --now 2026-03-20T16:00+05:00",
    "comment close 2026-001 --as ospanov --now 2026-03-31T09:00+05:00",
    "opinion draft 2026-001 adopted.xml --as schmidt --now 2026-04-02T10:00+05:00",
    "vote open 2026-001 --as askarov --now 2026-04-03T09:00+05:00 --present"
      + " askarov,kim,schmidt,bondarenko,dzhabrailova,gabdullina,mamedov,nurzhanov,petrova",
    "vote cast 2026-001 abstained --as petrova --now 2026-04-03T09:10+05:00",
  ]

  static func make(_ commands: [String]) throws -> Stage {
    let stage = Stage(try TemporaryFolder())
    // The sample speaks of version 2, and this review has only the first.
    let adopted = try String(contentsOfFile: sample("opinions/adopted.xml"), encoding: .utf8)
    try stage.folder.file(
      "adopted.xml",
      adopted.replacing(#/provision="[^"]*"/#, with: "provision=\"art_6__para_1\""))
    for command in commands { try stage.does(command) }
    return stage
  }

  func copy() throws -> Stage {
    let folder = try TemporaryFolder()
    try folder.file("kenes.store", try Data(contentsOf: store))
    return Stage(folder)
  }

  func run(_ command: String) throws -> ProcessOutcome {
    try KenesProcess.run(command.split(separator: " ").map(String.init), in: folder.url)
  }

  func does(_ command: String) throws {
    let outcome = try run(command)
    if outcome.status != 0 { throw StageFailure(text: "\(command)\n\(outcome.diagnostics)") }
  }

  func shell(_ command: String) throws {
    let outcome = try KenesProcess.shell(command, in: folder.url)
    if outcome.status != 0 { throw StageFailure(text: "\(command)\n\(outcome.output)") }
  }

  /// A command is refused with a finding, in words, with what to do next; the store keeps every byte.
  func refuses(_ command: String, code: String, saying words: [String]) throws {
    let before = try? Data(contentsOf: store)
    let outcome = try run(command)
    #expect(outcome.status == 1, "\(command)")
    #expect(outcome.output.isEmpty, "\(command)\n\(outcome.output)")
    for word in ["[\(code)]", "\n  → "] + words {
      #expect(outcome.diagnostics.contains(word), "\(command)\n\(word) is not in:\n\(outcome.diagnostics)")
    }
    #expect((try? Data(contentsOf: store)) == before, "\(command) changed the store")
  }
}
