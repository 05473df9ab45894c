import ArgumentParser
import Diagnostics
import LawReview
import ReviewService
import ReviewStore

/// `kenes comment list`: the comments on a draft law.
struct CommentListCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the comments on a draft law with the replies.",
    discussion: """
      EXAMPLE
        $ kenes comment list 2026-001
      """)

  @OptionGroup var review: ReviewArgument

  @Flag(help: "Only comments that nobody has replied to.")
  var unanswered = false

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let outline = try service.load(review.id).review.versions.flatMap(\.outline)
    let rows = try service.store.comments(CommentFilter(review: review.id, status: unanswered ? .open : nil))
    try session.show(["comments": rows]) {
      if rows.isEmpty { return session.line(session.words("cli.comment.none")) }
      var table = TextTable([
        .init(session.words("column.number"), right: true), .init(session.words("column.channel")),
        .init(session.words("column.provision")), .init(session.words("column.reply")),
        .init(session.words("column.author")), .init(session.words("column.text")),
      ])
      for row in rows {
        let reply = row.replyStatus.map { ProcedureWords.outcome($0, in: session.language) } ?? "–"
        table.add([
          String(row.number), channel(row.channel, session), citation(row.provision, outline, session), reply,
          row.organisation ?? row.author ?? session.words("cli.comment.anonymous"), row.excerpt,
        ])
      }
      session.table(table)
    }
  }

  /// What a channel is called; a channel of a file's own is shown as it is.
  private func channel(_ id: String, _ session: Session) -> String {
    let key = "channel." + id
    let text = session.words(key)
    return text == key ? id : text
  }

  /// The provision as people cite it.
  private func citation(_ provision: String?, _ outline: [OutlineEntry], _ session: Session) -> String {
    guard let provision else { return "–" }
    return outline.first { $0.eId == provision }?.citation.text(in: session.language) ?? provision
  }
}
