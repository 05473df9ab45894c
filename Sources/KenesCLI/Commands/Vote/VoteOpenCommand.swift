import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes vote open`: the quorum is counted from those present.
struct VoteOpenCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the meeting with the members present.",
    discussion: """
      EXAMPLE
        $ kenes vote open 2026-001 --as askarov --now 2026-05-19T15:00+05:00 \\
            --present askarov kim schmidt bondarenko mamedov \\
            nurzhanov petrova yuldashev
      """)

  @OptionGroup var review: ReviewArgument

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Ids of the members present, with spaces or commas between.", valueName: "person"))
  var present: [String]

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    let people = present.flatMap { $0.split(separator: ",").map(String.init) }
    return try service.perform(.openVote(present: people), on: review.id, by: actor).findings
  }
}
