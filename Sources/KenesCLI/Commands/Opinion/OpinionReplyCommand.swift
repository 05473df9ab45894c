import ArgumentParser
import Diagnostics
import ReviewService

/// `kenes opinion reply`: the drafter answers remarks and comments.
struct OpinionReplyCommand: ReviewAction {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Give the drafter's replies to remarks and comments from a file.",
    discussion: """
      EXAMPLE
        $ kenes opinion reply 2026-001 samples/replies.xml \\
            --as zhumabayev --now 2026-04-08T12:00+05:00
      """)

  @OptionGroup var review: ReviewArgument
  @OptionGroup var file: FileArgument
  @OptionGroup var action: ActionOptions

  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding] {
    let outcome = try service.reply(from: try file.read(), on: review.id, by: actor)
    let given = ["remarks": String(outcome.remarks), "comments": String(outcome.comments)]
    return outcome.findings + [Finding("cli.replies.given", .note, at: .nowhere, given)]
  }
}
