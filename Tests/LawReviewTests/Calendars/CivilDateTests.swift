import Diagnostics
import Foundation
import LawReview
import Testing

@Suite("Civil time")
struct CivilTimeTests {
  @Test("every day from 1600 to 2400 follows the one before, and its number leads back to it")
  func daysAreConsecutive() throws {
    var date = try day("1600-01-01")
    var weekday = date.weekday.rawValue
    let end = try day("2400-12-31")
    while date < end {
      let next = date.adding(days: 1)
      #expect(CivilDate(daysSince1970: next.daysSince1970) == next)
      #expect(date < next && date.days(to: next) == 1)
      #expect(CivilDate(year: next.year, month: next.month, day: next.day) == next)
      weekday = weekday % 7 + 1
      #expect(next.weekday.rawValue == weekday)
      date = next
    }
  }

  @Test(
    "knows the days of anchor dates",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
      ("2024-03-01", 19_783, .friday), ("2026-03-27", 20_539, .friday), ("0001-01-01", -719_162, .monday),
    ])
  func anchors(text: String, days: Int, weekday: Weekday) throws {
    let date = try #require(CivilDate(text))
    #expect(date.daysSince1970 == days)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test(
    "refuses what is no date",
    arguments: [
      "", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026-01-32", "26-01-01", "2026-01-01T", "2026/01/01",
      "0000-01-01", "-001-01-01", "２０２６-01-01", "2026-01-0١", " 2026-01-01",
    ])
  func refusesDates(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("adding months keeps the number, or takes the last day of a shorter month")
  func addsMonths() throws {
    let date = try day("2026-01-31")
    #expect(date.adding(months: 1).description == "2026-02-28")
    #expect(date.adding(months: 25).description == "2028-02-29")
    #expect(date.adding(months: 12).description == "2027-01-31")
    #expect(date.adding(months: -2).description == "2025-11-30")
    #expect(date.adding(months: -1).description == "2025-12-31")
  }

  @Test("dates and instants are encoded as their text")
  func encodes() throws {
    let date = try day("2026-03-27")
    let instant = try #require(Instant("2026-03-27T19:00:00Z"))
    let json = try JSONEncoder().encode([date.description: [instant]])
    #expect(String(decoding: json, as: UTF8.self) == #"{"2026-03-27":["2026-03-27T19:00:00Z"]}"#)
    #expect(try JSONDecoder().decode([CivilDate].self, from: Data(#"["2026-03-27"]"#.utf8)) == [date])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CivilDate].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Instant].self, from: Data(#"["now"]"#.utf8)) }
  }

  @Test(
    "reads times with offsets and writes them in UTC",
    arguments: [
      ("2026-03-27T19:00:00Z", "2026-03-27T19:00:00Z"), ("2026-03-28T00:00:00+05:00", "2026-03-27T19:00:00Z"),
      ("2026-03-27T15:30:00-03:30", "2026-03-27T19:00:00Z"), ("2026-03-27t19:00:00.250z", "2026-03-27T19:00:00.250Z"),
      ("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999Z"), ("2026-03-27T19:00Z", "2026-03-27T19:00:00Z"),
    ])
  func readsInstants(text: String, inUTC: String) throws {
    #expect(try #require(Instant(text)).description == inUTC)
  }

  @Test(
    "refuses what is no time",
    arguments: [
      "", "2026-03-27", "2026-03-27T24:00:00Z", "2026-03-27T19:60:00Z", "2026-03-27T19:00:60Z", "2026-03-27T19:00:00",
      "2026-03-27T19:00:00.Z", "2026-03-27T19:00:00+5:00", "2026-03-27T19:00:00+24:00", "2026-02-30T19:00:00Z",
      "2026-03-27 19:00:00Z", "2026-03-27T19:00:00Zz",
    ])
  func refusesInstants(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("the minute of an instant starts at or before it, before 1970 too")
  func startsMinutes() {
    for milliseconds: Int64 in [-60_001, -60_000, -1, 0, 59_999, 60_000] {
      let instant = Instant(millisecondsSince1970: milliseconds)
      let start = instant.startOfMinute
      #expect(start <= instant && instant < start.adding(seconds: 60))
      #expect(start.millisecondsSince1970 % 60_000 == 0)
    }
  }
}
