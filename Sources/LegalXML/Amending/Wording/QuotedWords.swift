/// What quoted words are called: слово, слова, цифры, знаки, in all the forms that formulas need.
enum QuotedWords: CaseIterable {
  case word, words, figure, figures, sign, signs

  init(_ text: String) {
    let tokens = text.split(whereSeparator: \.isWhitespace)
    let worded = tokens.filter { $0.contains { $0.isLetter } }
    let numbered = tokens.filter { $0.contains { $0.isNumber } }
    if !worded.isEmpty {
      self = worded.count == 1 && numbered.allSatisfy({ worded.contains($0) }) ? .word : .words
    } else if !numbered.isEmpty {
      self = text.filter(\.isNumber).count == 1 ? .figure : .figures
    } else {
      self = text.filter { !$0.isWhitespace }.count == 1 ? .sign : .signs
    }
  }

  /// слово, словом, слова.
  var russian: (accusative: String, instrumental: String, genitive: String) {
    switch self {
    case .word: ("слово", "словом", "слова")
    case .words: ("слова", "словами", "слов")
    case .figure: ("цифру", "цифрой", "цифры")
    case .figures: ("цифры", "цифрами", "цифр")
    case .sign: ("знак", "знаком", "знака")
    case .signs: ("знаки", "знаками", "знаков")
    }
  }

  /// сөз, сөзбен, сөзден, сөздің.
  var kazakh: (nominative: String, instrumental: String, ablative: String, genitive: String) {
    switch self {
    case .word: ("сөз", "сөзбен", "сөзден", "сөздің")
    case .words: ("сөздер", "сөздермен", "сөздерден", "сөздердің")
    case .figure: ("цифр", "цифрмен", "цифрдан", "цифрдың")
    case .figures: ("цифрлар", "цифрлармен", "цифрлардан", "цифрлардың")
    case .sign: ("белгі", "белгімен", "белгіден", "белгінің")
    case .signs: ("белгілер", "белгілермен", "белгілерден", "белгілердің")
    }
  }

  var english: String {
    switch self {
    case .word: "the word"
    case .words: "the words"
    case .figure: "the figure"
    case .figures: "the figures"
    case .sign: "the sign"
    case .signs: "the signs"
    }
  }

  var isPlural: Bool {
    switch self {
    case .word, .figure, .sign: false
    case .words, .figures, .signs: true
    }
  }
}
