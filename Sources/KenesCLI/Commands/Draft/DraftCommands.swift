import ArgumentParser

/// `kenes draft …`: draft laws as files, before and beside any review.
struct DraftCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Check, show, convert, compare and amend draft laws.",
    discussion: """
      EXAMPLE
        $ kenes draft check samples/draft-law/v1/ru.xml
      """,
    subcommands: [
      DraftCheckCommand.self, DraftShowCommand.self, DraftConvertCommand.self, DraftCompareCommand.self,
      DraftAmendmentsCommand.self, DraftConsolidateCommand.self,
    ])
}

/// The draft law that a command is about.
struct DraftFile: ParsableArguments {
  @Argument(help: ArgumentHelp("The draft law in XML; - reads standard input.", valueName: "file"))
  var file: String
}
