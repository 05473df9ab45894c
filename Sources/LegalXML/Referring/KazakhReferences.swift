/// Finds references in Kazakh text: what a provision stands in comes first, and numbers stand before their words.
struct KazakhReferences {
  let tokens: [ReferenceToken]

  private struct Element {
    var step: FoundReference.Step
    var tokens: ClosedRange<Int>
  }

  func find() -> [FoundReference] {
    let elements = tokens.indices.compactMap { tokens[$0].isQuoted ? nil : element(at: $0) }
    var result: [FoundReference] = []
    for element in elements {
      // «8-бабының 2-тармағы»: the next level follows at once.
      if var last = result.last, last.tokens.upperBound + 1 == element.tokens.lowerBound,
        let depth = last.steps.last?.depth, depth < element.step.depth || element.step.kinds.contains(.articlePart)
      {
        last.steps.append(element.step)
        last.tokens = last.tokens.lowerBound...element.tokens.upperBound
        result[result.count - 1] = last
        continue
      }
      let (scope, start) = scope(before: element.tokens.lowerBound)
      result.append(FoundReference(steps: [element.step], scope: scope, tokens: start...element.tokens.upperBound))
    }
    let taken = result
    let wholes = tokens.indices.compactMap { tokens[$0].isQuoted ? nil : whole(at: $0) }.filter { whole in
      !taken.contains { $0.tokens.overlaps(whole.tokens) }
    }
    return inherited((result + wholes).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
  }

  // MARK: Elements

  /// The provision whose word stands at a place, with the numbers before it.
  private func element(at noun: Int) -> Element? {
    guard tokens[noun].kind == .word, let kinds = Self.kinds(of: tokens[noun].text), noun > 0 else { return nil }
    var position = noun - 1
    var selectors: [FoundReference.Selector] = []
    if tokens[position].isDash {
      // «12-бап», and «1 және 2-тармақтары».
      guard tokens[noun].touches(tokens[position]), position > 0, tokens[position].touches(tokens[position - 1]),
        tokens[position - 1].kind == .number
      else { return nil }
      position -= 1
    } else if text(position) != ")", !(tokens[position].kind == .number && kinds.contains(.article)),
      ordinal(endingAt: position) == nil
    {
      return nil
    }
    while let (selector, start) = selector(endingAt: position) {
      selectors.insert(selector, at: 0)
      position = start - 1
      guard let before = separator(endingAt: position), self.selector(endingAt: before) != nil else { break }
      position = before
    }
    guard !selectors.isEmpty else { return nil }
    return Element(step: FoundReference.Step(kinds: kinds, selectors: selectors), tokens: (position + 1)...noun)
  }

  private func selector(endingAt end: Int) -> (FoundReference.Selector, start: Int)? {
    if let (number, start) = number(endingAt: end) {
      if start > 1, tokens[start - 1].isDash, let (first, beginning) = self.number(endingAt: start - 2) {
        return (.range(first, number), beginning)
      }
      return (.number(number), start)
    }
    return ordinal(endingAt: end).map { (.ordinal($0.0), $0.start) }
  }

  private func number(endingAt end: Int) -> (String, start: Int)? {
    guard tokens.indices.contains(end) else { return nil }
    if tokens[end].kind == .number { return (tokens[end].text, end) }
    guard tokens[end].text == ")", end > 0, tokens[end].touches(tokens[end - 1]) else { return nil }
    let inner = tokens[end - 1]
    let isLetter = inner.kind == .word && inner.range.count == 1
    return inner.kind == .number || isLetter ? (inner.text, end - 1) : nil
  }

  private func ordinal(endingAt end: Int) -> (Int, start: Int)? {
    for length in [2, 1] where end - length + 1 >= 0 && tokens.indices.contains(end) {
      let words = tokens[(end - length + 1)...end].map(\.text).joined(separator: " ")
      if let ordinal = Self.ordinals[words] { return (ordinal, end - length + 1) }
    }
    return nil
  }

  /// The place before «,», «және», «немесе».
  private func separator(endingAt end: Int) -> Int? {
    guard let word = text(end) else { return nil }
    return [",", "және", "немесе"].contains(word) ? end - 1 : nil
  }

  // MARK: What they stand in

  private func scope(before start: Int) -> (FoundReference.Scope, start: Int) {
    guard let word = text(start - 1), tokens[start - 1].kind == .word else {
      // «… Заңының (бұдан әрі – Заң) 5-бабы», «… № 70-IV Заңы» and the like.
      return (text(start - 1) == ")" || text(start - 1) == "»" ? .external : .open, start)
    }
    if let before = text(start - 2), before == "осы" {
      if let kinds = Self.kinds(of: word) { return (.provision(kinds), start - 2) }
      if Self.isAct(word) { return (.act, start - 2) }
      return (.open, start)
    }
    if Self.isAct(word) { return (.external, start - 1) }
    if let before = text(start - 2), Self.pointers.contains(before) || Self.kinds(of: word) != nil {
      return Self.kinds(of: word) != nil || Self.isAct(word) ? (.named, start - 1) : (.open, start)
    }
    return (.open, start)
  }

  /// «осы Заңның», «осы бапта», and other acts named whole.
  private func whole(at start: Int) -> FoundReference? {
    guard let next = text(start + 1) else { return nil }
    if tokens[start].text == "осы" {
      if Self.isAct(next) { return FoundReference(steps: [], scope: .act, tokens: start...(start + 1)) }
      if let kinds = Self.kinds(of: next) {
        return FoundReference(steps: [], scope: .provision(kinds), tokens: start...(start + 1))
      }
      return nil
    }
    guard tokens[start].text == "қазақстан", next.hasPrefix("республикасы"), let act = text(start + 2),
      Self.isAct(act), tokens[start + 2].isCapital
    else { return nil }
    // «“…” Қазақстан Республикасының Заңы»: the name stands before.
    var first = start
    if let mark = text(start - 1), mark == "»" || mark == "\"" || mark == "”",
      let open = tokens[..<(start - 1)].lastIndex(where: { $0.kind == .sign && "«\"“".contains($0.text) })
    {
      first = open
    }
    return FoundReference(steps: [], scope: .external, tokens: first...(start + 2))
  }

  // MARK: Neighbours

  /// «осы Заңның 5-бабының 1-тармағында және 3-тармағында»: what is said once counts for all that follow.
  private func inherited(_ found: [FoundReference]) -> [FoundReference] {
    var result = found
    for index in result.indices.dropFirst() {
      let before = result[index - 1]
      guard result[index].scope == .open, let top = result[index].steps.first, let upper = before.steps.first,
        separator(endingAt: result[index].tokens.lowerBound - 1) == before.tokens.upperBound
      else { continue }
      result[index].scope = before.scope
      if upper.depth < top.depth {
        result[index].steps.insert(contentsOf: before.steps.filter { $0.depth < top.depth }, at: 0)
      }
    }
    return result
  }

  private func text(_ position: Int) -> String? {
    tokens.indices.contains(position) ? tokens[position].text : nil
  }

  // MARK: Words

  /// Stems of the words in all their forms, longer ones first.
  static func kinds(of word: String) -> Set<ProvisionKind>? {
    guard !word.hasPrefix("бөлімше"), !word.hasPrefix("баптау") else { return nil }
    return stems.first { word.hasPrefix($0.stem) && word.count - $0.stem.count <= 10 }?.kinds
  }

  private static let stems: [(stem: String, kinds: Set<ProvisionKind>)] = [
    ("тармақша", [.subpoint, .item]), ("тармақ", [.point]), ("тармағ", [.point]), ("баб", [.article]),
    ("бап", [.article]), ("бөлік", [.articlePart]), ("бөліг", [.articlePart]), ("абзац", [.indent]),
    ("тарау", [.chapter]), ("бөлім", [.section, .part]), ("параграф", [.paragraph]), ("қосымша", [.attachment]),
  ]

  static func isAct(_ word: String) -> Bool {
    acts.contains { word.hasPrefix($0) && word.count - $0.count <= 9 } && !word.hasPrefix("заңд")
      && !word.hasPrefix("заңнам")
  }

  private static let acts = [
    "заң", "кодекс", "конституция", "қағида", "ереже", "жарғы", "жарлық", "жарлығ", "қаулы", "бұйрық", "бұйрығ",
    "нұсқаулық", "нұсқаулығ", "регламент", "шарт", "келісім", "конвенция", "хаттама", "декларация", "пакт", "стандарт",
    "әдістеме", "шешім", "талаптар", "тәртіп", "тәртіб", "бағдарлама", "тұжырымдама", "тізбе",
  ]

  private static let pointers: Set<String> = ["аталған", "көрсетілген", "осындай", "сол", "бұл", "мұндай"]

  private static let ordinals = Dictionary(
    (1...60).map { (KazakhNumeral.ordinal($0), $0) }, uniquingKeysWith: { first, _ in first })
}
