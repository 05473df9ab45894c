import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes opinion deliver`: a body has its say.
struct OpinionDeliverCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "deliver",
    abstract: "Deliver the opinion of a body from its file.",
    discussion: """
      EXAMPLE
        $ kenes opinion deliver 2026-001 samples/opinions/language-council.xml \\
            --as sokolov --now 2026-03-18T15:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @OptionGroup var file: FileArgument

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.deliverOpinion(try file.read(), on: review.id, by: actor).findings
  }
}
