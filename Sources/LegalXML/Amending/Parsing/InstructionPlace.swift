/// A place that an instruction names, absolute or below the place of the line that it stands under.
struct InstructionPlace: Hashable {
  /// From the top down.
  var steps: [Citation.Step]
  var part: AmendmentTarget.Part?

  init(_ steps: [Citation.Step], part: AmendmentTarget.Part? = nil) {
    self.steps = steps
    self.part = part
  }

  static let wholeLaw = InstructionPlace([])

  /// How deep a kind stands in a law; what is deeper is inside.
  static func rank(_ kind: ProvisionKind) -> Int {
    switch kind {
    case .attachment: -10
    case .book: -7
    case .part: -6
    case .section: -5
    case .subsection: -4
    case .chapter: -3
    case .paragraph: -2
    case .preface, .preamble, .conclusions: 0
    case .article: 1
    case .point, .table: 2
    case .articlePart: 3
    case .subpoint, .item, .list: 4
    case .indent: 5
    default: 6
    }
  }

  private var top: Int { steps.first.map { Self.rank($0.kind) } ?? (part == nil ? 0 : 2) }

  /// The place below another one; `nil` where it cannot be told whether it is inside.
  ///
  /// - Parameter isFirst: whether nothing else has been named below the other place yet, so that it must be inside.
  func below(_ outer: InstructionPlace, isFirst: Bool) -> InstructionPlace? {
    guard let deepest = outer.steps.last.map({ Self.rank($0.kind) }) else { return canonical }
    if top > deepest { return InstructionPlace(outer.steps + steps, part: part).canonical }
    let mixable: ClosedRange<Int> = 2...4
    if top != deepest, top >= 2, mixable.contains(top), mixable.contains(deepest), !steps.isEmpty {
      if isFirst { return InstructionPlace(outer.steps + steps, part: part).canonical }
      // A part after a subpoint can be one of the subpoint or one of what the subpoint stands in.
      if steps[0].kind == .articlePart, outer.steps.last?.kind == .subpoint { return nil }
    }
    if isFirst, top == deepest, steps[0].kind == outer.steps.last?.kind, top > 1 { return nil }
    let kept = outer.steps.prefix { Self.rank($0.kind) < top }
    return InstructionPlace(Array(kept) + steps, part: part).canonical
  }

  /// Without what is above the last element whose numbers run through the law, as citations are.
  private var canonical: InstructionPlace {
    guard let start = steps.lastIndex(where: { CitationBuilder.numberedThrough.contains($0.kind) }), start > 0 else {
      return self
    }
    let attachments = steps[..<start].filter { $0.kind == .attachment }
    return InstructionPlace(attachments + steps[start...], part: part)
  }

  var target: AmendmentTarget {
    AmendmentTarget(Citation(steps: steps), part: part)
  }
}

/// New provisions that an instruction announces, such as «подпунктами 5-1) и 5-2)».
struct AnnouncedProvisions: Hashable {
  var kind: ProvisionKind
  /// Empty where they are announced without numbers.
  var labels: [ProvisionLabel]
  /// How many there are; `nil` where only their plural says something.
  var count: Int? { labels.isEmpty ? (isPlural ? nil : 1) : labels.count }
  var isPlural: Bool
}

/// The number or the place in a row by which a provision is named.
enum ProvisionLabel: Hashable {
  case number(String)
  case ordinal(Int)

  func step(_ kind: ProvisionKind) -> Citation.Step {
    switch self {
    case .number(let number): Citation.Step(kind, number: number)
    case .ordinal(let ordinal): Citation.Step(kind, ordinal: ordinal)
    }
  }
}

/// What one clause of an instruction orders, before its places are known.
struct InstructionClause: Hashable {
  enum Action: Hashable {
    /// One or more changes of words.
    case words([AmendmentChange])
    case restate(Quotation)
    case delete
    case repeal
    /// New provisions inside the place.
    case insert(AnnouncedProvisions, Quotation)
    /// New provisions beside a place.
    case insertBeside(InstructionPlace, ProvisionPlace, AnnouncedProvisions, Quotation)
    /// The places get the numbers of these.
    case renumber([InstructionPlace])
    /// Only the text in the other language changes.
    case nothing
  }

  /// `nil` for the places of the clause before it, or of the line above.
  var places: [InstructionPlace]?
  var action: Action
}

/// What a line of an amending law says.
enum InstructionSentence: Hashable {
  /// «в статье 3:»: the lines below are about this place.
  case context([InstructionPlace])
  case clauses([InstructionClause])
}
