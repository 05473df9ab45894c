import Diagnostics

/// A term with the room that its words need for their endings.
///
/// This is no dictionary: a word counts as a form of a term's word where it begins with the same stem and what follows is
/// no longer than endings are. In Russian, each word loses up to three letters of its end and may gain up to five; in
/// Kazakh, only the last word carries long chains of endings, and п, к, қ at its end may have become б, г, ғ; in English,
/// only plurals and possessives count.
struct TermStem {
  private struct Word {
    var stem: String
    var longest: Int
  }

  private let words: [Word]

  /// `nil` for a term without letters.
  init?(_ term: String, language: Language) {
    let tokens = ReferenceToken.tokens(of: term).filter { $0.kind != .sign }
    guard tokens.contains(where: { $0.kind == .word }) else { return nil }
    words = tokens.enumerated().map { index, token in
      Self.word(token.text, isLast: index == tokens.count - 1, language)
    }
  }

  /// The first letters of its first word, for look-up.
  var key: String { String(words.first?.stem.prefix(2) ?? "") }

  /// How many tokens from a place on are this term in some form; `nil` where they are not.
  func match(_ tokens: [ReferenceToken], at start: Int) -> Int? {
    var position = start
    for (index, word) in words.enumerated() {
      // Hyphens inside compound words do not separate.
      if index > 0, position < tokens.count, tokens[position].isDash, tokens[position].touches(tokens[position - 1]) {
        position += 1
      }
      guard position < tokens.count, tokens[position].kind != .sign, tokens[position].text.hasPrefix(word.stem),
        tokens[position].text.count - word.stem.count <= word.longest
      else { return nil }
      position += 1
    }
    return position - start
  }

  private static func word(_ word: String, isLast: Bool, _ language: Language) -> Word {
    let count = word.count
    if count <= 3 || !(word.first?.isLetter ?? false) { return Word(stem: word, longest: isLast ? 3 : 2) }
    switch language {
    case .russian:
      let ending = count >= 7 ? 3 : count >= 5 ? 2 : 1
      return Word(stem: String(word.dropLast(ending)), longest: ending + 3)
    case .kazakh:
      guard isLast else { return Word(stem: String(word.dropLast(1)), longest: 5) }
      let isPossessed = word.hasSuffix("ы") || word.hasSuffix("і")
      return Word(stem: String(word.dropLast(isPossessed && count > 5 ? 2 : 1)), longest: 14)
    case .english:
      let stem = word.hasSuffix("y") ? String(word.dropLast()) : word
      return Word(stem: stem, longest: 3)
    }
  }
}
