/// Roman numerals from 1 to 3999.
enum RomanNumeral {
  /// The value of a numeral in capitals; `nil` where it is not written as it should be, so that words are none.
  static func value(_ text: some StringProtocol) -> Int? {
    var rest = text[...]
    var value = 0
    for (sign, worth) in signs {
      var count = 0
      // Only single signs repeat, and three times at most.
      while rest.hasPrefix(sign), count < (sign.utf8.count == 1 && worth.isPowerOfTen ? 3 : 1) {
        rest = rest.dropFirst(sign.utf8.count)
        value += worth
        count += 1
      }
    }
    return rest.isEmpty && value > 0 && Self.text(of: value) == text ? value : nil
  }

  /// The numeral of a value from 1 to 3999, in capitals.
  static func text(of value: Int) -> String {
    var rest = value
    var result = ""
    for (sign, worth) in signs {
      while rest >= worth {
        result += sign
        rest -= worth
      }
    }
    return result
  }

  /// Latin capitals for signs that only look so: Cyrillic letters, and the numerals that Unicode has as one character.
  static func latin(_ token: String) -> String {
    var result = ""
    for scalar in token.unicodeScalars {
      switch scalar.value {
      case 0x0406: result += "I"
      case 0x0425: result += "X"
      case 0x0421: result += "C"
      case 0x041C: result += "M"
      case 0x2160...0x216B: result += text(of: Int(scalar.value) - 0x215F)
      case 0x2170...0x217B: result += text(of: Int(scalar.value) - 0x216F).lowercased()
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let signs = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10),
    ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]
}

extension Int {
  fileprivate var isPowerOfTen: Bool { self == 1 || self == 10 || self == 100 || self == 1000 }
}
