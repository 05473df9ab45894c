public import Diagnostics

extension DraftLawIndex {
  /// eIds of the provisions that a citation in words can mean, in document order; exactly one where it is clear.
  ///
  /// Understands what ``Citation/text(in:)`` writes, in any grammatical case, and common Russian abbreviations. Provisions
  /// inside quotations are found only where nothing else fits.
  public func provisions(cited text: String, in language: Language) -> [String] {
    let wanted = CitationParser(language).parse(text)
    guard let last = wanted.last else { return [] }
    var own: [String] = []
    var quoted: [String] = []
    for (position, entry) in entries.enumerated() where last.kinds.contains(entry.provision.kind) {
      if let number = last.number, entry.provision.number?.normalised.lowercased() != number { continue }
      guard matches(wanted, position) else { continue }
      if isQuoted(position) { quoted.append(entry.provision.eId) } else { own.append(entry.provision.eId) }
    }
    return own.isEmpty ? quoted : own
  }

  /// Whether the steps are the provision and, in order, some of what it stands in.
  private func matches(_ wanted: [CitationParser.Step], _ position: Int) -> Bool {
    guard let last = wanted.last, fits(last, position) else { return false }
    var rest = wanted.dropLast()
    var next = entries[position].parent
    while let step = rest.last {
      guard let current = next else { return false }
      if fits(step, current) { rest.removeLast() }
      next = entries[current].parent
    }
    return true
  }

  private func fits(_ step: CitationParser.Step, _ position: Int) -> Bool {
    let provision = entries[position].provision
    guard step.kinds.contains(provision.kind) else { return false }
    if let number = step.number { return provision.number?.normalised.lowercased() == number }
    guard let ordinal = step.ordinal else { return true }
    return Citation(of: position, in: self).steps.last?.ordinal == ordinal
  }

  private func isQuoted(_ position: Int) -> Bool {
    chain(to: position).dropLast().contains { $0.kind == .quotedStructure }
  }
}

/// Reads citations in words.
struct CitationParser {
  /// One element of a citation as written; some words can mean more than one kind.
  struct Step: Hashable {
    var kinds: Set<ProvisionKind>
    /// Normalised, lower case.
    var number: String?
    var ordinal: Int?
  }

  private let language: Language
  private let words: CitationWords

  init(_ language: Language) {
    self.language = language
    words = CitationWords.of(language)
  }

  /// The steps from the top down; empty where the text is no citation.
  func parse(_ text: String) -> [Step] {
    let tokens = tokens(of: text)
    var steps: [Step] = []
    var position = 0
    // A number or ordinal that waits for its word, as in «12-бап» and "third indent".
    var waiting: Step?
    while position < tokens.count {
      let token = tokens[position]
      position += 1
      if let (kinds, length) = words.kinds(tokens, at: position - 1) {
        position += length - 1
        var step = waiting ?? Step(kinds: [])
        step.kinds = kinds
        waiting = nil
        if step.number == nil, step.ordinal == nil, !words.isNumberFirst { readNumber(tokens, &position, &step) }
        steps.append(step)
      } else if let (ordinal, length) = words.ordinal(tokens, at: position - 1) {
        waiting = Step(kinds: [], ordinal: ordinal)
        position += length - 1
      } else if words.isNumberFirst, let number = Self.number(token) {
        waiting = Step(kinds: [], number: number)
      } else {
        return []
      }
    }
    guard waiting == nil else { return [] }
    return language == .russian ? steps.reversed() : steps
  }

  private func readNumber(_ tokens: [String], _ position: inout Int, _ step: inout Step) {
    guard position < tokens.count else { return }
    if let number = Self.number(tokens[position]) {
      step.number = number
      position += 1
    } else if language == .russian, let (ordinal, length) = words.ordinal(tokens, at: position) {
      step.ordinal = ordinal
      position += length
    }
  }

  private static func number(_ token: String) -> String? {
    let number = ProvisionNumber(token).normalised.lowercased()
    let isPlain = token.contains { $0.isNumber } || token.filter(\.isLetter).count <= 2
    return isPlain && !number.isEmpty ? number : nil
  }

  /// Words that say nothing about the place.
  private static let skipped: Set<String> = ["№", "в", "из", "к", "по", "the", "in", "no."]

  /// Words and numbers; «12-баптың» becomes two.
  private func tokens(of text: String) -> [String] {
    var result: [String] = []
    for part in text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      if let dash = part.lastIndex(of: "-"), words.isBeginning(part[part.index(after: dash)...]) {
        result.append(String(part[..<dash]))
        result.append(String(part[part.index(after: dash)...]))
      } else if !Self.skipped.contains(String(part)) {
        result.append(String(part))
      }
    }
    return result
  }
}

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
