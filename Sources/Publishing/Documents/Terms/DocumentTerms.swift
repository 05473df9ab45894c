internal import Diagnostics
internal import LawReview

/// Headings and other fixed words of documents, in Kazakh, Russian and English.
enum DocumentTerms {
  static let catalogue = MessageCatalogue(joining: [commonTerms, comparisonTerms, opinionTerms, tableTerms])

  /// A term in all languages.
  static func text(_ code: String) -> LocalizedText {
    LocalizedText(catalogue.messages[code]?.text ?? [:])
  }

  /// A term in one language, with its arguments filled in.
  static func words(_ code: String, in language: Language, _ arguments: [String: String] = [:]) -> String {
    catalogue.text(code, in: language, arguments)
  }

  /// A text in quotation marks.
  static func quoted(_ text: String, in language: Language) -> String {
    language == .english ? "“\(text)”" : "«\(text)»"
  }

  /// Name of a language in a language; the tag itself where it is not known.
  static func languageName(_ tag: String, in language: Language) -> String {
    let code = "language.\(tag)"
    return catalogue.messages[code] == nil ? tag : words(code, in: language)
  }

  /// A text with its first letter in upper case, for headings.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A date in figures: `03.03.2026` in Kazakh and Russian, as ISO 8601 has it in English.
  static func figures(_ date: CivilDate, in language: Language) -> String {
    let iso = date.description
    if language == .english { return iso }
    return iso.split(separator: "-").reversed().joined(separator: ".")
  }
}
