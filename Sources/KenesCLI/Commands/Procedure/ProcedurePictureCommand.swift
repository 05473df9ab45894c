import ArgumentParser
import Diagnostics
import LawReview
import Publishing

/// `kenes procedure picture`: a procedure as a picture.
struct ProcedurePictureCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture",
    abstract: "Draw a procedure as an SVG picture with lanes by role.",
    discussion: """
      Without --to-file the picture goes to standard output.

      EXAMPLE
        $ kenes procedure picture workflows/draft-law-review.scxml -o procedure.svg --language kk
      """)

  @OptionGroup var procedure: ProcedureFile

  @Option(
    name: [.customShort("o"), .customLong("to-file")], help: ArgumentHelp("The file to write.", valueName: "file"))
  var target: String?

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let picture = ProcedurePicture(try procedure.read(), in: session.language)
    if let target {
      try OutputFile.write(picture.svg, to: target)
      session.progress(session.words("cli.written", ["file": target, "count": String(picture.svg.count)]))
    } else {
      session.console.bytes(picture.svg)
    }
  }
}
