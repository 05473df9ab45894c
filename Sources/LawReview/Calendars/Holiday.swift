public import Diagnostics

/// A holiday: on which days of which years it falls, and whether it moves off the weekend.
public struct Holiday: Hashable, Sendable {
  /// What a holiday is called.
  public struct Name: Codable, Hashable, Sendable {
    public var id: String
    public var title: LocalizedText

    public init(id: String, title: LocalizedText) {
      self.id = id
      self.title = title
    }
  }

  /// A day of every year.
  public struct YearDay: Hashable, Sendable {
    /// 1 to 12.
    public var month: Int
    /// 1 to 31.
    public var day: Int
  }

  /// One listed date of a holiday that follows no rule of this calendar.
  public struct ListedDate: Hashable, Sendable {
    public var date: CivilDate
    /// Whether the date was calculated beforehand and not announced yet.
    public var isEstimate: Bool
  }

  /// How the days are found.
  public enum Rule: Hashable, Sendable {
    /// The same days every year.
    case yearly([YearDay])
    /// Listed dates, in order.
    case variable([ListedDate])
  }

  public var name: Name
  public var rule: Rule
  /// Whether a working day becomes free where the holiday falls on the weekend.
  public var moves: Bool
  /// First year in which it is kept; `nil` for always.
  public var fromYear: Int?
  /// Last year in which it is kept; `nil` for until further notice.
  public var untilYear: Int?
  public var basis: LegalBasis?

  /// Days of a year on which the holiday falls, in order of the file.
  public func days(in year: Int) -> [ListedDate] {
    guard year >= fromYear ?? year, year <= untilYear ?? year else { return [] }
    return switch rule {
    case .yearly(let days):
      days.compactMap { day in
        CivilDate(year: year, month: day.month, day: day.day).map { ListedDate(date: $0, isEstimate: false) }
      }
    case .variable(let dates): dates.filter { $0.date.year == year }
    }
  }
}

/// A single day that a decree made free or worked.
public struct CalendarException: Hashable, Sendable {
  public var date: CivilDate
  /// Whether the day, a Saturday or Sunday, is worked; otherwise it is free.
  public var isWorked: Bool
  /// The day it was exchanged for; `nil` where there is none.
  public var counterpart: CivilDate?
  public var basis: LegalBasis

  var kind: DayKind {
    isWorked ? .worked(insteadOf: counterpart, basis) : .free(workedOn: counterpart, basis)
  }
}

/// What a day is to a legal calendar, with the reason.
public enum DayKind: Codable, Hashable, Sendable {
  /// A plain working day.
  case working
  /// A weekend day made working by decree, usually in exchange for a free day.
  case worked(insteadOf: CivilDate?, LegalBasis)
  case weekend
  case holiday(Holiday.Name, isEstimate: Bool)
  /// A working day made free because a holiday fell on the weekend.
  case movedHoliday(Holiday.Name, from: CivilDate)
  /// A working day made free by decree, usually in exchange for a worked weekend day.
  case free(workedOn: CivilDate?, LegalBasis)
  /// A day at whose end the term stood still.
  case suspended(reason: String)

  /// Whether working days count it.
  public var isWorking: Bool {
    switch self {
    case .working, .worked: true
    case .weekend, .holiday, .movedHoliday, .free, .suspended: false
    }
  }
}

/// From where a term is counted.
public enum TermStart: String, Codable, Sendable {
  /// The day after the event is the first one: the rule.
  case nextDay = "next"
  /// The day of the event is the first one, as for terms set by the constitution.
  case sameDay = "same"
}
