import ArgumentParser
import Diagnostics
import LawReview
import ReviewService
import ReviewStore

/// `kenes review list`: all reviews of a store.
struct ReviewListCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the reviews with the stage they have reached.",
    discussion: """
      EXAMPLE
        $ kenes review list
      """)

  @Flag(help: "Leave out reviews that have come to an end.")
  var open = false

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let rows = try service.store.reviews(ReviewFilter(status: open ? [.open] : []))
    let views = try rows.map { row in
      let review = try service.load(row.review).review
      let procedure = try service.context(for: review).procedure
      return ReviewSummaryView(review, stages: review.stageTitles(in: procedure, session.language), session.language)
    }
    try session.show(["reviews": views]) {
      var table = TextTable([
        .init(session.words("column.review")), .init(session.words("column.version"), right: true),
        .init(session.words("column.stage")), .init(session.words("column.title")),
      ])
      for view in views {
        table.add([view.review, String(view.version), view.stages.joined(separator: ", "), view.title])
      }
      if views.isEmpty { session.line(session.words("cli.review.none")) } else { session.table(table) }
    }
  }
}

extension Review {
  /// What people call the stage that the review has reached.
  func stageTitles(in procedure: Procedure, _ language: Language) -> [String] {
    stages(in: procedure).map { procedure.title(ofState: $0).text(in: language) }
  }
}

/// A review in a list, as programs see it.
struct ReviewSummaryView: Encodable {
  var review: String
  var title: String
  var version: Int
  var round: Int
  var stages: [String]
  var openedAt: Instant
  var isClosed: Bool
  var isRehearsal: Bool

  init(_ review: Review, stages: [String], _ language: Language) {
    self.review = review.id
    title = review.currentVersion?.title.text(in: language) ?? review.id
    version = review.versions.count
    round = review.round
    self.stages = stages
    openedAt = review.openedAt
    isClosed = review.isClosed
    isRehearsal = review.isRehearsal
  }
}
