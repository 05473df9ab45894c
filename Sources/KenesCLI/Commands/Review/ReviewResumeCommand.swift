import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review resume`: terms run again.
struct ReviewResumeCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Let the terms of a review run again.",
    discussion: """
      EXAMPLE
        $ kenes review resume 2026-001 --as serikova --now 2026-03-27T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.perform(.resumeTerms, on: review.id, by: actor).findings
  }
}
