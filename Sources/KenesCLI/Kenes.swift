import ArgumentParser
import Foundation

/// The command line of Kenes.
@main
struct Kenes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kenes",
    abstract: "Take a draft law through its review, from the XML that comes in to the package that goes to Parliament.",
    discussion: """
      EXAMPLE
        $ kenes calendar count --from 2026-03-02 --term 15wd --calendar kz

      Results go to standard output, everything else to standard error.
      Exit status: 0 done, 1 errors found or refused, 2 wrong usage, 3 internal error.
      """,
    version: KenesVersion.text,
    subcommands: [
      DraftCommands.self, ProcedureCommands.self, ReviewCommands.self, TaskCommands.self, OpinionCommands.self,
      ExaminationCommands.self, CommentCommands.self, VoteCommands.self, DocumentCommands.self, PackageCommands.self,
      StoreCommands.self, CalendarCommands.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    DeepStack.run {
      do {
        var command = try parseAsRoot()
        try command.run()
      } catch {
        finish(error)
      }
    }
  }

  /// Whether an error is the library's way to end a run, such as a request for help.
  static func isOrdinary(_ error: any Error) -> Bool {
    error is ExitCode || error is CleanExit || error is ValidationError
  }

  private static func finish(_ error: any Error) -> Never {
    let message = fullMessage(for: error)
    switch exitCode(for: error) {
    case .success:
      FileHandle.standardOutput.write(message)
      Foundation.exit(ExitStatus.done.rawValue)
    case .validationFailure:
      FileHandle.standardError.write(message)
      Foundation.exit(ExitStatus.usage.rawValue)
    case let code:
      Foundation.exit(code.rawValue)
    }
  }
}

extension FileHandle {
  fileprivate func write(_ text: String) {
    // A reader that has gone away misses nothing that it wanted.
    if !text.isEmpty { try? write(contentsOf: Data((text + "\n").utf8)) }
  }
}

/// The version of the product.
enum KenesVersion {
  static let text = "0.1.0"
}
