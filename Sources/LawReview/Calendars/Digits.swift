/// Fixed-width digits, as dates and times need them.
enum Digits {
  /// A number with leading zeros.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Reads ASCII text from left to right; a failed step leaves the rest unspecified.
  struct Scanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
      rest = Substring(text).utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Exactly this many ASCII digits.
    mutating func number(digits: Int) -> Int? {
      guard let run = run(atMost: digits), run.digits == digits else { return nil }
      return run.value
    }

    /// As many ASCII digits as there are, up to a bound.
    mutating func run(atMost bound: Int) -> (value: Int, digits: Int)? {
      var value = 0
      var count = 0
      while count < bound, let byte = rest.first, (48...57).contains(byte) {
        value = value * 10 + Int(byte - 48)
        count += 1
        rest = rest.dropFirst()
      }
      return count > 0 ? (value, count) : nil
    }

    /// Whether the next character is this one, which is then passed over.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest = rest.dropFirst()
      return true
    }
  }
}

extension LosslessStringConvertible where Self: CustomStringConvertible {
  /// Decodes a value that is encoded as its description.
  static func decodeDescription(from decoder: any Decoder) throws -> Self {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no \(Self.self): \(text)")
    }
    return value
  }

  /// Encodes a value as its description.
  func encodeDescription(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
