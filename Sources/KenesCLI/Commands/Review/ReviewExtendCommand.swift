import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review extend`: more time.
struct ReviewExtendCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Extend a running term.",
    discussion: """
      EXAMPLE
        $ kenes review extend 2026-001 council-opinion/civic-council --by 5wd \\
            --reason "Illness" --as serikova --now 2026-03-27T11:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: ArgumentHelp("The term, such as examine or council-opinion/language-council.", valueName: "term"))
  var deadline: String

  @Option(help: "How much longer, such as 5wd.")
  var by: Term

  @Option(help: "Why; it goes on record.")
  var reason: String

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    let selector = TaskSelector(deadline)
    return try service.perform(.extend(deadline: selector, by: by, reason: reason), on: review.id, by: actor).findings
  }
}
