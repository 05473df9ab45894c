public import Diagnostics

/// What an amending law says about itself, beside its amendments.
public struct AmendingLawFrame: Hashable, Sendable {
  /// FRBR IRI of the amending law, such as `/akn/kz/bill/2026-03-02/amendments`.
  public var work: String
  /// ISO 8601 day of its making.
  public var date: String
  /// Who drafts it.
  public var author: String
  /// FRBR IRI of the law that it amends, to which destinations are made; `nil` where it is not known.
  public var amended: String?

  public init(work: String, date: String, author: String, amended: String? = nil) {
    self.work = work
    self.date = date
    self.author = author
    self.amended = amended
  }
}

extension DraftLaw {
  /// How amending laws call it, in the nominative: «Закон Республики Казахстан «…»»; drafts are called drafts.
  public func citedName(in language: Language) -> String {
    let title = (title ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let quotes = AmendmentPhrase.quotes(in: language)
    let quoted = quotes.start + title + quotes.end
    guard names.country.map({ $0.lowercased() == "kz" }) ?? true else { return quoted }
    let isDraft = form == "bill"
    switch language {
    case .russian:
      return (isDraft ? "проект Закона Республики Казахстан " : "Закон Республики Казахстан ") + quoted
    case .kazakh:
      return quoted + (isDraft ? " Қазақстан Республикасы Заңының жобасы" : " Қазақстан Республикасының Заңы")
    case .english:
      return (isDraft ? "the draft Law of the Republic of Kazakhstan " : "the Law of the Republic of Kazakhstan ")
        + quoted
    }
  }
}
