/// Formulas of amending laws in English.
enum EnglishAmendmentWording {
  typealias Piece = AmendmentPhrase.Piece

  static func pieces(_ instruction: AmendmentInstruction) -> [Piece] {
    switch instruction.change {
    case .replaceWords(let old, let new, let extent):
      return [.text(words(old, extent, instruction)), .oldWords(old)]
        + [.text(" shall be replaced by \(QuotedWords(new).english) "), .newWords(new)]
    case .deleteWords(let old, let extent):
      return [.text(words(old, extent, instruction)), .oldWords(old), .text(" shall be deleted")]
    case .insertWords(let new, let spot):
      let start = QuotedWords(new).english + " "
      switch spot {
      case .atEnd: return [.text(inPlace(instruction) + start), .newWords(new), .text(" shall be added at the end")]
      case .after(let anchor, let extent):
        return [
          .text(lead(extent, instruction) + start), .newWords(new),
          .text(" shall be inserted after \(occurrence(extent))\(QuotedWords(anchor).english) "), .anchorWords(anchor),
        ]
      case .before(let anchor, let extent):
        return [
          .text(lead(extent, instruction) + start), .newWords(new),
          .text(" shall be inserted before \(occurrence(extent))\(QuotedWords(anchor).english) "), .anchorWords(anchor),
        ]
      }
    case .restate(let content):
      let isHeading = instruction.part == .heading
      return [
        .text(place(instruction) + " shall be worded as follows:"),
        isHeading ? .provisions(NewContent.inline(content)) : .provisions(content),
      ]
    case .insert(let content, let spot):
      let holder = EnglishCitation.text(instruction.holder)
      return [
        .text(
          news(instruction.news(content, spot)) + " shall be inserted"
            + (holder.isEmpty ? "" : " in " + holder) + " as follows:"), .provisions(content),
      ]
    case .delete: return [.text(place(instruction) + " shall be deleted")]
    case .renumber(let number):
      let step = instruction.last.map { Citation.Step($0.kind, number: ProvisionNumber(number).normalised) }
      return [.text(place(instruction) + " shall be renumbered " + (step.map { EnglishCitation.text([$0]) } ?? number))]
    case .repeal: return [.text(place(instruction) + " shall be repealed")]
    }
  }

  private static func place(_ instruction: AmendmentInstruction) -> String {
    let own = EnglishCitation.text(instruction.steps)
    if instruction.part == .heading { return own.isEmpty ? "the heading" : "the heading of " + own }
    return own.isEmpty ? "the text" : own
  }

  private static func inPlace(_ instruction: AmendmentInstruction) -> String {
    instruction.steps.isEmpty && instruction.part == nil ? "" : "in " + place(instruction) + ", "
  }

  private static func lead(_ extent: WordExtent, _ instruction: AmendmentInstruction) -> String {
    guard extent == .everywhere else { return inPlace(instruction) }
    return instruction.steps.isEmpty && instruction.part == nil
      ? "throughout the text, " : "throughout " + place(instruction) + ", "
  }

  private static func words(_ words: String, _ extent: WordExtent, _ instruction: AmendmentInstruction) -> String {
    lead(extent, instruction) + occurrence(extent) + QuotedWords(words).english + " "
  }

  private static func occurrence(_ extent: WordExtent) -> String {
    guard case .occurrence(let number) = extent else { return "" }
    return "the \(EnglishCitation.ordinal(number)) occurrence of "
  }

  private static func news(_ new: AmendmentInstruction.NewProvisions?) -> String {
    guard let new else { return "the text" }
    let noun = (EnglishCitation.nouns[new.kind] ?? new.kind.name) + (new.count > 1 ? "s" : "")
    if new.numbers.isEmpty {
      let names = AmendmentInstruction.list(new.ordinals.map(EnglishCitation.ordinal), "and")
      return names.isEmpty ? (new.count > 1 ? noun : "a new " + noun) : "the " + names + " " + noun
    }
    return noun + " " + AmendmentInstruction.list(new.numbers, "and")
  }
}
