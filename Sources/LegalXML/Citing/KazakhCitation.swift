/// Citations in Kazakh: from the top down, each step in the genitive, the last with the possessive ending.
enum KazakhCitation {
  static func text(_ steps: [Citation.Step], _ grammaticalCase: GrammaticalCase) -> String {
    steps.indices.map { position in
      let step = steps[position]
      let isLast = position == steps.count - 1
      let noun = nouns[step.kind] ?? "элемент"
      let form = KazakhNoun.form(
        noun, isPossessed: position > 0, isLast ? grammaticalCase : .genitive)
      if let number = step.number {
        return CitationStyle.isBracketed(step.kind) ? "\(number)) \(form)" : "\(number)-\(form)"
      }
      guard let ordinal = step.ordinal else { return form }
      return "\(KazakhNumeral.ordinal(ordinal)) \(form)"
    }.joined(separator: " ")
  }

  static let nouns: [ProvisionKind: String] = [
    .preface: "тақырып", .preamble: "кіріспе", .recital: "кіріспе тармағы", .citation: "кіріспе сілтемесі",
    .book: "кітап", .part: "бөлім", .section: "бөлім", .subsection: "кіші бөлім", .chapter: "тарау",
    .paragraph: "параграф", .article: "бап", .articlePart: "бөлік", .point: "тармақ", .subpoint: "тармақша",
    .item: "тармақша", .indent: "абзац", .list: "тізбе", .table: "кесте", .quotedStructure: "дәйексөз",
    .attachment: "қосымша", .conclusions: "қорытынды бөлік",
  ]
}

/// Endings of Kazakh nouns in the singular, by vowel harmony and the last sound.
enum KazakhNoun {
  /// The noun in a case, with the ending of third-person possession where something owns it.
  static func form(_ noun: String, isPossessed: Bool, _ grammaticalCase: GrammaticalCase) -> String {
    guard let last = noun.last else { return noun }
    // «Кіріспе тармағы» is possessed already: its parts are not declined twice.
    let isCompound = noun.contains(" ") && (last == "ы" || last == "і")
    if isPossessed || isCompound {
      let owned = isCompound ? noun : possessed(noun)
      return owned + afterPossessive(owned, grammaticalCase)
    }
    return noun + ending(noun, grammaticalCase)
  }

  /// бап → бабы, тармақ → тармағы, бөлік → бөлігі, тармақша → тармақшасы, тарау → тарауы.
  static func possessed(_ noun: String) -> String {
    guard let last = noun.last else { return noun }
    let vowel = isFront(noun) ? "і" : "ы"
    if isVowel(last) { return noun + "с" + vowel }
    let voiced: [Character: String] = ["п": "б", "к": "г", "қ": "ғ"]
    return noun.dropLast() + (voiced[last] ?? String(last)) + vowel
  }

  private static func afterPossessive(_ noun: String, _ grammaticalCase: GrammaticalCase) -> String {
    let front = isFront(noun)
    switch grammaticalCase {
    case .nominative: return ""
    case .genitive: return front ? "нің" : "ның"
    case .dative: return front ? "не" : "на"
    case .accusative: return "н"
    case .locative: return front ? "нде" : "нда"
    case .ablative: return front ? "нен" : "нан"
    case .instrumental: return "мен"
    }
  }

  private static func ending(_ noun: String, _ grammaticalCase: GrammaticalCase) -> String {
    guard let last = noun.last else { return "" }
    let front = isFront(noun)
    let sound = sound(of: last)
    switch grammaticalCase {
    case .nominative: return ""
    case .genitive:
      let head = sound == .voiceless ? "т" : sound == .voiced ? "д" : "н"
      return head + (front ? "ің" : "ың")
    case .dative: return (sound == .voiceless ? (front ? "к" : "қ") : (front ? "г" : "ғ")) + (front ? "е" : "а")
    case .accusative:
      let head = sound == .voiceless ? "т" : sound == .vowel ? "н" : "д"
      return head + (front ? "і" : "ы")
    case .locative: return (sound == .voiceless ? "т" : "д") + (front ? "е" : "а")
    case .ablative:
      let head = sound == .voiceless ? "т" : sound == .nasal ? "н" : "д"
      return head + (front ? "ен" : "ан")
    case .instrumental:
      return sound == .voiceless ? "пен" : "зж".contains(last) ? "бен" : "мен"
    }
  }

  private enum Sound { case vowel, nasal, voiced, voiceless }

  private static func sound(of letter: Character) -> Sound {
    if isVowel(letter) { return .vowel }
    if "мнң".contains(letter) { return .nasal }
    // Final б, в, г, д are spoken voiceless and take the endings of voiceless sounds.
    return "рлйузжиё".contains(letter) ? .voiced : .voiceless
  }

  private static func isVowel(_ letter: Character) -> Bool { "аәеёиоөұүыіэюя".contains(letter) }

  /// By the last vowel that tells; of the sounds that do not tell (и, у) the one before counts.
  private static func isFront(_ noun: String) -> Bool {
    for letter in noun.lowercased().reversed() {
      if "әеөүі".contains(letter) { return true }
      if "аоұыяюё".contains(letter) { return false }
    }
    return false
  }
}

/// Kazakh ordinal numerals.
public enum KazakhNumeral {
  /// бірінші, он бірінші, жиырмасыншы; numbers from 1 to 999, others in figures.
  public static func ordinal(_ number: Int) -> String {
    guard (1...999).contains(number) else { return "\(number)-\(suffix(number))" }
    var words: [String] = []
    if number >= 100 {
      if number >= 200 { words.append(units[number / 100]) }
      words.append("жүз")
    }
    if number % 100 >= 10 { words.append(tens[number % 100 / 10]) }
    if number % 10 > 0 { words.append(units[number % 10]) }
    guard let last = words.popLast() else { return "" }
    words.append(ordinals[last] ?? last)
    return words.joined(separator: " ")
  }

  /// The ending after figures, «12-ші», «6-шы», by the last spoken numeral.
  public static func suffix(_ number: Int) -> String {
    let value = abs(number)
    if value % 10 > 0 { return [6, 9].contains(value % 10) ? "шы" : "ші" }
    if value % 100 > 0 { return [5, 7, 8].contains(value % 100 / 10) ? "ші" : "шы" }
    return value % 1000 > 0 ? "ші" : "шы"
  }

  private static let units = ["", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"]
  private static let tens = [
    "", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан",
  ]
  private static let ordinals = [
    "бір": "бірінші", "екі": "екінші", "үш": "үшінші", "төрт": "төртінші", "бес": "бесінші", "алты": "алтыншы",
    "жеті": "жетінші", "сегіз": "сегізінші", "тоғыз": "тоғызыншы", "он": "оныншы", "жиырма": "жиырмасыншы",
    "отыз": "отызыншы", "қырық": "қырқыншы", "елу": "елуінші", "алпыс": "алпысыншы", "жетпіс": "жетпісінші",
    "сексен": "сексенінші", "тоқсан": "тоқсаныншы", "жүз": "жүзінші",
  ]
}
