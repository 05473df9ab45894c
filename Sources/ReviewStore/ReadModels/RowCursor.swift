/// The sorting key of a row, to go on reading after it.
public struct RowCursor: Codable, Hashable, Sendable {
  /// The parts of the key, the weightiest first.
  public var keys: [String]

  public init(keys: [String]) {
    self.keys = keys
  }

  /// Stands behind every due time in byte order.
  static let never = "~"

  /// Length of a number in a key.
  static let digits = 19

  /// A number as a text that sorts as the number does; for numbers from 0.
  static func key(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, Self.digits - text.utf8.count)) + text
  }
}
