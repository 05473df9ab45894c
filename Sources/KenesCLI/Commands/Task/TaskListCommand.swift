import ArgumentParser
import Diagnostics
import LawReview
import ReviewService
import ReviewStore

/// `kenes task list`: tasks of all reviews.
struct TaskListCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the open tasks, the most urgent first.",
    discussion: """
      EXAMPLE
        $ kenes task list
      """)

  @Option(help: ArgumentHelp("Only this review.", valueName: "review"))
  var review: String?

  @Flag(help: "Tasks that have ended, too.")
  var all = false

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let rows = try service.store.tasks(TaskFilter(review: review, state: all ? [] : [.open]))
    try session.show(["tasks": rows.map { TaskView($0, session.language) }]) {
      if rows.isEmpty { return session.line(session.words("cli.task.none")) }
      var table = TextTable([
        .init(session.words("column.due")), .init(session.words("column.review")),
        .init(session.words("column.task")), .init(session.words("column.state")), .init(session.words("column.what")),
      ])
      for row in rows {
        let state = row.outcome.map { ProcedureWords.outcome($0, in: session.language) }
        table.add([
          row.dueDay ?? "–", row.review, row.key, state ?? session.words("task.state.\(row.state.rawValue)"),
          row.title.text(in: session.language),
        ])
      }
      session.table(table)
    }
  }
}

/// A task as programs see it.
struct TaskView: Encodable {
  var review: String
  var key: String
  var title: String
  var state: TaskState
  /// Body whose members may do it.
  var body: String?
  var roles: [String]
  /// Person who alone may do it.
  var person: String?
  var openedAt: String
  var dueDay: String?
  var outcome: String?
  var doneBy: String?
  var closedAt: String?

  init(_ row: TaskRow, _ language: Language) {
    review = row.review
    key = row.key
    title = row.title.text(in: language)
    state = row.state
    body = row.body
    roles = (row.role ?? "").split(separator: " ").map(String.init)
    person = row.assignee
    openedAt = row.openedAt
    dueDay = row.dueDay
    outcome = row.outcome
    doneBy = row.doneBy
    closedAt = row.closedAt
  }
}
