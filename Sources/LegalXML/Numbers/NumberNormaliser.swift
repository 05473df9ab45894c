/// Finds the number in the wording of a `num` and writes it so that numbers can be compared.
enum NumberNormaliser {
  static func normalise(_ written: String) -> String {
    if let digits = plainDigits(written) { return digits }
    if let number = CJKNumber.normalise(written) { return number }
    let tokens = tokens(of: written)
    // «(o)2» is a letter with the mark of a note.
    if let first = tokens.first, first.isMarked, let label = letterLabel(first.text), romanLabel(first.text) == nil {
      return label + inserted(behind: 0, in: tokens)
    }
    for (position, token) in tokens.enumerated() {
      if let label = digitLabel(token.text) { return label + inserted(behind: position, in: tokens) }
    }
    for (position, token) in tokens.enumerated() {
      if let label = romanLabel(token.text), token.isMarked || token.text.count > 1 || tokens.count <= 2 {
        return label + inserted(behind: position, in: tokens)
      }
    }
    // A letter in brackets is the number; without brackets it is the last one, behind the word («Part B»).
    let letters = tokens.indices.compactMap { index in letterLabel(tokens[index].text).map { (index, $0) } }
    let isLast: (Int) -> Bool = { index in
      index == tokens.count - 1 || (index == 1 && tokens[1].text.count == 1)
        || NumberWords.isLatinSuffix(tokens[index + 1].text)
    }
    if let (index, label) = letters.first(where: { tokens[$0.0].isMarked }) ?? letters.last(where: { isLast($0.0) }) {
      return label + inserted(behind: index, in: tokens)
    }
    for token in tokens {
      if let value = NumberWords.value(token.text) { return String(value) }
    }
    return tokens.lazy.map { $0.text.lowercased() }.first(where: uniqueWords.contains) ?? ""
  }

  /// Numbers such as `12`, `12.`, `(12)`, `12)`, by far the most.
  private static func plainDigits(_ written: String) -> String? {
    var digits: [UInt8] = []
    var isClosed = false
    for byte in written.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where !isClosed: digits.append(byte)
      case UInt8(ascii: "(") where digits.isEmpty: break
      case UInt8(ascii: ")") where !digits.isEmpty, UInt8(ascii: ".") where !digits.isEmpty: isClosed = true
      default: return nil
      }
    }
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }

  // MARK: Tokens

  private struct Token {
    var text: String
    /// Whether it stands before a closing bracket, as numbers do.
    var isMarked: Bool
  }

  /// Numbers stand at the beginning: what follows is a title.
  private static let longest = 4

  /// Words and numbers, without the signs around them.
  private static func tokens(of written: String) -> [Token] {
    var result: [Token] = []
    var current = String.UnicodeScalarView()
    func close(marked: Bool) {
      let text = trimmed(current)
      if !text.isEmpty, result.count < longest { result.append(Token(text: text, isMarked: marked)) }
      current = String.UnicodeScalarView()
    }
    for scalar in written.unicodeScalars {
      switch scalar {
      // Nearly all there is, and none of the signs below.
      case "0"..."9", "a"..."z", "A"..."Z", ".": current.append(scalar)
      case "(", "[", "（": close(marked: false)
      case ")", "]", "）": close(marked: true)
      case _ where scalar.properties.generalCategory == .format: break
      case _ where scalar.properties.isWhitespace || isQuote(scalar) || isBoundary(scalar): close(marked: false)
      default: current.append(scalar)
      }
    }
    close(marked: false)
    return result
  }

  private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == ";" || scalar == ":" || scalar == "\u{2014}" || scalar == "§" || scalar == "№"
      || scalar == "*"
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isQuotationMark || scalar == "`"
  }

  /// A token without full stops and dashes at its ends.
  private static func trimmed(_ token: String.UnicodeScalarView) -> String {
    let isSign: (Unicode.Scalar) -> Bool = {
      if $0.isASCII { return !($0.value &- 0x30 < 10 || ($0.value | 0x20) &- 0x61 < 26) }
      return !($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "º" || $0 == "°" || $0 == "ª")
    }
    guard let start = token.firstIndex(where: { !isSign($0) }), let end = token.lastIndex(where: { !isSign($0) })
    else { return "" }
    var inner = token[start...end]
    // «Art.5», «Разд.II»: a word and its number without a space.
    if let dot = inner.firstIndex(of: "."), dot > inner.startIndex, inner[..<dot].count > 1,
      inner[..<dot].allSatisfy({ $0.properties.isAlphabetic }),
      RomanNumeral.value(String(inner[..<dot]).uppercased()) == nil
    {
      inner = inner[inner.index(after: dot)...]
    }
    return String(inner)
  }

  // MARK: Labels

  /// `9`, `1.2.3`, `8-1`, `9a`, `52AA`, `9-bis`, `9º-A`, `c.1`, `a-1`, `A1`; letters stand in small.
  private static func digitLabel(_ token: String) -> String? {
    let scalars = Array(token.unicodeScalars)
    guard let first = scalars.firstIndex(where: { digit($0) != nil }) else { return nil }
    // Before the figures stand at most two letters or a small Roman number («c.1», «viii.1», «SCHEDULE A1»), no word.
    let before = scalars[..<first].filter { $0.properties.isAlphabetic }
    let prefix = String(String.UnicodeScalarView(before)).lowercased()
    if before.count > 2, RomanNumeral.value(prefix.uppercased()) == nil {
      return digitLabel(String(text(scalars[first...])))
    }
    var result = prefix
    if !prefix.isEmpty, first > 0, !scalars[first - 1].properties.isAlphabetic {
      result += scalars[first - 1] == "." ? "." : "-"
    }
    var position = first
    while position < scalars.count {
      if let digit = digit(scalars[position]) {
        result += String(digit)
        position += 1
      } else if isSeparator(scalars[position]), position + 1 < scalars.count, digit(scalars[position + 1]) != nil {
        result += scalars[position] == "." ? "." : "-"
        position += 1
      } else {
        let (suffix, end) = suffix(scalars, at: position)
        guard end > position else { break }
        result += suffix
        position = end
      }
    }
    return result
  }

  /// What belongs to a number: `a`, `AA`, `-bis`, `-A`; nothing for ordinal marks; no step for the word of `12-бап`.
  private static func suffix(_ scalars: [Unicode.Scalar], at position: Int) -> (text: String, end: Int) {
    let isAttached = !isSeparator(scalars[position])
    let start = isAttached ? position : position + 1
    let isWordPart: (Unicode.Scalar) -> Bool = { $0.properties.isAlphabetic || $0 == "º" || $0 == "°" || $0 == "ª" }
    let word = scalars[min(start, scalars.count)...].prefix(while: isWordPart)
    guard !word.isEmpty else { return ("", position) }
    let end = start + word.count
    let lower = text(word).lowercased()
    // «9º» and then perhaps «-A».
    if NumberWords.ordinalMarks.contains(lower), isAttached || lower.unicodeScalars.allSatisfy({ $0.value > 0x400 }) {
      return ("", end)
    }
    // Latin multiplicatives may have a hyphen of their own: «sex-decies».
    let rest = scalars[start...].prefix { $0.properties.isAlphabetic || $0 == "-" }
    if NumberWords.isLatinSuffix(text(rest)) { return ("-" + text(rest).lowercased(), start + rest.count) }
    if NumberWords.isLatinSuffix(lower) { return ("-" + lower, end) }
    let isLabel = word.count <= (isAttached ? 3 : 2) && (word.count == 1 || isLikeALabel(word))
    return isLabel ? ((isAttached ? "" : "-") + lower, end) : ("", position)
  }

  /// Two or three letters behind figures are a label where they are capitals, or the same letter twice.
  private static func isLikeALabel(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.allSatisfy { $0.properties.isUppercase } || Set(word).count == 1
      || RomanNumeral.value(text(word).uppercased()) != nil
  }

  /// `II`, `iv`, `II-TER`, `IIA`: capitals stay capitals.
  private static func romanLabel(_ token: String) -> String? {
    let latin = RomanNumeral.latin(token)
    let parts = latin.split(separator: "-", maxSplits: 1).map(String.init)
    guard let head = parts.first else { return nil }
    if parts.count == 2 {
      guard isRoman(head) else { return nil }
      let tail = parts[1]
      let isSuffix = NumberWords.isLatinSuffix(tail) || tail.unicodeScalars.count <= 2
      return isSuffix ? head + "-" + tail.lowercased() : nil
    }
    if isRoman(head) { return head }
    guard head.count > 2, let last = head.last, isRoman(String(head.dropLast())) else { return nil }
    return head.dropLast() + last.lowercased()
  }

  /// Letters such as C, D and M alone, or twice, are letters: lists have them more often than hundreds.
  private static func isRoman(_ token: String) -> Bool {
    let capitals = token.uppercased()
    let hasOneCase = token == capitals || token == token.lowercased()
    return hasOneCase && capitals.contains { "IVX".contains($0) } && RomanNumeral.value(capitals) != nil
  }

  /// `a`, `aa`, `ab`, `bbb`, `f-bis`, `ca`, `α`, `б`, `イ`.
  private static func letterLabel(_ token: String) -> String? {
    let parts = token.split(separator: "-", maxSplits: 1).map(String.init)
    guard let head = parts.first, head.allSatisfy(\.isLetter), !words.contains(head.lowercased()) else { return nil }
    guard head.count <= 2 || (head.count <= 4 && Set(head).count == 1) else { return nil }
    if parts.count == 1 { return head.lowercased() }
    let tail = parts[1].lowercased()
    return NumberWords.isLatinSuffix(tail) || tail.count <= 2 || RomanNumeral.value(tail.uppercased()) != nil
      ? head.lowercased() + "-" + tail : nil
  }

  /// A multiplicative that stands apart, «9 bis», or the letter of «1er A».
  private static func inserted(behind position: Int, in tokens: [Token]) -> String {
    guard position + 1 < tokens.count else { return "" }
    let next = tokens[position + 1].text
    if NumberWords.isLatinSuffix(next) { return "-" + next.lowercased() }
    let isOrdinal = NumberWords.ordinalMarks.contains { $0.count == 2 && tokens[position].text.hasSuffix($0) }
    let isLetter = next.unicodeScalars.count == 1 && next.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    return isOrdinal && isLetter ? "-" + next.lowercased() : ""
  }

  // MARK: Signs

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return scalar.value &- 0x30 < 10 ? Int(scalar.value) - 0x30 : nil }
    guard let type = scalar.properties.numericType, type != .numeric || isCircled(scalar) else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// Figures in circles and brackets, `⑪`, `⑽`.
  private static func isCircled(_ scalar: Unicode.Scalar) -> Bool {
    (0x2460...0x249B).contains(scalar.value) || (0x24EA...0x24FF).contains(scalar.value)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "-" || (0x2010...0x2013).contains(scalar.value) || scalar == "/"
  }

  /// Short words that stand before numbers and are none themselves.
  private static let words: Set<String> = [
    "no", "nº", "n°", "nr", "of", "to", "or", "by", "the", "de", "da", "do", "du", "la", "le", "al", "el", "et", "и",
    "ст",
    "п", "пп", "гл", "à", "§§",
  ]

  /// Words that number the only provision of its kind.
  private static let uniqueWords: Set<String> = ["único", "única", "unico", "unica", "unique", "sole", "единственная"]
}
