import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes examination list`: the examiners and how far they are.
struct ExaminationListCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the examiners with what they have handed in.",
    discussion: """
      EXAMPLE
        $ kenes examination list 2026-001
      """)

  @OptionGroup var review: ReviewArgument
  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let review = try service.load(review.id).review
    let context = try service.context(for: review)
    let rows = review.tasks.filter { $0.kind == "examination" }.map {
      ExaminationRow($0, in: review, context: context, session.language)
    }
    try session.show(["examinations": rows]) {
      if rows.isEmpty { return session.line(session.words("cli.examination.none")) }
      var table = TextTable([
        .init(session.words("column.round"), right: true), .init(session.words("column.answers"), right: true),
        .init(session.words("column.state")), .init(session.words("column.who")),
      ])
      for row in rows {
        table.add([
          String(row.round), row.answers.map(String.init) ?? "–",
          session.words("task.status.\(row.status.rawValue)"), row.name,
        ])
      }
      session.table(table)
    }
  }
}

/// An examiner's work as programs see it.
struct ExaminationRow: Encodable {
  var examiner: String
  var name: String
  var round: Int
  var status: ReviewTask.Status
  /// Number of answers; absent while nothing was handed in.
  var answers: Int?
  var at: Instant?

  init(_ task: ReviewTask, in review: Review, context: ReviewContext, _ language: Language) {
    let submitted = review.examinations.last { $0.task == task.key }
    examiner = submitted?.examiner ?? task.person ?? task.key.subject ?? ""
    name = context.bodies.person(examiner)?.name.text(in: language) ?? examiner
    round = submitted?.round ?? task.key.activation
    status = task.status
    answers = submitted?.answers.answers.count
    at = submitted?.at
  }
}
