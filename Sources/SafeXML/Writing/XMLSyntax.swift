/// What XML 1.0 (fifth edition) and its namespaces allow in a file, and the nearest thing that it does.
///
/// Values may come from anywhere (a comment in a spreadsheet may hold a control character), so that writing repairs
/// what no XML file can hold instead of making a file that nobody can read.
enum XMLSyntax {
  /// Characters without those that XML 1.0 cannot hold (production 2 Char); each becomes U+FFFD.
  static func characters(_ text: String) -> String {
    // Bytes below space, and EF, with which U+FFFE and U+FFFF begin, are rare enough to be looked at one by one.
    if text.utf8.allSatisfy({ $0 >= 0x20 ? $0 != 0xEF : $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isCharacter(scalar) ? scalar : "\u{FFFD}") }
    return String(result)
  }

  /// The content of a comment: no `--` inside and no `-` at the end (production 15).
  static func comment(_ text: String) -> String {
    var result = ""
    for character in characters(text).unicodeScalars {
      if character == "-" && result.unicodeScalars.last == "-" { result += " " }
      result.unicodeScalars.append(character)
    }
    return result.unicodeScalars.last == "-" ? result + " " : result
  }

  /// The content of a processing instruction: no `?>` inside (production 16), no white space before it.
  static func instruction(_ text: String) -> String {
    var result = ""
    for character in characters(text).unicodeScalars {
      if character == ">" && result.unicodeScalars.last == "?" { result += " " }
      if result.isEmpty && isSpace(character) { continue }
      result.unicodeScalars.append(character)
    }
    return result
  }

  /// A name without a colon (Namespaces in XML 1.0, NCName); what no name can hold becomes `_`.
  static func name(_ text: String) -> String {
    if isName(text) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let fits = result.isEmpty ? isNameStart(scalar) : isNameCharacter(scalar)
      if result.isEmpty && !fits && isNameCharacter(scalar) {
        result.append("_")
        result.append(scalar)
      } else {
        result.append(fits ? scalar : "_")
      }
    }
    return result.isEmpty ? "_" : String(result)
  }

  /// The target of a processing instruction: a name other than `xml` in any case (production 17).
  static func target(_ text: String) -> String {
    let name = name(text)
    return name.lowercased() == "xml" ? "_" + name : name
  }

  /// Whether a text is a name without a colon (NCName).
  static func isName(_ text: String) -> Bool {
    var isFirst = true
    for scalar in text.unicodeScalars {
      guard isFirst ? isNameStart(scalar) : isNameCharacter(scalar) else { return false }
      isFirst = false
    }
    return !isFirst
  }

  /// White space (production 3 S).
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }

  private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}
