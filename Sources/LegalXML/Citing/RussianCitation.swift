/// Citations in Russian: the provision first, what it stands in after it in the genitive.
enum RussianCitation {
  static func text(_ steps: [Citation.Step], _ grammaticalCase: GrammaticalCase) -> String {
    steps.reversed().enumerated().map { offset, step in
      words(step, offset == 0 ? grammaticalCase : .genitive)
    }.joined(separator: " ")
  }

  private static func words(_ step: Citation.Step, _ grammaticalCase: GrammaticalCase) -> String {
    let noun = noun(of: step.kind)
    let form = noun.form(grammaticalCase)
    if let number = step.number { return "\(form) \(number)\(CitationStyle.isBracketed(step.kind) ? ")" : "")" }
    guard let ordinal = step.ordinal else { return form }
    return "\(form) \(RussianOrdinal.text(ordinal, noun.gender, grammaticalCase))"
  }

  static func noun(of kind: ProvisionKind) -> RussianNoun {
    nouns[kind] ?? RussianNoun("элемент", .hardMasculine)
  }

  static let nouns: [ProvisionKind: RussianNoun] = [
    .preface: RussianNoun("заголовок", .hardMasculine, stem: "заголовк"),
    .preamble: RussianNoun("преамбула", .hardFeminine),
    .recital: RussianNoun("пункт преамбулы", .hardMasculine, stem: "пункт", tail: " преамбулы"),
    .citation: RussianNoun("ссылка преамбулы", .velarFeminine, stem: "ссылк", tail: " преамбулы"),
    .book: RussianNoun("книга", .velarFeminine),
    .part: RussianNoun("часть", .softFeminine),
    .section: RussianNoun("раздел", .hardMasculine),
    .subsection: RussianNoun("подраздел", .hardMasculine),
    .chapter: RussianNoun("глава", .hardFeminine),
    .paragraph: RussianNoun("параграф", .hardMasculine),
    .article: RussianNoun("статья", .yaFeminine),
    .articlePart: RussianNoun("часть", .softFeminine),
    .point: RussianNoun("пункт", .hardMasculine),
    .subpoint: RussianNoun("подпункт", .hardMasculine),
    .item: RussianNoun("подпункт", .hardMasculine),
    .indent: RussianNoun("абзац", .hissingMasculine),
    .list: RussianNoun("перечень", .softMasculine, stem: "перечн"),
    .table: RussianNoun("таблица", .hissingFeminine),
    .quotedStructure: RussianNoun("цитируемый текст", .hardMasculine, stem: "цитируемый текст"),
    .attachment: RussianNoun("приложение", .ieNeuter),
    .conclusions: RussianNoun("заключительная часть", .softFeminine, stem: "заключительная част"),
  ]
}
