import ArgumentParser

/// A command that answers in the form and language that the person chose.
protocol KenesCommand: ParsableCommand {
  var output: OutputOptions { get }

  /// Does the work and gives the result; a `Refusal` thrown here ends the run with status 1.
  func perform(_ session: Session) throws
}

extension KenesCommand {
  func run() throws {
    let session = Session(output)
    try session.end { try perform(session) }
  }
}
