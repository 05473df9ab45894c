internal import Diagnostics

/// The structure of a container as its headers tell it, checked without unpacking anything (APPNOTE 6.3.10, 4.3).
///
/// libzip trusts the central directory alone. A container for Parliament must read the same in every program, so that
/// central and local headers have to agree and every byte has to belong to exactly one of them.
struct ZipDirectory {
  /// One file or folder.
  struct Record {
    var name: String
    /// Version needed, flags, method, time and date: the ten bytes that both headers have in common (4.4.3 to 4.4.6).
    var common: ArraySlice<UInt8>
    var flags: Int
    var method: Int
    var crc32: UInt32
    var compressedSize: Int
    var size: Int
    var headerOffset: Int
    var isDirectory: Bool
  }

  private(set) var records: [Record] = []
  private(set) var comment: [UInt8] = []
  private(set) var findings: [Finding] = []

  private let bytes: [UInt8]
  private let container: String
  private let limits: ZipLimits

  init(_ bytes: [UInt8], name: String, limits: ZipLimits) {
    self.bytes = bytes
    container = name
    self.limits = limits
    if bytes.count > limits.containerBytes {
      report("zip.too-large", ["size": String(bytes.count), "limit": String(limits.containerBytes)])
      return
    }
    guard let end = endRecord() else {
      let isZip = starts(with: Signature.local, at: 0) || starts(with: Signature.end, at: 0)
      report(bytes.isEmpty ? "zip.empty" : isZip ? "zip.truncated" : "zip.not-zip")
      return
    }
    readRecords(end: end)
    if findings.isEmpty { checkLayout(end: end) }
    if findings.isEmpty { checkTotals() }
  }

  private enum Signature {
    static let local: [UInt8] = [0x50, 0x4b, 3, 4]
    static let central: [UInt8] = [0x50, 0x4b, 1, 2]
    static let end: [UInt8] = [0x50, 0x4b, 5, 6]
    static let descriptor: [UInt8] = [0x50, 0x4b, 7, 8]
  }

  private struct EndRecord {
    var offset: Int
    var count: Int
    var directoryOffset: Int
  }

  // MARK: End of central directory (4.3.16)

  /// Finds the end record whose comment ends exactly where the container does.
  private mutating func endRecord() -> EndRecord? {
    guard bytes.count >= 22 else { return nil }
    var offset = bytes.count - 22
    let lowest = max(0, offset - 65_535)
    while !(starts(with: Signature.end, at: offset) && offset + 22 + word(offset + 20) == bytes.count) {
      guard offset > lowest else { return nil }
      offset -= 1
    }
    comment = Array(bytes[(offset + 22)...])
    let count = word(offset + 10)
    let size = long(offset + 12)
    let start = long(offset + 16)
    if count == 0xffff || size == 0xffff_ffff || start == 0xffff_ffff {
      report("zip.zip64")
    } else if word(offset + 4) != 0 || word(offset + 6) != 0 || word(offset + 8) != count {
      report("zip.multi-disk")
    } else if count > limits.entries {
      report("zip.too-many-entries", ["count": String(count), "limit": String(limits.entries)])
    } else if start + size != offset {
      report("zip.truncated")
    }
    return EndRecord(offset: offset, count: count, directoryOffset: start)
  }

  // MARK: Central headers (4.3.12)

  private mutating func readRecords(end: EndRecord) {
    guard findings.isEmpty else { return }
    var offset = end.directoryOffset
    var seen: Set<String> = []
    for _ in 0..<end.count {
      guard offset + 46 <= end.offset, starts(with: Signature.central, at: offset) else {
        return report("zip.directory-damaged", ["offset": String(offset)])
      }
      let next = offset + 46 + word(offset + 28) + word(offset + 30) + word(offset + 32)
      guard next <= end.offset else { return report("zip.directory-damaged", ["offset": String(offset)]) }
      if let record = record(at: offset) {
        if !seen.insert(ZipName.folded(record.name)).inserted { report("zip.name-duplicate", of: record.name) }
        records.append(record)
      }
      offset = next
    }
    if offset != end.offset { report("zip.directory-damaged", ["offset": String(offset)]) }
  }

  private mutating func record(at offset: Int) -> Record? {
    let nameEnd = offset + 46 + word(offset + 28)
    guard let name = String(validating: bytes[(offset + 46)..<nameEnd], as: UTF8.self) else {
      report("zip.name-encoding", of: String(decoding: bytes[(offset + 46)..<nameEnd], as: UTF8.self))
      return nil
    }
    if let problem = ZipName.problem(name, limit: limits.nameBytes) { report(problem, of: name) }
    let flags = word(offset + 8)
    let method = word(offset + 10)
    let extra = extraFields(nameEnd..<(nameEnd + word(offset + 30)))
    if flags & 0x2041 != 0 || method == 99 || extra.contains(0x9901) { report("zip.encrypted", of: name) }
    // An Info-ZIP Unicode path gives a second name, which some programs use and others do not (4.6.9).
    if extra.contains(0x7075) { report("zip.name-alias", of: name) }
    if extra.contains(1) { report("zip.zip64") }
    checkKind(of: name, madeBy: word(offset + 4) >> 8, attributes: long(offset + 38))
    return Record(
      name: name, common: bytes[(offset + 6)..<(offset + 16)], flags: flags, method: method,
      crc32: UInt32(truncatingIfNeeded: long(offset + 16)),
      compressedSize: long(offset + 20), size: long(offset + 24), headerOffset: long(offset + 42),
      isDirectory: name.hasSuffix("/"))
  }

  /// Only plain files and folders are read: no links, no devices.
  private mutating func checkKind(of name: String, madeBy system: Int, attributes: Int) {
    // Unix and macOS keep the file mode in the upper half.
    guard system == 3 || system == 19 else { return }
    let kind = (attributes >> 16) & 0xf000
    if kind == 0xa000 {
      report("zip.link", of: name)
    } else if ![0, 0x8000, 0x4000].contains(kind) {
      report("zip.special-file", of: name)
    }
  }

  private func extraFields(_ range: Range<Int>) -> Set<Int> {
    var result: Set<Int> = []
    var offset = range.lowerBound
    while offset + 4 <= range.upperBound {
      result.insert(word(offset))
      offset += 4 + word(offset + 2)
    }
    return result
  }

  // MARK: Local headers and what lies between them (4.3.7)

  private mutating func checkLayout(end: EndRecord) {
    var expected = 0
    for record in records.sorted(by: { $0.headerOffset < $1.headerOffset }) {
      let offset = record.headerOffset
      if offset < expected { return report("zip.overlap", of: record.name) }
      if offset > expected { return report("zip.hidden-bytes", ["offset": String(expected)]) }
      guard offset + 30 <= end.directoryOffset, starts(with: Signature.local, at: offset) else {
        return report("zip.headers-differ", of: record.name)
      }
      let dataOffset = offset + 30 + word(offset + 26) + word(offset + 28)
      let dataEnd = dataOffset + record.compressedSize
      guard dataEnd <= end.directoryOffset else { return report("zip.truncated") }
      if !agrees(record, nameRange: (offset + 30)..<(offset + 30 + word(offset + 26))) {
        report("zip.headers-differ", of: record.name)
      }
      expected = dataEnd + descriptorLength(of: record, at: dataEnd)
    }
    if expected != end.directoryOffset { report("zip.hidden-bytes", ["offset": String(expected)]) }
  }

  private func agrees(_ record: Record, nameRange: Range<Int>) -> Bool {
    let offset = record.headerOffset
    guard bytes[nameRange].elementsEqual(record.name.utf8), bytes[(offset + 4)..<(offset + 14)] == record.common
    else { return false }
    let sizesFollow = record.flags & 8 != 0
    let crc = long(offset + 14)
    let compressed = long(offset + 18)
    let size = long(offset + 22)
    if sizesFollow, crc == 0, compressed == 0, size == 0 { return true }
    return crc == Int(record.crc32) && compressed == record.compressedSize && size == record.size
  }

  /// Length of the data descriptor that follows the data where bit 3 is set (4.3.9); its signature is optional.
  private func descriptorLength(of record: Record, at offset: Int) -> Int {
    guard record.flags & 8 != 0 else { return 0 }
    for skip in [4, 0] where offset + skip + 12 <= bytes.count {
      if skip == 4, !starts(with: Signature.descriptor, at: offset) { continue }
      if long(offset + skip) == Int(record.crc32), long(offset + skip + 4) == record.compressedSize,
        long(offset + skip + 8) == record.size
      {
        return skip + 12
      }
    }
    return 0
  }

  private mutating func checkTotals() {
    var total = 0
    for record in records {
      total += record.size
      if record.method != 0, record.method != 8 { report("zip.method", of: record.name) }
      if record.method == 0, record.size != record.compressedSize { report("zip.size-differs", of: record.name) }
      if record.isDirectory, record.size != 0 { report("zip.size-differs", of: record.name) }
      if record.size > limits.entryBytes {
        report(
          "zip.entry-too-large", of: record.name,
          ["size": String(record.size), "limit": String(limits.entryBytes)])
      } else if record.size > 1_000_000, record.size / max(record.compressedSize, 1) > limits.ratio {
        report("zip.ratio", of: record.name, ["limit": String(limits.ratio)])
      }
    }
    if total > limits.totalBytes {
      report("zip.total-too-large", ["size": String(total), "limit": String(limits.totalBytes)])
    }
  }

  // MARK: Bytes

  private mutating func report(_ code: String, of entry: String? = nil, _ arguments: [String: String] = [:]) {
    var arguments = arguments
    if let entry { arguments["entry"] = ZipName.printable(entry) }
    findings.append(Finding(code, .error, at: Place(file: container), arguments))
  }

  private func starts(with signature: [UInt8], at offset: Int) -> Bool {
    offset + signature.count <= bytes.count && bytes[offset..<(offset + signature.count)].elementsEqual(signature)
  }

  /// Two bytes, little-endian; the caller has checked that they exist.
  private func word(_ offset: Int) -> Int {
    Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
  }

  /// Four bytes, little-endian; the caller has checked that they exist.
  private func long(_ offset: Int) -> Int {
    word(offset) | word(offset + 2) << 16
  }
}
