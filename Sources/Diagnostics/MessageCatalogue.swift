/// Messages by code, in several languages.
///
/// The source is plain text that a translator can edit:
///
///     xml.dtd-subset
///       en: The file carries a DTD subset, which is never read.
///       ru: …
///       kk: …
///       fix.en: Remove everything between [ and ] in the DOCTYPE line.
///       fix.ru: …
///       fix.kk: …
///
/// A line without indentation starts a message; `en:` lines are what happened, `fix.en:` lines are what to do next;
/// `{name}` is replaced by the argument of that name. Lines that start with `//` are for translators.
public struct MessageCatalogue: Sendable {
  /// One message in all its languages.
  public struct Message: Sendable, Hashable {
    /// What happened.
    public var text: [Language: String] = [:]
    /// What to do next; empty where nothing has to be done.
    public var remedy: [Language: String] = [:]
  }

  /// Messages by code.
  public private(set) var messages: [String: Message]

  /// Reads a catalogue from its source text; lines that fit no rule are kept out.
  public init(source: String) {
    messages = [:]
    var code: String?
    for line in source.split(separator: "\n", omittingEmptySubsequences: true) {
      let trimmed = line.drop { $0 == " " }
      if trimmed.isEmpty || trimmed.hasPrefix("//") { continue }
      if trimmed.startIndex == line.startIndex {
        code = String(trimmed)
        messages[String(trimmed), default: Message()] = messages[String(trimmed)] ?? Message()
        continue
      }
      guard let code, let colon = trimmed.firstIndex(of: ":") else { continue }
      let key = trimmed[..<colon]
      let value = String(trimmed[trimmed.index(after: colon)...].drop { $0 == " " })
      if let language = Language(rawValue: String(key)) {
        messages[code]?.text[language] = value
      } else if key.hasPrefix("fix."), let language = Language(rawValue: String(key.dropFirst(4))) {
        messages[code]?.remedy[language] = value
      }
    }
  }

  /// Joins catalogues; where two have the same code, the later one counts.
  public init(joining catalogues: [MessageCatalogue]) {
    messages = [:]
    for catalogue in catalogues {
      messages.merge(catalogue.messages) { _, later in later }
    }
  }

  /// The words for a code with its arguments filled in; the code itself where no message exists.
  public func text(_ code: String, in language: Language, _ arguments: [String: String] = [:]) -> String {
    guard let message = messages[code] else { return code }
    return Self.fill(Self.best(message.text, language) ?? code, arguments)
  }

  /// What happened, in words.
  public func summary(of finding: Finding, in language: Language) -> String {
    text(finding.code, in: language, finding.arguments)
  }

  /// What to do next, in words; `nil` where nothing has to be done.
  public func remedy(for finding: Finding, in language: Language) -> String? {
    guard let message = messages[finding.code], let text = Self.best(message.remedy, language) else { return nil }
    return Self.fill(text, finding.arguments)
  }

  private static func best(_ texts: [Language: String], _ language: Language) -> String? {
    texts[language] ?? texts[.english] ?? texts[.russian] ?? texts[.kazakh]
  }

  /// Replaces `{name}` by its argument in one pass, so that an argument holding braces is printed as it is.
  private static func fill(_ template: String, _ arguments: [String: String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else {
        rest = rest[open...]
        break
      }
      let name = String(rest[rest.index(after: open)..<close])
      result += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
