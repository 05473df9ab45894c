import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes vote dissent`: a member thinks otherwise.
struct VoteDissentCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "dissent",
    abstract: "File a dissenting opinion from its file.",
    discussion: """
      EXAMPLE
        $ kenes vote dissent 2026-001 samples/dissent.xml \\
            --as nurzhanov --now 2026-05-20T11:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @OptionGroup var file: FileArgument

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.fileDissent(try file.read(), on: review.id, by: actor).findings
  }
}
