/// Citations in Kazakh: from the top down, each step in the genitive, the last with the possessive ending.
enum KazakhCitation {
  static func text(_ steps: [Citation.Step], _ grammaticalCase: GrammaticalCase) -> String {
    steps.indices.map { position in
      let step = steps[position]
      let isLast = position == steps.count - 1
      let noun = nouns[step.kind] ?? "элемент"
      let form = KazakhNoun.form(
        noun, isPossessed: position > 0, isLast ? grammaticalCase : .genitive)
      if let number = step.number {
        return CitationStyle.isBracketed(step.kind) ? "\(number)) \(form)" : "\(number)-\(form)"
      }
      guard let ordinal = step.ordinal else { return form }
      return "\(KazakhNumeral.ordinal(ordinal)) \(form)"
    }.joined(separator: " ")
  }

  static let nouns: [ProvisionKind: String] = [
    .preface: "тақырып", .preamble: "кіріспе", .recital: "кіріспе тармағы", .citation: "кіріспе сілтемесі",
    .book: "кітап", .part: "бөлім", .section: "бөлім", .subsection: "кіші бөлім", .chapter: "тарау",
    .paragraph: "параграф", .article: "бап", .articlePart: "бөлік", .point: "тармақ", .subpoint: "тармақша",
    .item: "тармақша", .indent: "абзац", .list: "тізбе", .table: "кесте", .quotedStructure: "дәйексөз",
    .attachment: "қосымша", .conclusions: "қорытынды бөлік",
  ]
}
