import ArgumentParser
import Diagnostics
import LawReview

/// `kenes calendar count`: the end of a term, and every day that led to it.
struct CalendarCountCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Count a legal term from a day and name the days that are skipped.",
    discussion: """
      Terms are 15wd (working days), 30cd (calendar days), 2mo (months), 1y (years)
      and 48h (hours); counting starts on the day after the event.

      EXAMPLE
        $ kenes calendar count --from 2026-03-02 --term 15wd --calendar kz
      """)

  @Option(help: ArgumentHelp("Day of the event that starts the term.", valueName: "YYYY-MM-DD"))
  var from: CivilDate

  @Option(help: "The term, such as 15wd, 30cd, 2mo or 48h.")
  var term: Term

  @Flag(help: "List the days counted as well as the days skipped.")
  var days = false

  @OptionGroup var calendar: CalendarOption
  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let calendar = try calendar.read()
    let due = calendar.due(from: from, term: term)
    try session.show(DueDayView(due, language: session.language)) {
      session.heading(
        session.words(
          "cli.calendar.count",
          [
            "term": term.text(in: session.language), "event": session.day(from),
            "calendar": calendar.title.text(in: session.language),
          ]))
      session.draw(due, in: calendar, isComplete: days)
    }
    if session.format == .text { session.report(due.findings) }
  }
}
