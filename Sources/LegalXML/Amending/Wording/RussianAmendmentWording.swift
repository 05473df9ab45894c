/// Formulas of amending laws in Russian.
enum RussianAmendmentWording {
  typealias Piece = AmendmentPhrase.Piece

  static func pieces(_ instruction: AmendmentInstruction) -> [Piece] {
    switch instruction.change {
    case .replaceWords(let old, let new, let extent):
      return [.text(words(old, extent, instruction)), .oldWords(old)]
        + [.text("\(tail(extent)) заменить \(QuotedWords(new).russian.instrumental) "), .newWords(new)]
    case .deleteWords(let old, let extent):
      return [.text(words(old, extent, instruction)), .oldWords(old), .text("\(tail(extent)) исключить")]
    case .insertWords(let new, let spot):
      let addition: [Piece] = [.text("дополнить \(QuotedWords(new).russian.instrumental) "), .newWords(new)]
      switch spot {
      case .atEnd: return [.text(place(instruction, .accusative, " "))] + addition
      case .after(let anchor, let extent):
        return [
          .text(extended(instruction, extent) + "после " + QuotedWords(anchor).russian.genitive + " "),
          .anchorWords(anchor),
          .text(tail(extent) + " "),
        ] + addition
      case .before(let anchor, let extent):
        let noun = QuotedWords(anchor).russian.instrumental
        return [
          .text(extended(instruction, extent) + "перед " + noun + " "), .anchorWords(anchor), .text(tail(extent) + " "),
        ] + addition
      }
    case .restate(let content):
      let isHeading = instruction.part == .heading
      return [.text(place(instruction, .accusative, " ") + "изложить в следующей редакции:")]
        + [isHeading ? .provisions(NewContent.inline(content)) : .provisions(content)]
    case .insert(let content, let spot):
      let holder = RussianCitation.text(instruction.holder, .accusative)
      return [
        .text(
          (holder.isEmpty ? "" : holder + " ") + "дополнить " + news(instruction.news(content, spot))
            + "следующего содержания:"), .provisions(content),
      ]
    case .delete: return [.text(place(instruction, .accusative, " ") + "исключить")]
    case .renumber(let number):
      guard let last = instruction.last else { return [.text("считать " + number)] }
      let step = Citation.Step(last.kind, number: ProvisionNumber(number).normalised)
      return [.text(place(instruction, .accusative, " ") + "считать " + RussianCitation.text([step], .instrumental))]
    case .repeal:
      let isFeminine = instruction.last.map { RussianCitation.noun(of: $0.kind).gender == .feminine } ?? false
      let verb = isFeminine ? "признать утратившей силу" : "признать утратившим силу"
      return [.text(place(instruction, .accusative, " ") + verb)]
    }
  }

  /// The place in a case, its heading or the provision; with what follows where there is a place.
  private static func place(
    _ instruction: AmendmentInstruction, _ grammaticalCase: GrammaticalCase, _ end: String, _ start: String = ""
  ) -> String {
    var text = ""
    if instruction.part == .heading {
      text = RussianNoun("заголовок", .hardMasculine, stem: "заголовк").form(grammaticalCase)
      let holder = RussianCitation.text(instruction.steps, .genitive)
      if !holder.isEmpty { text += " " + holder }
    } else {
      text = RussianCitation.text(instruction.steps, grammaticalCase)
    }
    return text.isEmpty ? "" : start + text + end
  }

  /// «в пункте 1 слово », «по всему тексту статьи 5 слова ».
  private static func words(_ words: String, _ extent: WordExtent, _ instruction: AmendmentInstruction) -> String {
    let noun = QuotedWords(words).russian.accusative + " "
    if extent == .everywhere { return "по всему тексту " + place(instruction, .genitive, " ") + noun }
    return place(instruction, .locative, " ", "в ") + noun
  }

  private static func extended(_ instruction: AmendmentInstruction, _ extent: WordExtent) -> String {
    extent == .everywhere
      ? "по всему тексту " + place(instruction, .genitive, " ") : place(instruction, .accusative, " ")
  }

  private static func tail(_ extent: WordExtent) -> String {
    guard case .occurrence(let number) = extent else { return "" }
    let ordinal = RussianOrdinal.text(number, .masculine, .locative)
    return (ordinal.hasPrefix("вт") ? " во " : " в ") + ordinal + " случае"
  }

  private static func news(_ new: AmendmentInstruction.NewProvisions?) -> String {
    guard let new else { return "текстом " }
    let noun = RussianCitation.noun(of: new.kind)
    let form = new.count > 1 ? noun.instrumentalPlural : noun.form(.instrumental)
    let names =
      new.numbers.isEmpty
      ? new.ordinals.map { RussianOrdinal.text($0, noun.gender, .instrumental) } : new.numbers
    return names.isEmpty ? form + " " : form + " " + AmendmentInstruction.list(names, "и") + " "
  }
}
