package import Diagnostics
import Foundation

/// Files that come into being whole or not at all.
package enum OutputFile {
  /// Writes bytes under a name: into a neighbour first, which then takes the name in one step.
  ///
  /// - Throws: ``Refusal`` `output.…` where that is impossible; nothing is left behind.
  package static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    let neighbour = folder + "/.\(url.lastPathComponent).\(getpid()).part"
    let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw refusal(errno: errno, path: path) }
    var failure = fill(descriptor, with: bytes)
    if failure == nil, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, rename(neighbour, path) != 0 { failure = errno }
    if let failure {
      unlink(neighbour)
      throw refusal(errno: failure, path: path)
    }
  }

  /// Makes a folder where there is none.
  ///
  /// - Throws: ``Refusal`` `output.…` where that is impossible.
  package static func makeFolder(_ path: String) throws(Refusal) {
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw refusal(errno: errno, path: path) }
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Foundation.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        offset += count
      }
      return nil
    }
  }

  /// The finding for an error number of the system.
  static func refusal(errno number: Int32, path: String) -> Refusal {
    let place = Place(file: path)
    return switch number {
    case ENOENT, ENOTDIR: Refusal("output.no-folder", at: place)
    case EACCES, EPERM, EROFS: Refusal("output.not-permitted", at: place)
    case ENOSPC, EDQUOT: Refusal("output.disk-full", at: place)
    case EISDIR, ENOTEMPTY: Refusal("output.is-folder", at: place)
    default: Refusal("output.failed", at: place, ["number": String(number)])
    }
  }
}
