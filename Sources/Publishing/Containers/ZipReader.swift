internal import CLibZip
public import Diagnostics

/// What a container holds, as far as it could be read, and everything that is wrong with it.
public struct ZipArchive: Hashable, Sendable {
  /// The files in the order of the central directory; empty where the structure is not sound. Folders are left out.
  public var entries: [ZipEntry]
  /// Names of files that are there but cannot be read, because their bytes are damaged.
  public var damaged: [String]
  /// Comment of the container; programs do not show it, and nothing of it is covered by a manifest.
  public var comment: [UInt8]
  /// What is wrong, errors only: names that leave the folder, links, bombs, damage (`zip.…`).
  public var findings: [Finding]

  /// The file of a name.
  public subscript(name: String) -> ZipEntry? {
    entries.first { $0.name == name }
  }
}

/// Reads ZIP containers that may be hostile: nothing is unpacked before the whole structure has been found sound.
public struct ZipReader: Sendable {
  public var limits: ZipLimits

  public init(limits: ZipLimits = ZipLimits()) {
    self.limits = limits
  }

  /// Reads all files; `name` stands for the container in findings.
  ///
  /// - Throws: ``Refusal`` with every finding where anything at all is wrong.
  public func read(_ bytes: [UInt8], name: String) throws(Refusal) -> [ZipEntry] {
    let archive = inspect(bytes, name: name)
    if archive.findings.containsError { throw Refusal(archive.findings) }
    return archive.entries
  }

  /// Reads what can be read and tells everything that is wrong; never fails.
  public func inspect(_ bytes: [UInt8], name: String) -> ZipArchive {
    let directory = ZipDirectory(bytes, name: name, limits: limits)
    var archive = ZipArchive(entries: [], damaged: [], comment: directory.comment, findings: directory.findings)
    guard archive.findings.isEmpty else { return archive }
    do throws(Refusal) {
      let handle = try ZipHandle(reading: bytes, name: name)
      for (index, record) in directory.records.enumerated() where !record.isDirectory {
        switch handle.contents(at: index, size: record.size) {
        case .success(let contents):
          let method: ZipEntry.Method = record.method == 0 ? .stored : .deflated
          archive.entries.append(ZipEntry(record.name, contents, method: method))
        case .failure(let damage):
          archive.damaged.append(record.name)
          archive.findings.append(
            Finding(
              damage.code, .error, at: Place(file: name),
              ["entry": ZipName.printable(record.name), "detail": damage.detail]))
        }
      }
    } catch {
      archive.findings += error.findings
    }
    return archive
  }
}

/// Why the bytes of one file cannot be had.
private struct ZipDamage: Error {
  var code: String
  var detail: String
}

/// An open libzip archive over bytes in memory; used by one thread, closed without writing.
private final class ZipHandle {
  private let archive: OpaquePointer
  private let memory: UnsafeMutableRawBufferPointer

  init(reading bytes: [UInt8], name: String) throws(Refusal) {
    memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    memory.copyBytes(from: bytes)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = zip_source_buffer_create(memory.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    guard let source, let opened = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
      if let source { zip_source_free(source) }
      memory.deallocate()
      throw Refusal("zip.unreadable", at: Place(file: name), ["detail": String(cString: zip_error_strerror(&error))])
    }
    archive = opened
  }

  deinit {
    zip_discard(archive)
    memory.deallocate()
  }

  /// Unpacks one file; never more than one byte beyond the size that its header tells.
  func contents(at index: Int, size: Int) -> Result<[UInt8], ZipDamage> {
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      return .failure(
        ZipDamage(code: "zip.entry-damaged", detail: String(cString: zip_error_strerror(zip_get_error(archive)))))
    }
    defer { zip_fclose(file) }
    var count: zip_int64_t = 0
    let contents = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, initialized in
      // libzip compares the checksum when it is asked for more than there is, hence the byte too many.
      while initialized <= size {
        count = zip_fread(file, buffer.baseAddress.map { $0 + initialized }, zip_uint64_t(size + 1 - initialized))
        guard count > 0 else { break }
        initialized += Int(count)
      }
    }
    if count < 0 {
      let error = zip_file_get_error(file)
      return .failure(ZipDamage(code: "zip.entry-damaged", detail: String(cString: zip_error_strerror(error))))
    }
    guard contents.count == size else {
      return .failure(ZipDamage(code: "zip.size-differs", detail: ""))
    }
    return .success(contents)
  }
}
