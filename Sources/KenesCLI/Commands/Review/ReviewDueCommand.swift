import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes review due`: the secretariat's morning screen.
struct ReviewDueCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Show what is due, overdue and silent over all open reviews, the most pressing first.",
    discussion: """
      EXAMPLE
        $ kenes review due
      """)

  @Option(help: ArgumentHelp("Only this review.", valueName: "review"))
  var review: String?

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let items = try service.due(review: review).map { DueView($0, session.language) }
    try session.show(["due": items]) {
      if items.isEmpty {
        session.line(session.words("cli.due.nothing"))
      } else {
        session.table(items.table(session, withReview: true))
      }
    }
  }
}

/// Something that is due, as programs see it.
struct DueView: Encodable {
  var review: String
  var title: String
  /// Body or person it is about.
  var subject: String?
  /// The last legal day.
  var due: CivilDate?
  /// Today not counted; negative when overdue.
  var workingDaysLeft: Int?
  var urgency: DueItem.Urgency
  /// Who may act.
  var who: [String]
  var task: String?
  var term: String?
  /// What silence will mean.
  var silence: String?

  init(_ item: DueItem, _ language: Language) {
    review = item.review
    title = item.title.text(in: language)
    subject = item.subject?.text(in: language)
    due = item.due
    workingDaysLeft = item.workingDaysLeft
    urgency = item.urgency
    who = item.who.map { $0.text(in: language) }
    task = item.task
    term = item.term
    silence = item.silence.map { ProcedureWords.outcome($0, in: language) }
  }
}

extension [DueView] {
  /// The morning screen.
  func table(_ session: Session, withReview: Bool) -> TextTable {
    var columns = [TextTable.Column(session.words("column.due"))]
    columns.append(.init(session.words("column.days-left"), right: true))
    columns.append(.init(""))
    if withReview { columns.append(.init(session.words("column.review"))) }
    columns += [.init(session.words("column.what")), .init(session.words("column.who"))]
    var table = TextTable(columns)
    for item in self {
      var row = [
        item.due?.description ?? "–", item.workingDaysLeft.map(String.init) ?? "–",
        session.words("due.urgency.\(item.urgency.rawValue)"),
      ]
      if withReview { row.append(item.review) }
      row.append(item.title)
      let silence = item.silence.map { session.words("cli.due.silence", ["outcome": $0]) }
      row.append([item.subject ?? item.who.joined(separator: ", "), silence].compactMap(\.self).joined(separator: " "))
      table.add(row)
    }
    return table
  }
}
