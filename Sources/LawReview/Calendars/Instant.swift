/// A point in time, in milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Written as in RFC 3339 in UTC (`2026-03-27T19:00:00Z`); encoded as that string.
public struct Instant: Hashable, Sendable {
  public var millisecondsSince1970: Int64

  public init(millisecondsSince1970: Int64) {
    self.millisecondsSince1970 = millisecondsSince1970
  }

  /// The instant at which a clock with this offset from UTC shows this time of this day.
  public init(_ date: CivilDate, minuteOfDay: Int = 0, offset: UTCOffset = .zero) {
    millisecondsSince1970 = Int64(date.daysSince1970) * 86_400_000 + Int64(minuteOfDay - offset.minutes) * 60_000
  }

  /// The instant a number of seconds later; earlier for a negative number.
  public func adding(seconds: Int) -> Instant {
    Instant(millisecondsSince1970: millisecondsSince1970 + Int64(seconds) * 1000)
  }

  /// The start of the minute that this instant lies in.
  public var startOfMinute: Instant {
    let rest = millisecondsSince1970 % 60_000
    return Instant(millisecondsSince1970: millisecondsSince1970 - (rest >= 0 ? rest : rest + 60_000))
  }

  /// The day that a clock with this offset shows.
  public func date(at offset: UTCOffset) -> CivilDate {
    let local = millisecondsSince1970 + Int64(offset.minutes) * 60_000
    let day = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    return CivilDate(daysSince1970: Int(day))
  }

  /// The minute of the day, 0 to 1439, that a clock with this offset shows.
  public func minuteOfDay(at offset: UTCOffset) -> Int {
    let local = millisecondsSince1970 + Int64(offset.minutes) * 60_000
    return Int((local - Int64(date(at: offset).daysSince1970) * 86_400_000) / 60_000)
  }
}

extension Instant: Comparable {
  public static func < (left: Instant, right: Instant) -> Bool {
    left.millisecondsSince1970 < right.millisecondsSince1970
  }
}

extension Instant: LosslessStringConvertible, CustomStringConvertible {
  /// RFC 3339 in UTC; fractions of a second only where there are some.
  public var description: String {
    let date = date(at: .zero)
    let inDay = Int(millisecondsSince1970 - Int64(date.daysSince1970) * 86_400_000)
    let seconds = inDay / 1000
    let fraction = inDay % 1000
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Digits.padded($0, 2) }.joined(separator: ":")
    return "\(date)T\(time)\(fraction == 0 ? "" : "." + Digits.padded(fraction, 3))Z"
  }

  /// Reads RFC 3339 with `Z` or a numeric offset; seconds may be left out; digits below a millisecond are dropped.
  public init?(_ description: String) {
    var scanner = Digits.Scanner(description)
    guard let date = CivilDate(scanning: &scanner), scanner.skip("T") || scanner.skip("t"),
      let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"), let minute = scanner.number(digits: 2),
      minute < 60
    else { return nil }
    var milliseconds = 0
    if scanner.skip(":") {
      guard let second = scanner.number(digits: 2), second < 60 else { return nil }
      milliseconds = second * 1000
      if scanner.skip(".") {
        guard let fraction = scanner.run(atMost: 9) else { return nil }
        var value = fraction.value * 1000
        for _ in 0..<fraction.digits { value /= 10 }
        milliseconds += value
      }
    }
    guard let offset = UTCOffset(scanning: &scanner), scanner.isAtEnd else { return nil }
    self.init(date, minuteOfDay: hour * 60 + minute, offset: offset)
    millisecondsSince1970 += Int64(milliseconds)
  }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    self = try Self.decodeDescription(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeDescription(to: encoder)
  }
}

/// How far local clocks are ahead of UTC, in minutes; written `+05:00`.
public struct UTCOffset: Hashable, Sendable, LosslessStringConvertible, CustomStringConvertible {
  /// Minutes east of UTC, within a day.
  public let minutes: Int

  public static let zero = UTCOffset(uncheckedMinutes: 0)

  /// The offset, or `nil` where it is a day or more.
  public init?(minutes: Int) {
    guard minutes.magnitude < 1440 else { return nil }
    self.minutes = minutes
  }

  private init(uncheckedMinutes: Int) {
    minutes = uncheckedMinutes
  }

  public var description: String {
    let size = Int(minutes.magnitude)
    return "\(minutes < 0 ? "-" : "+")\(Digits.padded(size / 60, 2)):\(Digits.padded(size % 60, 2))"
  }

  /// Reads `+05:00`, `-03:30` or `Z`.
  public init?(_ description: String) {
    var scanner = Digits.Scanner(description)
    guard let offset = UTCOffset(scanning: &scanner), scanner.isAtEnd else { return nil }
    self = offset
  }

  init?(scanning scanner: inout Digits.Scanner) {
    if scanner.skip("Z") || scanner.skip("z") {
      self = .zero
      return
    }
    let isWest = scanner.skip("-")
    guard isWest || scanner.skip("+"), let hours = scanner.number(digits: 2), hours < 24, scanner.skip(":"),
      let rest = scanner.number(digits: 2), rest < 60
    else { return nil }
    minutes = (isWest ? -1 : 1) * (hours * 60 + rest)
  }
}
