import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review return`: back to the author.
struct ReviewReturnCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Return a draft law to its author for revision.",
    discussion: """
      EXAMPLE
        $ kenes review return 2026-001 --reason "Remarks on articles 4 and 12" \\
            --region councils --as serikova --now 2026-04-10T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Option(help: "Why; it goes on record.")
  var reason: String

  @Option(help: ArgumentHelp("A part of the review that the new version goes through again.", valueName: "region"))
  var region: [String] = []

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    try service.perform(.returnForRevision(reason: reason, regions: region), on: review.id, by: actor).findings
  }
}
