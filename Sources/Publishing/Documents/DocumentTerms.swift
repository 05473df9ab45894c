internal import Diagnostics

/// Headings and other fixed words of documents, in Kazakh, Russian and English.
enum DocumentTerms {
  /// A term in all languages.
  static func text(_ code: String) -> LocalizedText {
    LocalizedText(catalogue.messages[code]?.text ?? [:])
  }

  private static let catalogue = MessageCatalogue(
    source: #"""
      package.audit-events
        en: Log of the review
        ru: Журнал рассмотрения
        kk: Қарау журналы
      package.audit-heads
        en: Heads of the log
        ru: Последние записи журнала
        kk: Журналдың соңғы жазбалары
      """#)
}
