/// Folds what people write in different ways and mean the same: quotation marks, dashes, spaces, letters of another script.
enum LetterFolding {
  /// The letter that stands for all that look like it; `nil` for what cannot be seen.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.value < 0x80 { return latin[scalar] ?? (Whitespace.contains(scalar) ? " " : scalar) }
    switch scalar {
    case "\u{A0}", "\u{202F}", "\u{2000}"..."\u{200A}": return " "
    case "«", "»", "“", "”", "„", "‟", "″": return "\""
    case "‘", "’", "‚", "‛", "′", "ʼ": return "'"
    case "‐", "‑", "‒", "–", "—", "―", "−": return "-"
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": return nil
    case "ё": return "е"
    case "Ё": return "Е"
    default: return scalar
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { fold(scalar) == " " }

  /// Whether it is part of a word or number.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Latin letters that cannot be told from Cyrillic ones by sight.
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "c": "с", "e": "е", "i": "і", "o": "о", "p": "р", "x": "х", "y": "у", "h": "һ",
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "K": "К", "M": "М", "O": "О", "P": "Р", "T": "Т",
    "X": "Х", "Y": "У",
  ]
}
