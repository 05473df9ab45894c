import Diagnostics
import LawReview

/// A due day and how it came about, as programs see it.
struct DueDayView: Encodable {
  /// One day of the term.
  struct Day: Encodable {
    var date: CivilDate
    var weekday: String
    /// Which day of the term it is, from 1; absent where the day was skipped.
    var number: Int?
    /// Why the day was skipped; absent where it was counted.
    var reason: String?
  }

  /// A version of a legal calendar.
  struct Calendar: Encodable {
    var id: String
    var version: String
  }

  var calendar: Calendar
  /// The day of the event.
  var from: CivilDate
  /// The term and its extensions.
  var terms: [Term]
  /// The last day of the term.
  var due: CivilDate
  /// When the term is over.
  var endsAt: Instant
  /// Why the end was moved, with the rule; empty where it was not.
  var moves: [String]
  var days: [Day]
  var findings: [ReportedFinding]

  init(_ due: DueDay, language: Language) {
    calendar = Calendar(id: due.calendar, version: due.calendarVersion)
    from = due.event
    terms = due.legs.map(\.term)
    self.due = due.date
    endsAt = due.instant
    moves = due.legs.map { $0.rollText(in: language) }.filter { !$0.isEmpty }
    days = due.days.map { day in
      Day(
        date: day.date, weekday: day.date.weekday.name, number: day.number,
        reason: day.number == nil ? day.text(in: language) : nil)
    }
    findings = due.findings.map { ReportedFinding($0, in: language) }
  }
}

extension Session {
  /// A day with its weekday: “27 March 2026, Friday”.
  func day(_ date: CivilDate) -> String {
    "\(date.text(in: language)), \(date.weekday.text(in: language))"
  }

  /// What local clocks show at an instant: `2026-03-27 18:30 (UTC+05:00)`.
  func time(_ instant: Instant, in calendar: LegalCalendar) -> String {
    let offset = calendar.offset(at: instant)
    let minute = instant.minuteOfDay(at: offset)
    let clock = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(instant.date(at: offset)) \(clock) (UTC\(offset))"
  }

  /// Writes a due day, the days skipped, and with `isComplete` those counted too.
  func draw(_ due: DueDay, in calendar: LegalCalendar, isComplete: Bool) {
    let isExact = due.legs.last?.term.unit == .hours
    line(
      words(
        isExact ? "cli.due.exact" : "cli.due",
        ["date": due.date.description, "day": day(due.date), "time": time(due.instant, in: calendar)]))
    for leg in due.legs {
      if let reason = leg.extensionReason {
        line(
          words(
            "cli.due.extended",
            ["term": leg.term.text(in: language), "date": leg.due.text(in: language), "reason": reason]))
      }
      if leg.isAtMonthEnd {
        line(words("cli.due.month-end", ["basis": leg.monthEndBasis?.text.text(in: language) ?? "–"]))
      }
      if leg.isRolled { line(leg.rollText(in: language)) }
    }
    let shown = isComplete ? due.days : due.skipped
    guard !shown.isEmpty else { return }
    line()
    heading(words(isComplete ? "cli.due.days" : "cli.due.skipped", ["count": String(due.skipped.count)]))
    var listing = TextTable(
      isComplete
        ? [.init(words("column.number"), right: true), .init(words("column.day")), .init("")]
        : [.init(words("column.day")), .init(words("column.reason"))])
    for item in shown {
      let number = item.number.map(String.init) ?? "–"
      let reason = item.number == nil ? item.text(in: language) : item.date.weekday.text(in: language)
      listing.add(isComplete ? [number, item.date.description, reason] : [item.date.description, reason])
    }
    table(listing)
  }
}
