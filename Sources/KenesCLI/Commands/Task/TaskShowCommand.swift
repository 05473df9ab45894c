import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes task show`: one task, who may do it, and how it can end.
struct TaskShowCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a task, who may do it and which outcomes it has.",
    discussion: """
      EXAMPLE
        $ kenes task show 2026-001 form-check
      """)

  @OptionGroup var review: ReviewArgument

  @Argument(help: ArgumentHelp("The task, such as form-check or council-opinion/language-council.", valueName: "task"))
  var task: String

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let review = try service.load(review.id).review
    let context = try service.context(for: review)
    let selector = TaskSelector(task)
    let found = review.tasks.filter {
      $0.key.description == task || $0.key.id == selector.id && (selector.subject ?? $0.key.subject) == $0.key.subject
    }
    guard !found.isEmpty else {
      let known = review.tasks.map(\.key.description).joined(separator: ", ")
      throw Refusal("cli.task.unknown", ["task": task, "known": known.isEmpty ? "–" : known])
    }
    let today = context.day(of: service.world.now())
    let views = found.map { TaskDetailView($0, in: review, context: context, on: today, session.language) }
    try session.show(["tasks": views]) {
      for view in views { draw(view, session) }
    }
  }

  private func draw(_ view: TaskDetailView, _ session: Session) {
    session.heading("\(view.title) · \(view.key)")
    session.line(session.words("cli.task.status", ["status": session.words("task.status.\(view.status.rawValue)")]))
    if let outcome = view.outcome {
      session.line(
        session.words("cli.task.outcome", ["outcome": ProcedureWords.outcome(outcome, in: session.language)]))
    }
    if let day = view.due { session.line(session.words("cli.task.due", ["day": session.day(day)])) }
    session.line(session.words("cli.task.roles", ["roles": view.roles.joined(separator: ", ")]))
    session.line(session.words("cli.task.who", ["who": view.who.isEmpty ? "–" : view.who.joined(separator: ", ")]))
    let outcomes = view.outcomes.map { outcome in
      let words = ProcedureWords.outcome(outcome, in: session.language)
      return words == outcome ? outcome : "\(outcome) (\(words))"
    }
    session.line(session.words("cli.task.outcomes", ["outcomes": outcomes.joined(separator: ", ")]))
  }
}

/// A task with who may do it, as programs see it.
struct TaskDetailView: Encodable {
  var key: String
  var title: String
  var status: ReviewTask.Status
  /// Titles of the roles that may do it.
  var roles: [String]
  /// People who may do it today: id and name.
  var who: [String]
  var outcomes: [String]
  var outcome: String?
  var due: CivilDate?

  init(_ task: ReviewTask, in review: Review, context: ReviewContext, on day: CivilDate, _ language: Language) {
    key = task.key.description
    title = task.title.text(in: language)
    status = task.status
    roles = task.role.map { context.procedure.title(ofRole: $0).text(in: language) }
    var holders = context.holders(of: task.role, body: task.body, on: day)
    if let person = task.person { holders = holders.filter { $0 == person } }
    who = holders.map { id in
      (context.bodies.person(id)?.name.text(in: language)).map { "\($0) (\(id))" } ?? id
    }
    outcomes = task.outcomes
    outcome = task.outcome
    due = review.deadlines.last { $0.task == task.key }?.due.day
  }
}
