import ArgumentParser

/// `kenes comment …`: what the public and organisations say.
struct CommentCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment",
    abstract: "Take in the comments of the public and reply to them.",
    discussion: """
      EXAMPLE
        $ kenes comment list 2026-001
      """,
    subcommands: [
      CommentImportCommand.self, CommentListCommand.self, CommentReplyCommand.self, CommentCloseCommand.self,
    ])
}
