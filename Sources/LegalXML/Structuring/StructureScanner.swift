import Diagnostics

/// Reads what the beginning of a paragraph announces, by the tables of words.
struct StructureScanner {
  private let scalars: [Unicode.Scalar]
  /// The same in lower case, with the Latin letters that old Kazakh texts have for Cyrillic ones.
  private let lower: [Unicode.Scalar]
  private var position = 0

  /// The marker at the beginning of a text; `nil` for running text.
  static func marker(of text: String) -> StructureMarker? {
    var scanner = StructureScanner(text)
    return scanner.scan()
  }

  /// A text in lower case, whitespace as single spaces, Latin `i` and `h` in Cyrillic words as the letters they stand for.
  static func folded(_ text: String) -> String {
    let scanner = StructureScanner(text)
    return String(String.UnicodeScalarView(scanner.lower))
  }

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    let isCyrillic = scalars.contains { (0x0400...0x04FF).contains($0.value) }
    lower = scalars.map { scalar in
      if scalar == "\u{A0}" || scalar == "\n" { return " " }
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars
      let single = mapped.count == 1 ? mapped.first ?? scalar : scalar
      if isCyrillic, single == "i" { return "і" }
      return single
    }
  }

  private mutating func scan() -> StructureMarker? {
    for words in StructureWords.all {
      if let marker = headed(words) { return marker }
    }
    return bare()
  }

  // MARK: Words and numbers

  private mutating func headed(_ words: StructureWords) -> StructureMarker? {
    position = 0
    return words.isNumberFirst ? numberFirst(words) : wordFirst(words)
  }

  /// «Статья 12. …», «РАЗДЕЛ I», «§ 2.», «Часть первая».
  private mutating func wordFirst(_ words: StructureWords) -> StructureMarker? {
    guard let level = level(words) else { return namedPart(words) }
    skipSpaces()
    if level == .attachment, position == lower.count || isNext("к ") {
      return StructureMarker(level: level, number: "", length: position, language: words.language)
    }
    if isNext("№") {
      position += 1
      skipSpaces()
    }
    guard let number = headingNumber(words) else { return nil }
    return finish(level, number, words)
  }

  /// «12-бап. …», «3 тарау», «БІРІНШІ БӨЛІМ», «… Заңына 1-қосымша».
  private mutating func numberFirst(_ words: StructureWords) -> StructureMarker? {
    if let named = namedPart(words) { return named }
    position = 0
    guard let number = headingNumber(words) else { return trailingAppendix(words) }
    if position < lower.count, Self.isDash(lower[position]) { position += 1 }
    skipSpaces()
    guard let level = level(words) else { return nil }
    return finish(level, number, words)
  }

  /// «… Заңына 1-қосымша», «Бұйрыққа қосымша»: the whole paragraph is the number.
  private func trailingAppendix(_ words: StructureWords) -> StructureMarker? {
    let ending = Array("қосымша".unicodeScalars)
    guard lower.count < 300, lower.suffix(ending.count).elementsEqual(ending) else { return nil }
    let before = lower.dropLast(ending.count)
    guard let last = before.last, last == " " || Self.isDash(last) else { return nil }
    let digits = before.dropLast().reversed().prefix(while: Self.isDigit).reversed()
    if digits.isEmpty, last != " " { return nil }
    return StructureMarker(
      level: .attachment, number: String(String.UnicodeScalarView(digits)), length: scalars.count,
      language: words.language)
  }

  private func namedPart(_ words: StructureWords) -> StructureMarker? {
    var text = String(String.UnicodeScalarView(lower))
    if text.last == "." { text.removeLast() }
    guard words.namedParts.contains(text) else { return nil }
    return StructureMarker(level: .part, number: "", length: 0, language: words.language)
  }

  /// The full stop behind number and word, or what shows that the paragraph is a heading without one.
  private mutating func finish(_ level: StructureLevel, _ number: String, _ words: StructureWords) -> StructureMarker? {
    if position < lower.count, lower[position] == "." || lower[position] == ":" {
      position += 1
    } else if position < lower.count {
      guard lower[position] == " " else { return nil }
      var rest = Array(scalars[position...].drop { $0 == " " || $0 == "\u{A0}" })
      if let first = rest.first, Self.isDash(first) { rest = Array(rest.dropFirst().drop { $0 == " " }) }
      let isAppendix = level == .attachment && rest.first == "к"
      guard let first = rest.first, let last = rest.last, isAppendix || first.properties.isUppercase else { return nil }
      let word = rest.prefix { $0.properties.isAlphabetic }.map(\.properties.lowercaseMapping).joined()
      if words.cited.contains(word) || (!isAppendix && ".;:,".unicodeScalars.contains(last)) { return nil }
    }
    return StructureMarker(level: level, number: number, length: position, language: words.language)
  }

  private mutating func level(_ words: StructureWords) -> StructureLevel? {
    let start = position
    let first = word()
    guard !first.isEmpty else { return nil }
    let end = position
    if end < lower.count, lower[end] == " " {
      position += 1
      let second = word()
      if !second.isEmpty, let level = words.levels[first + " " + second] { return level }
    }
    position = end
    if let level = words.levels[first] { return level }
    position = start
    return nil
  }

  private mutating func word() -> String {
    if position < lower.count, lower[position] == "§" {
      position += 1
      return "§"
    }
    let start = position
    while position < lower.count, lower[position].properties.isAlphabetic { position += 1 }
    return String(String.UnicodeScalarView(lower[start..<position]))
  }

  /// Figures, Roman figures or an ordinal in words, normalised.
  private mutating func headingNumber(_ words: StructureWords) -> String? {
    let start = position
    if let figures = figures() { return figures }
    let first = word()
    let end = position
    if end < lower.count, lower[end] == " " {
      position += 1
      if let ordinal = words.ordinals[first + " " + word()] { return String(ordinal) }
    }
    position = end
    if let ordinal = words.ordinals[first] { return String(ordinal) }
    let written = scalars[start..<end]
    if !written.isEmpty, written.allSatisfy({ "IVXLCІХ".unicodeScalars.contains($0) }) {
      return String(String.UnicodeScalarView(written.map { $0 == "І" ? "I" : $0 == "Х" ? "X" : $0 }))
    }
    position = start
    return nil
  }

  /// `12`, `12-1`; inserted numbers only where digits follow the dash, not in «12-бап».
  private mutating func figures() -> String? {
    var result = digits()
    guard !result.isEmpty else { return nil }
    while position + 1 < lower.count, Self.isDash(lower[position]), Self.isDigit(lower[position + 1]) {
      position += 1
      result += "-" + digits()
    }
    return result
  }

  private mutating func digits() -> String {
    let start = position
    while position < lower.count, Self.isDigit(lower[position]), position - start < 5 { position += 1 }
    return String(String.UnicodeScalarView(lower[start..<position]))
  }

  // MARK: Bare numbers

  /// «1. …», «1.2. …», «5-1) …», «а) …».
  private mutating func bare() -> StructureMarker? {
    position = 0
    guard let first = lower.first else { return nil }
    if !Self.isDigit(first) {
      guard lower.count > 2, lower[1] == ")", lower[2] == " ", (0x0430...0x04FF).contains(first.value) else {
        return nil
      }
      return StructureMarker(level: .letter, number: String(Character(first)), length: 2)
    }
    guard var number = figures(), position < lower.count else { return nil }
    if lower[position] == ")" {
      return isCitation(from: position + 1)
        ? nil : StructureMarker(level: .subpoint, number: number, length: position + 1)
    }
    guard lower[position] == "." else { return nil }
    position += 1
    var count = 1
    while position < lower.count, Self.isDigit(lower[position]) {
      guard let next = figures() else { return nil }
      number += "." + next
      count += 1
      if position < lower.count, lower[position] == "." {
        position += 1
      } else if position < lower.count, lower[position] != " " {
        return nil
      }
    }
    // «01.07.2026» is a date, «1998.» a year, and a number needs a text.
    guard count <= 4, !number.hasPrefix("0"), position < lower.count else { return nil }
    guard number.split(whereSeparator: { $0 == "." || $0 == "-" }).allSatisfy({ (Int($0) ?? 9999) < 1000 }) else {
      return nil
    }
    guard lower[position] == " " || scalars[position].properties.isUppercase else { return nil }
    return StructureMarker(level: .point, number: number, length: position)
  }

  /// «5) тармақша …», «5) және 6) тармақшалар …»: an instruction begins with what it changes.
  private func isCitation(from start: Int) -> Bool {
    let rest = String(String.UnicodeScalarView(lower[start...].drop { $0 == " " }.prefix(40)))
    if rest.hasPrefix("тармақша") { return true }
    return ["және ", "немесе ", ", "].contains { join in
      rest.hasPrefix(join) && rest.dropFirst(join.count).first?.isNumber ?? false
    }
  }

  // MARK: Scalars

  private mutating func skipSpaces() {
    while position < lower.count, lower[position] == " " { position += 1 }
  }

  private func isNext(_ text: String) -> Bool {
    lower[position...].starts(with: text.unicodeScalars)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || (0x2010...0x2015).contains(scalar.value) || scalar == "\u{2212}"
  }
}
