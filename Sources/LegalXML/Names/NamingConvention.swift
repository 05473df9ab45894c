/// Makes eIds (Akoma Ntoso Naming Convention 1.0, 5).
enum NamingConvention {
  /// Whether an identifier can stay: not empty, and no whitespace or other character that a fragment cannot hold.
  static func isValid(_ eId: String) -> Bool {
    !eId.isEmpty && eId.unicodeScalars.allSatisfy(isFit)
  }

  private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "~", ":": true
    default: !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
  }

  /// The part of an eId that stands for one element: short name and number, `art_5-1`; unnumbered ones are counted.
  static func segment(element: String, number: ProvisionNumber?, count: Int) -> String {
    let short = AkomaNtosoVocabulary.abbreviation(of: element)
    if singular.contains(element) { return short }
    let text = label(number?.normalised ?? "")
    return short + "_" + (text.isEmpty ? String(count) : text)
  }

  /// A number as a part of an eId: letters, figures and hyphens.
  private static func label(_ number: String) -> String {
    if number.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 &- 0x61 < 26 || $0 == 0x2D }) { return number }
    let cleaned = number.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "."
    }
    return String(String.UnicodeScalarView(cleaned)).replacing(".", with: "-")
  }

  /// Elements that stand once in their document and need no number.
  private static let singular: Set<String> = ["preface", "preamble", "conclusions"]

  /// Elements numbered through the whole act, whose eIds need no prefix (Law on Legal Acts, article 23(4)).
  static let numberedThrough: Set<String> = ["article"]
}
