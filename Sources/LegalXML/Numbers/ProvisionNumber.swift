/// The number of a provision, as written and in a form that can be compared.
public struct ProvisionNumber: Hashable, Sendable, Codable {
  /// As it stands in the text, for example `8-1)`, `12-бап.`, `Art. 9º`, `第三十六条の二`.
  public var written: String
  /// Without words, brackets and full stops, for example `8-1`, `12`, `9`, `36-2`; empty where there is only a bullet.
  ///
  /// Roman numbers in capitals stay so (`II`), letters are small (`a`, `aa`, `б`); suffixes are `9a`, `9-bis`, `c.1`.
  public var normalised: String

  /// Reads a number from its wording.
  public init(_ written: String) {
    self.written = written
    self.normalised = NumberNormaliser.normalise(written)
  }

  /// The leading whole number and what follows it, such as 8 and `-1`; `nil` where the number has no digits.
  public var leading: Int? {
    let digits = normalised.prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : Int(digits)
  }

  /// Value of a Roman number, 4 for `iv)`; `nil` for others, also where it may be a letter, as in `(c)`.
  public var roman: Int? {
    let capitals = normalised.uppercased()
    return capitals.contains { "IVX".contains($0) } ? RomanNumeral.value(capitals) : nil
  }

  /// Whether this is an inserted number such as `5-1` (Law on Legal Acts, article 26).
  public var isInserted: Bool {
    leading != nil && normalised.contains("-")
  }
}
