public import ArgumentParser
import Diagnostics
public import LawReview
import ReviewService

extension Ballot: ExpressibleByArgument {}

/// `kenes vote cast`: one member, one vote, by name.
struct VoteCastCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "cast",
    abstract: "Cast the vote of a member: for, against or abstained.",
    discussion: """
      EXAMPLE
        $ kenes vote cast 2026-001 for --as kim --now 2026-05-19T15:30+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: "The vote.")
  var ballot: Ballot

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.perform(.castBallot(ballot), on: review.id, by: actor).findings
  }
}
