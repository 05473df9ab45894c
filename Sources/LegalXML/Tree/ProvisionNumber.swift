/// The number of a provision, as written and in a form that can be compared.
public struct ProvisionNumber: Hashable, Sendable, Codable {
  /// As it stands in the text, for example `8-1)`, `12-бап.`, `Art. 9º`.
  public var written: String
  /// Without words, brackets and full stops, for example `8-1`, `12`, `9`; empty where there is only a bullet.
  public var normalised: String

  /// Reads a number from its wording.
  public init(_ written: String) {
    self.written = written
    self.normalised = Self.normalise(written)
  }

  /// The leading whole number and what follows it, such as 8 and `-1`; `nil` where the number has no digits.
  public var leading: Int? {
    let digits = normalised.prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : Int(digits)
  }

  /// Whether this is an inserted number such as `5-1` (Law on Legal Acts, article 26).
  public var isInserted: Bool {
    leading != nil && normalised.contains("-")
  }

  private static func normalise(_ written: String) -> String {
    let scalars = Array(written.unicodeScalars)
    if let start = scalars.firstIndex(where: isDigit) { return digits(scalars, from: start) }
    let words = written.split { !$0.isLetter }.map(String.init)
    if let roman = words.last(where: isRoman), words.count == 1 || roman.count > 1 || roman == "I" || roman == "V" {
      return roman
    }
    // A single letter is a number («а)», "(b)"), and so is its repetition ("aa)"); a longer word is one of its own.
    return (words.last { $0.count <= 2 } ?? words.last ?? "").lowercased()
  }

  private static func digits(_ scalars: [Unicode.Scalar], from start: Int) -> String {
    var result = ""
    var position = start
    while position < scalars.count {
      let scalar = scalars[position]
      if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
        result += String(Int(digit))
      } else if isSeparator(scalar), position + 1 < scalars.count, isDigit(scalars[position + 1]) {
        result += scalar == "." ? "." : "-"
      } else if let suffix = suffix(scalars, at: position) {
        return result + suffix
      } else {
        break
      }
      position += 1
    }
    return result
  }

  /// A letter that belongs to the number: `12a`, `12-bis`, but not the word of `12-бап`.
  private static func suffix(_ scalars: [Unicode.Scalar], at position: Int) -> String? {
    let isAttached = scalars[position].properties.isAlphabetic
    let start = isAttached ? position : position + 1
    guard start < scalars.count, isAttached || isSeparator(scalars[position]) || scalars[position] == " " else {
      return nil
    }
    var word = ""
    for scalar in scalars[start...] {
      guard scalar.properties.isAlphabetic else { break }
      word.unicodeScalars.append(scalar)
    }
    let lower = word.lowercased()
    if latinSuffixes.contains(lower) || (lower.hasSuffix("ies") && !isAttached) { return "-" + lower }
    guard isAttached, !ordinalMarks.contains(lower) else { return nil }
    let isCapital = word.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    return word.unicodeScalars.count == 1 || (isCapital && word.unicodeScalars.count <= 3) ? lower : nil
  }

  /// Latin multiplicatives that number inserted articles; those above four end in -ies.
  private static let latinSuffixes: Set<String> = ["bis", "ter", "quater"]

  /// Letters behind figures that only mark an ordinal.
  private static let ordinalMarks: Set<String> = ["º", "ª", "°", "o", "er", "re", "st", "nd", "rd", "th"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" || scalar == "\u{2012}"
      || scalar == "\u{2013}" || scalar == "/"
  }

  private static func isRoman(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy { "IVXLCDM".contains($0) }
  }
}
