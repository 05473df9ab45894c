import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review withdraw`: the initiator takes the draft back.
struct ReviewWithdrawCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Withdraw a draft law, which ends its review.",
    discussion: """
      EXAMPLE
        $ kenes review withdraw 2026-002 --reason "New mandate" \\
            --as zhumabayev --now 2026-06-02T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Option(help: "Why; it goes on record.")
  var reason: String

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.perform(.withdraw(reason: reason), on: review.id, by: actor).findings
  }
}
