internal import Diagnostics
internal import Foundation

extension PackageAudit {
  /// The extract of some records, in the order of the log; the heads follow from them, sorted by stream.
  public init(_ records: [AuditRecord]) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var last: [String: AuditHead] = [:]
    var lines: [UInt8] = []
    for record in records {
      // Encoding strings and numbers cannot fail; an empty line would be found by the check of the chain.
      lines += (try? encoder.encode(record)) ?? Data()
      lines.append(UInt8(ascii: "\n"))
      last[record.stream] = AuditHead(stream: record.stream, version: record.version, hash: record.hash)
    }
    let heads = (try? encoder.encode(last.values.sorted { $0.stream < $1.stream })) ?? Data()
    self.init(events: lines, heads: Array(heads) + [UInt8(ascii: "\n")])
  }
}

/// Recomputes the hash chains of an audit extract.
enum AuditChain {
  static let origin = String(repeating: "0", count: 64)

  /// Number of events whose hash holds, and what is wrong; events are counted from 1 in the order of the file.
  /// Without heads the end of the log is not checked.
  static func verify(events: [UInt8], heads: [UInt8]?) -> (verified: Int, findings: [Finding]) {
    var findings: [Finding] = []
    var last: [String: AuditHead] = [:]
    var verified = 0
    let decoder = JSONDecoder()
    for (index, line) in events.split(separator: UInt8(ascii: "\n")).enumerated() {
      let place = Place(file: PackageLayout.auditEvents, line: index + 1)
      guard let record = try? decoder.decode(AuditRecord.self, from: Data(line)) else {
        findings.append(Finding("package.audit-unreadable", .error, at: place, ["event": String(index + 1)]))
        continue
      }
      let before = last[record.stream] ?? AuditHead(stream: record.stream, version: 0, hash: origin)
      let holds =
        record.version == before.version + 1 && record.previousHash == before.hash
        && record.hash == record.computedHash
      if holds {
        verified += 1
      } else {
        findings.append(
          Finding(
            "package.audit-broken", .error, at: place,
            ["event": String(index + 1), "stream": record.stream, "version": String(record.version)]))
      }
      last[record.stream] = AuditHead(stream: record.stream, version: record.version, hash: record.hash)
    }
    if let heads { findings += check(heads: heads, against: last) }
    return (verified, findings)
  }

  private static func check(heads: [UInt8], against last: [String: AuditHead]) -> [Finding] {
    let place = Place(file: PackageLayout.auditHeads)
    guard let told = try? JSONDecoder().decode([AuditHead].self, from: Data(heads)) else {
      return [Finding("package.audit-heads-unreadable", .error, at: place)]
    }
    let streams = Set(told.map(\.stream)).union(last.keys).sorted()
    return streams.compactMap { stream in
      let head = told.first { $0.stream == stream }
      guard head != last[stream] else { return nil }
      return Finding("package.audit-head-differs", .error, at: place, ["stream": stream])
    }
  }
}
