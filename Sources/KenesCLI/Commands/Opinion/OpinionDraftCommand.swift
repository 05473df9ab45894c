import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes opinion draft`: what the Council is to vote on.
struct OpinionDraftCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Hand in the draft of the Council's opinion, written by the rapporteur.",
    discussion: """
      EXAMPLE
        $ kenes opinion draft 2026-001 samples/opinions/adopted.xml \\
            --as schmidt --now 2026-05-12T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @OptionGroup var file: FileArgument

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.draftOpinion(try file.read(), on: review.id, by: actor).findings
  }
}
