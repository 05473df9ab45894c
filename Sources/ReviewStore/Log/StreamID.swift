/// The name of one event stream, such as `review/2026-001` or `comment/2026-001/000015`.
///
/// A name is one or more parts of ASCII letters, digits, `-`, `_` and `.`, joined by `/`; at most 200 bytes.
public struct StreamID: RawRepresentable, Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
  /// The name as text.
  public let rawValue: String

  /// Creates a name as it is; a store refuses one that is not well formed with `store.stream-invalid`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The stream of a review, such as `review/2026-001`.
  public static func review(_ review: String) -> StreamID {
    StreamID(rawValue: "review/\(review)")
  }

  /// The stream of one comment on a review; the number is written with at least six digits.
  public static func comment(on review: String, number: Int) -> StreamID {
    let digits = String(number)
    let padding = String(repeating: "0", count: max(0, 6 - digits.utf8.count))
    return StreamID(rawValue: "comment/\(review)/\(padding)\(digits)")
  }

  /// The part before the first `/`, such as `review`.
  public var category: String {
    String(rawValue.prefix { $0 != "/" })
  }

  /// The parts between the slashes.
  public var parts: [Substring] {
    rawValue.split(separator: "/", omittingEmptySubsequences: false)
  }

  /// Whether the name follows the rules above.
  public var isWellFormed: Bool {
    rawValue.utf8.count <= 200
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
              true
            default: false
            }
          }
      }
  }

  public var description: String { rawValue }

  public static func < (left: StreamID, right: StreamID) -> Bool {
    ByteOrder.precedes(left.rawValue, right.rawValue)
  }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension StreamID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}
