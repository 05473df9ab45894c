import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review suspend`: terms stand still.
struct ReviewSuspendCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "suspend",
    abstract: "Let all terms of a review stand still.",
    discussion: """
      EXAMPLE
        $ kenes review suspend 2026-001 --reason "Request to the drafting body" \\
            --as serikova --now 2026-03-26T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Option(help: "Why; it goes on record.")
  var reason: String

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.perform(.suspendTerms(reason: reason), on: review.id, by: actor).findings
  }
}
