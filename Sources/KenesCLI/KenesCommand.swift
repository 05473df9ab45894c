import ArgumentParser

/// A command that answers in the form and language that the person chose.
protocol KenesCommand: ParsableCommand {
  var output: OutputOptions { get }

  /// Does the work and gives the result; a `Refusal` thrown here ends the run with status 1.
  func perform(_ session: Session) throws
}

/// A command about draft laws as files, which anybody may have written: it has a limit of time.
protocol DraftCommand: KenesCommand {}

extension KenesCommand {
  func run() throws {
    let session = Session(output)
    try session.end {
      if self is any DraftCommand {
        try session.withTimeLimit { try perform(session) }
      } else {
        try perform(session)
      }
    }
  }
}
