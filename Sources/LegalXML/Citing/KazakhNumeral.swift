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
