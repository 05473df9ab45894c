import ArgumentParser

/// `kenes vote …`: the Council decides.
struct VoteCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote",
    abstract: "Put the opinion to the vote, count exactly and show the result.",
    discussion: """
      EXAMPLE
        $ kenes vote show 2026-001
      """,
    subcommands: [
      VoteOpenCommand.self, VoteCastCommand.self, VoteCloseCommand.self, VoteShowCommand.self, VoteDissentCommand.self,
    ])
}
