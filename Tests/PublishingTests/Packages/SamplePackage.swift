import Diagnostics
import LawReview
import Publishing

/// A small package of invented documents.
enum SamplePackage {
  static let header = PackageManifest(
    review: "2026-001",
    draft: PackageManifest.Draft(
      work: "/akn/kz/bill/2026/languages", version: 2,
      title: LocalizedText([.kazakh: "Тілдер туралы «заң» жобасы", .russian: "Проект закона <о языках> & др."])),
    procedure: PackageManifest.Pin(name: "draft-law-review.scxml", sha256: ContentDigest.sha256([1])),
    checklist: PackageManifest.Pin(name: "kz-parliament.xml", sha256: ContentDigest.sha256([2])),
    builtAt: Instant(millisecondsSince1970: 1_780_000_000_000), isRehearsal: false)

  static let items = [
    PackageItem(
      path: "documents/draft.v2.kk.xml", bytes: [UInt8](String(repeating: "<акт/>\n", count: 40)), role: .draft,
      checklistItem: "draft", mediaType: "application/xml", language: "kk",
      title: LocalizedText([.kazakh: "Заң жобасы", .russian: "Законопроект"]),
      basis: LocalizedText([.russian: "ст. 29 (1) Закона о правовых актах"])),
    PackageItem(
      path: "documents/opinion.kk.html", bytes: [UInt8]("<!DOCTYPE html><html>қорытынды</html>"), role: .opinion,
      checklistItem: "opinion", mediaType: "text/html", language: "kk", title: LocalizedText("Opinion")),
    PackageItem(
      path: "құжаттар/empty.txt", bytes: [], role: .attachment, mediaType: "text/plain", title: LocalizedText("Empty")),
  ]

  static let records: [AuditRecord] = {
    var records: [AuditRecord] = []
    for stream in ["comment/1", "review/2026-001"] {
      var previous = String(repeating: "0", count: 64)
      for version in 1...4 {
        var record = AuditRecord(
          stream: stream, version: version, type: "step", schema: 1, payload: "{\"note\":\"«тексеру» \(version)\"}",
          actor: "clerk", causation: version == 1 ? nil : "command-\(version)", legalTime: "2026-03-02T04:00:00Z",
          recordedAt: "2026-03-02T04:00:01Z", files: version == 2 ? [ContentDigest.sha256([9])] : [],
          previousHash: previous, hash: "")
        record.hash = record.computedHash
        records.append(record)
        previous = record.hash
      }
    }
    return records
  }()

  static func build() throws(Refusal) -> SubmissionPackage {
    try PackageBuilder.build(header, items: items, audit: PackageAudit(records), missing: [])
  }

  /// The package with one file replaced, packed again so that the container itself is sound.
  static func repacked(_ change: (inout [ZipEntry]) throws -> Void) throws -> [UInt8] {
    var entries = try ZipReader().read(build().bytes, name: "sample")
    try change(&entries)
    return try ZipWriter.bytes(of: entries)
  }
}
