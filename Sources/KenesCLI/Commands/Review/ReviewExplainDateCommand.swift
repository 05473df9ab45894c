import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review explain-date`: why a term ends on its day.
struct ReviewExplainDateCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "explain-date",
    abstract: "Count the days of a term one by one and name every day that is skipped.",
    discussion: """
      Without a term, every running term is explained.

      EXAMPLE
        $ kenes review explain-date 2026-001
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: ArgumentHelp("The term, such as comments or council-opinion/language-council.", valueName: "term"))
  var term: String?

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let explanations = try service.explainDates(of: review.id, selector: term.map(TaskSelector.init))
    let calendar = try service.context(for: service.load(review.id).review).calendar
    try session.show(["terms": explanations.map { DateExplanationView($0, session) }]) {
      if explanations.isEmpty { session.line(session.words("cli.explain.none")) }
      for (index, explanation) in explanations.enumerated() {
        if index > 0 { session.line() }
        session.heading("\(explanation.title.text(in: session.language)) · \(explanation.deadline.key)")
        session.line(
          session.words(
            "cli.explain.term",
            [
              "term": explanation.deadline.budget.term.text(in: session.language),
              "basis": explanation.basis?.text.text(in: session.language) ?? explanation.deadline.basis,
            ]))
        if let due = explanation.due {
          session.draw(due, in: calendar, isComplete: true)
        } else {
          session.line(session.words("cli.explain.suspended"))
        }
      }
    }
  }
}

/// A term with its count, as programs see it.
struct DateExplanationView: Encodable {
  var deadline: String
  var title: String
  var status: String
  /// Legal ground of the term.
  var basis: String
  /// Absent while the term stands still.
  var count: DueDayView?

  init(_ explanation: DateExplanation, _ session: Session) {
    deadline = explanation.deadline.key.description
    title = explanation.title.text(in: session.language)
    status = explanation.deadline.status.rawValue
    basis = explanation.basis?.text.text(in: session.language) ?? explanation.deadline.basis
    count = explanation.due.map { DueDayView($0, language: session.language) }
  }
}
