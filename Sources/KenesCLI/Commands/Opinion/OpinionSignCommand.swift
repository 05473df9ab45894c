import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes opinion sign`: the chair answers for the opinion.
struct OpinionSignCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Sign off the adopted opinion, after which it is issued.",
    discussion: """
      EXAMPLE
        $ kenes opinion sign 2026-001 --as askarov --now 2026-05-22T10:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Flag(help: "Refuse to sign; the opinion goes back.")
  var refuse = false

  @Option(help: "A note for the record.")
  var note: String?

  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    let command = ReviewCommand.doTask(
      TaskSelector(id: "sign-opinion"), outcome: refuse ? "refuse" : "sign", note: note)
    return try service.perform(command, on: review.id, by: actor).findings
  }
}
