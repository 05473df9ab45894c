public import Diagnostics

/// Makes content of wordings that people write as plain text.
public enum ProposedText {
  /// Provisions where the paragraphs begin with numbers («2. …», «9-1) …», «Статья 5-1. …»), else paragraphs.
  public static func content(_ text: String) -> [Content] {
    let lines = text.split(whereSeparator: \.isNewline).map { Whitespace.trim(Whitespace.collapse(String($0))) }
      .filter { !$0.isEmpty }
    let paragraphs: [Content] = lines.map { .markup(Markup("p", text: $0)) }
    guard let first = lines.first, let (marker, _) = ProvisionMarker.split(first) else { return paragraphs }
    return QuotedProvisions.content(Quotation(lines: lines, content: nil), kind: marker.kind, count: nil) ?? paragraphs
  }
}

extension Citation {
  /// Reads a citation in words, such as «подпункт 2) пункта 3 статьи 12»; `nil` where the text is none.
  public init?(_ text: String, in language: Language) {
    let parsed = CitationParser(language).parse(text)
    guard !parsed.isEmpty else { return nil }
    var isInArticle = false
    steps = parsed.map { step in
      // «Часть» is of an article where it stands in one or is counted; of «бөлім» the section is the commoner one.
      let isPart = isInArticle || step.ordinal != nil
      let order: [ProvisionKind] = (isPart ? [.articlePart] : [.section, .part]) + [.subpoint, .articlePart, .book]
      let kind = order.first(where: step.kinds.contains) ?? step.kinds.min { $0.name < $1.name } ?? .article
      if kind == .article { isInArticle = true }
      return Step(kind, number: step.number, ordinal: step.ordinal)
    }
    host = []
  }
}
