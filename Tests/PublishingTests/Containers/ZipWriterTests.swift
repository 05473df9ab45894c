import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("The ZIP writer")
struct ZipWriterTests {
  let entries = [
    ZipEntry("mimetype", [UInt8]("application/vnd.etsi.asic-e+zip"), method: .stored),
    ZipEntry("құжаттар/қорытынды.xml", [UInt8](String(repeating: "Қазақстан ", count: 500))),
    ZipEntry("empty.txt", []),
  ]

  @Test("writes the same bytes twice, whatever the time zone")
  func deterministic() throws {
    let first = try ZipWriter.bytes(of: entries)
    setenv("TZ", "Asia/Almaty", 1)
    tzset()
    defer {
      unsetenv("TZ")
      tzset()
    }
    #expect(try ZipWriter.bytes(of: entries) == first)
  }

  @Test("puts the type at byte 38, without extra fields")
  func mimetypeFirst() throws {
    let bytes = try ZipWriter.bytes(of: entries)
    #expect(String(decoding: bytes[30..<69], as: UTF8.self) == "mimetypeapplication/vnd.etsi.asic-e+zip")
    #expect(bytes[28] == 0 && bytes[29] == 0)
  }

  @Test("is read back entry for entry")
  func roundTrip() throws {
    #expect(try ZipReader().read(ZipWriter.bytes(of: entries), name: "a.zip") == entries)
  }

  @Test("is read by Python, with the names, times and modes that were meant")
  func witness() throws {
    try withTemporaryFolder { folder in
      try Data(ZipWriter.bytes(of: entries)).write(to: folder.appending(path: "a.zip"))
      let script = """
        import zipfile
        z = zipfile.ZipFile('a.zip')
        assert z.testzip() is None
        for i in z.infolist(): print(i.filename, i.file_size, i.compress_type, i.date_time[0], oct(i.external_attr >> 16), len(i.extra))
        """
      guard let result = try run("python3", ["-c", script], in: folder) else { return }
      #expect(
        result.output == """
          mimetype 31 0 1980 0o100644 0
          құжаттар/қорытынды.xml 9500 8 1980 0o100644 0
          empty.txt 0 8 1980 0o100644 0

          """)
    }
  }

  @Test(
    "refuses names that do not unpack to one harmless place",
    arguments: [
      ("", "zip.name-empty"), ("../a", "zip.name-outside"), ("a//b", "zip.name-outside"), ("./a", "zip.name-outside"),
      ("/etc/passwd", "zip.name-absolute"), ("C:a", "zip.name-drive"), ("a\\b", "zip.name-backslash"),
      ("a\nb", "zip.name-control"), ("a\u{202E}fdp.xml", "zip.name-control"),
      (String(repeating: "ә", count: 300), "zip.name-long"),
    ])
  func names(name: String, code: String) {
    #expect {
      try ZipWriter.bytes(of: [ZipEntry(name, [1])])
    } throws: { error in
      (error as? Refusal)?.findings.map(\.code) == [code]
    }
  }

  @Test("refuses two names that are one file on some disks")
  func duplicates() {
    #expect(throws: Refusal.self) { try ZipWriter.bytes(of: [ZipEntry("Ә.xml", [1]), ZipEntry("ә.XML", [2])]) }
  }
}
