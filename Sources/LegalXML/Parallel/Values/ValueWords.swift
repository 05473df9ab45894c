import Diagnostics

/// Number words, months and units of a language; all in lower case, ё as е.
struct ValueWords: Sendable {
  /// Cardinals in all their forms, below a thousand.
  let cardinals: [String: Int]
  /// Beginnings of the words for thousand, million and billion.
  let multipliers: [(stem: String, value: Int)]
  /// Beginnings of the names of months, from January.
  let months: [String]
  /// Beginnings of words behind a number that tell what it counts.
  let units: [(stem: String, unit: StatedValue.Unit)]
  /// Beginnings of words that tell which days are meant.
  let workingDays: [String]
  let calendarDays: [String]
  let percents: [String]
  let currencies: [String]
  /// Beginnings of the word for year behind a year.
  let years: [String]
  /// Words and endings between two numbers that share a multiplier: «от 20 до 100 тысяч».
  let bounds: Set<String>
  /// Numbers at the beginning of an adjective, longer ones first: «десятидневный».
  let prefixes: [(word: String, value: Int)]
  /// What follows such a beginning.
  let adjectives: [(stem: String, unit: StatedValue.Unit?)]
  /// Whether a unit word can carry endings that make another number word: Kazakh hundreds are «екі жүз».
  let hundred: Int?

  static func of(_ language: Language) -> ValueWords {
    switch language {
    case .kazakh: kazakh
    case .russian: russian
    case .english: english
    }
  }

  static let russian: ValueWords = {
    let table: [(Int, String)] = [
      (1, "один одна одно одного одной одному одним одном одну"),
      (2, "два две двух двум двумя оба обе обоих обеих обоим обеим"),
      (3, "три трех трем тремя"), (4, "четыре четырех четырем четырьмя"), (5, "пять пяти пятью"),
      (6, "шесть шести шестью"), (7, "семь семи"), (8, "восемь восьми восемью восьмью"), (9, "девять девяти девятью"),
      (10, "десять десяти десятью"), (40, "сорок сорока"), (50, "пятьдесят пятидесяти пятьюдесятью"),
      (60, "шестьдесят шестидесяти шестьюдесятью"), (70, "семьдесят семидесяти семьюдесятью"),
      (80, "восемьдесят восьмидесяти восемьюдесятью"), (90, "девяносто девяноста"), (100, "сто ста"),
      (200, "двести двухсот двумстам двумястами двухстах"), (300, "триста трехсот тремстам тремястами трехстах"),
      (400, "четыреста четырехсот четыремстам четырехстах"), (500, "пятьсот пятисот пятистам пятьюстами пятистах"),
      (600, "шестьсот шестисот шестистам шестистах"), (700, "семьсот семисот семистам семистах"),
      (800, "восемьсот восьмисот восьмистам восьмистах"), (900, "девятьсот девятисот девятистам девятистах"),
    ]
    let teens: [(Int, String)] = [
      (11, "одиннадцат"), (12, "двенадцат"), (13, "тринадцат"), (14, "четырнадцат"), (15, "пятнадцат"),
      (16, "шестнадцат"), (17, "семнадцат"), (18, "восемнадцат"), (19, "девятнадцат"), (20, "двадцат"), (30, "тридцат"),
    ]
    var cardinals: [String: Int] = [:]
    for (value, forms) in table { for form in forms.split(separator: " ") { cardinals[String(form)] = value } }
    for (value, stem) in teens { for ending in ["ь", "и", "ью"] { cardinals[stem + ending] = value } }
    let prefixes = cardinals.filter { word, value in
      (2...4).contains(value) ? word.hasSuffix("х") : word.hasSuffix("и") || word.hasSuffix("сорока") || word == "сто"
    }.filter { $0.value > 1 }
    return ValueWords(
      cardinals: cardinals,
      multipliers: [
        ("тысяч", 1000), ("тыс", 1000), ("миллион", 1_000_000), ("млн", 1_000_000), ("миллиард", 1_000_000_000),
        ("млрд", 1_000_000_000),
      ],
      months: [
        "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
      ],
      units: [
        ("часов", .hour), ("часа", .hour), ("дней", .day), ("дня", .day), ("дни", .day), ("дням", .day), ("день", .day),
        ("сут", .day), ("месяц", .month), ("лет", .year), ("год", .year),
      ],
      workingDays: ["рабоч"], calendarDays: ["календарн"], percents: ["процент"],
      currencies: ["тенге", "доллар", "евро", "рубл"], years: ["год", "г"], bounds: ["до", "–", "-", "—"],
      prefixes: prefixes.map { ($0.key, $0.value) }.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) },
      adjectives: [
        ("дневн", .day), ("месячн", .month), ("летн", .year), ("часов", .hour), ("кратн", nil), ("процентн", nil),
      ],
      hundred: nil)
  }()

  static let kazakh: ValueWords = {
    let table: [(Int, String)] = [
      (1, "бір"), (2, "екі"), (3, "үш"), (4, "төрт"), (5, "бес"), (6, "алты"), (7, "жеті"), (8, "сегіз"), (9, "тоғыз"),
      (10, "он"), (20, "жиырма"), (30, "отыз"), (40, "қырық"), (50, "елу"), (60, "алпыс"), (70, "жетпіс"),
      (80, "сексен"),
      (90, "тоқсан"), (100, "жүз"),
    ]
    var cardinals: [String: Int] = [:]
    for (value, word) in table {
      cardinals[word] = value
      for grammaticalCase in GrammaticalCase.allCases {
        cardinals[KazakhNoun.form(word, isPossessed: false, grammaticalCase)] = value
      }
    }
    // «Онда» is mostly “there”, «жүзде» “in the face”.
    for word in ["онда", "жүзде", "бірде", "біре"] { cardinals[word] = nil }
    return ValueWords(
      cardinals: cardinals,
      multipliers: [
        ("мың", 1000), ("миллион", 1_000_000), ("млн", 1_000_000), ("миллиард", 1_000_000_000), ("млрд", 1_000_000_000),
      ],
      months: [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйе", "қазан", "қараша",
        "желтоқсан",
      ],
      units: [
        ("сағат", .hour), ("күн", .day), ("тәулік", .day), ("ай", .month), ("айдың", .month), ("айдан", .month),
        ("айға", .month), ("айда", .month), ("жыл", .year), ("жасқа", .year), ("жастан", .year), ("жасын", .year),
      ],
      workingDays: ["жұмыс"], calendarDays: ["күнтізбелік"], percents: ["пайыз", "процент"],
      currencies: ["теңге", "доллар", "еуро", "рубл"], years: ["жыл"],
      bounds: ["дан", "ден", "тан", "тен", "нан", "нен", "–", "—"], prefixes: [], adjectives: [], hundred: 100)
  }()

  static let english: ValueWords = {
    let words = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var cardinals = Dictionary(uniqueKeysWithValues: words.enumerated().dropFirst().map { ($1, $0) })
    for (index, word) in tens.enumerated() { cardinals[word] = (index + 2) * 10 }
    cardinals["hundred"] = 100
    return ValueWords(
      cardinals: cardinals, multipliers: [("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000)],
      months: [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
      ],
      units: [("hour", .hour), ("day", .day), ("month", .month), ("year", .year)],
      workingDays: ["working", "business"],
      calendarDays: ["calendar"], percents: ["percent", "per"], currencies: ["tenge", "dollar", "euro", "ruble"],
      years: [],
      bounds: ["to", "–", "—"], prefixes: [], adjectives: [], hundred: 100)
  }()
}
