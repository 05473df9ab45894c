import SafeXML

/// The logical skeleton of a condition: what a proof can see of it without any data.
///
/// `and`, `or`, `not(…)`, `In(…)`, `true()` and `false()` are understood; everything else is an atom that may be true or
/// false. The same atom has one value within a macrostep, so that `X` and `not(X)` never both hold.
indirect enum GuardFormula: Hashable, Sendable {
  case constant(Bool)
  case isActive(state: String)
  /// Text with its whitespace collapsed.
  case atom(String)
  case not(GuardFormula)
  case all([GuardFormula])
  case any([GuardFormula])

  init(_ expression: Expression) {
    switch expression.meaning {
    case .isActive(let state, _): self = .isActive(state: state)
    case .xpath(let expression): self.init(text: Substring(expression.source))
    // A condition that cannot be evaluated is false (SCXML 1.0, 5.9.1).
    case .unusable: self = .constant(false)
    }
  }

  private init(text: Substring) {
    let text = Self.trimmed(text)
    let alternatives = Self.split(text, at: "or")
    if alternatives.count > 1 {
      self = .any(alternatives.map { GuardFormula(text: $0) })
      return
    }
    let parts = Self.split(text, at: "and")
    if parts.count > 1 {
      self = .all(parts.map { GuardFormula(text: $0) })
      return
    }
    if let inner = Self.argument(of: "", in: text) {
      self.init(text: inner)
    } else if let inner = Self.argument(of: "not", in: text) {
      self = .not(GuardFormula(text: inner))
    } else if let inner = Self.argument(of: "boolean", in: text) {
      self.init(text: inner)
    } else if let inner = Self.argument(of: "In", in: text), let state = Self.literal(inner) {
      self = .isActive(state: state)
    } else if let inner = Self.argument(of: "true", in: text), inner.isEmpty {
      self = .constant(true)
    } else if let inner = Self.argument(of: "false", in: text), inner.isEmpty {
      self = .constant(false)
    } else {
      self = .atom(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
  }

  /// What stands between the parentheses of a call that is the whole text; an empty name asks for bare parentheses.
  private static func argument(of function: String, in text: Substring) -> Substring? {
    guard text.hasPrefix(function), text.hasSuffix(")") else { return nil }
    let rest = trimmed(text.dropFirst(function.count))
    guard rest.first == "(" else { return nil }
    var scanner = Scanner(rest)
    while let character = scanner.next() {
      // The opening parenthesis must close at the very end.
      if character == ")", scanner.depth == 0 { return scanner.isAtEnd ? trimmed(rest.dropFirst().dropLast()) : nil }
    }
    return nil
  }

  private static func literal(_ text: Substring) -> String? {
    guard text.count >= 2, let quote = text.first, quote == text.last, quote == "'" || quote == "\"" else { return nil }
    return String(text.dropFirst().dropLast())
  }

  /// The operands of an operator that stands outside parentheses, brackets and quotation marks.
  private static func split(_ text: Substring, at word: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var scanner = Scanner(text)
    while !scanner.isAtEnd {
      if scanner.isOutside, scanner.isOperator(word) {
        parts.append(trimmed(text[start..<scanner.position]))
        scanner.skip(word.count)
        start = scanner.position
      } else {
        _ = scanner.next()
      }
    }
    parts.append(trimmed(text[start...]))
    return parts
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
    return start[...last]
  }

  /// Walks over an expression and knows whether it is inside of something.
  private struct Scanner {
    let text: Substring
    var position: Substring.Index
    private(set) var depth = 0
    private var quote: Character?

    init(_ text: Substring) {
      self.text = text
      position = text.startIndex
    }

    var isAtEnd: Bool { position == text.endIndex }
    var isOutside: Bool { depth == 0 && quote == nil }

    mutating func next() -> Character? {
      guard !isAtEnd else { return nil }
      let character = text[position]
      position = text.index(after: position)
      if let open = quote {
        if character == open { quote = nil }
      } else {
        switch character {
        case "'", "\"": quote = character
        case "(", "[": depth += 1
        case ")", "]": depth -= 1
        default: break
        }
      }
      return character
    }

    mutating func skip(_ count: Int) {
      position = text.index(position, offsetBy: count)
    }

    /// An operator name follows an operand (XPath 1.0, 3.7), which here always ends before a space or a bracket.
    func isOperator(_ word: String) -> Bool {
      guard text[position...].hasPrefix(word), position != text.startIndex else { return false }
      let before = text[text.index(before: position)]
      let after = text.index(position, offsetBy: word.count)
      guard after < text.endIndex else { return false }
      let isSeparated = before.isWhitespace || before == ")" || before == "]" || before == "'" || before == "\""
      let follows = text[after]
      return isSeparated && (follows.isWhitespace || follows == "(" || follows == "$" || follows == "'")
    }
  }
}

extension GuardFormula {
  /// The value of the formula, or the first atom whose value has to be known for it.
  enum Value: Hashable {
    case known(Bool)
    case needs(String)
  }

  func value(_ isActive: (String) -> Bool, _ atoms: (String) -> Bool?) -> Value {
    switch self {
    case .constant(let value): return .known(value)
    case .isActive(let state): return .known(isActive(state))
    case .atom(let text): return atoms(text).map { .known($0) } ?? .needs(text)
    case .not(let inner):
      guard case .known(let value) = inner.value(isActive, atoms) else { return inner.value(isActive, atoms) }
      return .known(!value)
    case .all(let parts): return Self.combine(parts, stopsAt: false, isActive, atoms)
    case .any(let parts): return Self.combine(parts, stopsAt: true, isActive, atoms)
    }
  }

  private static func combine(
    _ parts: [GuardFormula], stopsAt decisive: Bool, _ isActive: (String) -> Bool, _ atoms: (String) -> Bool?
  ) -> Value {
    var open: Value?
    for part in parts {
      switch part.value(isActive, atoms) {
      case .known(decisive): return .known(decisive)
      case .known: continue
      case let needs: open = open ?? needs
      }
    }
    return open ?? .known(!decisive)
  }
}
