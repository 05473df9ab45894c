internal import Diagnostics

/// A day of the week, numbered as in ISO 8601: Monday is 1.
public enum Weekday: Int, CaseIterable, Codable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The English name in small letters, as calendar files write it.
  public var name: String { String(describing: self) }

  /// The day of this name, as calendar files write it; `nil` where there is none.
  public init?(name: some StringProtocol) {
    guard let day = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = day
  }
}

/// A day of the proleptic Gregorian calendar, without a time and without a time zone.
///
/// Written as in ISO 8601 (`2026-03-27`); encoded as that string.
public struct CivilDate: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// The date, or `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.dayCount(ofMonth: month, year: year) else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date a number of days after 1970-01-01; negative numbers lie before it.
  public init(daysSince1970 days: Int) {
    // Years that start in March put the leap day last; 400 of them have 146 097 days (H. Hinnant, civil_from_days).
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// Days after 1970-01-01; negative before it.
  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (daysSince1970 + 3) % 7
    return Weekday.allCases[index >= 0 ? index : index + 7]
  }

  /// The day a number of days later; earlier for a negative number.
  public func adding(days: Int) -> CivilDate {
    CivilDate(daysSince1970: daysSince1970 + days)
  }

  /// The same day of a later month, or that month's last day where it is shorter.
  public func adding(months: Int) -> CivilDate {
    let index = year * 12 + month - 1 + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    return CivilDate(
      uncheckedYear: newYear, month: newMonth, day: min(day, Self.dayCount(ofMonth: newMonth, year: newYear)))
  }

  /// Days from this date to another one; negative where the other is earlier.
  public func days(to other: CivilDate) -> Int {
    other.daysSince1970 - daysSince1970
  }

  /// Number of days of a month, 1 to 12.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// 1 January of a year.
  public static func firstDay(of year: Int) -> CivilDate { CivilDate(uncheckedYear: year, month: 1, day: 1) }
  /// 31 December of a year.
  public static func lastDay(of year: Int) -> CivilDate { CivilDate(uncheckedYear: year, month: 12, day: 31) }
}

extension CivilDate: Comparable {
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate: LosslessStringConvertible, CustomStringConvertible {
  /// ISO 8601: `2026-03-27`.
  public var description: String {
    "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))"
  }

  /// Reads `2026-03-27`, years 0001 to 9999; `nil` for anything else.
  public init?(_ description: String) {
    var scanner = Digits.Scanner(description)
    guard let date = CivilDate(scanning: &scanner), scanner.isAtEnd else { return nil }
    self = date
  }

  init?(scanning scanner: inout Digits.Scanner) {
    guard let year = scanner.number(digits: 4), year > 0, scanner.skip("-"), let month = scanner.number(digits: 2),
      scanner.skip("-"), let day = scanner.number(digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension CivilDate: Codable {
  public init(from decoder: any Decoder) throws {
    self = try Self.decodeDescription(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeDescription(to: encoder)
  }
}
