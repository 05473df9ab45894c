import Diagnostics

/// Tells the language of a text by its letters.
enum TextLanguage {
  /// Kazakh where a letter is that only Kazakh has, Russian for other Cyrillic, English for Latin; `nil` for figures alone.
  static func of(_ text: String) -> Language? {
    var (kazakh, cyrillic, latin) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      case 0x0400...0x04FF:
        cyrillic += 1
        if isKazakh(scalar) { kazakh += 1 }
      default: break
      }
    }
    if cyrillic == 0 { return latin > 0 ? .english : nil }
    if cyrillic < latin { return .english }
    return kazakh * 40 >= cyrillic ? .kazakh : .russian
  }

  private static func isKazakh(_ scalar: Unicode.Scalar) -> Bool {
    "әғқңөұүһіӘҒҚҢӨҰҮҺІ".unicodeScalars.contains(scalar)
  }
}
