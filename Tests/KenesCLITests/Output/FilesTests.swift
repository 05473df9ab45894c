import Diagnostics
import Foundation
import KenesCLI
import Testing

@Suite("Files: whole or not at all")
struct FilesTests {
  @Test("A file is written whole, over an older one, with nothing beside it")
  func whole() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("opinion.xml").path
    try OutputFile.write(Array("old".utf8), to: path)
    try OutputFile.write(Array("new".utf8), to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try folder.names() == ["opinion.xml"])
  }

  @Test("A file that cannot be written is refused by name, and leaves nothing")
  func refused() throws {
    let folder = try TemporaryFolder()
    let missing = folder.url.appendingPathComponent("no/opinion.xml").path
    #expect(throws: Refusal("output.no-folder", at: Place(file: missing))) {
      try OutputFile.write([1], to: missing)
    }
    try FileManager.default.createDirectory(atPath: folder.url.path + "/taken", withIntermediateDirectories: false)
    try folder.file("taken/file", "")
    #expect(throws: Refusal("output.is-folder", at: Place(file: folder.url.path + "/taken"))) {
      try OutputFile.write([1], to: folder.url.path + "/taken")
    }
    #expect(try folder.names() == ["taken"])
  }

  @Test("A missing file, a folder and an endless file are findings")
  func reading() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Refusal("input.missing", at: Place(file: "/nowhere/draft.xml"))) {
      try FileInput.read("/nowhere/draft.xml")
    }
    #expect(throws: Refusal("input.is-folder", at: Place(file: folder.url.path))) {
      try FileInput.read(folder.url.path)
    }
    #expect(throws: Refusal("input.too-large", at: Place(file: "/dev/zero"), ["limit": "1000000"])) {
      try FileInput.read("/dev/zero", limit: 1_000_000)
    }
  }

  @Test("A fault is kept in the log under its id, with nothing that could forge a second entry")
  func fault() throws {
    struct Broken: Error {}
    let folder = try TemporaryFolder()
    let log = FaultLog(environment: ["KENES_LOG": folder.url.appendingPathComponent("deep/faults.log").path])
    let entry = log.record(Broken(), arguments: ["kenes", "draft\nforged"])
    let text = try String(contentsOfFile: log.path, encoding: .utf8)
    #expect(entry.isKept)
    #expect(text.contains(entry.id) && text.contains("Broken") && text.contains("kenes draft forged"))
    #expect(
      FaultLog(environment: ["KENES_LOG": "/proc/none/faults.log"]).record(Broken(), arguments: []).isKept == false)
  }

  @Test(
    "The language is that of the locale, English where it is none of ours",
    arguments: [
      (["LANG": "kk_KZ.UTF-8"], Language.kazakh), (["LANG": "ru"], .russian), (["LANG": "C"], .english),
      ([:], .english),
      (["LC_ALL": "ru_KZ", "LANG": "kk_KZ"], .russian), (["LC_ALL": "", "LANG": "kk_KZ"], .kazakh),
    ])
  func language(environment: [String: String], language: Language) {
    #expect(Language(environment: environment) == language)
  }

  @Test("A document of 1 GB is refused by its size, without being read")
  func enormous() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent("draft.xml").path
    try folder.file("draft.xml", "")
    #expect(truncate(path, 1_000_000_000) == 0)
    let clock = ContinuousClock()
    let start = clock.now
    #expect(throws: Refusal("input.too-large", at: Place(file: path), ["limit": "50000000"])) {
      try FileInput.read(path)
    }
    #expect(start.duration(to: clock.now) < .milliseconds(200))
  }
}
