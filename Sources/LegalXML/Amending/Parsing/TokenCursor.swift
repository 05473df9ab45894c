/// Reads tokens one after the other; a copy of it is a way back.
struct TokenCursor {
  private let tokens: [InstructionToken]
  private(set) var position = 0

  init(_ tokens: [InstructionToken]) { self.tokens = tokens }

  var isAtEnd: Bool { position >= tokens.count }

  func peek(_ offset: Int = 0) -> InstructionToken? {
    let index = position + offset
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The word at an offset; `nil` for anything else.
  func word(_ offset: Int = 0) -> String? {
    if case .word(let word)? = peek(offset) { word } else { nil }
  }

  mutating func advance(_ count: Int = 1) { position += count }

  /// Takes the words if they all come next.
  mutating func take(_ words: String...) -> Bool {
    for (offset, word) in words.enumerated() where self.word(offset) != word { return false }
    position += words.count
    return true
  }

  /// Takes the next word if it is one of a set.
  mutating func take(oneOf words: Set<String>) -> String? {
    guard let word = word(), words.contains(word) else { return nil }
    position += 1
    return word
  }

  mutating func takeSign(_ sign: Character) -> Bool {
    guard case .sign(sign)? = peek() else { return false }
    position += 1
    return true
  }

  mutating func takeQuotation() -> Quotation? {
    guard case .quotation(let quotation)? = peek() else { return nil }
    position += 1
    return quotation
  }
}

/// Reads enumerations such as «2), 3) и 5)», «5) – 8)», «второй и третий».
enum LabelList {
  /// Labels that stand at the cursor, in order.
  ///
  /// - Parameters:
  ///   - conjunctions: words between the last two.
  ///   - joinsRange: whether «2-4» is a range, because the noun is in the plural.
  ///   - label: reads one label and how it is written; moves the cursor.
  static func read(
    _ cursor: inout TokenCursor, conjunctions: Set<String>, joinsRange: Bool,
    _ label: (inout TokenCursor) -> ProvisionLabel?
  ) -> [ProvisionLabel]? {
    guard let first = label(&cursor) else { return [] }
    var labels = [first]
    while true {
      var ahead = cursor
      if ahead.takeSign("–") || ahead.takeSign("-") {
        guard let last = label(&ahead), let start = labels.last, let range = range(start, last) else { return nil }
        labels += range.dropFirst()
      } else if ahead.takeSign(",") || ahead.take(oneOf: conjunctions) != nil {
        guard let next = label(&ahead) else { break }
        labels.append(next)
      } else {
        break
      }
      cursor = ahead
    }
    if joinsRange, labels.count == 1, case .number(let number) = labels[0] {
      let ends = number.split(separator: "-").map(String.init)
      if ends.count == 2, let range = range(.number(ends[0]), .number(ends[1])) { return range }
      return nil
    }
    return labels
  }

  /// All labels between two; `nil` where they are not of one row or the row goes back.
  private static func range(_ first: ProvisionLabel, _ last: ProvisionLabel) -> [ProvisionLabel]? {
    let limit = 500
    switch (first, last) {
    case (.ordinal(let start), .ordinal(let end)):
      return start < end && end - start < limit ? (start...end).map { .ordinal($0) } : nil
    case (.number(let start), .number(let end)):
      if let from = Int(start), let to = Int(end) {
        return from < to && to - from < limit ? (from...to).map { .number(String($0)) } : nil
      }
      let head = start.prefix { $0 != "-" }
      guard let from = Int(start.dropFirst(head.count + 1)), let to = Int(end.dropFirst(head.count + 1)),
        end.hasPrefix(head + "-"), from < to, to - from < limit
      else { return nil }
      return (from...to).map { .number("\(head)-\($0)") }
    default: return nil
    }
  }
}
