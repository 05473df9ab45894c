/// Finds references in English text: "section 5(2)(a)", "paragraphs (b) and (c) of Article 7", "this Act".
struct EnglishReferences {
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
    return result
  }

  private func chain(at start: Int) -> FoundReference? {
    guard let (first, next) = step(at: start) else { return nil }
    var steps = first
    var position = next
    // "of", "to" and "in" lead upwards, as does a comma in "Article 5, point (a)".
    while let word = text(position), word == "of" || word == "to" || word == "in",
      let (upper, end) = step(at: position + 1), upper.count > 0
    {
      steps.insert(contentsOf: upper, at: 0)
      position = end
    }
    let (scope, end) = scope(at: position)
    return FoundReference(steps: steps, scope: scope, tokens: start...(end - 1))
  }

  /// A word with its numbers, and the bracketed numbers behind one: section 5, (2), (a).
  private func step(at start: Int) -> ([FoundReference.Step], next: Int)? {
    guard let (kinds, length) = noun(at: start) else { return nil }
    var position = start + length
    var steps: [FoundReference.Step] = []
    var step = FoundReference.Step(kinds: kinds, selectors: [])
    while let (number, next) = number(at: position) {
      position = next
      if let mark = text(position), mark == "to" || tokens[position].isDash,
        let (last, end) = self.number(at: position + 1),
        !(mark == "to" && noun(at: position + 1) != nil)
      {
        step.selectors.append(.range(number, last))
        position = end
      } else {
        step.selectors.append(.number(number))
      }
      // Brackets that touch a number lead downwards.
      while let (inner, end) = bracketed(at: position), tokens[position].touches(tokens[position - 1]) {
        steps.append(FoundReference.Step(kinds: [], selectors: [.number(inner)]))
        position = end
      }
      guard steps.isEmpty, let separator = separator(at: position), self.number(at: separator) != nil else { break }
      position = separator
    }
    return step.selectors.isEmpty ? nil : ([step] + steps, position)
  }

  private func noun(at position: Int) -> (Set<ProvisionKind>, length: Int)? {
    guard let word = text(position), tokens[position].kind == .word else { return nil }
    if word == "sub", position + 2 < tokens.count, tokens[position + 1].isDash,
      let kinds = Self.nouns["sub" + (text(position + 2) ?? "")]
    {
      return (kinds, 3)
    }
    // "regulation 5" is a provision, "Regulation (EU) 2016/679" an act.
    if word.hasPrefix("regulation") || word.hasPrefix("rule"), tokens[position].isCapital { return nil }
    return Self.nouns[word].map { ($0, 1) }
  }

  private func number(at position: Int) -> (String, next: Int)? {
    guard position < tokens.count else { return nil }
    if tokens[position].kind == .number { return (tokens[position].text, position + 1) }
    if let found = bracketed(at: position) { return found }
    // "Part III"
    let token = tokens[position]
    let isRoman = token.isCapital && token.text.allSatisfy { "ivxlc".contains($0) }
    return token.kind == .word && isRoman ? (token.text, position + 1) : nil
  }

  private func bracketed(at position: Int) -> (String, next: Int)? {
    guard text(position) == "(", position + 2 < tokens.count, tokens[position + 2].text == ")" else { return nil }
    let inner = tokens[position + 1]
    guard inner.kind == .number || (inner.kind == .word && inner.range.count <= 4) else { return nil }
    return (inner.text, position + 3)
  }

  private func separator(at position: Int) -> Int? {
    guard let word = text(position) else { return nil }
    if word == ",", let next = text(position + 1), next == "and" || next == "or" { return position + 2 }
    return [",", "and", "or"].contains(word) ? position + 1 : nil
  }

  // MARK: What they stand in

  private func scope(at position: Int) -> (FoundReference.Scope, end: Int) {
    guard let word = text(position) else { return (.open, position) }
    if word == "above" || word == "below" {
      return scope(at: position + 1).0 == .open ? (.open, position) : scope(at: position + 1)
    }
    guard word == "of" || word == "to" || word == "in" else {
      return (Self.treaties.contains(word) ? .external : .open, position)
    }
    guard let next = text(position + 1) else { return (.open, position) }
    if next == "this", let noun = text(position + 2) {
      if let kinds = Self.nouns[noun] { return (.provision(kinds), position + 3) }
      return Self.acts.contains(noun) ? (.act, position + 3) : (.named, position + 2)
    }
    if next == "that" || next == "those" || next == "such" { return (.named, position + 2) }
    // "of the Finance Act 2003", "of Regulation (EU) 2016/679": capitals follow.
    var probe = position + 1
    if next == "the" || next == "a" || next == "an" { probe += 1 }
    if probe < tokens.count, tokens[probe].isCapital || Self.acts.contains(tokens[probe].text) {
      return (.external, position + 1)
    }
    return word == "of" ? (.named, position) : (.open, position)
  }

  private func whole(at start: Int) -> FoundReference? {
    guard tokens[start].text == "this", let noun = text(start + 1) else { return nil }
    if Self.acts.contains(noun), tokens[start + 1].isCapital {
      return FoundReference(steps: [], scope: .act, tokens: start...(start + 1))
    }
    guard let kinds = Self.nouns[noun] else { return nil }
    return FoundReference(steps: [], scope: .provision(kinds), tokens: start...(start + 1))
  }

  private func text(_ position: Int) -> String? {
    tokens.indices.contains(position) ? tokens[position].text : nil
  }

  // MARK: Words

  private static let acts: Set<String> = [
    "act", "law", "code", "regulation", "regulations", "directive", "order", "decision", "bill", "measure", "treaty",
    "constitution", "ordinance", "statute", "agreement", "convention", "rules", "protocol",
  ]

  private static let treaties: Set<String> = ["tfeu", "teu", "thereof", "ibid"]

  private static let nouns: [String: Set<ProvisionKind>] = {
    let table: [(String, Set<ProvisionKind>)] = [
      ("article", [.article]), ("section", [.section, .article]), ("subsection", [.subsection, .point, .articlePart]),
      ("paragraph", [.point, .articlePart, .subpoint, .item, .paragraph]),
      ("subparagraph", [.articlePart, .subpoint, .item, .point]), ("point", [.subpoint, .item, .point, .indent]),
      ("chapter", [.chapter]), ("part", [.part]), ("schedule", [.attachment, .other("schedule")]),
      ("annex", [.attachment]), ("appendix", [.attachment]), ("clause", [.other("clause"), .article, .section]),
      ("regulation", [.section, .article]), ("rule", [.section, .article, .other("rule")]),
    ]
    var result: [String: Set<ProvisionKind>] = [:]
    for (word, kinds) in table {
      result[word] = kinds
      result[word + "s"] = kinds
    }
    result["annexes"] = [.attachment]
    return result
  }()
}
