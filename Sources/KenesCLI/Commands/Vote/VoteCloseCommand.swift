import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes vote close`: the result.
struct VoteCloseCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close the vote and state the result with its arithmetic.",
    discussion: """
      EXAMPLE
        $ kenes vote close 2026-001 --as askarov --now 2026-05-19T16:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.perform(.closeVote, on: review.id, by: actor).findings
  }
}
