import Diagnostics
import Foundation

/// Standard output and standard error of one run, in the order in which they were written.
///
/// A reader that goes away (`kenes review list | head -1`) is no error: what else is written is dropped and the work is
/// finished. A full disk is one: the result that the person asked for is not there.
final class Console {
  private var pending: [UInt8] = []
  private var isReaderGone = false
  private var failure: Int32?

  let isOutputTerminal = isatty(STDOUT_FILENO) == 1
  let isDiagnosticsTerminal = isatty(STDERR_FILENO) == 1

  init() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Columns of the terminal that results go to; `nil` where results go to a file or another program.
  var width: Int? {
    guard isOutputTerminal else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a line of a result.
  func line(_ text: String = "") {
    pending += text.utf8
    pending.append(0x0A)
    if pending.count > 65_536 { drain() }
  }

  /// Writes bytes of a result as they are.
  func bytes(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count > 65_536 { drain() }
  }

  /// Writes a line for the person at the terminal, after all results so far.
  func diagnose(_ text: String) {
    drain()
    _ = Self.write(Array(text.utf8) + [0x0A], to: STDERR_FILENO)
  }

  /// Writes out what is pending.
  ///
  /// - Throws: ``Refusal`` `output.failed` where a result could not be written.
  func flush() throws(Refusal) {
    drain()
    if let failure {
      self.failure = nil
      throw OutputFile.refusal(errno: failure, path: "-")
    }
  }

  private func drain() {
    defer { pending.removeAll(keepingCapacity: true) }
    guard !isReaderGone, failure == nil, !pending.isEmpty else { return }
    guard let error = Self.write(pending, to: STDOUT_FILENO) else { return }
    if error == EPIPE { isReaderGone = true } else { failure = error }
  }

  /// Writes all bytes; the error number where that fails.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
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
}
