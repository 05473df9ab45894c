import Diagnostics

/// One language of a draft, with what it states and refers to.
struct DriftSide: Sendable {
  /// A stretch of text that belongs to a provision.
  struct Piece {
    var text: String
    /// References inside the draft that stand in it.
    var references: [TextReference]
  }

  let index: DraftLawIndex
  let language: Language
  /// Provisions that can be cited, in document order.
  let positions: [Int]
  private let references: [String: [TextReference]]

  init(_ law: DraftLaw, language: Language) {
    index = DraftLawIndex(law)
    self.language = language
    positions = index.entries.indices.filter { [index] in !index.entries[$0].provision.kind.isTransparent }
    references = Dictionary(grouping: TextReferences(index).all, by: \.provision)
  }

  /// Heading, own text, and the text of lists that only hold others.
  func pieces(of position: Int) -> [Piece] {
    let provision = index.entries[position].provision
    var result: [Piece] = []
    if let heading = provision.heading { result.append(Piece(text: heading, references: [])) }
    let own = provision.ownText
    if !own.isEmpty { result.append(Piece(text: own, references: references[provision.eId] ?? [])) }
    for child in index.entries[position].children where index.entries[child].provision.kind == .list {
      result += pieces(of: child)
    }
    return result
  }

  /// Citable provisions around one, from the inside out.
  func ancestors(of position: Int) -> [Int] {
    var result: [Int] = []
    var next = index.entries[position].parent
    while let current = next {
      if !index.entries[current].provision.kind.isTransparent { result.append(current) }
      next = index.entries[current].parent
    }
    return result
  }

  /// Numbers, amounts and dates; references inside the draft are judged by where they lead.
  func values(of position: Int) -> [StatedValue] {
    pieces(of: position).flatMap { piece in
      ValueScanner.values(
        in: piece.text, language: language,
        skipping: piece.references.filter { $0.kind != .external }.map(\.range))
    }
  }

  /// References that lead to provisions of the draft, or should.
  func references(of position: Int) -> [TextReference] {
    pieces(of: position).flatMap(\.references).filter { $0.kind != .external && !($0.targets + $0.missing).isEmpty }
  }

  /// The point or article around a provision: within it, words may stand elsewhere in another language.
  func group(of position: Int) -> [Int] {
    var holder = position
    while index.entries[holder].provision.kind != .article, index.entries[holder].provision.kind != .point,
      let parent = index.entries[holder].parent,
      (FoundReference.Step.depths[index.entries[parent].provision.kind] ?? 99) >= 7
    {
      holder = parent
    }
    var result: [Int] = []
    var open = [holder]
    while let next = open.popLast() {
      if !index.entries[next].provision.kind.isTransparent { result.append(next) }
      open += index.entries[next].children
    }
    return result
  }
}
