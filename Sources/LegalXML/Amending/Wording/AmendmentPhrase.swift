public import Diagnostics

/// An amending instruction in official wording, with what it quotes set apart.
public struct AmendmentPhrase: Hashable, Sendable {
  /// A stretch of the instruction.
  public enum Piece: Hashable, Sendable {
    case text(String)
    /// Words of the law that go out or give way.
    case oldWords(String)
    /// Words that come in.
    case newWords(String)
    /// Words of the law beside which others come in.
    case anchorWords(String)
    /// A new wording, in paragraphs of its own.
    case provisions([Content])
  }

  /// In reading order; marks of quotation stand outside of the pieces.
  public var pieces: [Piece]
  public var language: Language

  /// Marks around what is quoted.
  public var quotes: (start: String, end: String) { Self.quotes(in: language) }

  static func quotes(in language: Language) -> (start: String, end: String) {
    language == .english ? ("“", "”") : ("«", "»")
  }

  /// The instruction as text, without a mark behind it; a new wording stands on lines of its own.
  public var text: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .oldWords(let words), .newWords(let words), .anchorWords(let words): quotes.start + words + quotes.end
      case .provisions(let content): "\n" + quotes.start + AmendmentPhrase.text(of: content) + quotes.end
      }
    }.joined()
  }

  /// New wording as plain lines.
  static func text(of content: [Content]) -> String {
    content.map { item in
      if case .text(let text) = item { text } else { [item].text }
    }.joined(separator: "\n")
  }
}

extension Amendment {
  /// The amending instruction in the words that official texts have for it, naming the whole place.
  public func phrase(in language: Language) -> AmendmentPhrase {
    phrase(in: language, below: 0)
  }

  /// The instruction where lines above name the first steps of the place already.
  func phrase(in language: Language, below count: Int) -> AmendmentPhrase {
    let instruction = AmendmentInstruction(self, below: count)
    let pieces =
      switch language {
      case .russian: RussianAmendmentWording.pieces(instruction)
      case .kazakh: KazakhAmendmentWording.pieces(instruction)
      case .english: EnglishAmendmentWording.pieces(instruction)
      }
    return AmendmentPhrase(pieces: pieces, language: language)
  }
}

/// What all languages need to know of an instruction.
struct AmendmentInstruction {
  /// New provisions of one kind, as they are called.
  struct NewProvisions {
    var kind: ProvisionKind
    /// As cited, brackets and all; empty where they have none.
    var numbers: [String]
    /// Places among their like where they have no numbers; empty where that is not known.
    var ordinals: [Int]
    var count: Int
  }

  let change: AmendmentChange
  let part: AmendmentTarget.Part?
  /// The place, without what lines above name.
  let steps: [Citation.Step]
  /// What new provisions come into, without what lines above name.
  let holder: [Citation.Step]
  /// The provision itself, whatever lines above name.
  let last: Citation.Step?

  init(_ amendment: Amendment, below count: Int) {
    change = amendment.change
    part = amendment.target.part
    steps = Array(amendment.target.citation.steps.dropFirst(count))
    holder = Array(Self.holder(of: amendment).dropFirst(count))
    last = amendment.target.citation.steps.last
  }

  /// What an amendment changes, or what its new provisions come into.
  static func holder(of amendment: Amendment) -> [Citation.Step] {
    let steps = amendment.target.citation.steps
    if case .insert(_, let place) = amendment.change, place != .within { return steps.dropLast() }
    return steps
  }

  /// The new provisions of an insertion; `nil` where they are of several kinds or none.
  func news(_ content: [Content], _ place: ProvisionPlace) -> NewProvisions? {
    let provisions = content.provisionsOnTop
    if provisions.isEmpty {
      let paragraphs = NewContent.paragraphs(content)
      return paragraphs.isEmpty
        ? nil
        : NewProvisions(
          kind: .indent, numbers: [], ordinals: ordinals(.indent, place, paragraphs.count), count: paragraphs.count)
    }
    guard let first = provisions.first, provisions.allSatisfy({ $0.kind == first.kind }) else { return nil }
    let kind = first.kind == .item ? .subpoint : first.kind
    let numbers = provisions.compactMap { $0.number?.normalised }.filter { !$0.isEmpty }
    let isNumbered = numbers.count == provisions.count
    return NewProvisions(
      kind: kind, numbers: isNumbered ? numbers.map { CitationStyle.isBracketed(kind) ? $0 + ")" : $0 } : [],
      ordinals: isNumbered ? [] : ordinals(kind, place, provisions.count), count: provisions.count)
  }

  /// Places of new unnumbered provisions beside one whose place is known.
  private func ordinals(_ kind: ProvisionKind, _ place: ProvisionPlace, _ count: Int) -> [Int] {
    guard let neighbour = last?.ordinal, last?.kind == kind, place != .within else { return [] }
    let start = place == .after ? neighbour + 1 : neighbour
    return (0..<count).map { start + $0 }
  }

  /// a, b и c.
  static func list(_ items: [String], _ and: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(and) " + last
  }

}
