import Diagnostics
import LawReview
import Testing

@Suite("The calendar of Kazakhstan")
struct KazakhstanCalendarTests {
  let calendar: LegalCalendar

  init() throws {
    calendar = try LegalCalendar.shipped("kz")
  }

  @Test("has the known number of working days", arguments: [(2025, 246), (2026, 247), (2027, 247)])
  func workingDaysOfYears(year: Int, count: Int) {
    #expect(calendar.workingDays(in: CivilDate.firstDay(of: year)...CivilDate.lastDay(of: year)) == count)
  }

  @Test(
    "moves holidays off the weekend to the next working day",
    arguments: [
      ("2026-03-09", "womens-day", "2026-03-08"), ("2026-03-24", "nauryz", "2026-03-21"),
      ("2026-03-25", "nauryz", "2026-03-22"), ("2026-05-11", "victory-day", "2026-05-09"),
      ("2026-10-26", "republic-day", "2026-10-25"), ("2027-01-04", "new-year", "2027-01-02"),
      ("2027-03-24", "nauryz", "2027-03-21"), ("2027-05-03", "unity-day", "2027-05-01"),
      ("2027-05-10", "victory-day", "2027-05-09"),
    ])
  func movedDays(moved: String, holiday: String, from: String) throws {
    let kind = calendar.kind(of: try day(moved))
    guard case .movedHoliday(let name, let date) = kind else {
      Issue.record("\(moved) is \(kind)")
      return
    }
    #expect(name.id == holiday)
    #expect(date.description == from)
  }

  @Test("moves no other day in 2026 and 2027")
  func noOtherMovedDays() {
    let days = (CivilDate.firstDay(of: 2026).daysSince1970...CivilDate.lastDay(of: 2027).daysSince1970)
      .map { CivilDate(daysSince1970: $0) }
    let moved = days.filter { if case .movedHoliday = calendar.kind(of: $0) { true } else { false } }
    #expect(
      moved.map(\.description) == [
        "2026-03-09", "2026-03-24", "2026-03-25", "2026-05-11", "2026-10-26", "2027-01-04", "2027-03-24", "2027-05-03",
        "2027-05-10",
      ])
  }

  @Test("does not move Christmas and Kurban Ait")
  func unmoved() throws {
    // 7 January 2024 and 16 June 2024 were Sundays.
    #expect(calendar.isWorkingDay(try day("2024-01-08")))
    #expect(calendar.isWorkingDay(try day("2024-06-17")))
    #expect(!calendar.isWorkingDay(try day("2026-05-27")))
  }

  @Test("keeps Constitution Day on 30 August until 2025, not at all in 2026, on 15 March from 2027")
  func constitutionDay() throws {
    let kept = try ["2024-08-30", "2025-03-14", "2025-08-29", "2026-08-28", "2026-08-31", "2027-03-15", "2027-08-30"]
      .filter { !calendar.isWorkingDay(try day($0)) }
    #expect(kept == ["2024-08-30", "2027-03-15"])
  }

  @Test("exchanges days by decree: 3 January 2025 is free, Sunday 5 January 2025 is worked")
  func exchanges() throws {
    let friday = try day("2025-01-03")
    let sunday = try day("2025-01-05")
    #expect(calendar.isWorkingDay(sunday) && sunday.weekday == .sunday)
    #expect(!calendar.isWorkingDay(friday))
    #expect(calendar.kind(of: friday).text(in: .english).hasPrefix("day off in exchange for 5 January 2025 (order"))
    #expect(calendar.kind(of: sunday).text(in: .russian).hasPrefix("рабочий день вместо 3 января 2025 года (приказ"))
  }

  @Test(
    "ends terms on the day that the law names",
    arguments: [
      ("2026-03-02", "15wd", "2026-03-27"), ("2026-03-06", "10wd", "2026-03-26"), ("2026-04-28", "15wd", "2026-05-22"),
      ("2026-12-14", "15wd", "2027-01-08"), ("2027-03-05", "15wd", "2027-04-02"), ("2026-02-20", "30cd", "2026-03-26"),
      ("2026-02-09", "28cd", "2026-03-10"),
      // Months end on the same number, on the month's last day where there is none, and roll forward like the others.
      ("2026-01-30", "1mo", "2026-03-02"), ("2026-08-31", "1mo", "2026-09-30"), ("2026-03-16", "2mo", "2026-05-18"),
      ("2024-02-29", "1y", "2025-02-28"), ("2026-04-28", "1y", "2027-04-28"),
      // An hour counts from the minute, and from the end of the day where only the day is known.
      ("2026-03-02", "48h", "2026-03-04"),
      // A working Sunday counts as a working day.
      ("2024-12-31", "1wd", "2025-01-05"),
    ])
  func dueDays(event: String, term: String, due: String) throws {
    let result = calendar.due(from: try day(event), term: try Term(term))
    #expect(result.date.description == due)
    #expect(result.findings.isEmpty)
  }

  @Test("local clocks were put back by an hour at the end of 29 February 2024, a day of 25 hours")
  func clocks() throws {
    let before = calendar.endOfDay(try day("2024-02-28"))
    let after = calendar.endOfDay(try day("2024-02-29"))
    #expect(before.description == "2024-02-28T18:00:00Z")
    #expect(after.description == "2024-02-29T19:00:00Z")
    #expect(calendar.endOfDay(try day("2026-03-27")).description == "2026-03-27T19:00:00Z")
    for (instant, day) in [
      ("2024-02-29T17:59:59Z", "2024-02-29"), ("2024-02-29T18:30:00Z", "2024-02-29"),
      ("2024-02-29T19:00:00Z", "2024-03-01"), ("2026-03-27T18:59:59Z", "2026-03-27"),
      ("2026-03-27T19:00:00Z", "2026-03-28"), ("2020-01-01T17:59:59Z", "2020-01-01"),
      ("2020-01-01T18:00:00Z", "2020-01-02"),
    ] {
      #expect(calendar.localDate(of: try #require(Instant(instant))).description == day)
    }
  }

  @Test("an instant belongs to the day whose end comes next")
  func daysHaveEnds() {
    var random = SplitMix(seed: 20_260_327)
    for _ in 0..<2000 {
      let instant = Instant(millisecondsSince1970: Int64(random.next() % 4_000_000_000_000))
      let day = calendar.localDate(of: instant)
      #expect(calendar.endOfDay(day) > instant)
      #expect(calendar.endOfDay(day.adding(days: -1)) <= instant)
    }
  }

  @Test("says which dates are only estimated, and which years it does not know")
  func warns() throws {
    func codes(_ event: String, _ term: String) throws -> [String] {
      calendar.due(from: try day(event), term: try Term(term)).findings.map(\.code)
    }
    #expect(try codes("2027-05-03", "10wd") == ["calendar.day-estimated"])
    #expect(try codes("2027-06-01", "10wd") == [])
    #expect(try codes("2028-12-25", "10wd") == ["calendar.year-estimated"])
    #expect(try codes("2022-12-25", "10wd") == ["calendar.year-before"])
    #expect(try codes("2026-01-12", "1y") == [])
  }

  @Test("an unknown calendar is refused")
  func unknown() {
    let refusal = #expect(throws: Refusal.self) { try LegalCalendar.shipped("atlantis") }
    #expect(refusal?.findings.map(\.code) == ["calendar.unknown"])
  }
}
