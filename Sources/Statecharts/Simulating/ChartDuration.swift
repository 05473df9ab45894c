/// Spans of time as charts and scripts write them, in milliseconds.
enum ChartDuration {
  /// Longest span: about three hundred years.
  private static let limit = 1e13

  /// A CSS time such as `1.5s` or `200ms` (SCXML 1.0, 6.2.4); empty is none, `nil` is unreadable.
  static func milliseconds(css text: String) -> Int64? {
    let trimmed = text.drop(while: \.isWhitespace)
    if trimmed.isEmpty { return 0 }
    for (suffix, factor) in [("ms", 1.0), ("s", 1000)] where trimmed.hasSuffix(suffix) {
      return milliseconds(trimmed.dropLast(suffix.count), factor)
    }
    return nil
  }

  /// An ISO 8601 duration of weeks, days, hours, minutes and seconds; months and years have no fixed length.
  static func milliseconds(iso text: String) -> Int64? {
    guard text.first == "P" else { return nil }
    var factors: [Character: Double] = ["W": 604_800_000, "D": 86_400_000]
    var number = ""
    var total: Int64?
    var isTime = false
    for character in text.dropFirst() {
      if character == "T", !isTime, number.isEmpty {
        isTime = true
        factors = ["H": 3_600_000, "M": 60_000, "S": 1000]
      } else if let factor = factors.removeValue(forKey: character) {
        guard let part = milliseconds(number[...], factor) else { return nil }
        total = (total ?? 0) + part
        number = ""
      } else {
        number.append(character)
      }
    }
    return number.isEmpty ? total : nil
  }

  private static func milliseconds(_ number: Substring, _ factor: Double) -> Int64? {
    guard number.allSatisfy({ ("0"..."9").contains($0) || $0 == "." }),
      let value = Double(number.first == "." ? "0" + number : String(number)), value * factor <= limit
    else { return nil }
    return Int64((value * factor).rounded())
  }
}
