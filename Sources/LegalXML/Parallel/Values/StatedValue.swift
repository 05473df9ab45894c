/// A number, an amount, a share or a date that a text states, in a form that is the same in every language.
public struct StatedValue: Hashable, Sendable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case number, percent
    /// An amount of money.
    case amount
    /// `2026-07-01`, `2026-07` or `2026`; a day without its year is `--07-01`.
    case date
  }

  /// What a number counts, where that is time.
  public enum Unit: String, Sendable, Codable, CaseIterable {
    case hour, day, month, year
    case workingDay = "working-day"
    case calendarDay = "calendar-day"
  }

  public var kind: Kind
  /// The number in figures without spaces, or the date.
  public var value: String
  public var unit: Unit?
  /// As written.
  public var text: String
  /// Whether it is written in words.
  public var isInWords: Bool

  /// What has to be equal in two languages.
  var key: String { kind == .date ? "date \(value)" : kind == .percent ? "\(value)%" : value }
}
