internal import CLibZip
public import Diagnostics

/// Writes ZIP containers that are the same, byte for byte, whenever their entries are.
///
/// Every entry has the first day that ZIP can express as its time, the mode of a plain file, no extra field and no
/// comment; the order is the given one.
public enum ZipWriter {
  /// 1980-01-01, the earliest date of the format (APPNOTE 6.3.10, 4.4.6).
  private static let dosDate: zip_uint16_t = 1 << 5 | 1
  /// A plain file that its owner may write and everyone may read, in the upper half as Unix has it.
  private static let attributes: zip_uint32_t = 0o100644 << 16

  /// The bytes of a container.
  ///
  /// - Throws: ``Refusal`` for names that would not unpack to the same harmless place everywhere (`zip.name-…`), and
  ///   where memory is short (`zip.write-failed`).
  public static func bytes(of entries: [ZipEntry]) throws(Refusal) -> [UInt8] {
    try check(entries)
    // libzip writes nothing at all for no entries; a container without files is its end record alone.
    if entries.isEmpty { return [0x50, 0x4b, 5, 6] + [UInt8](repeating: 0, count: 18) }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let output = zip_source_buffer_create(nil, 0, 0, &error) else { throw failure(&error) }
    defer { zip_source_free(output) }
    guard let archive = zip_open_from_source(output, Int32(ZIP_CREATE | ZIP_TRUNCATE), &error) else {
      throw failure(&error)
    }
    zip_source_keep(output)
    // libzip reads its input when the archive is closed, so the bytes have to stay where they are until then.
    let memory = entries.map { entry in
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(entry.bytes.count, 1), alignment: 1)
      buffer.copyBytes(from: entry.bytes)
      return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<entry.bytes.count])
    }
    defer { memory.forEach { $0.deallocate() } }
    for (entry, buffer) in zip(entries, memory) where !add(entry, buffer, to: archive) {
      let refusal = failure(zip_get_error(archive))
      zip_discard(archive)
      throw refusal
    }
    guard zip_close(archive) == 0 else {
      let refusal = failure(zip_get_error(archive))
      zip_discard(archive)
      throw refusal
    }
    return try read(output)
  }

  private static func check(_ entries: [ZipEntry]) throws(Refusal) {
    var findings: [Finding] = []
    var seen: Set<String> = []
    for entry in entries {
      let arguments = ["entry": ZipName.printable(entry.name)]
      if let problem = ZipName.problem(entry.name, limit: ZipLimits().nameBytes) {
        findings.append(Finding(problem, .error, arguments))
      }
      if !seen.insert(ZipName.folded(entry.name)).inserted {
        findings.append(Finding("zip.name-duplicate", .error, arguments))
      }
    }
    if !findings.isEmpty { throw Refusal(findings) }
  }

  private static func add(_ entry: ZipEntry, _ buffer: UnsafeRawBufferPointer, to archive: OpaquePointer) -> Bool {
    guard let source = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(buffer.count), 0) else {
      return false
    }
    let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let position = zip_uint64_t(index)
    let method = entry.method == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    return zip_set_file_compression(archive, position, Int32(method), entry.method == .stored ? 0 : 9) == 0
      && zip_file_set_dostime(archive, position, 0, dosDate, 0) == 0
      && zip_file_set_external_attributes(archive, position, 0, zip_uint8_t(ZIP_OPSYS_UNIX), attributes) == 0
  }

  private static func read(_ source: OpaquePointer) throws(Refusal) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw failure(zip_source_error(source))
    }
    defer { zip_source_close(source) }
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while initialized < size {
        let count = zip_source_read(
          source, buffer.baseAddress.map { $0 + initialized }, zip_uint64_t(size - initialized))
        guard count > 0 else { break }
        initialized += Int(count)
      }
    }
    guard bytes.count == size else { throw failure(zip_source_error(source)) }
    return bytes
  }

  private static func failure(_ error: UnsafeMutablePointer<zip_error_t>?) -> Refusal {
    Refusal("zip.write-failed", ["detail": error.map { String(cString: zip_error_strerror($0)) } ?? ""])
  }
}
