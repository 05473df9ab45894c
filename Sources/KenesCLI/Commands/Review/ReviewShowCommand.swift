import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review show`: where one review stands.
struct ReviewShowCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show where a review stands, what is open and what has been delivered.",
    discussion: """
      EXAMPLE
        $ kenes review show 2026-001
      """)

  @OptionGroup var review: ReviewArgument
  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let review = try service.load(review.id).review
    let context = try service.context(for: review)
    let view = ReviewView(review, context: context, due: try service.due(review: review.id), session.language)
    try session.show(view) { draw(view, session) }
  }

  private func draw(_ view: ReviewView, _ session: Session) {
    session.heading("\(view.summary.review) · \(view.summary.title)")
    if view.summary.isRehearsal { session.rehearsal() }
    session.line(
      session.words(
        "cli.review.stage",
        [
          "stages": view.summary.stages.joined(separator: ", "), "version": String(view.summary.version),
          "round": String(view.summary.round),
        ]))
    session.line(
      session.words("cli.review.procedure", ["procedure": view.procedure, "digest": String(view.digest.prefix(12))]))
    if !view.due.isEmpty {
      session.line()
      session.heading(session.words("cli.review.open-work"))
      session.table(view.due.table(session, withReview: false))
    }
    let sections: [(String, [String])] = [
      ("cli.review.opinions", view.opinions.map { "\($0.body): \($0.outcome) (\($0.remarks))" }),
      ("cli.review.examinations", view.examinations), ("cli.review.votes", view.votes),
      ("cli.review.documents", view.documents.map { "\($0.name)  \($0.digest.prefix(12))…" }),
    ]
    for (title, lines) in sections where !lines.isEmpty {
      session.line()
      session.heading(session.words(title))
      for line in lines { session.line("  " + line) }
    }
  }
}

/// A review as programs see it.
struct ReviewView: Encodable {
  /// A delivered opinion.
  struct Opinion: Encodable {
    var body: String
    var outcome: String
    var round: Int
    var version: Int
    /// Number of its remarks.
    var remarks: Int
  }

  /// A file of the review.
  struct Document: Encodable {
    var kind: String
    var language: String?
    var name: String
    var digest: String
  }

  var summary: ReviewSummaryView
  var procedure: String
  /// SHA-256 of the procedure's file.
  var digest: String
  var due: [DueView]
  var opinions: [Opinion]
  var examinations: [String]
  var votes: [String]
  var documents: [Document]

  init(_ review: Review, context: ReviewContext, due: [DueItem], _ language: Language) {
    summary = ReviewSummaryView(review, stages: review.stageTitles(in: context.procedure, language), language)
    procedure = context.procedure.title.text(in: language)
    digest = review.pins.procedure.digest
    self.due = due.map { DueView($0, language) }
    opinions = review.opinions.map { opinion in
      Opinion(
        body: context.bodies.body(opinion.body)?.title.text(in: language) ?? opinion.body,
        outcome: ProcedureWords.outcome(opinion.outcome, in: language), round: opinion.round, version: opinion.version,
        remarks: opinion.content.remarks.count)
    }
    examinations = review.examinations.map {
      context.bodies.person($0.examiner)?.name.text(in: language) ?? $0.examiner
    }
    votes = review.votes.map { VoteView($0, context: context, language).headline(language) }
    documents =
      review.documents.map {
        Document(kind: $0.kind, language: $0.language, name: $0.file.name, digest: $0.file.digest)
      }
      + review.packages.map { Document(kind: "package", language: nil, name: $0.file.name, digest: $0.file.digest) }
  }
}
