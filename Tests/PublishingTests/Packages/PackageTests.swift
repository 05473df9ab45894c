import Diagnostics
import Foundation
import LawReview
import Publishing
import SafeXML
import Testing

@Suite("A submission package")
struct PackageTests {
  @Test("is the same bytes each time")
  func deterministic() throws {
    #expect(try SamplePackage.build() == SamplePackage.build())
  }

  @Test("is intact as built, with every file and every event checked")
  func intact() throws {
    let package = try SamplePackage.build()
    let report = PackageVerifier.verify(package.bytes, name: "p.asice")
    #expect(report.findings.map(\.code) == ["package.unsigned"])
    #expect(report.isIntact)
    #expect(report.manifest == package.manifest)
    #expect(report.sha256 == package.sha256)
    #expect(report.verifiedEvents == 8)
    #expect(report.files.count == 9)
    #expect(report.files.allSatisfy { $0.state == .intact })
  }

  @Test("refuses to be built while mandatory items are missing, and names each with its reason")
  func missing() {
    let missing = MissingItem(
      item: "comparative-table", title: LocalizedText([.russian: "Сравнительная таблица"]),
      reason: LocalizedText([.russian: "законопроект вносит изменения"]))
    #expect {
      try PackageBuilder.build(
        SamplePackage.header, items: [], audit: PackageAudit([]), missing: [missing, missing], language: .russian)
    } throws: { error in
      guard let findings = (error as? Refusal)?.findings else { return false }
      let words = PublishingMessages.catalogue.summary(of: findings[0], in: .russian)
      return findings.map(\.code) == ["package.item-missing", "package.item-missing"]
        && words.contains("«Сравнительная таблица»") && words.contains("законопроект вносит изменения")
    }
  }

  @Test("keeps its own places free", arguments: ["mimetype", "Manifest.xml", "META-INF/x.xml", "SHA256SUMS"])
  func reserved(path: String) {
    var item = SamplePackage.items[0]
    item.path = path
    #expect {
      try PackageBuilder.build(SamplePackage.header, items: [item], audit: PackageAudit([]), missing: [])
    } throws: { ($0 as? Refusal)?.findings.map(\.code) == ["package.path-reserved"] }
  }

  @Test("says on every check that it comes from a rehearsal")
  func rehearsal() throws {
    var header = SamplePackage.header
    header.isRehearsal = true
    let package = try PackageBuilder.build(header, items: SamplePackage.items, audit: PackageAudit([]), missing: [])
    let report = PackageVerifier.verify(package.bytes, name: "p.asice")
    #expect(report.isIntact)
    #expect(report.findings.map(\.code) == ["package.rehearsal", "package.unsigned"])
  }

  // MARK: Tampering

  static let paths: [String] = {
    let package = try? SamplePackage.build()
    let entries = try? ZipReader().read(package?.bytes ?? [], name: "sample")
    return entries?.filter { !$0.bytes.isEmpty }.map(\.name) ?? []
  }()

  @Test("a byte changed anywhere in a file names exactly that file", arguments: paths)
  func changedInFile(path: String) throws {
    #expect(Self.paths.count == 8)
    let whole = try ZipReader().read(SamplePackage.build().bytes, name: "sample")
    let original = try #require(whole.first { $0.name == path })
    for offset in Set(stride(from: 0, to: original.bytes.count, by: 13)).union([original.bytes.count - 1]).sorted() {
      let bytes = try SamplePackage.repacked { entries in
        for index in entries.indices where entries[index].name == path {
          entries[index].bytes = entries[index].bytes.flipping(offset)
        }
      }
      let report = PackageVerifier.verify(bytes, name: "p.asice")
      #expect(!report.isIntact, "offset \(offset)")
      let wrong = report.files.filter { $0.state != .intact }.map(\.path)
      #expect(wrong == [path], "offset \(offset): \(report.findings)")
      #expect(
        report.findings.filter { $0.severity == .error }.allSatisfy {
          ($0.arguments["entry"] ?? $0.place.file) == path || $0.place.file == path
        }, "offset \(offset): \(report.findings)")
    }
  }

  @Test("a byte changed in the container itself names the file it hits", arguments: paths)
  func changedInContainer(path: String) throws {
    let bytes = try SamplePackage.build().bytes
    let name = [UInt8](path)
    let header = try #require(bytes.firstRange(of: name))
    let report = PackageVerifier.verify(bytes.flipping(header + name.count + 2), name: "p.asice")
    #expect(!report.isIntact)
    #expect(report.files.filter { $0.state != .intact }.map(\.path) == [path])
    #expect(report.findings.first?.code == "zip.entry-damaged")
    #expect(report.findings.first?.arguments["entry"] == path)
  }

  @Test("a changed file is named with the digest that was expected and the one that was found")
  func digests() throws {
    let bytes = try SamplePackage.repacked { $0[1].bytes = [UInt8]("other") }
    let report = PackageVerifier.verify(bytes, name: "p.asice")
    let finding = try #require(report.findings.first)
    #expect(finding.code == "package.file-changed")
    #expect(finding.arguments["expected"] == ContentDigest.sha256(SamplePackage.items[0].bytes))
    #expect(finding.arguments["found"] == ContentDigest.sha256([UInt8]("other")))
    #expect(report.findings.errorCodes == ["package.file-changed", "package.size-differs"])
  }

  @Test("a file that is gone is missing, a file that came is extra, a signature is neither")
  func missingAndExtra() throws {
    let bytes = try SamplePackage.repacked { entries in
      entries.remove(at: 1)
      entries.append(ZipEntry("documents/other.xml", [1]))
      entries.append(ZipEntry("META-INF/signatures001.xml", [2]))
    }
    let report = PackageVerifier.verify(bytes, name: "p.asice")
    #expect(
      report.findings.map(\.code) == ["package.file-missing", "package.file-extra", "package.signature-unchecked"]
        || report.findings.map(\.code) == ["package.file-missing", "package.signature-unchecked", "package.file-extra"])
    #expect(report.files.first { $0.state == .missing }?.path == "documents/draft.v2.kk.xml")
    #expect(report.files.first { $0.state == .extra }?.path == "documents/other.xml")
  }

  @Test("the type has to come first and unpacked")
  func mimetype() throws {
    func codes(_ change: (inout [ZipEntry]) throws -> Void) throws -> [String] {
      PackageVerifier.verify(try SamplePackage.repacked(change), name: "p.asice").findings.errorCodes
    }
    #expect(try codes { $0[0].method = .deflated } == ["package.mimetype-packed"])
    #expect(try codes { $0.swapAt(0, 1) } == ["package.mimetype-not-first"])
    #expect(try codes { $0[0].bytes = [UInt8]("application/zip") } == ["package.mimetype-wrong"])
    #expect(try codes { $0.remove(at: 0) } == ["package.mimetype-missing"])
  }

  @Test("a package without its manifest, or something else altogether, is refused with the reason")
  func notPackages() throws {
    let bare = try ZipWriter.bytes(of: [ZipEntry("a.txt", [1])])
    #expect(
      PackageVerifier.verify(bare, name: "p").findings.errorCodes.prefix(2)
        == ["package.mimetype-missing", "package.manifest-missing"])
    #expect(PackageVerifier.verify([], name: "p").findings.errorCodes == ["zip.empty"])
    #expect(PackageVerifier.verify(try ZipWriter.bytes(of: []), name: "p").isIntact == false)
  }

  @Test("an event changed in the log is named by its number, even if all digests were made to fit")
  func audit() throws {
    func codes(_ change: (inout [AuditRecord]) -> Void) throws -> [Finding] {
      var records = SamplePackage.records
      change(&records)
      let package = try PackageBuilder.build(
        SamplePackage.header, items: SamplePackage.items, audit: PackageAudit(records), missing: [])
      return PackageVerifier.verify(package.bytes, name: "p").findings.filter { $0.severity == .error }
    }
    let changed = try codes { $0[5].payload += " " }
    #expect(changed.map(\.code) == ["package.audit-broken"])
    #expect(changed.first?.arguments["event"] == "6")
    #expect(changed.first?.place.line == 6)
    let removed = try codes { $0.remove(at: 2) }
    #expect(removed.map(\.code) == ["package.audit-broken"])
    #expect(removed.first?.arguments["event"] == "3")
    #expect(try codes { $0.swapAt(0, 1) }.count == 3)
  }

  @Test("a log cut off at its end does not match its heads")
  func truncatedLog() throws {
    let heads = PackageAudit(SamplePackage.records).heads
    let audit = PackageAudit(events: PackageAudit(SamplePackage.records.dropLast()).events, heads: heads)
    let package = try PackageBuilder.build(SamplePackage.header, items: [], audit: audit, missing: [])
    let findings = PackageVerifier.verify(package.bytes, name: "p").findings
    #expect(findings.errorCodes == ["package.audit-head-differs"])
    #expect(findings.first?.arguments["stream"] == "review/2026-001")
  }

  @Test("any byte of the container may be turned over: it is noticed, or no file is affected")
  func anyByte() throws {
    let package = try SamplePackage.build()
    for index in package.bytes.indices {
      let report = PackageVerifier.verify(package.bytes.flipping(index, mask: 0x10), name: "p")
      let isUntouched = report.manifest == package.manifest && report.files.allSatisfy { $0.state == .intact }
      #expect(!report.isIntact || isUntouched, "byte \(index)")
    }
  }
}
