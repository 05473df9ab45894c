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
