/// A language that Kenes speaks to people; the raw value is the BCP 47 tag.
public enum Language: String, CaseIterable, Codable, Sendable {
  /// Kazakh.
  case kazakh = "kk"
  /// Russian.
  case russian = "ru"
  /// English.
  case english = "en"
}

/// The same short text in one or more languages.
public struct LocalizedText: Codable, Hashable, Sendable {
  private var byTag: [String: String]

  /// Creates a text from pairs of language and wording.
  public init(_ texts: [Language: String]) {
    byTag = Dictionary(uniqueKeysWithValues: texts.map { ($0.key.rawValue, $0.value) })
  }

  /// Creates a text that is the same in every language, such as a name or a number.
  public init(_ text: String) {
    byTag = ["": text]
  }

  public init(from decoder: any Decoder) throws {
    byTag = try decoder.singleValueContainer().decode([String: String].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(byTag)
  }

  /// Languages that have a wording of their own.
  public var languages: [Language] {
    Language.allCases.filter { byTag[$0.rawValue] != nil }
  }

  /// The wording in exactly this language, or `nil`.
  public subscript(exactly language: Language) -> String? {
    byTag[language.rawValue]
  }

  /// The best wording for a reader of a language: that language, else English, Russian, Kazakh, else the common text.
  public func text(in language: Language) -> String {
    if let own = byTag[language.rawValue] { return own }
    for tag in ["", "en", "ru", "kk"] {
      if let other = byTag[tag] { return other }
    }
    return ""
  }
}
