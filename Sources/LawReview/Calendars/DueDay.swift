public import Diagnostics

/// One day of a term, counted or passed over.
public struct CountedDay: Codable, Hashable, Sendable {
  public var date: CivilDate
  /// Which day of the term it is, from 1; `nil` where it was passed over.
  public var number: Int?
  /// What kind of day it is: for a day passed over, the reason.
  public var kind: DayKind
}

/// A stretch of counting: the term itself, or one extension of it.
public struct TermLeg: Codable, Hashable, Sendable {
  /// The day of the event, or the day on which the stretch before ended.
  public var from: CivilDate
  public var term: Term
  public var start: TermStart
  /// Why there is this stretch; `nil` for the term itself.
  public var extensionReason: String?
  /// Every day, one by one, those after ``lastCounted`` that the term rolled over included; empty for hours.
  public var days: [CountedDay]
  /// Where counting ended, before any rolling forward.
  public var lastCounted: CivilDate
  /// Ground of the rule that moved the end to the month's last day; `nil` where the month has the day.
  public var monthEndBasis: LegalBasis?
  public var isAtMonthEnd: Bool
  /// Ground of the rule that moved the end forward; see ``isRolled``.
  public var rollBasis: LegalBasis?
  /// The last day of the stretch.
  public var due: CivilDate

  /// Whether the last day was moved forward because it was not a working day.
  public var isRolled: Bool { due != lastCounted }
}

/// The end of a term and everything that led to it.
public struct DueDay: Codable, Hashable, Sendable {
  /// Id and version of the calendar that was used.
  public var calendar: String
  public var calendarVersion: String
  /// The day of the event.
  public var event: CivilDate
  /// The term itself, and then its extensions.
  public var legs: [TermLeg]
  /// The last day of the term.
  public var date: CivilDate
  /// When the term is over: the end of ``date``, or the exact time for hours.
  public var instant: Instant
  /// Warnings, such as a year whose holidays are not all known.
  public var findings: [Finding]

  /// All days of all stretches.
  public var days: [CountedDay] { legs.flatMap(\.days) }
  /// Days that were passed over, with their reasons.
  public var skipped: [CountedDay] { days.filter { $0.number == nil && $0.date != date } }

  /// Whether the term is over at an instant; what happens exactly at its end is late.
  public func isOver(at instant: Instant) -> Bool {
    instant >= self.instant
  }
}
