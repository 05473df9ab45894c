extension KazakhInstructionParser {
  private typealias Words = KazakhInstructionWords

  /// Labels before a noun, which alone tells whether «2-4» is a range.
  struct Labels {
    var written: [ProvisionLabel]
    var isBracketed: Bool
  }

  /// «12-баптың 3-тармағының 2) және 3) тармақшалары», «1-тармақта және 2-тармақтың 3) тармақшасында».
  ///
  /// - Parameter roles: how the last noun may stand in the sentence.
  func places(_ cursor: inout TokenCursor, _ roles: Set<KazakhInstructionWords.Role>) -> [InstructionPlace]? {
    guard var (found, role) = chain(&cursor, roles) else { return nil }
    while true {
      var ahead = cursor
      guard ahead.takeSign(",") || ahead.take(oneOf: Words.conjunctions) != nil,
        let (next, nextRole) = chain(&ahead, roles), nextRole == role
      else { break }
      // What the first place stands in holds for those that do not say so themselves.
      let outer = found.first?.steps ?? []
      found += next.map { place in
        let top = place.steps.first.map { InstructionPlace.rank($0.kind) } ?? 2
        return InstructionPlace(outer.prefix { InstructionPlace.rank($0.kind) < top } + place.steps, part: place.part)
      }
      role = nextRole
      cursor = ahead
    }
    return found
  }

  /// One or more like provisions and, before them, what they stand in.
  private func chain(_ cursor: inout TokenCursor, _ roles: Set<KazakhInstructionWords.Role>) -> (
    [InstructionPlace], KazakhInstructionWords.Role
  )? {
    var ahead = cursor
    var outer: [Citation.Step] = []
    while true {
      if let word = ahead.word(), let role = Words.headings[word] {
        guard roles.contains(role) else { return nil }
        ahead.advance()
        cursor = ahead
        return ([InstructionPlace(outer, part: .heading)], role)
      }
      guard let labels = labels(&ahead), let (noun, length) = noun(ahead) else { return nil }
      ahead.advance(length)
      guard let all = joined(labels, noun) else { return nil }
      let kind = kind(noun, labels.isBracketed)
      let isLast = noun.role != .genitive || !continues(ahead)
      if all.isEmpty {
        guard [.preamble, .attachment].contains(kind), !noun.isPlural else { return nil }
        guard isLast else {
          outer.append(Citation.Step(kind))
          continue
        }
        guard roles.contains(noun.role) else { return nil }
        cursor = ahead
        return ([InstructionPlace(outer + [Citation.Step(kind)])], noun.role)
      }
      let steps = all.map { $0.step(kind) }
      if isLast {
        guard roles.contains(noun.role) else { return nil }
        cursor = ahead
        return (steps.map { InstructionPlace(outer + [$0]) }, noun.role)
      }
      guard steps.count == 1 else { return nil }
      outer += steps
    }
  }

  /// Whether something that the genitive belongs to comes next.
  private func continues(_ cursor: TokenCursor) -> Bool {
    if let word = cursor.word(), Words.headings[word] != nil { return true }
    var ahead = cursor
    guard labels(&ahead) != nil else { return false }
    return noun(ahead) != nil
  }

  /// A noun of one or two words.
  func noun(_ cursor: TokenCursor) -> (KazakhInstructionWords.Noun, length: Int)? {
    guard let first = cursor.word() else { return nil }
    if let second = cursor.word(1), let noun = Words.nouns[first + " " + second] { return (noun, 2) }
    return Words.nouns[first].map { ($0, 1) }
  }

  func kind(_ noun: KazakhInstructionWords.Noun, _ isBracketed: Bool) -> ProvisionKind {
    isBracketed && noun.kind == .point ? .subpoint : noun.kind
  }

  /// `nil` where they make no sense together; empty where there are none.
  func labels(_ cursor: inout TokenCursor) -> Labels? {
    var isBracketed = false
    let written = LabelList.read(&cursor, conjunctions: Words.conjunctions, joinsRange: false) { cursor in
      if case .number(let number, let bracketed)? = cursor.peek() {
        cursor.advance()
        isBracketed = isBracketed || bracketed
        return .number(number)
      }
      return ordinal(&cursor)
    }
    return written.map { Labels(written: $0, isBracketed: isBracketed) }
  }

  /// The labels, where the noun tells whether «2-4» is a range.
  func joined(_ labels: Labels, _ noun: KazakhInstructionWords.Noun) -> [ProvisionLabel]? {
    guard noun.isPlural, labels.written.count == 1 else { return labels.written }
    guard case .number(let number) = labels.written[0] else { return nil }
    let ends = number.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] < ends[1], ends[1] - ends[0] < 500 else { return nil }
    return (ends[0]...ends[1]).map { .number(String($0)) }
  }

  func ordinal(_ cursor: inout TokenCursor) -> ProvisionLabel? {
    for length in [3, 2, 1] {
      let words = (0..<length).compactMap { cursor.word($0) }
      if words.count == length, let number = Words.ordinals[words.joined(separator: " ")] {
        cursor.advance(length)
        return .ordinal(number)
      }
    }
    return nil
  }
}
