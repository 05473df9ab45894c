/// A single-byte encoding: ASCII below 0x80, its own characters above.
///
/// libxml2 leaves most of these to the system, which differs from machine to machine and does not know KZ-1048.
struct CodePage: Hashable, Sendable {
  /// IANA name.
  let name: String
  /// Other names in use, in lower case.
  let aliases: [String]
  /// Characters of the bytes 0x80 to 0xFF; U+FFFD for a byte without one.
  let upperHalf: [Unicode.Scalar]

  /// - Parameter characters: Those from 0x80, or from 0xA0 where the rest are the C1 controls (ISO-8859).
  private init(_ name: String, aliases: [String] = [], _ characters: String) {
    self.name = name
    self.aliases = aliases
    let scalars = Array(characters.unicodeScalars)
    let controls = (UInt8(0x80)..<0xA0).map { Unicode.Scalar($0) }
    upperHalf = scalars.count == 96 ? controls + scalars : scalars
  }

  static func == (left: CodePage, right: CodePage) -> Bool { left.name == right.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// The code page of a name in any case; `nil` where it is not read.
  static func named(_ name: String) -> CodePage? {
    let name = name.lowercased()
    return all.first { $0.name.lowercased() == name || $0.aliases.contains(name) }
  }

  /// Those that legal texts of the region are found in, most used first.
  static let all: [CodePage] = [
    // Cyrillic, as Windows writes Russian.
    CodePage(
      "windows-1251", aliases: ["cp1251", "win-1251", "x-cp1251"],
      """
      ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\
      \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
      АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмнопрстуфхцчшщъыьэюя
      """),
    // The Kazakh national code page.
    CodePage(
      "KZ-1048", aliases: ["kz1048", "strk1048-2002", "rk1048", "cskz1048"],
      """
      ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\u{FFFD}™љ›њқһџ\
      \u{A0}ҰұӘ¤Ө¦§Ё©Ғ«¬\u{AD}®Ү°±Ііөµ¶·ё№ғ»әҢңү\
      АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмнопрстуфхцчшщъыьэюя
      """),
    // ParaType's code page for Kazakh and other Asian Cyrillic.
    CodePage(
      "PT154", aliases: ["ptcp154", "cp154", "csptcp154", "cyrillic-asian"],
      """
      ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\
      \u{A0}ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ\
      АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмнопрстуфхцчшщъыьэюя
      """),
    // Russian on old Unix.
    CodePage(
      "KOI8-R", aliases: ["koi8r", "koi8", "cskoi8r"],
      """
      ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷\
      ═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©\
      юабцдефгхийклмнопярстужвьызшэщчъ\
      ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
      """),
    // Ukrainian on old Unix.
    CodePage(
      "KOI8-U", aliases: ["koi8u"],
      """
      ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷\
      ═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©\
      юабцдефгхийклмнопярстужвьызшэщчъ\
      ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
      """),
    // Cyrillic, as DOS wrote it.
    CodePage(
      "IBM866", aliases: ["cp866", "866", "csibm866"],
      """
      АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
      └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
      рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u{A0}
      """),
    // Cyrillic.
    CodePage(
      "ISO-8859-5", aliases: ["iso_8859-5", "iso8859-5", "cyrillic"],
      """
      \u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОП\
      РСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп\
      рстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ
      """),
    // Western European.
    CodePage(
      "windows-1252", aliases: ["cp1252", "x-cp1252"],
      """
      €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\
      \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
      ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
      àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
      """),
    // Western European.
    CodePage(
      "ISO-8859-1", aliases: ["iso_8859-1", "iso8859-1", "latin1", "latin-1", "l1"],
      """
      \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿\
      ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
      àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
      """),
    // Western European with the euro sign.
    CodePage(
      "ISO-8859-15", aliases: ["iso_8859-15", "iso8859-15", "latin9", "latin-9"],
      """
      \u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿\
      ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
      àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
      """),
  ]
}
