import ArgumentParser

/// `kenes store …`: the file that keeps the log.
struct StoreCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store",
    abstract: "Make a store of reviews, check it and look at it.",
    discussion: """
      EXAMPLE
        $ kenes store info
      """,
    subcommands: [
      StoreCreateCommand.self, StoreInfoCommand.self, StoreVerifyCommand.self, StoreRebuildCommand.self,
    ])
}
