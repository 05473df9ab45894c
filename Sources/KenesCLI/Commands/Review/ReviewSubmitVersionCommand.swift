import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review submit-version`: the draft law, revised.
struct ReviewSubmitVersionCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "submit-version",
    abstract: "Submit a new version of the draft law and carry the remarks over to it.",
    discussion: """
      EXAMPLE
        $ kenes review submit-version 2026-001 samples/draft-law/v2/kk.xml \\
            samples/draft-law/v2/ru.xml --as zhumabayev --now 2026-04-13T11:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: ArgumentHelp("The new version, one file for each language.", valueName: "draft"))
  var draft: [String]

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    let files = try draft.map { path throws(Refusal) in try InputFile(path: path) }
    return try service.submitVersion(files, on: review.id, by: actor).findings
  }
}
