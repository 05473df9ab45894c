import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review invite`: a body that joins late.
struct ReviewInviteCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Ask one more body to take part, with the full term.",
    discussion: """
      EXAMPLE
        $ kenes review invite 2026-001 audit \\
            --as ospanov --now 2026-03-04T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: "Id of the body.")
  var body: String

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.perform(.invite(body: body), on: review.id, by: actor).findings
  }
}
