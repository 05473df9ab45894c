import Diagnostics

/// The words of citations in a language, in all their forms.
struct CitationWords: Sendable {
  /// What a word can mean.
  let kinds: [String: Set<ProvisionKind>]
  private let ordinals: [String: Int]
  private let firstWords: Set<Substring>
  /// Whether numbers stand before their words.
  let isNumberFirst: Bool

  private init(kinds: [String: Set<ProvisionKind>], ordinals: [String: Int], isNumberFirst: Bool) {
    self.kinds = kinds
    self.ordinals = ordinals
    self.isNumberFirst = isNumberFirst
    firstWords = Set(kinds.keys.compactMap { $0.contains(" ") ? $0.split(separator: " ").first : nil })
  }

  static func of(_ language: Language) -> CitationWords {
    switch language {
    case .kazakh: kazakh
    case .russian: russian
    case .english: english
    }
  }

  /// Whether a word is one of the kinds, or the first word of one.
  func isBeginning(_ word: Substring) -> Bool {
    kinds[String(word)] != nil || firstWords.contains(word)
  }

  /// What the one or two words at a place can mean, and how many they are.
  func kinds(_ tokens: [String], at position: Int) -> (Set<ProvisionKind>, length: Int)? {
    for length in [2, 1] where position + length <= tokens.count {
      if let found = kinds[tokens[position..<(position + length)].joined(separator: " ")] { return (found, length) }
    }
    return nil
  }

  /// The ordinal at a place and how many words it has.
  func ordinal(_ tokens: [String], at position: Int) -> (Int, length: Int)? {
    for length in [3, 2, 1] where position + length <= tokens.count {
      if let number = ordinals[tokens[position..<(position + length)].joined(separator: " ")] {
        return (number, length)
      }
    }
    return nil
  }

  private static let russian: CitationWords = {
    var kinds: [String: Set<ProvisionKind>] = [:]
    for (kind, noun) in RussianCitation.nouns {
      for form in GrammaticalCase.allCases.map(noun.form) { kinds[form, default: []].insert(kind) }
    }
    for (short, kind) in [
      ("ст.", ProvisionKind.article), ("п.", .point), ("пп.", .subpoint), ("подп.", .subpoint), ("п/п", .subpoint),
      ("абз.", .indent), ("гл.", .chapter), ("ч.", .articlePart), ("разд.", .section), ("прил.", .attachment),
    ] {
      kinds[short, default: []].insert(kind)
    }
    var ordinals: [String: Int] = [:]
    for number in 1...99 {
      for gender in [RussianNoun.Gender.masculine, .feminine, .neuter] {
        for grammaticalCase in GrammaticalCase.allCases {
          ordinals[RussianOrdinal.text(number, gender, grammaticalCase)] = number
        }
      }
    }
    return CitationWords(kinds: kinds, ordinals: ordinals, isNumberFirst: false)
  }()

  private static let kazakh: CitationWords = {
    var kinds: [String: Set<ProvisionKind>] = [:]
    for (kind, noun) in KazakhCitation.nouns {
      for isPossessed in [false, true] {
        for grammaticalCase in GrammaticalCase.allCases {
          kinds[KazakhNoun.form(noun, isPossessed: isPossessed, grammaticalCase), default: []].insert(kind)
        }
      }
    }
    let ordinals = Dictionary(uniqueKeysWithValues: (1...199).map { (KazakhNumeral.ordinal($0), $0) })
    return CitationWords(kinds: kinds, ordinals: ordinals, isNumberFirst: true)
  }()

  private static let english: CitationWords = {
    var kinds: [String: Set<ProvisionKind>] = [:]
    for (kind, noun) in EnglishCitation.nouns { kinds[noun, default: []].insert(kind) }
    for (short, kind) in [("art.", ProvisionKind.article), ("sec.", .section), ("ch.", .chapter)] {
      kinds[short, default: []].insert(kind)
    }
    let ordinals = Dictionary(uniqueKeysWithValues: (1...99).map { (EnglishCitation.ordinal($0), $0) })
    return CitationWords(kinds: kinds, ordinals: ordinals, isNumberFirst: false)
  }()
}
