import ArgumentParser

/// How a run ends, told to the shell; stable, documented in the README.
enum ExitStatus: Int32 {
  /// Done; there may have been warnings.
  case done = 0
  /// Errors were found, or the request was refused; nothing was written.
  case refused = 1
  /// The command line could not be understood.
  case usage = 2
  /// A fault inside Kenes; details are in the log under the id that was shown.
  case internalError = 3

  /// The error that makes a command end with this status.
  var exit: ExitCode { ExitCode(rawValue) }
}
