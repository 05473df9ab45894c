/// Dates as metadata write them.
enum LegalDate {
  /// Stands for a date that is not known, as Akoma Ntoso documents commonly write it.
  static let unknown = "9999-12-31"

  /// Whether a text is an ISO 8601 date, alone or with a time, of a day that exists.
  static func isValid(_ text: String) -> Bool {
    let day = text.prefix(10)
    guard isDay(day) else { return false }
    let rest = text.dropFirst(10)
    return rest.isEmpty || isZone(rest) || isTime(rest)
  }

  /// The text itself where it is a date; the first day of a bare year or month; else ``unknown``.
  static func acceptable(_ text: String) -> String {
    if isValid(text) { return text }
    for completed in [text + "-01-01", text + "-01"] where isValid(completed) { return completed }
    return unknown
  }

  private static func isDay(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2]), year > 0
    else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }

  private static func isTime(_ text: Substring) -> Bool {
    guard text.first == "T" else { return false }
    let clock = text.dropFirst().prefix(8)
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }),
      let hour = number(parts[0]), let minute = number(parts[1]), let second = number(parts[2]),
      hour < 24, minute < 60, second < 60
    else { return false }
    var rest = text.dropFirst(9)
    if rest.first == "." {
      let digits = rest.dropFirst().prefix { number(Substring(String($0))) != nil }
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(1 + digits.count)
    }
    return rest.isEmpty || isZone(rest)
  }

  private static func isZone(_ text: Substring) -> Bool {
    if text == "Z" { return true }
    guard let sign = text.first, sign == "+" || sign == "-" else { return false }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = number(parts[0]),
      let minute = number(parts[1])
    else { return false }
    return hour <= 14 && minute < 60 && (hour < 14 || minute == 0)
  }

  private static func number(_ text: Substring) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }
}
