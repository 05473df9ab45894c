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

/// A Russian noun with its forms in the singular.
struct RussianNoun: Sendable {
  enum Gender { case masculine, feminine, neuter }

  enum Declension {
    case hardMasculine, hissingMasculine, softMasculine, hardFeminine, velarFeminine, hissingFeminine
    case yaFeminine, softFeminine, ieNeuter
  }

  let nominative: String
  private let declension: Declension
  private let stem: String
  private let tail: String

  /// - Parameter stem: what stays before the endings, where it is not the nominative without its ending.
  init(_ nominative: String, _ declension: Declension, stem: String? = nil, tail: String = "") {
    self.nominative = nominative
    self.declension = declension
    self.tail = tail
    switch declension {
    case .hardMasculine, .hissingMasculine: self.stem = stem ?? nominative
    default: self.stem = stem ?? String(nominative.dropLast())
    }
  }

  var gender: Gender {
    switch declension {
    case .hardMasculine, .hissingMasculine, .softMasculine: .masculine
    case .ieNeuter: .neuter
    default: .feminine
    }
  }

  func form(_ grammaticalCase: GrammaticalCase) -> String {
    if grammaticalCase == .nominative { return nominative }
    return stem + ending(grammaticalCase) + tail
  }

  private func ending(_ grammaticalCase: GrammaticalCase) -> String {
    // Genitive, dative, accusative, instrumental, prepositional.
    let endings: [String] =
      switch declension {
      case .hardMasculine: ["а", "у", "", "ом", "е"]
      case .hissingMasculine: ["а", "у", "", "ем", "е"]
      case .softMasculine: ["я", "ю", "ь", "ем", "е"]
      case .hardFeminine: ["ы", "е", "у", "ой", "е"]
      case .velarFeminine: ["и", "е", "у", "ой", "е"]
      case .hissingFeminine: ["ы", "е", "у", "ей", "е"]
      case .yaFeminine: ["и", "е", "ю", "ей", "е"]
      case .softFeminine: ["и", "и", "ь", "ью", "и"]
      case .ieNeuter: ["я", "ю", "е", "ем", "и"]
      }
    switch grammaticalCase {
    case .nominative: return ""
    case .genitive, .ablative: return endings[0]
    case .dative: return endings[1]
    case .accusative: return endings[2]
    case .instrumental: return endings[3]
    case .locative: return endings[4]
    }
  }
}

/// Russian ordinal numerals: «абзац второй», «части первой».
enum RussianOrdinal {
  /// The ordinal of a number from 1; above 99 in figures.
  static func text(_ number: Int, _ gender: RussianNoun.Gender, _ grammaticalCase: GrammaticalCase) -> String {
    if number == 3 { return third(gender, grammaticalCase) }
    guard (1...99).contains(number) else { return "\(number)-" + ending("ый", gender, grammaticalCase).suffix(1) }
    if number > 20, number % 10 != 0 {
      return tens[number / 10] + " " + text(number % 10, gender, grammaticalCase)
    }
    let stem = number <= 20 ? units[number] : ordinalTens[number / 10]
    return stem.stem + ending(stem.nominative, gender, grammaticalCase)
  }

  private static let tens = [
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто",
  ]

  private static let ordinalTens: [(stem: String, nominative: String)] = [
    ("", ""), ("десят", "ый"), ("двадцат", "ый"), ("тридцат", "ый"), ("сороков", "ой"), ("пятидесят", "ый"),
    ("шестидесят", "ый"), ("семидесят", "ый"), ("восьмидесят", "ый"), ("девяност", "ый"),
  ]

  private static let units: [(stem: String, nominative: String)] = [
    ("", ""), ("перв", "ый"), ("втор", "ой"), ("трет", "ий"), ("четверт", "ый"), ("пят", "ый"), ("шест", "ой"),
    ("седьм", "ой"), ("восьм", "ой"), ("девят", "ый"), ("десят", "ый"), ("одиннадцат", "ый"),
    ("двенадцат", "ый"), ("тринадцат", "ый"), ("четырнадцат", "ый"), ("пятнадцат", "ый"),
    ("шестнадцат", "ый"), ("семнадцат", "ый"), ("восемнадцат", "ый"), ("девятнадцат", "ый"), ("двадцат", "ый"),
  ]

  private static func ending(
    _ nominative: String, _ gender: RussianNoun.Gender, _ grammaticalCase: GrammaticalCase
  ) -> String {
    switch (gender, grammaticalCase) {
    case (.masculine, .nominative), (.masculine, .accusative): nominative
    case (.neuter, .nominative), (.neuter, .accusative): "ое"
    case (.masculine, .genitive), (.neuter, .genitive), (.masculine, .ablative), (.neuter, .ablative): "ого"
    case (.masculine, .dative), (.neuter, .dative): "ому"
    case (.masculine, .instrumental), (.neuter, .instrumental): "ым"
    case (.masculine, .locative), (.neuter, .locative): "ом"
    case (.feminine, .nominative): "ая"
    case (.feminine, .accusative): "ую"
    case (.feminine, _): "ой"
    }
  }

  private static func third(_ gender: RussianNoun.Gender, _ grammaticalCase: GrammaticalCase) -> String {
    switch (gender, grammaticalCase) {
    case (.masculine, .nominative), (.masculine, .accusative): "третий"
    case (.neuter, .nominative), (.neuter, .accusative): "третье"
    case (.masculine, .genitive), (.neuter, .genitive), (.masculine, .ablative), (.neuter, .ablative): "третьего"
    case (.masculine, .dative), (.neuter, .dative): "третьему"
    case (.masculine, .instrumental), (.neuter, .instrumental): "третьим"
    case (.masculine, .locative), (.neuter, .locative): "третьем"
    case (.feminine, .nominative): "третья"
    case (.feminine, .accusative): "третью"
    case (.feminine, _): "третьей"
    }
  }
}
