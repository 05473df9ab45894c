import ArgumentParser
import Diagnostics
import LawReview
import SafeXML

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

  /// The file as XML.
  func document() throws(Refusal) -> XMLDocument {
    try XMLReader().read(try FileInput.read(file), name: file)
  }

  /// The procedure in it.
  ///
  /// - Throws: ``Refusal`` with everything that is wrong with it.
  func read() throws(Refusal) -> Procedure {
    try Procedure.read(try document())
  }
}
