import ArgumentParser

/// `kenes procedure …`: procedures as files.
struct ProcedureCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedure",
    abstract: "Check, show and try out procedures.",
    discussion: """
      EXAMPLE
        $ kenes procedure show workflows/draft-law-review.scxml
      """,
    subcommands: [
      ProcedureCheckCommand.self, ProcedureVerifyCommand.self, ProcedureTestCommand.self,
      ProcedureShowCommand.self, ProcedureExplainCommand.self,
      ProcedurePictureCommand.self,
      ProcedureRunCommand.self,
    ])
}

/// The procedure that a command is about.
struct ProcedureFile: ParsableArguments {
  @Argument(help: ArgumentHelp("The procedure, an SCXML file; - reads standard input.", valueName: "file"))
  var file: String
}
