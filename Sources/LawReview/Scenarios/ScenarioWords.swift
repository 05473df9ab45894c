import Diagnostics

/// The words that lawyers write scenarios with, in three languages; everything else are ids and titles of the procedure.
enum ScenarioWords {
  /// Words by what they mean.
  private static let words: [String: Set<String>] = [
    "open": ["open", "открыть", "ашу"],
    "ended": ["ended", "завершено", "аяқталды"],
    "due": ["due", "срок", "мерзім"],
    "task": ["task", "задача", "тапсырма"],
    "deemed": ["deemed", "молчание", "үнсіздік"],
    "not": ["not", "не", "емес"],
    "refused": ["refused", "отказано", "бас тартылды"],
    "all": ["all", "все", "барлығы"],
    "for": ["for", "за", "жақтады"],
    "against": ["against", "против", "қарсы"],
    "abstained": ["abstained", "воздержались", "қалыс"],
  ]

  /// Whether a word stands for a meaning.
  static func means(_ text: some StringProtocol, _ meaning: String) -> Bool {
    words[meaning]?.contains(text.lowercased()) ?? false
  }

  /// Whether a text names something: by its id, or by its title in any language.
  static func names(_ text: some StringProtocol, _ id: String, _ title: LocalizedText?) -> Bool {
    let wanted = text.lowercased()
    return wanted == id.lowercased() || Language.allCases.contains { title?[exactly: $0]?.lowercased() == wanted }
  }

  /// The rest of a text behind a leading word of a meaning; `nil` where it does not begin so.
  static func rest(of text: String, after meaning: String) -> String? {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, means(first, meaning) else { return nil }
    return parts.count > 1 ? String(parts[1]) : ""
  }
}
