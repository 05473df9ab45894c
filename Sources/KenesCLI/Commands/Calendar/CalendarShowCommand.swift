import ArgumentParser
import Diagnostics
import Foundation
import LawReview

/// `kenes calendar show`: the special days of a year.
struct CalendarShowCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the holidays, moved days and working days of a year.",
    discussion: """
      EXAMPLE
        $ kenes calendar show --year 2026 --calendar kz
      """)

  @Option(help: "The year; by default this one.")
  var year: Int?

  @OptionGroup var calendar: CalendarOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let year, !(1900...2999).contains(year) { throw ValidationError("Give a year from 1900 to 2999.") }
  }

  func perform(_ session: Session) throws {
    let calendar = try calendar.read()
    let now = Instant(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000))
    let year = year ?? calendar.localDate(of: now).year
    let view = CalendarView(calendar, year: year, language: session.language)
    try session.show(view) { draw(view, session) }
    if session.format == .text { session.report(view.warnings) }
  }

  private func draw(_ view: CalendarView, _ session: Session) {
    session.heading("\(view.title) · \(view.year)")
    session.line(
      session.words("cli.calendar.total", ["count": String(view.workingDays), "version": view.version]))
    session.line(
      session.words(
        "cli.calendar.months",
        ["counts": view.months.map { "\($0.month): \($0.workingDays)" }.joined(separator: "  ")]))
    session.line()
    var table = TextTable([.init(session.words("column.day")), .init(""), .init(session.words("column.what"))])
    for day in view.days {
      table.add([day.date.description, day.weekdayText, day.reason])
    }
    session.table(table)
  }
}

/// A year of a legal calendar, as programs see it.
struct CalendarView: Encodable {
  /// A month with its number of working days.
  struct Month: Encodable {
    var month: Int
    var workingDays: Int
  }

  /// A day that is neither a plain working day nor a plain day of the weekend.
  struct Day: Encodable {
    var date: CivilDate
    var weekday: String
    var isWorking: Bool
    var reason: String
    /// The weekday in the reader's language.
    var weekdayText: String

    private enum CodingKeys: CodingKey { case date, weekday, isWorking, reason }
  }

  var calendar: String
  var version: String
  var title: String
  var year: Int
  var workingDays: Int
  var months: [Month]
  var days: [Day]
  var findings: [ReportedFinding]
  /// The findings without words.
  var warnings: [Finding]

  private enum CodingKeys: CodingKey {
    case calendar, version, title, year, workingDays, months, days, findings
  }

  init(_ calendar: LegalCalendar, year: Int, language: Language) {
    self.calendar = calendar.id
    version = calendar.version
    title = calendar.title.text(in: language)
    self.year = year
    let first = CivilDate.firstDay(of: year)
    let span = first...CivilDate.lastDay(of: year)
    workingDays = calendar.workingDays(in: span)
    warnings = calendar.warnings(for: span)
    findings = warnings.map { ReportedFinding($0, in: language) }
    months = (0..<12).map { index in
      let start = first.adding(months: index)
      let end = first.adding(months: index + 1).adding(days: -1)
      return Month(month: index + 1, workingDays: calendar.workingDays(in: start...end))
    }
    days = (0...first.days(to: span.upperBound)).compactMap { offset in
      let date = first.adding(days: offset)
      let kind = calendar.kind(of: date)
      if kind == .working || kind == .weekend { return nil }
      return Day(
        date: date, weekday: date.weekday.name, isWorking: kind.isWorking,
        reason: kind.text(in: language), weekdayText: date.weekday.text(in: language))
    }
  }
}
