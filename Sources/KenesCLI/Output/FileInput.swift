package import Diagnostics
import Foundation

/// Files that people name on the command line.
package enum FileInput {
  /// Reads a file, or standard input for `-`, up to a limit in bytes.
  ///
  /// - Throws: ``Refusal`` `input.…` where it is missing, no file, not readable or larger than the limit.
  package static func read(_ path: String, limit: Int = 50_000_000) throws(Refusal) -> [UInt8] {
    let place = Place(file: path)
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw Refusal("input.missing", at: place)
      case EACCES, EPERM: throw Refusal("input.not-permitted", at: place)
      default: throw Refusal("input.failed", at: place, ["number": String(errno)])
      }
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    // What says its size beforehand need not be read to be refused.
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > limit {
      throw Refusal("input.too-large", at: place, ["limit": String(limit)])
    }
    var bytes: [UInt8] = []
    if status.st_size > 0 { bytes.reserveCapacity(Int(min(status.st_size, off_t(limit)))) }
    var chunk = [UInt8](repeating: 0, count: 262_144)
    while true {
      let count = Foundation.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EISDIR { throw Refusal("input.is-folder", at: place) }
        throw Refusal("input.failed", at: place, ["number": String(errno)])
      }
      if count == 0 { return bytes }
      bytes += chunk[0..<count]
      if bytes.count > limit { throw Refusal("input.too-large", at: place, ["limit": String(limit)]) }
    }
  }
}
