import Diagnostics

/// What outcomes are called.
enum OutcomeWords {
  /// The words for an outcome, or the outcome itself where a procedure made it up.
  static func text(_ outcome: String, in language: Language) -> String {
    let key = "outcome." + outcome
    let text = Words.text(key, in: language)
    return text == key ? outcome : text
  }
}
