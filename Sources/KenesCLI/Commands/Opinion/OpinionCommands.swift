import ArgumentParser

/// `kenes opinion …`: what bodies say about a draft law.
struct OpinionCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opinion",
    abstract: "Deliver the opinions of bodies, and draft and sign that of the Council.",
    discussion: """
      EXAMPLE
        $ kenes opinion list 2026-001
      """,
    subcommands: [
      OpinionDeliverCommand.self, OpinionListCommand.self, OpinionShowCommand.self, OpinionReplyCommand.self,
      OpinionDraftCommand.self, OpinionSignCommand.self,
    ])
}
