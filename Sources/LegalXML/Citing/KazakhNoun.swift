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

  /// The form for several: баптар, бөліктер, тармақшалар, бөлімдер.
  static func plural(_ noun: String) -> String {
    guard let last = noun.last else { return noun }
    let head =
      switch sound(of: last) {
      case .voiceless: "т"
      case .nasal: "д"
      case .voiced: "лзж".contains(last) ? "д" : "л"
      case .vowel: "л"
      }
    return noun + head + (isFront(noun) ? "ер" : "ар")
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
