public import Diagnostics

/// The days of a legal order: which are worked, why the others are not, and how terms are counted over them.
///
/// Versioned data, read from a file by ``read(_:)``; a value that never changes.
public struct LegalCalendar: Hashable, Sendable {
  /// From when on local clocks were this far ahead of UTC.
  public struct ClockChange: Hashable, Sendable {
    /// `nil` for the first offset, which holds for all time before.
    public var from: Instant?
    public var offset: UTCOffset
  }

  /// How terms are counted, each rule with its legal ground.
  public struct Rules: Hashable, Sendable {
    public var start: TermStart
    public var startBasis: LegalBasis?
    public var monthEndBasis: LegalBasis?
    /// Whether a term that ends on a day off ends on the next working day instead.
    public var rollsForward: Bool
    public var rollBasis: LegalBasis?
    public var movedHolidayBasis: LegalBasis?
  }

  /// Short name such as `kz`.
  public let id: String
  /// Version of the data, such as the day of the last change.
  public let version: String
  public let title: LocalizedText
  /// IANA name of the time zone, for people and other programs; the offsets are what counts.
  public let timeZone: String
  /// In order of time.
  public let clockChanges: [ClockChange]
  public let rules: Rules
  public let weekend: Set<Weekday>
  public let weekendBasis: LegalBasis?
  /// In the order of the file.
  public let holidays: [Holiday]
  /// Days made free or worked by decree, by date.
  public let exceptions: [CalendarException]
  /// The first year for which the data is complete.
  public let firstYear: Int
  /// The last year for which every variable holiday has a date; the first year where there are none.
  public let lastYear: Int

  private let years: [Int: [CivilDate: DayKind]]

  init(
    id: String, version: String, title: LocalizedText, timeZone: String, clockChanges: [ClockChange], rules: Rules,
    weekend: Set<Weekday>, weekendBasis: LegalBasis?, holidays: [Holiday], exceptions: [CalendarException],
    firstYear: Int
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.timeZone = timeZone
    self.clockChanges = clockChanges
    self.rules = rules
    self.weekend = weekend
    self.weekendBasis = weekendBasis
    self.holidays = holidays
    self.exceptions = exceptions
    self.firstYear = firstYear
    let variableYears = holidays.compactMap { holiday -> Int? in
      guard case .variable(let dates) = holiday.rule else { return nil }
      return dates.map(\.date.year).max() ?? firstYear
    }
    let fixedYears = holidays.compactMap(\.fromYear) + exceptions.map(\.date.year)
    lastYear = variableYears.min() ?? max(firstYear, fixedYears.max() ?? firstYear)
    var years: [Int: [CivilDate: DayKind]] = [:]
    // Terms are seldom longer than this; further years are looked up anew each time.
    for year in firstYear...max(firstYear, lastYear) + 10 {
      years[year] = Self.specialDays(of: year, holidays: holidays, exceptions: exceptions, weekend: weekend)
    }
    self.years = years
  }

  // MARK: Days

  /// What a day is: worked or not, and why.
  public func kind(of date: CivilDate) -> DayKind {
    let special =
      years[date.year]
      ?? Self.specialDays(of: date.year, holidays: holidays, exceptions: exceptions, weekend: weekend)
    return special[date] ?? (weekend.contains(date.weekday) ? .weekend : .working)
  }

  public func isWorkingDay(_ date: CivilDate) -> Bool {
    kind(of: date).isWorking
  }

  /// Working days in a span, both ends counted.
  public func workingDays(in span: ClosedRange<CivilDate>) -> Int {
    var count = 0
    for day in span.lowerBound.daysSince1970...span.upperBound.daysSince1970
    where isWorkingDay(CivilDate(daysSince1970: day)) {
      count += 1
    }
    return count
  }

  /// Working days after a date up to and including another: what is left of a term; negative once it is over.
  public func workingDays(from date: CivilDate, to other: CivilDate) -> Int {
    if other < date { return -workingDays(from: other, to: date) }
    return other == date ? 0 : workingDays(in: date.adding(days: 1)...other)
  }

  /// The working day that lies a number of working days after a date; before it for a negative number.
  ///
  /// For zero, the date itself, worked or not.
  public func workingDay(_ count: Int, after date: CivilDate) -> CivilDate {
    var date = date
    var left = count.magnitude
    while left > 0 {
      date = date.adding(days: count > 0 ? 1 : -1)
      if isWorkingDay(date) { left -= 1 }
    }
    return date
  }

  /// Days of a year that are no plain working days and no plain weekend, with the reason.
  ///
  /// Precedence: a decree, then a holiday, then a moved holiday, then the weekend.
  private static func specialDays(
    of year: Int, holidays: [Holiday], exceptions: [CalendarException], weekend: Set<Weekday>
  ) -> [CivilDate: DayKind] {
    var result: [CivilDate: DayKind] = [:]
    var moving: [(name: Holiday.Name, date: CivilDate)] = []
    // Holidays at the end of the year before may move into this one; those of the next are not to be moved onto.
    for holidayYear in year - 1...year + 1 {
      for holiday in holidays {
        for day in holiday.days(in: holidayYear) where result[day.date] == nil {
          result[day.date] = .holiday(holiday.name, isEstimate: day.isEstimate)
          if holiday.moves, weekend.contains(day.date.weekday) { moving.append((holiday.name, day.date)) }
        }
      }
    }
    for exception in exceptions {
      result[exception.date] = exception.kind
    }
    for (name, date) in moving.sorted(by: { $0.date < $1.date }) {
      var target = date.adding(days: 1)
      while weekend.contains(target.weekday) || result[target] != nil { target = target.adding(days: 1) }
      result[target] = .movedHoliday(name, from: date)
    }
    return result.filter { $0.key.year == year }
  }

  // MARK: Clocks

  /// How far local clocks are ahead of UTC at an instant.
  public func offset(at instant: Instant) -> UTCOffset {
    clockChanges.last { $0.from.map { $0 <= instant } ?? true }?.offset ?? .zero
  }

  /// The day that local clocks show at an instant.
  public func localDate(of instant: Instant) -> CivilDate {
    instant.date(at: offset(at: instant))
  }

  /// The instant at which a day is over: 24:00 on local clocks, for the last time where they are put back.
  public func endOfDay(_ date: CivilDate) -> Instant {
    let midnight = date.adding(days: 1)
    // Every offset ever in force names one instant; those count at which clocks really showed midnight.
    let shown = clockChanges.compactMap { change -> Instant? in
      let instant = Instant(midnight, offset: change.offset)
      return offset(at: instant) == change.offset ? instant : nil
    }
    if let last = shown.max() { return last }
    // Clocks were put forward over midnight: the day ends with the change.
    return clockChanges.compactMap(\.from).first { localDate(of: $0) >= midnight } ?? Instant(midnight)
  }
}
