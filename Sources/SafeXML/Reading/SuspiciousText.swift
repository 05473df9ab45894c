internal import Diagnostics

/// A run of letters.
struct WordRun {
  private(set) var start = -1
  private(set) var hasLatin = false
  private(set) var hasCyrillic = false

  var isMixed: Bool { hasLatin && hasCyrillic }
  var isOpen: Bool { start >= 0 }

  mutating func addLatin(at index: Int) {
    if start < 0 { start = index }
    hasLatin = true
  }

  mutating func addCyrillic(at index: Int) {
    if start < 0 { start = index }
    hasCyrillic = true
  }
}

/// Text that reads otherwise than it is stored: direction controls, invisible characters, letters of another alphabet.
extension MarkupScanner {
  /// At a character above ASCII.
  mutating func scanWideCharacter(inText: Bool) {
    let start = index
    let lead = bytes[start]
    // Nearly all of the texts here: Cyrillic, U+0400 to U+04FF.
    if inText, lead & 0xFC == 0xD0 {
      word.addCyrillic(at: start)
      index += 2
      return
    }
    let character = takeCharacter()
    judge(character, at: start, inText: inText)
  }

  /// At a `&`: a character reference is the character that it stands for.
  mutating func scanReference(inText: Bool) {
    let start = index
    if let character = takeReference() {
      judge(character, at: start, inText: inText)
    } else {
      if inText { endWord() }
      index = start + 1
    }
  }

  /// Closes the run of letters, and reports it where one alphabet poses as the other.
  mutating func endWord() {
    guard word.isOpen else { return }
    let run = word
    word = WordRun()
    if run.isMixed { judgeWord(from: run.start) }
  }

  private mutating func judge(_ character: UInt32, at start: Int, inText: Bool) {
    guard Self.mayBeUnseen(character) else { return judgeLetter(character, at: start, inText: inText) }
    if let name = Self.directionControls[character] {
      sight("xml.direction-control", at: start, ["character": ParserWording.codePoint(character), "name": name])
    } else if let name = Self.invisibles[character] {
      sight("xml.invisible-character", at: start, ["character": ParserWording.codePoint(character), "name": name])
    }
    judgeLetter(character, at: start, inText: inText)
  }

  /// Whether it is worth looking up: all that cannot be seen is in a few places.
  private static func mayBeUnseen(_ character: UInt32) -> Bool {
    switch character {
    case 0x061C, 0x180E, 0x200B...0x206F, 0xFEFF: true
    default: false
    }
  }

  private mutating func judgeLetter(_ character: UInt32, at start: Int, inText: Bool) {
    guard inText else { return }
    switch character {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: word.addLatin(at: start)
    case 0x400...0x481, 0x48A...0x52F: word.addCyrillic(at: start)
    // Combining marks belong to the letter before them.
    case 0x300...0x36F: break
    default: endWord()
    }
  }

  /// A word of both alphabets is reported where all letters of one of them pass for letters of the other.
  private mutating func judgeWord(from start: Int) {
    let end = index
    defer { index = end }
    index = start
    var text = String.UnicodeScalarView()
    var latin: [Unicode.Scalar] = []
    var cyrillic: [Unicode.Scalar] = []
    while index < end {
      let value = bytes[index] == Byte.ampersand ? takeReference() ?? 0xFFFD : takeCharacter()
      guard let letter = Unicode.Scalar(value) else { continue }
      text.append(letter)
      if value >= 0x400 { cyrillic.append(letter) } else { latin.append(letter) }
    }
    let latinPasses = latin.allSatisfy(Self.latinLookalikes.contains)
    let cyrillicPasses = cyrillic.allSatisfy(Self.cyrillicLookalikes.contains)
    guard latinPasses || cyrillicPasses else { return }
    let isLatinForeign = latinPasses && (!cyrillicPasses || latin.count <= cyrillic.count)
    sight(
      isLatinForeign ? "xml.latin-in-cyrillic" : "xml.cyrillic-in-latin", at: start,
      [
        "word": String(String(text).prefix(60)),
        "letters": (isLatinForeign ? latin : cyrillic).prefix(12).map { String($0) }.joined(separator: ", "),
      ])
  }

  /// Decodes the character at `index`, which the encoding check has found well-formed, and goes behind it.
  private mutating func takeCharacter() -> UInt32 {
    let lead = UInt32(bytes[index])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    index += 1
    for _ in 1..<length where index < bytes.count {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    return value
  }

  /// Reads `&#1072;` or `&#x430;` at `index` and goes behind it; `nil`, and anywhere, for all else.
  private mutating func takeReference() -> UInt32? {
    var value: UInt32 = 0
    index += 1
    guard index < bytes.count, bytes[index] == UInt8(ascii: "#") else { return nil }
    index += 1
    let isHexadecimal = index < bytes.count && bytes[index] == Byte.x
    if isHexadecimal { index += 1 }
    while index < bytes.count, bytes[index] != UInt8(ascii: ";") {
      let byte = bytes[index]
      let digit: UInt32
      switch byte {
      case 0x30...0x39: digit = UInt32(byte) - 0x30
      case 0x41...0x46 where isHexadecimal: digit = UInt32(byte) - 0x41 + 10
      case 0x61...0x66 where isHexadecimal: digit = UInt32(byte) - 0x61 + 10
      default: return nil
      }
      value = value * (isHexadecimal ? 16 : 10) + digit
      if value > 0x10FFFF { return nil }
      index += 1
    }
    guard index < bytes.count else { return nil }
    index += 1
    return value
  }

  /// Latin letters that look like Cyrillic ones, Kazakh letters included.
  private static let latinLookalikes = Set("AaBCcEeHhIiJjKkMOoPpSsTXxYy".unicodeScalars)
  private static let cyrillicLookalikes = Set("АаВСсЕеНһІіЈјКкМОоРрЅѕТХхУу".unicodeScalars)

  /// Characters that turn the direction of text (Unicode TR 9), with their Unicode names.
  private static let directionControls: [UInt32: String] = [
    0x061C: "ARABIC LETTER MARK", 0x200E: "LEFT-TO-RIGHT MARK", 0x200F: "RIGHT-TO-LEFT MARK",
    0x202A: "LEFT-TO-RIGHT EMBEDDING", 0x202B: "RIGHT-TO-LEFT EMBEDDING", 0x202C: "POP DIRECTIONAL FORMATTING",
    0x202D: "LEFT-TO-RIGHT OVERRIDE", 0x202E: "RIGHT-TO-LEFT OVERRIDE", 0x2066: "LEFT-TO-RIGHT ISOLATE",
    0x2067: "RIGHT-TO-LEFT ISOLATE", 0x2068: "FIRST STRONG ISOLATE", 0x2069: "POP DIRECTIONAL ISOLATE",
  ]

  /// Characters that cannot be seen but split words for search and comparison, with their Unicode names.
  private static let invisibles: [UInt32: String] = [
    0x180E: "MONGOLIAN VOWEL SEPARATOR", 0x200B: "ZERO WIDTH SPACE", 0x200C: "ZERO WIDTH NON-JOINER",
    0x200D: "ZERO WIDTH JOINER", 0x2060: "WORD JOINER", 0xFEFF: "ZERO WIDTH NO-BREAK SPACE",
  ]
}
