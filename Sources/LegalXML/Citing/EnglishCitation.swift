/// Citations in English: from the top down, separated by commas.
enum EnglishCitation {
  static func text(_ steps: [Citation.Step]) -> String {
    steps.map { step in
      let noun = nouns[step.kind] ?? step.kind.name
      if let number = step.number { return "\(noun) \(number)\(CitationStyle.isBracketed(step.kind) ? ")" : "")" }
      guard let ordinal = step.ordinal else { return noun }
      return "\(self.ordinal(ordinal)) \(noun)"
    }.joined(separator: ", ")
  }

  static func ordinal(_ number: Int) -> String {
    if words.indices.contains(number) { return words[number] }
    let isTeen = (11...13).contains(number % 100)
    let suffix = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
    return "\(number)\(suffix)"
  }

  static let words = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ]

  static let nouns: [ProvisionKind: String] = [
    .preface: "title", .preamble: "preamble", .recital: "recital", .citation: "citation", .book: "book",
    .part: "part", .section: "section", .subsection: "subsection", .chapter: "chapter", .paragraph: "paragraph",
    .article: "article", .articlePart: "part", .point: "point", .subpoint: "subpoint", .indent: "indent",
    .list: "list", .item: "subpoint", .table: "table", .quotedStructure: "quoted text",
    .attachment: "appendix", .conclusions: "conclusions",
  ]
}
