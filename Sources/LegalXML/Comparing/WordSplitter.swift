/// Cuts text into words, single signs and runs of whitespace; joined again they are the text.
enum WordSplitter {
  enum Class { case word, space, sign }

  static func pieces(_ text: String) -> [Substring] {
    var result: [Substring] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var current: Class?
    var position = scalars.startIndex
    while position < scalars.endIndex {
      let next = classify(scalars[position])
      if let current, current != next || next == .sign {
        result.append(text[start..<position])
        start = position
      }
      current = next
      position = scalars.index(after: position)
    }
    if start < scalars.endIndex { result.append(text[start...]) }
    return result
  }

  static func classify(_ scalar: Unicode.Scalar) -> Class {
    let value = scalar.value
    if value < 0x80 {
      if Whitespace.contains(scalar) { return .space }
      let isWord = (value >= 0x30 && value <= 0x39) || (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A)
      return isWord ? .word : .sign
    }
    if value == 0xA0 || value == 0x202F || value == 0x2009 { return .space }
    // Latin-1 signs, general punctuation, and the number sign.
    if value < 0xC0 && value != 0xAA && value != 0xB5 && value != 0xBA { return .sign }
    if (0x2010...0x206F).contains(value) || value == 0x2116 { return .sign }
    return .word
  }
}
