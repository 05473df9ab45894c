/// Cuts text into words, single signs and runs of whitespace; joined again they are the text.
enum WordSplitter {
  enum Class {
    case word, space
    /// Stands alone: punctuation, and characters of scripts that put no space between words.
    case sign
    /// A character that is a word by itself (Chinese, Japanese kana).
    case ideograph

    var isWord: Bool { self == .word || self == .ideograph }
    fileprivate var standsAlone: Bool { self == .sign || self == .ideograph }
  }

  static func pieces(_ text: String) -> [Substring] {
    var result: [Substring] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var current: Class?
    var position = scalars.startIndex
    while position < scalars.endIndex {
      let next = classify(scalars[position].value)
      if let current, current != next || next.standsAlone {
        result.append(text[start..<position])
        start = position
      }
      current = next
      position = scalars.index(after: position)
    }
    if start < scalars.endIndex { result.append(text[start...]) }
    return result
  }

  /// The class of a piece, by its first character.
  static func isWord(_ piece: Substring) -> Bool {
    piece.unicodeScalars.first.map { classify($0.value).isWord } ?? false
  }

  static func classify(_ value: UInt32) -> Class {
    if value < 0x80 {
      if value == 0x20 || (value >= 0x09 && value <= 0x0D && value != 0x0B && value != 0x0C) { return .space }
      let isWord = (value >= 0x30 && value <= 0x39) || (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A)
      return isWord ? .word : .sign
    }
    // Latin-1 signs, general punctuation, and the number sign.
    if value < 0xC0 {
      if value == 0xA0 { return .space }
      return value != 0xAA && value != 0xB5 && value != 0xBA ? .sign : .word
    }
    if value < 0x2009 { return .word }
    if value == 0x202F || value == 0x2009 { return .space }
    if (0x2010...0x206F).contains(value) || value == 0x2116 { return .sign }
    if value < 0x3001 { return .word }
    if value <= 0x3003 || (0x3008...0x3011).contains(value) || (0xFF01...0xFF0F).contains(value)
      || value == 0xFF1A || value == 0xFF1B
    {
      return .sign
    }
    let isIdeograph =
      (0x3005...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value) || (0x20000...0x3FFFF).contains(value)
    return isIdeograph ? .ideograph : .word
  }
}
