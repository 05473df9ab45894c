import Diagnostics
import LawReview
import Testing

@Suite("The explanation of a due day")
struct DueDayTests {
  let calendar: LegalCalendar

  init() throws {
    calendar = try LegalCalendar.shipped("kz")
  }

  @Test("counts every day one by one and names the reason of each one passed over")
  func countsDays() throws {
    let due = calendar.due(from: try day("2026-03-02"), term: try Term("15wd"))
    #expect(
      due.days.map { "\($0.date) \($0.number.map(String.init) ?? "–") \($0.text(in: .english))" } == [
        "2026-03-03 1 working day", "2026-03-04 2 working day", "2026-03-05 3 working day", "2026-03-06 4 working day",
        "2026-03-07 – Saturday", "2026-03-08 – holiday: International Women’s Day",
        "2026-03-09 – day off for International Women’s Day, which fell on 8 March 2026", "2026-03-10 5 working day",
        "2026-03-11 6 working day", "2026-03-12 7 working day", "2026-03-13 8 working day", "2026-03-14 – Saturday",
        "2026-03-15 – Sunday", "2026-03-16 9 working day", "2026-03-17 10 working day", "2026-03-18 11 working day",
        "2026-03-19 12 working day", "2026-03-20 13 working day", "2026-03-21 – holiday: Nauryz",
        "2026-03-22 – holiday: Nauryz", "2026-03-23 – holiday: Nauryz",
        "2026-03-24 – day off for Nauryz, which fell on 21 March 2026",
        "2026-03-25 – day off for Nauryz, which fell on 22 March 2026", "2026-03-26 14 working day",
        "2026-03-27 15 working day",
      ])
    #expect(due.skipped.count == 10)
    #expect(due.instant.description == "2026-03-27T19:00:00Z")
    #expect(due.calendar == "kz" && due.calendarVersion == calendar.version)
  }

  @Test("names the rule that moved the end forward, and every day that it passed")
  func rollsForward() throws {
    let due = calendar.due(from: try day("2026-02-20"), term: try Term("30cd"))
    let leg = try #require(due.legs.first)
    #expect(leg.lastCounted.description == "2026-03-22")
    #expect(leg.isRolled)
    #expect(
      leg.rollText(in: .english)
        == "22 March 2026 is not a working day (holiday: Nauryz), so the term ends on 26 March 2026 "
        + "(Law “On Legal Acts”, art. 14(3); Administrative Procedural Code, art. 76(5))")
    #expect(leg.days.map(\.number).compactMap { $0 } == Array(1...30))
    #expect(
      leg.days.filter { $0.number == nil }.map(\.date.description) == [
        "2026-03-23", "2026-03-24", "2026-03-25", "2026-03-26",
      ])
    #expect(due.skipped.map(\.date.description) == ["2026-03-23", "2026-03-24", "2026-03-25"])
  }

  @Test("says when a month has no such day")
  func endsMonths() throws {
    let leg = try #require(calendar.due(from: try day("2026-08-31"), term: try Term("1mo")).legs.first)
    #expect(leg.isAtMonthEnd && !leg.isRolled)
    #expect(leg.monthEndBasis?.id == "month-end")
    let plain = try #require(calendar.due(from: try day("2026-08-28"), term: try Term("1mo")).legs.first)
    #expect(!plain.isAtMonthEnd && plain.monthEndBasis == nil)
  }

  @Test("the day of the event is the first one where a term says so")
  func startsOnTheDay() throws {
    let monday = try day("2026-06-01")
    #expect(calendar.due(from: monday, term: try Term("5wd")).date.description == "2026-06-08")
    #expect(calendar.due(from: monday, term: try Term("5wd"), starting: .sameDay).date.description == "2026-06-05")
    #expect(calendar.due(from: monday, term: try Term("30cd"), starting: .sameDay).date.description == "2026-06-30")
    #expect(calendar.due(from: monday, term: try Term("1mo"), starting: .sameDay).date.description == "2026-07-01")
  }

  @Test("hours run from the minute of the event and do not roll over days off")
  func hours() throws {
    let friday = try #require(Instant("2026-06-05T14:30:45+05:00"))
    let due = calendar.due(from: friday, term: try Term("48h"))
    #expect(due.instant == Instant("2026-06-07T14:30:00+05:00"))
    #expect(due.date.description == "2026-06-07")
    #expect(!due.isOver(at: try #require(Instant("2026-06-07T14:29:59+05:00"))))
    #expect(due.isOver(at: due.instant))
  }

  @Test("an event late in the evening belongs to the local day")
  func localDay() throws {
    let evening = try #require(Instant("2026-06-01T19:30:00Z"))
    #expect(calendar.due(from: evening, term: try Term("1wd")).date.description == "2026-06-03")
  }

  @Test("working days of any span add up, backwards with the sign changed")
  func workingDaysAddUp() throws {
    var random = SplitMix(seed: 7)
    let origin = try day("2023-01-01")
    for _ in 0..<100 {
      let days = (0..<3).map { _ in origin.adding(days: Int(random.next() % 1000)) }.sorted()
      let whole = calendar.workingDays(from: days[0], to: days[2])
      #expect(
        whole == calendar.workingDays(from: days[0], to: days[1]) + calendar.workingDays(from: days[1], to: days[2]))
      #expect(calendar.workingDays(from: days[2], to: days[0]) == -whole)
      if whole > 0 {
        let due = calendar.due(from: days[0], term: try #require(Term(whole, .workingDays)))
        #expect(due.date == calendar.workingDay(whole, after: days[0]))
        #expect(due.date <= days[2])
        #expect(calendar.workingDays(from: days[0], to: due.date) == whole)
      }
    }
  }

  @Test("working days before a date are found for reminders")
  func before() throws {
    let due = try day("2026-03-27")
    #expect(calendar.workingDay(-3, after: due).description == "2026-03-19")
    #expect(calendar.workingDay(0, after: due) == due)
  }
}
