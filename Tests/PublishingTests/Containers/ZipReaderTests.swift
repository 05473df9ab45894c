import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("The ZIP reader")
struct ZipReaderTests {
  static let hostile: [(file: String, codes: Set<String>)] = [
    ("zip-slip.leg", ["zip.name-outside"]),
    ("zip-absolute.leg", ["zip.name-absolute"]),
    ("zip-backslash.leg", ["zip.name-backslash"]),
    ("zip-symlink.leg", ["zip.link"]),
    ("zip-duplicate-names.leg", ["zip.name-duplicate"]),
    ("zip-bomb-20mb.leg", ["zip.ratio"]),
    ("zip-many-entries.leg", ["zip.too-many-entries"]),
    ("zip-truncated.leg", ["zip.truncated"]),
    ("zip-size-lie.leg", ["zip.size-differs", "zip.headers-differ"]),
  ]

  @Test("refuses every hostile container with its reason", arguments: hostile)
  func refuses(file: String, codes: Set<String>) throws {
    guard let folder = SharedFolder.find("corpus/hostile") else { return }
    let bytes = try [UInt8](contentsOf: folder.appending(path: file))
    let archive = ZipReader().inspect(bytes, name: file)
    #expect(!archive.findings.isEmpty)
    #expect(codes.isSuperset(of: archive.findings.map(\.code)), "\(archive.findings.map(\.code))")
    #expect(archive.findings.allSatisfy { $0.place.file == file })
    #expect(throws: Refusal.self) { try ZipReader().read(bytes, name: file) }
  }

  @Test("knows every hostile container of the corpus")
  func complete() throws {
    guard let folder = SharedFolder.find("corpus/hostile") else { return }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".leg") }
    #expect(Set(files) == Set(Self.hostile.map(\.file) + ["zip-nested.leg"]))
  }

  @Test("does not open a container inside a container")
  func nested() throws {
    guard let folder = SharedFolder.find("corpus/hostile") else { return }
    let entries = try ZipReader().read([UInt8](contentsOf: folder.appending(path: "zip-nested.leg")), name: "n")
    #expect(entries.map(\.name) == ["a.leg"])
    #expect(entries.first?.bytes.count == 4)
  }

  @Test("reads a real package of another program, data descriptors included")
  func foreign() throws {
    guard let folder = SharedFolder.find("corpus/dev/leos-package") else { return }
    let bytes = try [UInt8](contentsOf: folder.appending(path: "proposal_3Articles.leg"))
    let entries = try ZipReader().read(bytes, name: "proposal_3Articles.leg")
    #expect(entries.map(\.bytes.count) == [34, 44812, 37144, 46137, 34])
  }

  @Test("tells an empty file, another format and a cut-off container apart")
  func notContainers() throws {
    let whole = try ZipWriter.bytes(of: [ZipEntry("a.txt", [UInt8]("text"))])
    func codes(_ bytes: [UInt8]) -> [String] { ZipReader().inspect(bytes, name: "x").findings.map(\.code) }
    #expect(codes([]) == ["zip.empty"])
    #expect(codes([UInt8]("%PDF-1.7 and so on, long enough to be something")) == ["zip.not-zip"])
    for length in 4..<whole.count {
      #expect(codes(Array(whole[..<length])) == ["zip.truncated"], "\(length) bytes")
    }
  }

  @Test("refuses bytes before, between and after the files")
  func hiddenBytes() throws {
    let whole = try ZipWriter.bytes(of: [ZipEntry("a.txt", [UInt8]("text"))])
    func codes(_ bytes: [UInt8]) -> [String] { ZipReader().inspect(bytes, name: "x").findings.map(\.code) }
    #expect(codes([UInt8]("#!/bin/sh\n") + whole) == ["zip.truncated"])
    #expect(codes(whole + [UInt8]("tail")) == ["zip.truncated"])
  }

  @Test("names the damaged file and still reads the others")
  func damage() throws {
    for method in [ZipEntry.Method.stored, .deflated] {
      let entries = [
        ZipEntry("a.txt", [UInt8](String(repeating: "alpha ", count: 50)), method: method),
        ZipEntry("b.txt", [UInt8](String(repeating: "beta ", count: 50)), method: method),
      ]
      let whole = try ZipWriter.bytes(of: entries)
      let archive = ZipReader().inspect(whole.flipping(37), name: "x.zip")
      #expect(archive.damaged == ["a.txt"])
      #expect(archive.entries == [entries[1]])
      #expect(archive.findings.map(\.code) == ["zip.entry-damaged"])
      #expect(archive.findings.first?.arguments["entry"] == "a.txt")
    }
  }

  @Test("finds any turned bit, or the bit changes no file")
  func everyBit() throws {
    let entries = [
      ZipEntry("mimetype", [UInt8]("application/x"), method: .stored), ZipEntry("ә.txt", [UInt8]("жақсы жақсы жақсы")),
    ]
    let whole = try ZipWriter.bytes(of: entries)
    for index in whole.indices {
      for bit in 0..<8 {
        let archive = ZipReader().inspect(whole.flipping(index, mask: 1 << bit), name: "x")
        #expect(!archive.findings.isEmpty || archive.entries == entries, "byte \(index) bit \(bit)")
      }
    }
  }

  @Test("keeps its limits")
  func limits() throws {
    let whole = try ZipWriter.bytes(of: [
      ZipEntry("a", [UInt8](repeating: 7, count: 4000)), ZipEntry("b", [UInt8](repeating: 8, count: 4000)),
    ])
    func codes(_ change: (inout ZipLimits) -> Void) -> [String] {
      var limits = ZipLimits()
      change(&limits)
      return ZipReader(limits: limits).inspect(whole, name: "x").findings.map(\.code)
    }
    #expect(codes { _ in } == [])
    #expect(codes { $0.containerBytes = 100 } == ["zip.too-large"])
    #expect(codes { $0.entries = 1 } == ["zip.too-many-entries"])
    #expect(codes { $0.entryBytes = 3999 } == ["zip.entry-too-large", "zip.entry-too-large"])
    #expect(codes { $0.totalBytes = 7999 } == ["zip.total-too-large"])
  }
}
