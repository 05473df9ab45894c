/// Language codes as documents write them, brought to BCP 47.
public enum LanguageTag {
  /// The BCP 47 tag for an ISO 639-2 code such as `kaz`, an EU authority IRI, or a tag that is right already.
  public static func bcp47(_ written: String) -> String {
    let last = written.split { $0 == "/" || $0 == "#" }.last.map(String.init) ?? written
    let lower = last.lowercased()
    if let short = short[lower] { return short }
    let parts = last.split(separator: "-", maxSplits: 1)
    guard let first = parts.first else { return last }
    let head = short[first.lowercased()] ?? first.lowercased()
    return parts.count == 1 ? head : head + "-" + parts[1]
  }

  /// Two-letter codes of ISO 639-1 by three-letter codes of ISO 639-2, for the languages that drafts come in.
  private static let short = [
    "kaz": "kk", "rus": "ru", "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "ita": "it",
    "spa": "es", "esp": "es", "por": "pt", "fin": "fi", "swe": "sv", "nld": "nl", "dut": "nl", "pol": "pl",
    "ces": "cs", "cze": "cs", "slk": "sk", "ell": "el", "gre": "el", "bul": "bg", "ron": "ro", "rum": "ro",
    "hun": "hu", "lit": "lt", "lav": "lv", "est": "et", "slv": "sl", "hrv": "hr", "mlt": "mt", "gle": "ga",
    "dan": "da", "zho": "zh", "chi": "zh", "jpn": "ja", "kir": "ky", "uzb": "uz", "tur": "tr", "ukr": "uk",
    "uig": "ug", "tat": "tt", "aze": "az", "tgk": "tg", "tuk": "tk", "mon": "mn", "afr": "af", "swa": "sw",
    "cym": "cy", "wel": "cy", "ara": "ar", "kor": "ko",
  ]
}
