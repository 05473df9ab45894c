public import ArgumentParser
import Diagnostics
public import LawReview
import ReviewService

extension ReplyStatus: ExpressibleByArgument {}

/// `kenes comment reply`: one comment is answered.
struct CommentReplyCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Reply to one comment, with a reason unless it is accepted.",
    discussion: """
      EXAMPLE
        $ kenes comment reply 2026-001 3 --status noted --reason "Outside this law" \\
            --as zhumabayev --now 2026-04-08T15:00+05:00
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: "Number of the comment.")
  var number: Int

  @Option(help: "What becomes of it.")
  var status: ReplyStatus

  @Option(help: "Why, in the language of the answer.")
  var reason: String?

  @Option(help: "What was changed in the draft law.")
  var change: String?

  @OptionGroup var action: ActionOptions
  var output: OutputOptions { action.output }

  func perform(_ session: Session) throws {
    let service = try action.store.service(in: session)
    let comment = try session.naming(in: service, review: review.id) {
      try service.reply(
        to: number, of: review.id, status: status, reason: reason.map { LocalizedText($0) },
        change: change.map { LocalizedText($0) }, by: action.actor)
    }
    try session.show(CommentReplyView(review: review.id, number: comment.number, status: status.rawValue)) {
      session.line(
        session.words(
          "cli.comment.replied",
          ["number": String(comment.number), "status": ProcedureWords.outcome(status.rawValue, in: session.language)]))
    }
  }
}

/// A reply that was given, as programs see it.
struct CommentReplyView: Encodable {
  var review: String
  var number: Int
  var status: String
}
