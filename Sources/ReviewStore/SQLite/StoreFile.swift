import Foundation
import Glibc

/// A store file as the file system sees it.
struct StoreFile {
  /// Absolute path, so that SQLite never takes it for a URI.
  let path: String

  init(_ path: String) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// Throws unless this is an SQLite file that says it is a store; nothing is opened by SQLite and nothing changed.
  func checkIdentity() throws(StoreError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .refused("store.missing", ["path": path]) : cannotOpen(errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .refused("store.foreign-file", ["path": path]) }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotOpen(errno) }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &header, header.count, 0)
    // The layout of the header: https://www.sqlite.org/fileformat2.html section 1.3
    let application = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    guard count == 100, header.starts(with: Array("SQLite format 3\0".utf8)),
      application == StoreFormat.applicationID
    else { throw .refused("store.foreign-file", ["path": path]) }
  }

  /// Whether this process may write the file, and make the files that SQLite needs beside it.
  var isWritable: Bool {
    access(path, W_OK) == 0 && access(folder, W_OK) == 0
  }

  /// Whether a write-ahead log with content stands beside the file.
  var hasWriteAheadLog: Bool { size(of: path + "-wal") > 0 }

  /// Bytes of the file and of its write-ahead log.
  var size: Int { size(of: path) + size(of: path + "-wal") }

  var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  /// A name for SQLite that says that nobody changes the file, so that nothing is written beside it.
  var immutableURI: String {
    let unreserved = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let escaped = path.utf8.map { byte in
      unreserved.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return "file:\(escaped.joined())?immutable=1"
  }

  /// Gives a finished file its name, in one step and only if nothing has that name; then the folder is synced.
  func take(nameOf finished: StoreFile) throws(StoreError) {
    guard link(finished.path, path) == 0 else {
      throw errno == EEXIST ? .refused("store.exists", ["path": path]) : cannotOpen(errno)
    }
    unlink(finished.path)
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }

  /// Removes the file and what SQLite keeps beside it.
  func remove() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  func cannotOpen(_ error: Int32) -> StoreError {
    .refused("store.cannot-open", ["path": path, "detail": String(cString: strerror(error))])
  }

  private func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
