/// An exact share of a number of people, such as two thirds of the members; never a floating-point number.
public struct Share: Codable, Hashable, Sendable {
  /// What the share is a share of.
  public enum Base: String, Codable, Sendable {
    /// All members of the body on the day.
    case members
    /// Those present at the vote.
    case present
    /// Votes cast for or against; abstentions do not count.
    case cast
  }

  public var numerator: Int
  public var denominator: Int
  public var base: Base
  /// Whether more than the share is needed (`>1/2`) rather than at least the share (`2/3`).
  public var isStrict: Bool

  public init(_ numerator: Int, _ denominator: Int, of base: Base, strict isStrict: Bool = false) {
    self.numerator = numerator
    self.denominator = denominator
    self.base = base
    self.isStrict = isStrict
  }

  /// Reads `2/3 of members`, `>1/2 of present`; `nil` for anything else, or for a share above the whole.
  public init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 3, words[1] == "of", let base = Base(rawValue: String(words[2])) else { return nil }
    var fraction = words[0]
    let isStrict = fraction.first == ">"
    if isStrict { fraction = fraction.dropFirst() }
    let parts = fraction.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = Int(parts[0]), let denominator = Int(parts[1]),
      numerator >= 0, denominator > 0, numerator <= denominator, denominator <= 1000
    else { return nil }
    self.init(numerator, denominator, of: base, strict: isStrict)
  }

  /// Smallest whole number of people that satisfies the share of `total`; `total` at least 0.
  public func needed(of total: Int) -> Int {
    let product = numerator * total
    if isStrict { return product / denominator + 1 }
    return (product + denominator - 1) / denominator
  }

  /// The share as written in a procedure.
  public var text: String {
    "\(isStrict ? ">" : "")\(numerator)/\(denominator) of \(base.rawValue)"
  }
}
