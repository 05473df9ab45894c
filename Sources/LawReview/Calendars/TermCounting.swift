public import Diagnostics

extension LegalCalendar {
  /// The end of a term that an event on a day starts; hours run from the end of that day.
  public func due(from event: CivilDate, term: Term, starting start: TermStart? = nil) -> DueDay {
    count(TermStretch(term: term), from: event, instant: endOfDay(event), starting: start ?? rules.start)
  }

  /// The end of a term that an event starts; hours run from the minute of the event.
  public func due(from event: Instant, term: Term, starting start: TermStart? = nil) -> DueDay {
    count(
      TermStretch(term: term), from: localDate(of: event), instant: event.startOfMinute,
      starting: start ?? rules.start)
  }

  /// Warnings about a span that the data does not cover for certain.
  public func warnings(for span: ClosedRange<CivilDate>) -> [Finding] {
    var findings: [Finding] = []
    if span.lowerBound.year < firstYear {
      findings.append(
        Finding(
          "calendar.year-before", .warning,
          ["calendar": id, "year": String(span.lowerBound.year), "first": String(firstYear)]))
    }
    for holiday in holidays {
      guard case .variable(let dates) = holiday.rule else { continue }
      for year in max(span.lowerBound.year, firstYear)...max(span.upperBound.year, firstYear)
      where year >= holiday.fromYear ?? year && year <= holiday.untilYear ?? year {
        let known = dates.filter { $0.date.year == year }
        if known.isEmpty {
          findings.append(
            Finding(
              "calendar.year-estimated", .warning,
              ["calendar": id, "year": String(year), "holiday": holiday.name.id]))
        }
        // Announced dates differ from calculated ones by a day or two, so days close by are in doubt as well.
        for listed in known where listed.isEstimate {
          let doubtful = listed.date.adding(days: -3)...listed.date.adding(days: 3)
          guard doubtful.overlaps(span) else { continue }
          findings.append(
            Finding(
              "calendar.day-estimated", .warning,
              ["calendar": id, "date": listed.date.description, "holiday": holiday.name.id]))
        }
      }
    }
    return findings
  }
}

/// A term with the reason of its extension, if it is one.
struct TermStretch {
  var term: Term
  var extensionReason: String?
}

extension LegalCalendar {
  func count(
    _ stretch: TermStretch, from event: CivilDate, instant: Instant, starting start: TermStart
  ) -> DueDay {
    let counting = TermCounting(calendar: self, suspensions: [])
    let end = counting.count(stretch, from: event, instant: instant, starting: start)
    return counting.dueDay(event: event, ends: end.map { [$0] } ?? [])
  }
}

/// Counts a term over a calendar, day by day, past the days at whose end it stood still.
struct TermCounting {
  let calendar: LegalCalendar
  /// In order of their beginning.
  let suspensions: [TermSuspension]

  /// A counted stretch and the instant at which it ends.
  struct End {
    var leg: TermLeg
    var instant: Instant
  }

  /// Counts one stretch; `nil` where a suspension without an end is reached before the last day.
  func count(
    _ stretch: TermStretch, from event: CivilDate, instant: Instant, starting start: TermStart
  ) -> End? {
    let term = stretch.term
    switch term.unit {
    case .hours:
      return countHours(stretch, from: event, instant: instant, starting: start)
    case .workingDays:
      return countDays(stretch, term.count, from: event, starting: start, isAtMonthEnd: false) { $0.isWorking }
    case .calendarDays:
      return countDays(stretch, term.count, from: event, starting: start, isAtMonthEnd: false) { _ in true }
    case .months, .years:
      let last = event.adding(months: term.unit == .years ? term.count * 12 : term.count)
      // Months end on the same number whichever day is the first.
      let days = event.days(to: last) + (start == .sameDay ? 1 : 0)
      return countDays(stretch, days, from: event, starting: start, isAtMonthEnd: last.day != event.day) { _ in true }
    }
  }

  private func countDays(
    _ stretch: TermStretch, _ count: Int, from event: CivilDate, starting start: TermStart, isAtMonthEnd: Bool,
    where counts: (DayKind) -> Bool
  ) -> End? {
    var days: [CountedDay] = []
    var date = start == .nextDay ? event : event.adding(days: -1)
    var number = 0
    while number < count {
      date = date.adding(days: 1)
      guard let kind = kind(of: date) else { return nil }
      let isCounted = counts(kind) && !kind.isSuspended
      if isCounted { number += 1 }
      days.append(CountedDay(date: date, number: isCounted ? number : nil, kind: kind))
    }
    let lastCounted = date
    if calendar.rules.rollsForward {
      while true {
        guard let kind = kind(of: date) else { return nil }
        if date > lastCounted { days.append(CountedDay(date: date, number: nil, kind: kind)) }
        if kind.isWorking { break }
        date = date.adding(days: 1)
      }
    }
    let leg = TermLeg(
      from: event, term: stretch.term, start: start, extensionReason: stretch.extensionReason, days: days,
      lastCounted: lastCounted, monthEndBasis: isAtMonthEnd ? calendar.rules.monthEndBasis : nil,
      isAtMonthEnd: isAtMonthEnd, rollBasis: date == lastCounted ? nil : calendar.rules.rollBasis, due: date)
    return End(leg: leg, instant: calendar.endOfDay(date))
  }

  private func countHours(
    _ stretch: TermStretch, from event: CivilDate, instant: Instant, starting start: TermStart
  ) -> End? {
    var end = instant.adding(seconds: stretch.term.count * 3600)
    var stoodStillUntil = instant
    for suspension in suspensions where suspension.from < end {
      guard let until = suspension.until else { return nil }
      let from = max(suspension.from, stoodStillUntil)
      guard until > from else { continue }
      end.millisecondsSince1970 += until.millisecondsSince1970 - from.millisecondsSince1970
      stoodStillUntil = until
    }
    // An hour that ends at midnight ends the day before it.
    let due = calendar.localDate(of: Instant(millisecondsSince1970: end.millisecondsSince1970 - 1))
    let leg = TermLeg(
      from: event, term: stretch.term, start: start, extensionReason: stretch.extensionReason, days: [],
      lastCounted: due, isAtMonthEnd: false, due: due)
    return End(leg: leg, instant: end)
  }

  /// The kind of a day, suspension included; `nil` where the term stands still at its end with no end in sight.
  private func kind(of date: CivilDate) -> DayKind? {
    guard !suspensions.isEmpty else { return calendar.kind(of: date) }
    let end = calendar.endOfDay(date)
    guard let suspension = suspensions.first(where: { $0.covers(end) }) else { return calendar.kind(of: date) }
    return suspension.until == nil ? nil : .suspended(reason: suspension.reason)
  }

  /// The whole from its stretches, of which there is at least one.
  func dueDay(event: CivilDate, ends: [End]) -> DueDay {
    let date = ends.last?.leg.due ?? event
    return DueDay(
      calendar: calendar.id, calendarVersion: calendar.version, event: event, legs: ends.map(\.leg), date: date,
      instant: ends.last?.instant ?? calendar.endOfDay(event),
      findings: calendar.warnings(for: min(event, date)...max(event, date)))
  }
}

extension DayKind {
  /// Whether the term stood still at the end of the day.
  public var isSuspended: Bool {
    if case .suspended = self { true } else { false }
  }
}
