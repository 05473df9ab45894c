/// Finds references in Russian text: the provision first, what it stands in after it in the genitive.
struct RussianReferences {
  let tokens: [ReferenceToken]

  func find() -> [FoundReference] {
    var result: [FoundReference] = []
    var position = 0
    while position < tokens.count {
      if !tokens[position].isQuoted, let found = chain(at: position) ?? whole(at: position) {
        result.append(found)
        position = found.tokens.upperBound + 1
      } else {
        position += 1
      }
    }
    return inherited(result)
  }

  // MARK: Chains

  private func chain(at start: Int) -> FoundReference? {
    var steps: [FoundReference.Step] = []
    var position = start
    while let (step, next) = step(at: position) {
      steps.insert(step, at: 0)
      position = next
    }
    guard !steps.isEmpty else { return nil }
    // «приложением 1 к настоящему Закону»
    let isAppendix = steps.first?.kinds.contains(.attachment) ?? false
    let (scope, end) = scope(at: isAppendix && text(position) == "к" ? position + 1 : position)
    return FoundReference(
      steps: steps, scope: scope, tokens: start...(scope == .open ? position - 1 : end - 1))
  }

  /// «пунктами 1, 2 и 5–7», «части второй», «п. 3».
  private func step(at start: Int) -> (FoundReference.Step, next: Int)? {
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    var position = start + 1
    var kinds = Self.nouns[tokens[start].text]
    if let short = Self.abbreviations[tokens[start].text], text(position) == ".",
      position + 1 < tokens.count, tokens[position + 1].kind == .number
    {
      kinds = short
      position += 1
    }
    guard let kinds else { return nil }
    if text(position) == "№" { position += 1 }
    var step = FoundReference.Step(kinds: kinds, selectors: [])
    while let (selector, next) = selector(at: position) {
      step.selectors.append(selector)
      position = next
      guard let separator = separator(at: position), self.selector(at: separator) != nil else { break }
      position = separator
    }
    return step.selectors.isEmpty ? nil : (step, position)
  }

  private func selector(at position: Int) -> (FoundReference.Selector, next: Int)? {
    guard position < tokens.count else { return nil }
    if let (number, next) = number(at: position) {
      if next < tokens.count, tokens[next].isDash, let (last, end) = self.number(at: next + 1) {
        return (.range(number, last), end)
      }
      return (.number(number), next)
    }
    guard tokens[position].kind == .word else { return nil }
    for length in [2, 1] where position + length <= tokens.count {
      let words = tokens[position..<(position + length)].map(\.text).joined(separator: " ")
      if let ordinal = Self.ordinals[words] { return (.ordinal(ordinal), position + length) }
    }
    return nil
  }

  /// A number with its bracket; dates and amounts are none.
  private func number(at position: Int) -> (String, next: Int)? {
    guard position < tokens.count else { return nil }
    let token = tokens[position]
    let next = position + 1
    if token.kind == .number {
      if let word = text(next), Self.measures.contains(where: word.hasPrefix) { return nil }
      return (token.text, text(next) == ")" ? next + 1 : next)
    }
    // «подпункт а)»
    guard token.kind == .word, token.range.count == 1, text(next) == ")" else { return nil }
    return (token.text, next + 1)
  }

  private func separator(at position: Int) -> Int? {
    guard let sign = text(position) else { return nil }
    if sign == ",", let next = text(position + 1), next == "и" || next == "или" || next == "либо" {
      return position + 2
    }
    return [",", "и", "или", "либо"].contains(sign) ? position + 1 : nil
  }

  // MARK: What they stand in

  private func scope(at position: Int) -> (FoundReference.Scope, end: Int) {
    guard let word = text(position) else { return (.open, position) }
    if word.hasPrefix("настоящ"), let noun = text(position + 1) {
      if let kinds = Self.nouns[noun] { return (.provision(kinds), position + 2) }
      if Self.isAct(noun) { return (.act, position + 2) }
      if let after = text(position + 2), Self.isAct(after) { return (.act, position + 3) }
      return (.named, position + 1)
    }
    if Self.pointers.contains(where: word.hasPrefix) { return (.named, position + 1) }
    var next = position
    while next < min(tokens.count, position + 6), tokens[next].kind == .word {
      if Self.isAct(tokens[next].text) { return (.external, endOfName(next + 1)) }
      guard Self.isAttribute(tokens[next].text) else { break }
      next += 1
    }
    return (.open, position)
  }

  /// «настоящего Закона», «настоящей статьи», «Закона Республики Казахстан «О …»».
  private func whole(at start: Int) -> FoundReference? {
    guard tokens[start].kind == .word else { return nil }
    if tokens[start].text.hasPrefix("настоящ"), tokens[start].text.count > 8 {
      let (scope, end) = scope(at: start)
      guard scope != .named else { return nil }
      return FoundReference(steps: [], scope: scope, tokens: start...(end - 1))
    }
    guard Self.isAct(tokens[start].text), tokens[start].isCapital else { return nil }
    let end = endOfName(start + 1)
    guard end > start + 1 else { return nil }
    return FoundReference(steps: [], scope: .external, tokens: start...(end - 1))
  }

  /// Behind «Республики Казахстан», a date, a number and a name between quotation marks.
  private func endOfName(_ start: Int) -> Int {
    var end = start
    if text(end) == "республики", text(end + 1) == "казахстан" { end += 2 }
    var probe = end
    if text(probe) == "от" {
      while probe < min(tokens.count, end + 8), text(probe) != "года", text(probe) != "г" { probe += 1 }
      if probe < tokens.count, text(probe) == "года" || text(probe) == "г" { end = probe + 1 }
    }
    if text(end) == "№" {
      end += 1
      while end < tokens.count, tokens[end].kind != .sign || tokens[end].isDash,
        tokens[end].touches(tokens[end - 1]) || text(end - 1) == "№"
      {
        end += 1
      }
    }
    if let mark = text(end), mark == "«" || mark == "\"" || mark == "“",
      let close = tokens[(end + 1)...].firstIndex(where: { $0.kind == .sign && !$0.isQuoted })
    {
      end = close + 1
    }
    return end
  }

  // MARK: Neighbours

  /// «подпунктами 1) и 2) пункта 3, пунктом 4 статьи 5 настоящего Закона»: what is said once counts for all.
  private func inherited(_ found: [FoundReference]) -> [FoundReference] {
    var result = found
    for index in result.indices.dropLast().reversed() {
      let next = result[index + 1]
      guard let top = result[index].steps.first, let nextTop = next.steps.first,
        separator(at: result[index].tokens.upperBound + 1) == next.tokens.lowerBound
      else { continue }
      guard result[index].scope == .open else { continue }
      if nextTop.depth < top.depth {
        result[index].steps.insert(contentsOf: next.steps.filter { $0.depth < top.depth }, at: 0)
      }
      result[index].scope = next.scope
    }
    return result
  }

  private func text(_ position: Int) -> String? {
    tokens.indices.contains(position) ? tokens[position].text : nil
  }

  // MARK: Words

  /// The act itself or another one, in any case.
  static func isAct(_ word: String) -> Bool {
    acts.contains { stem in word.hasPrefix(stem) && word.count - stem.count <= 3 }
  }

  private static let acts = [
    "закон", "кодекс", "конституци", "правил", "положени", "устав", "указ", "постановлени", "приказ", "инструкци",
    "регламент", "договор", "соглашени", "конвенци", "протокол", "декларац", "пакт", "хартии", "хартия", "стандарт",
    "методик", "решени", "директив", "требовани", "порядк", "перечн", "программ", "концепци",
  ]

  /// Adjectives and names that can stand between a number and its act.
  private static func isAttribute(_ word: String) -> Bool {
    ["ого", "его", "ой", "ей", "ых", "их"].contains { word.hasSuffix($0) } || word == "республики"
      || word == "казахстан"
  }

  private static let pointers = [
    "указанн", "данн", "этой", "этого", "этих", "того", "той", "тех", "вышеуказанн", "названн",
  ]

  /// Words behind a number that show that it counts or dates something.
  private static let measures = [
    "январ", "феврал", "март", "апрел", "мая", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр", "год",
    "тысяч", "миллион", "процент", "тенге", "дн", "день", "рабоч", "календарн", "лет", "месяц",
  ]

  static let nouns: [String: Set<ProvisionKind>] = {
    let masculine = ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"]
    let table: [(String, [String], Set<ProvisionKind>)] = [
      ("стат", ["ья", "ьи", "ье", "ью", "ьей", "ей", "ьям", "ьями", "ьях"], [.article]),
      ("пункт", masculine, [.point]), ("подпункт", masculine, [.subpoint, .item]),
      ("част", ["ь", "и", "ью", "ей", "ям", "ями", "ях"], [.articlePart, .part]),
      ("абзац", ["", "а", "у", "ем", "е", "ы", "ев", "ам", "ами", "ах"], [.indent]),
      ("глав", ["а", "ы", "е", "у", "ой", "", "ам", "ами", "ах"], [.chapter]), ("раздел", masculine, [.section]),
      ("подраздел", masculine, [.subsection]), ("параграф", masculine, [.paragraph]),
      ("приложени", ["е", "я", "ю", "ем", "и", "й", "ям", "ями", "ях"], [.attachment]),
    ]
    var result: [String: Set<ProvisionKind>] = [:]
    for (stem, endings, kinds) in table {
      for ending in endings { result[stem + ending] = kinds }
    }
    return result
  }()

  private static let abbreviations: [String: Set<ProvisionKind>] = [
    "ст": [.article], "п": [.point], "пп": [.subpoint, .item], "подп": [.subpoint, .item], "ч": [.articlePart, .part],
    "абз": [.indent], "гл": [.chapter], "разд": [.section],
  ]

  private static let ordinals: [String: Int] = {
    var result: [String: Int] = [:]
    for number in 1...40 {
      for gender in [RussianNoun.Gender.masculine, .feminine, .neuter] {
        for grammaticalCase in GrammaticalCase.allCases {
          result[RussianOrdinal.text(number, gender, grammaticalCase)] = number
        }
      }
    }
    return result
  }()
}
