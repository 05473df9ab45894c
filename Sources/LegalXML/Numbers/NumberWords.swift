/// Words that stand for numbers, and endings that only mark an ordinal.
enum NumberWords {
  /// The value of a word, 3 for `THREE`, `Third`, `третья`, `үшінші`, `terceira`.
  static func value(_ word: String) -> Int? {
    values[word.lowercased()]
  }

  /// Latin multiplicatives that number inserted provisions: `bis`, `quinquies`, `septies-decies`, `undecies`.
  static func isLatinSuffix(_ word: String) -> Bool {
    let lower = word.lowercased()
    if ["bis", "ter", "quater"].contains(lower) { return true }
    return lower.utf8.count >= 5 && lower.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
      && (lower.hasSuffix("ies") || lower.hasSuffix("decies") || lower.hasSuffix("vies"))
  }

  /// Letters behind figures that only mark an ordinal: `1º`, `1er`, `2nd`, `3-й`.
  static let ordinalMarks: Set<String> = [
    "º", "ª", "°", "o", "er", "re", "e", "ème", "eme", "st", "nd", "rd", "th", "й", "я", "го", "ый", "ая",
  ]

  private static let words: [[String]] = [
    [
      "one", "first", "первый", "первая", "первое", "бірінші", "primero", "primera", "primeiro", "primeira", "primo",
      "prima", "premier", "première", "erster", "erste", "erstes",
    ],
    [
      "two", "second", "второй", "вторая", "второе", "екінші", "segundo", "segunda", "secondo", "seconda", "deuxième",
      "zweiter", "zweite", "zweites",
    ],
    [
      "three", "third", "третий", "третья", "третье", "үшінші", "tercero", "tercera", "terceiro", "terceira", "terzo",
      "terza", "troisième", "dritter", "dritte", "drittes",
    ],
    [
      "four", "fourth", "четвертый", "четвёртый", "четвертая", "четвёртая", "төртінші", "cuarto", "cuarta", "quarto",
      "quarta", "quatrième", "vierter", "vierte", "viertes",
    ],
    ["five", "fifth", "пятый", "пятая", "бесінші", "quinto", "quinta", "cinquième", "fünfter", "fünfte", "fünftes"],
    [
      "six", "sixth", "шестой", "шестая", "алтыншы", "sexto", "sexta", "sesto", "sesta", "sixième", "sechster",
      "sechste",
    ],
    [
      "seven", "seventh", "седьмой", "седьмая", "жетінші", "séptimo", "séptima", "sétimo", "sétima", "settimo",
      "settima", "septième", "siebter", "siebte",
    ],
    [
      "eight", "eighth", "восьмой", "восьмая", "сегізінші", "octavo", "octava", "oitavo", "oitava", "ottavo", "ottava",
      "huitième", "achter", "achte",
    ],
    ["nine", "ninth", "девятый", "девятая", "тоғызыншы", "noveno", "novena", "nono", "nona", "neuvième", "neunter"],
    ["ten", "tenth", "десятый", "десятая", "оныншы", "décimo", "décima", "decimo", "decima", "dixième", "zehnter"],
    ["eleven", "eleventh"], ["twelve", "twelfth"],
  ]

  private static let values: [String: Int] = {
    var result: [String: Int] = [:]
    for (index, group) in words.enumerated() {
      for word in group { result[word] = index + 1 }
    }
    return result
  }()
}
