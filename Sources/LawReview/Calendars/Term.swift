public import Diagnostics

/// A length of legal time such as 15 working days; written and encoded as `15wd`, `30cd`, `2mo`, `1y`, `48h`.
public struct Term: Hashable, Sendable {
  /// What is counted; the raw value is the suffix in the written form.
  public enum Unit: String, CaseIterable, Codable, Sendable {
    case workingDays = "wd"
    case calendarDays = "cd"
    case months = "mo"
    case years = "y"
    case hours = "h"

    /// Most of these units that a term may have.
    public var largestCount: Int {
      switch self {
      case .workingDays, .calendarDays, .hours: 10_000
      case .months: 1200
      case .years: 100
      }
    }

    /// Usual length in hours, for comparing terms of different units: 5 working days are a week, 12 months 365 days.
    fileprivate var nominalHours: Double {
      switch self {
      case .hours: 1
      case .calendarDays: 24
      case .workingDays: 24 * 7 / 5
      case .months: 24 * 365 / 12
      case .years: 24 * 365
      }
    }
  }

  /// How many units; 1 to ``Unit/largestCount``.
  public let count: Int
  public let unit: Unit

  /// The term, or `nil` where the count is out of bounds.
  public init?(_ count: Int, _ unit: Unit) {
    guard (1...unit.largestCount).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// Reads a written term; `place` is where it stands.
  ///
  /// - Throws: ``Refusal`` `term.invalid`.
  public init(_ text: String, at place: Place = .nowhere) throws(Refusal) {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.first != "0", let count = Int(digits),
      let unit = Unit(rawValue: String(text[digits.endIndex...])), let term = Term(count, unit)
    else { throw Refusal("term.invalid", at: place, ["text": text]) }
    self = term
  }

  /// The written form: `15wd`.
  public var text: String { "\(count)\(unit.rawValue)" }
}

extension Term: CustomStringConvertible {
  public var description: String { text }
}

extension Term: Comparable {
  /// By usual length; terms of different units may end the other way round at a given date.
  public static func < (left: Term, right: Term) -> Bool {
    let lengths = (Double(left.count) * left.unit.nominalHours, Double(right.count) * right.unit.nominalHours)
    return lengths.0 == lengths.1 ? left.text < right.text : lengths.0 < lengths.1
  }
}

extension Term: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no term: \(text)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
