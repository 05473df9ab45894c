/// Grammatical cases that citations are needed in; a language that lacks one uses the nearest.
public enum GrammaticalCase: String, CaseIterable, Sendable, Codable {
  case nominative, genitive, dative, accusative, instrumental
  /// Russian prepositional, Kazakh locative: where something stands.
  case locative
  /// Kazakh ablative, Russian genitive: where something comes from.
  case ablative
}
