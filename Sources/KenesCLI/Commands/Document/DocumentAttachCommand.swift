import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes document attach`: a document comes in.
struct DocumentAttachCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "attach",
    abstract: "Hand in a document that the package has to hold.",
    discussion: """
      EXAMPLE
        $ kenes document attach 2026-001 explanatory-note \\
            samples/package/explanatory-note.kk.html --in kk \\
            --as zhumabayev --now 2026-05-26T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: ArgumentHelp("Item of the checklist; kenes package check lists them.", valueName: "item"))
  var item: String

  @OptionGroup var file: FileArgument

  @Option(name: .customLong("in"), help: ArgumentHelp("Language of the document.", valueName: "language"))
  var documentLanguage: Language?

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.attach(try file.read(), as: item, language: documentLanguage, to: review.id, by: actor).findings
  }
}
