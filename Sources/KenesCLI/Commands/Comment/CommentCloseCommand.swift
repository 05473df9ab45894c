import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes comment close`: the report on comments.
struct CommentCloseCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Publish the report on comments, which closes their collection.",
    discussion: """
      EXAMPLE
        $ kenes comment close 2026-001 --as ospanov --now 2026-04-09T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.closeComments(of: review.id, by: actor).findings
  }
}
