import Diagnostics
import Foundation

/// Ends a run that takes longer than any sound file needs: the guard behind all limits on what is in a file.
enum TimeLimit {
  /// Seconds that a command about draft laws may take; `KENES_TIME_LIMIT` sets another number.
  static let usual = 120

  // Written before the alarm is set, read by its handler, never freed.
  nonisolated(unsafe) private static var words = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)

  /// From now on; when the time is over, the words go to standard error and the process ends with status 1.
  static func start(seconds: Int, saying text: String) {
    let bytes = Array(text.utf8)
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = buffer.initialize(from: bytes)
    words = buffer
    // Nothing but calls that are safe in a handler of signals (POSIX.1-2017, 2.4.3).
    signal(SIGALRM) { _ in
      _ = Foundation.write(STDERR_FILENO, TimeLimit.words.baseAddress, TimeLimit.words.count)
      _exit(1)
    }
    // Whoever started this process may have left the signal blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGALRM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    alarm(UInt32(clamping: seconds))
  }

  /// The work is done in time.
  static func stop() {
    alarm(0)
  }
}

extension Session {
  /// Runs the reading of files and what comes of it under the limit of time.
  func withTimeLimit<Result>(_ work: () throws -> Result) rethrows -> Result {
    let seconds = environment["KENES_TIME_LIMIT"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? TimeLimit.usual
    let finding = Finding("input.too-slow", .error, at: .nowhere, ["limit": String(seconds)])
    TimeLimit.start(seconds: seconds, saying: reported([finding]) + "\n")
    defer { TimeLimit.stop() }
    return try work()
  }
}
