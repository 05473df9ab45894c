import Diagnostics

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
