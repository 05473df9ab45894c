import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes examination show`: what an examiner answered.
struct ExaminationShowCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the answers of an examiner with impact and likelihood.",
    discussion: """
      EXAMPLE
        $ kenes examination show 2026-001 tursynov
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: "Id of the examiner.")
  var examiner: String

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let review = try service.load(review.id).review
    guard let submitted = review.examinations.last(where: { $0.examiner == examiner }) else {
      let known = Set(review.examinations.map(\.examiner)).sorted().joined(separator: ", ")
      throw Refusal("cli.examination.unknown", ["person": examiner, "known": known.isEmpty ? "–" : known])
    }
    let person = try service.context(for: review).bodies.person(examiner)
    let view = ExaminationView(submitted, session.language)
    try session.show(view) {
      let name = person?.name.text(in: session.language) ?? examiner
      session.heading(session.words("cli.examination.heading", ["name": name, "version": String(view.version)]))
      session.table(view.table(session))
      if let conclusion = view.conclusion {
        session.line()
        session.line(conclusion)
      }
    }
  }
}

/// A filled-in questionnaire as programs see it.
struct ExaminationView: Encodable {
  /// One answer.
  struct Answer: Encodable {
    var question: String
    var value: ExaminationAnswers.Answer.Value
    /// -2 to 2.
    var impact: Int?
    /// 1 to 3.
    var likelihood: Int?
    /// Impact times likelihood; shown, never deciding.
    var score: Int?
    var provisions: [String]
    var mitigation: String?
  }

  var examiner: String
  var version: Int
  var at: Instant
  var answers: [Answer]
  var conclusion: String?

  init(_ examination: SubmittedExamination, _ language: Language) {
    examiner = examination.examiner
    version = examination.version
    at = examination.at
    answers = examination.answers.answers.map { answer in
      Answer(
        question: answer.question, value: answer.value, impact: answer.impact, likelihood: answer.likelihood,
        score: answer.score, provisions: answer.provisions, mitigation: answer.mitigation?.text(in: language))
    }
    conclusion = examination.answers.conclusion?.text(in: language)
  }

  /// The answers for people.
  func table(_ session: Session) -> TextTable {
    var table = TextTable([
      .init(session.words("column.question")), .init(session.words("column.answer")),
      .init(session.words("column.impact"), right: true), .init(session.words("column.likelihood"), right: true),
      .init(session.words("column.score"), right: true), .init(session.words("column.mitigation")),
    ])
    for answer in answers {
      table.add([
        answer.question, session.words("answer.\(answer.value.rawValue)"), answer.impact.map(String.init) ?? "–",
        answer.likelihood.map(String.init) ?? "–", answer.score.map(String.init) ?? "–", answer.mitigation ?? "",
      ])
    }
    return table
  }
}
