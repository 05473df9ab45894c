import ArgumentParser

/// `kenes review …`: draft laws on their way through a procedure.
struct ReviewCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Open reviews of draft laws, follow them and steer them.",
    discussion: """
      EXAMPLE
        $ kenes review due
      """,
    subcommands: [
      ReviewOpenCommand.self, ReviewListCommand.self, ReviewShowCommand.self, ReviewDueCommand.self,
      ReviewHistoryCommand.self, ReviewExplainDateCommand.self, ReviewWorkCommand.self, ReviewInviteCommand.self,
      ReviewReturnCommand.self, ReviewSubmitVersionCommand.self, ReviewExtendCommand.self, ReviewSuspendCommand.self,
      ReviewResumeCommand.self, ReviewWithdrawCommand.self,
    ])
}
