/// Formulas of amending laws in Kazakh.
enum KazakhAmendmentWording {
  typealias Piece = AmendmentPhrase.Piece

  static func pieces(_ instruction: AmendmentInstruction) -> [Piece] {
    switch instruction.change {
    case .replaceWords(let old, let new, let extent):
      return [.text(words(extent, instruction)), .oldWords(old)]
        + [.text(" деген \(QuotedWords(old).kazakh.nominative) "), .newWords(new)]
        + [.text(" деген \(QuotedWords(new).kazakh.instrumental) ауыстырылсын")]
    case .deleteWords(let old, let extent):
      return [
        .text(words(extent, instruction)), .oldWords(old),
        .text(" деген \(QuotedWords(old).kazakh.nominative) алып тасталсын"),
      ]
    case .insertWords(let new, let spot):
      let addition: [Piece] = [
        .newWords(new), .text(" деген \(QuotedWords(new).kazakh.instrumental) толықтырылсын"),
      ]
      switch spot {
      case .atEnd: return [.text(place(instruction, .nominative, " "))] + addition
      case .after(let anchor, let extent):
        return [
          .text(extended(instruction, extent)), .anchorWords(anchor),
          .text(" деген \(QuotedWords(anchor).kazakh.ablative) кейін "),
        ] + addition
      case .before(let anchor, let extent):
        return [
          .text(extended(instruction, extent)), .anchorWords(anchor),
          .text(" деген \(QuotedWords(anchor).kazakh.genitive) алдынан "),
        ] + addition
      }
    case .restate(let content):
      let isHeading = instruction.part == .heading
      return [
        .text(place(instruction, .nominative, " ") + "мынадай редакцияда жазылсын:"),
        isHeading ? .provisions(NewContent.inline(content)) : .provisions(content),
      ]
    case .insert(let content, let spot):
      let holder = KazakhCitation.text(instruction.holder, .nominative)
      return [
        .text(
          (holder.isEmpty ? "" : holder + " ") + "мынадай мазмұндағы " + news(instruction.news(content, spot))
            + " толықтырылсын:"), .provisions(content),
      ]
    case .delete:
      guard instruction.part == nil, instruction.steps.count > 1, let last = instruction.steps.last else {
        return [.text(place(instruction, .nominative, " ") + "алып тасталсын")]
      }
      // «2-тармақта 2) тармақша алып тасталсын»: where it stands is told first.
      let holder = KazakhCitation.text(Array(instruction.steps.dropLast()), .locative)
      return [.text(holder + " " + KazakhCitation.text([last], .nominative) + " алып тасталсын")]
    case .renumber(let number):
      guard let last = instruction.last else { return [.text(number + " деп есептелсін")] }
      let step = Citation.Step(last.kind, number: ProvisionNumber(number).normalised)
      return [
        .text(place(instruction, .nominative, " ") + KazakhCitation.text([step], .nominative) + " деп есептелсін")
      ]
    case .repeal: return [.text(place(instruction, .genitive, " ") + "күші жойылды деп танылсын")]
    }
  }

  private static func place(
    _ instruction: AmendmentInstruction, _ grammaticalCase: GrammaticalCase, _ end: String
  ) -> String {
    var text = ""
    if instruction.part == .heading {
      let holder = KazakhCitation.text(instruction.steps, .genitive)
      text =
        (holder.isEmpty ? "" : holder + " ")
        + KazakhNoun.form("тақырып", isPossessed: !holder.isEmpty, grammaticalCase)
    } else {
      text = KazakhCitation.text(instruction.steps, grammaticalCase)
    }
    return text.isEmpty ? "" : text + end
  }

  /// «3-баптың 1-тармағында », «бүкіл мәтін бойынша », «5-баптың бүкіл мәтіні бойынша ».
  private static func words(_ extent: WordExtent, _ instruction: AmendmentInstruction) -> String {
    switch extent {
    case .only: place(instruction, .locative, " ")
    case .everywhere: everywhere(instruction)
    case .occurrence(let number): place(instruction, .locative, " ") + occurrence(number)
    }
  }

  private static func extended(_ instruction: AmendmentInstruction, _ extent: WordExtent) -> String {
    switch extent {
    case .only: place(instruction, .nominative, " ")
    case .everywhere: everywhere(instruction)
    case .occurrence(let number): place(instruction, .nominative, " ") + occurrence(number)
    }
  }

  private static func everywhere(_ instruction: AmendmentInstruction) -> String {
    let holder = place(instruction, .genitive, " ")
    return holder.isEmpty ? "бүкіл мәтін бойынша " : holder + "бүкіл мәтіні бойынша "
  }

  private static func occurrence(_ number: Int) -> String { KazakhNumeral.ordinal(number) + " рет кездесетін " }

  private static func news(_ new: AmendmentInstruction.NewProvisions?) -> String {
    guard let new else { return "мәтінмен" }
    let noun = KazakhCitation.nouns[new.kind] ?? "элемент"
    let form = KazakhNoun.form(new.count > 1 ? KazakhNoun.plural(noun) : noun, isPossessed: false, .instrumental)
    if new.numbers.isEmpty {
      let names = AmendmentInstruction.list(new.ordinals.map(KazakhNumeral.ordinal), "және")
      return names.isEmpty ? form : names + " " + form
    }
    let names = AmendmentInstruction.list(new.numbers, "және")
    guard !CitationStyle.isBracketed(new.kind) else { return names + " " + form }
    // «5-1-баппен», but «5-1 және 5-2-баптармен» would read as one number too few.
    return AmendmentInstruction.list(
      new.numbers.dropLast().map { $0 + "-" } + [(new.numbers.last ?? "") + "-" + form], "және")
  }
}
