extension RussianInstructionParser {
  private typealias Words = RussianInstructionWords

  /// Labels of one noun, and whether they are written with closing brackets.
  struct Labels {
    var all: [ProvisionLabel]
    var isBracketed: Bool
  }

  /// «подпункты 2) и 3) пункта 1 статьи 5», «пункт 1 и часть вторая пункта 2», «заголовок и абзац первый».
  func places(_ cursor: inout TokenCursor, refusesInstrumental: Bool = false) -> [InstructionPlace]? {
    guard let first = chain(&cursor, refusesInstrumental) else { return nil }
    var groups = [first]
    while true {
      var ahead = cursor
      guard ahead.takeSign(",") || ahead.take(oneOf: RussianInstructionWords.conjunctions) != nil else { break }
      _ = ahead.take("в") || ahead.take("во")
      guard let next = chain(&ahead, refusesInstrumental) else { break }
      groups.append(next)
      cursor = ahead
    }
    // What stands behind the last place holds for those before it that do not say so themselves.
    guard let last = groups.last?.first else { return nil }
    return groups.flatMap { group in
      group.map { place in
        let top = place.steps.first.map { InstructionPlace.rank($0.kind) } ?? 2
        let shared = last.steps.dropLast().prefix { InstructionPlace.rank($0.kind) < top }
        return shared.isEmpty ? place : InstructionPlace(shared + place.steps, part: place.part)
      }
    }
  }

  /// One or more like provisions and what they stand in.
  private func chain(_ cursor: inout TokenCursor, _ refusesInstrumental: Bool) -> [InstructionPlace]? {
    var part: AmendmentTarget.Part?
    var levels: [[Citation.Step]] = []
    if let word = cursor.word(), Words.headings.contains(word) {
      cursor.advance()
      part = .heading
    }
    var before = cursor
    while let steps = element(&cursor, refusesInstrumental && levels.isEmpty) {
      // «в статье 9 подпункты 5) и 6)»: what stands in another place does not come before it.
      if let inner = levels.last?.last, let outer = steps.last,
        InstructionPlace.rank(outer.kind) >= InstructionPlace.rank(inner.kind), before.word() != "подпункта"
      {
        break
      }
      // Only the first may be several.
      guard steps.count == 1 || levels.isEmpty else { return nil }
      levels.append(steps)
      before = cursor
    }
    cursor = before
    guard part != nil || !levels.isEmpty else { return nil }
    skipLawName(&cursor)
    let outer = levels.dropFirst().reversed().flatMap { $0 }
    guard let own = levels.first else { return [InstructionPlace([], part: part)] }
    return own.map { InstructionPlace(outer + [$0], part: part) }
  }

  /// «настоящего Закона» says nothing about the place.
  private func skipLawName(_ cursor: inout TokenCursor) {
    var ahead = cursor
    _ = ahead.take(oneOf: ["указанного", "названного"])
    if ahead.take(oneOf: ["закона", "кодекса"]) != nil { cursor = ahead }
  }

  /// «подпункты 2) и 3)», «абзац второй», «второй абзац», «преамбула».
  private func element(_ cursor: inout TokenCursor, _ refusesInstrumental: Bool) -> [Citation.Step]? {
    var ahead = cursor
    let before = ordinal(&ahead)
    guard let word = ahead.word(), let noun = Words.nouns[word], !(refusesInstrumental && noun.isInstrumental) else {
      return nil
    }
    ahead.advance()
    if let before {
      guard noun.kind == .indent || noun.kind == .articlePart else { return nil }
      cursor = ahead
      return [before.step(noun.kind)]
    }
    guard let labels = labels(&ahead, noun) else { return nil }
    if labels.all.isEmpty {
      guard [.preamble, .attachment].contains(noun.kind), !noun.isPlural else { return nil }
      cursor = ahead
      return [Citation.Step(noun.kind)]
    }
    if noun.kind == .preamble { return nil }
    cursor = ahead
    return labels.all.map { $0.step(kind(noun, labels.isBracketed)) }
  }

  func kind(_ noun: RussianInstructionWords.Noun, _ isBracketed: Bool) -> ProvisionKind {
    // «пункт 2)» of a code stands where others have subpoints.
    isBracketed && noun.kind == .point ? .subpoint : noun.kind
  }

  /// `nil` where they make no sense together.
  func labels(_ cursor: inout TokenCursor, _ noun: RussianInstructionWords.Noun) -> Labels? {
    var isBracketed = false
    _ = cursor.take("№")
    let all = LabelList.read(&cursor, conjunctions: Words.conjunctions, joinsRange: noun.isPlural) { cursor in
      if case .number(let number, let bracketed)? = cursor.peek() {
        // «в пункте 1 и 2 статьи» is a list; «пункта 1, 5 апреля» is not, but then the sentence makes no sense.
        cursor.advance()
        isBracketed = isBracketed || bracketed
        return .number(number)
      }
      if noun.kind == .subpoint, let letter = letter(&cursor) { return .number(letter) }
      return ordinal(&cursor)
    }
    return all.map { Labels(all: $0, isBracketed: isBracketed) }
  }

  /// «а)» or ««а»».
  private func letter(_ cursor: inout TokenCursor) -> String? {
    if let word = cursor.word(), word.count == 1, case .sign(")")? = cursor.peek(1) {
      cursor.advance(2)
      return word
    }
    if case .quotation(let quotation)? = cursor.peek(), let words = quotation.words, words.count == 1 {
      cursor.advance()
      return words
    }
    return nil
  }

  func ordinal(_ cursor: inout TokenCursor) -> ProvisionLabel? {
    guard let first = cursor.word() else { return nil }
    if let second = cursor.word(1), let number = Words.ordinals[first + " " + second] {
      cursor.advance(2)
      return .ordinal(number)
    }
    guard let number = Words.ordinals[first] else { return nil }
    cursor.advance()
    return .ordinal(number)
  }
}
