import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes opinion list`: every body that was asked, and what it said.
struct OpinionListCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the bodies that were asked with their opinion or their silence.",
    discussion: """
      EXAMPLE
        $ kenes opinion list 2026-001
      """)

  @OptionGroup var review: ReviewArgument
  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let review = try service.load(review.id).review
    let context = try service.context(for: review)
    let rows = review.tasks.filter { $0.kind == "opinion" }.map { task in
      OpinionRow(task, in: review, context: context, session.language)
    }
    try session.show(["opinions": rows]) {
      if rows.isEmpty { return session.line(session.words("cli.opinion.none")) }
      var table = TextTable([
        .init(session.words("column.round"), right: true), .init(session.words("column.body")),
        .init(session.words("column.remarks"), right: true), .init(session.words("column.state")),
      ])
      for row in rows {
        let state = row.outcome.map { ProcedureWords.outcome($0, in: session.language) }
        table.add([
          String(row.round), row.title, row.remarks.map(String.init) ?? "–",
          state ?? session.words("task.status.\(row.status.rawValue)"),
        ])
      }
      session.table(table)
    }
  }
}

/// A consultation as programs see it: a body that was asked, its answer or its silence.
struct OpinionRow: Encodable {
  var body: String
  var title: String
  var round: Int
  var status: ReviewTask.Status
  var outcome: String?
  /// Number of remarks; absent without an opinion.
  var remarks: Int?
  var author: String?
  var at: Instant?

  init(_ task: ReviewTask, in review: Review, context: ReviewContext, _ language: Language) {
    let opinion = review.opinions.last { $0.task == task.key }
    body = task.body ?? task.key.subject ?? ""
    title = context.bodies.body(body)?.title.text(in: language) ?? body
    round = opinion?.round ?? task.key.activation
    status = task.status
    outcome = opinion?.outcome ?? task.outcome
    remarks = opinion?.content.remarks.count
    author = opinion?.author
    at = opinion?.at ?? task.endedAt
  }
}
