/// Something that the Kazakh and the Russian text of one draft do not say alike.
public struct LanguageDifference: Hashable, Sendable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A provision that stands in one language only.
    case missing
    /// The provision has another number.
    case numbering
    /// Numbers, amounts, shares, terms or dates that differ.
    case value
    /// References that lead to different provisions.
    case reference
    /// Wording that was changed in one language only since the last version.
    case change
  }

  public var kind: Kind
  /// eIds; `nil` in the language that has no such provision.
  public var kazakh: String?
  public var russian: String?
  /// What only the Kazakh text says, as written.
  public var onlyKazakh: [String]
  /// What only the Russian text says, as written.
  public var onlyRussian: [String]
}
