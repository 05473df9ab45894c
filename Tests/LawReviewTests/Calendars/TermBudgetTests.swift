import Diagnostics
import Foundation
import LawReview
import Testing

@Suite("A term with its suspensions and extensions")
struct TermBudgetTests {
  let calendar: LegalCalendar
  let monday: CivilDate

  init() throws {
    calendar = try LegalCalendar.shipped("kz")
    monday = try day("2026-06-01")
  }

  /// Ten o'clock in the morning of a day, local time.
  private func morning(_ date: CivilDate) -> Instant {
    calendar.endOfDay(date).adding(seconds: -14 * 3600)
  }

  private func budget(_ term: String) throws -> TermBudget {
    TermBudget(event: .day(monday), term: try Term(term))
  }

  @Test("has no end while it stands still, and goes on by the days that were left")
  func standsStill() throws {
    let running = try budget("10wd")
    #expect(running.due(in: calendar)?.date.description == "2026-06-15")
    let still = running.suspended(from: morning(monday.adding(days: 2)), reason: "documents missing")
    #expect(still.isSuspended)
    #expect(still.due(in: calendar) == nil)
    let again = still.resumed(at: morning(monday.adding(days: 4)))
    let due = try #require(again.due(in: calendar))
    // Wednesday and Thursday did not count.
    #expect(due.date.description == "2026-06-17")
    #expect(due.skipped.prefix(2).map(\.date.description) == ["2026-06-03", "2026-06-04"])
    #expect(due.skipped.first?.text(in: .russian) == "срок приостановлен: documents missing")
  }

  @Test("keeps its end where it was stopped only after it")
  func stoppedTooLate() throws {
    let late = try budget("2wd").suspended(from: morning(monday.adding(days: 10)), reason: "late")
    #expect(late.due(in: calendar)?.date.description == "2026-06-03")
  }

  @Test("stopping twice or resuming a running term changes nothing")
  func repeats() throws {
    let running = try budget("10wd")
    #expect(running.resumed(at: morning(monday)) == running)
    let still = running.suspended(from: morning(monday), reason: "first")
    #expect(still.suspended(from: morning(monday.adding(days: 1)), reason: "second") == still)
  }

  @Test("is extended from the day on which it would have ended")
  func extends() throws {
    let due = try #require(
      try budget("10wd").extended(by: Term("5wd"), reason: "voluminous draft", by: "head").due(in: calendar))
    #expect(due.date.description == "2026-06-22")
    #expect(due.legs.map(\.from.description) == ["2026-06-01", "2026-06-15"])
    #expect(due.legs.map(\.extensionReason) == [nil, "voluminous draft"])
  }

  @Test("hours stand still to the minute")
  func hours() throws {
    let start = try #require(Instant("2026-06-01T10:00:00+05:00"))
    let budget = TermBudget(
      event: .instant(start), term: try Term("48h"),
      suspensions: [
        TermSuspension(from: start.adding(seconds: 3600), until: start.adding(seconds: 5400), reason: "a"),
        TermSuspension(from: start.adding(seconds: 4500), until: start.adding(seconds: 7200), reason: "overlapping"),
        TermSuspension(from: start.adding(seconds: 60 * 3600), until: nil, reason: "after the end"),
      ])
    #expect(budget.due(in: calendar)?.instant == start.adding(seconds: 49 * 3600))
    #expect(budget.extended(by: try Term("24h"), reason: "r", by: "p").due(in: calendar) == nil)
  }

  @Test("suspending and resuming shifts the last day by the days that did not count")
  func suspensionShifts() throws {
    var random = SplitMix(seed: 42)
    for round in 0..<200 {
      let event = monday.adding(days: Int(random.next() % 400) - 200)
      let count = Int(random.next() % 40) + 2
      let plain = TermBudget(event: .day(event), term: try #require(Term(count, .calendarDays)))
      let last = try #require(plain.due(in: calendar)?.legs.first?.lastCounted)
      // Stops on a day of the term and stands still for some days.
      let from = event.adding(days: Int(random.next() % UInt64(count)) + 1)
      let length = Int(random.next() % 30)
      let shifted = plain.suspended(from: morning(from), reason: "r").resumed(at: morning(from.adding(days: length)))
      let leg = try #require(shifted.due(in: calendar)?.legs.first)
      #expect(last.days(to: leg.lastCounted) == length, "round \(round): \(event) \(count)cd, \(from) + \(length)")
    }
  }

  @Test("a suspended working term counts exactly its working days that did not stand still")
  func suspensionCounts() throws {
    var random = SplitMix(seed: 43)
    for round in 0..<200 {
      let event = monday.adding(days: Int(random.next() % 400) - 200)
      let count = Int(random.next() % 25) + 1
      var budget = TermBudget(event: .day(event), term: try #require(Term(count, .workingDays)))
      var still: Set<CivilDate> = []
      for _ in 0..<Int(random.next() % 4) {
        let from = event.adding(days: Int(random.next() % 40))
        let length = Int(random.next() % 10)
        budget.suspensions.append(
          TermSuspension(from: morning(from), until: morning(from.adding(days: length)), reason: "r"))
        still.formUnion((0..<length).map { from.adding(days: $0) })
      }
      let due = try #require(budget.due(in: calendar))
      let span = event.adding(days: 1).daysSince1970...due.date.daysSince1970
      let counted = span.map { CivilDate(daysSince1970: $0) }.filter {
        calendar.isWorkingDay($0) && !still.contains($0)
      }
      #expect(counted.count == count, "round \(round): \(budget)")
      #expect(counted.last == due.date)
    }
  }

  @Test("more time never means an earlier end, and counting again gives the same")
  func extendingNeverShortens() throws {
    var random = SplitMix(seed: 44)
    for round in 0..<200 {
      let event = monday.adding(days: Int(random.next() % 600) - 300)
      var budget = TermBudget(event: .day(event), term: randomTerm(&random))
      var due = try #require(budget.due(in: calendar))
      for _ in 0..<3 {
        if random.next() % 2 == 0 {
          budget = budget.extended(by: randomTerm(&random), reason: "r", by: "p")
        } else {
          let from = event.adding(days: Int(random.next() % 60))
          budget = budget.suspended(from: morning(from), reason: "r").resumed(
            at: morning(from.adding(days: Int(random.next() % 20))))
        }
        let later = try #require(budget.due(in: calendar))
        #expect(later.instant >= due.instant, "round \(round): \(budget)")
        #expect(budget.due(in: calendar) == later)
        due = later
      }
    }
  }

  private func randomTerm(_ random: inout SplitMix) -> Term {
    let units = Term.Unit.allCases
    let unit = units[Int(random.next() % UInt64(units.count))]
    let bound: UInt64 = unit == .years ? 2 : unit == .months ? 6 : 40
    return Term(Int(random.next() % bound) + 1, unit) ?? Term.oneDay
  }

  @Test("is stored without its end and comes back the same")
  func roundTrip() throws {
    let budget = try budget("10wd").suspended(from: morning(monday), reason: "r").resumed(at: morning(monday))
      .extended(by: Term("5cd"), reason: "e", by: "head")
    let data = try JSONEncoder().encode(budget)
    #expect(try JSONDecoder().decode(TermBudget.self, from: data) == budget)
    let due = try #require(budget.due(in: calendar))
    #expect(try JSONDecoder().decode(DueDay.self, from: JSONEncoder().encode(due)) == due)
  }
}

extension Term {
  fileprivate static var oneDay: Term {
    guard let term = Term(1, .calendarDays) else { preconditionFailure("one day is a term") }
    return term
  }
}
