import ArgumentParser

/// `kenes document …`: the files of a review.
struct DocumentCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Hand in documents for the package and take documents out.",
    discussion: """
      EXAMPLE
        $ kenes document list 2026-001
      """,
    subcommands: [
      DocumentListCommand.self, DocumentWriteCommand.self, DocumentAttachCommand.self,
    ])
}
