/// A word, a number or a sign of a text, with its place.
struct ReferenceToken {
  enum Kind {
    case word
    /// Digits, with inserted numbers (`7-1`) and letters of English ones (`12A`).
    case number
    case sign
  }

  var kind: Kind
  /// In lower case; Latin `i` in Cyrillic words as `і`.
  var text: String
  /// Scalars of the text that it takes.
  var range: Range<Int>
  /// Whether its first letter is a capital.
  var isCapital: Bool
  /// Whether it stands between quotation marks.
  var isQuoted: Bool

  /// The tokens of a text, whitespace left out.
  static func tokens(of text: String) -> [ReferenceToken] {
    let scalars = Array(text.unicodeScalars)
    var result: [ReferenceToken] = []
    var depth = 0
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      let start = position
      if isDigit(scalar) {
        position = endOfNumber(scalars, from: position)
        result.append(token(.number, scalars, start..<position, isQuoted: depth > 0))
      } else if scalar.properties.isAlphabetic || scalar == "§" {
        while position < scalars.count, scalars[position].properties.isAlphabetic || scalars[position] == "§" {
          position += 1
        }
        result.append(token(.word, scalars, start..<position, isQuoted: depth > 0))
      } else {
        position += 1
        if scalar.properties.isWhitespace { continue }
        if scalar == "«" || scalar == "“" || scalar == "„" { depth += 1 }
        if scalar == "»" || scalar == "”" { depth = max(0, depth - 1) }
        if scalar == "\"" { depth = depth > 0 ? depth - 1 : 1 }
        result.append(token(.sign, scalars, start..<position, isQuoted: depth > 0))
      }
    }
    return result
  }

  /// Hyphens and dashes.
  var isDash: Bool { kind == .sign && text.unicodeScalars.first.map(StructureScanner.isDash) ?? false }

  /// Whether it comes right behind another token, without a space.
  func touches(_ before: ReferenceToken) -> Bool { before.range.upperBound == range.lowerBound }

  private static func endOfNumber(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var position = start
    while position < scalars.count, isDigit(scalars[position]) { position += 1 }
    while position + 1 < scalars.count, StructureScanner.isDash(scalars[position]), scalars[position] != "\u{2013}",
      scalars[position] != "\u{2014}", isDigit(scalars[position + 1])
    {
      position += 1
      while position < scalars.count, isDigit(scalars[position]) { position += 1 }
    }
    // `12A`, `5za`: at most two Latin letters.
    var letters = position
    while letters < scalars.count, letters - position < 3, scalars[letters].isASCII,
      scalars[letters].properties.isAlphabetic
    {
      letters += 1
    }
    return letters - position <= 2 ? letters : position
  }

  private static func token(
    _ kind: Kind, _ scalars: [Unicode.Scalar], _ range: Range<Int>, isQuoted: Bool
  ) -> ReferenceToken {
    let written = String(String.UnicodeScalarView(scalars[range]))
    var text = written.lowercased()
    if kind == .word, text.unicodeScalars.contains(where: { (0x0400...0x04FF).contains($0.value) }) {
      text = text.replacing("i", with: "і").replacing("ё", with: "е")
    }
    return ReferenceToken(
      kind: kind, text: text, range: range,
      isCapital: scalars[range.lowerBound].properties.isUppercase, isQuoted: isQuoted)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
