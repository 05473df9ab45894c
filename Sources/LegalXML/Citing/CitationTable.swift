/// The citations of all provisions of a law, from one walk through it.
struct CitationTable {
  private let index: DraftLawIndex
  /// What each provision adds to the citations of what stands in it, by position.
  private var steps: [Citation.Step] = []
  /// Whether there is a number at all; a bullet is one, though nothing can be cited by it.
  private var isNumbered: [Bool] = []

  init(_ index: DraftLawIndex) {
    self.index = index
    steps.reserveCapacity(index.entries.count)
    for entry in index.entries {
      let number = entry.provision.number
      isNumbered.append(number != nil)
      steps.append(Self.step(entry.provision.kind, number?.normalised ?? ""))
    }
    count(index.entries.indices.filter { index.entries[$0].parent == nil })
    for position in index.entries.indices where index.entries[position].provision.kind != .list {
      countChildren(of: position)
    }
  }

  /// The citation of the provision at a position of the index.
  func citation(of position: Int) -> Citation {
    let (steps, host) = path(to: position)
    return Citation(steps: steps, host: host)
  }

  private func path(to position: Int) -> (steps: [Citation.Step], host: [Citation.Step]) {
    var result: [Citation.Step] = []
    var next: Int? = position
    var isComplete = false
    while let current = next {
      let kind = index.entries[current].provision.kind
      next = index.entries[current].parent
      if kind == .quotedStructure { return (result.reversed(), next.map { path(to: $0).steps } ?? []) }
      if kind == .list || (isComplete && kind != .attachment) { continue }
      result.append(steps[current])
      isComplete = isComplete || CitationBuilder.numberedThrough.contains(kind)
    }
    return (result.reversed(), [])
  }

  /// The step without its place among its like.
  private static func step(_ kind: ProvisionKind, _ number: String) -> Citation.Step {
    guard !number.isEmpty else { return Citation.Step(kind) }
    // A numbered indent is cited as what it looks like.
    return Citation.Step(kind == .indent ? .subpoint : kind, number: number)
  }

  /// The normalised number of the provision at a position; empty where there is none.
  func number(of position: Int) -> String { steps[position].number ?? "" }

  private func isCounted(_ position: Int) -> Bool {
    guard steps[position].number == nil else { return false }
    switch index.entries[position].provision.kind {
    case .preface, .preamble, .conclusions, .list: return false
    default: return true
    }
  }

  /// Places at the top level: the only one of its kind needs none.
  private mutating func count(_ positions: [Int]) {
    var totals: [ProvisionKind: Int] = [:]
    let counted = positions.filter { !isNumbered[$0] }
    for position in counted { totals[index.entries[position].provision.kind, default: 0] += 1 }
    var places: [ProvisionKind: Int] = [:]
    for position in counted {
      let kind = index.entries[position].provision.kind
      places[kind, default: 0] += 1
      if totals[kind, default: 0] > 1, isCounted(position) { steps[position].ordinal = places[kind] }
    }
  }

  // MARK: Places inside a provision

  /// What a walk through the content of one provision has met.
  private struct Walk {
    var places: [ProvisionKind: Int] = [:]
    /// Paragraphs of running text; for indents and items they count like provisions.
    var paragraphs = 0
  }

  private mutating func countChildren(of position: Int) {
    let entry = index.entries[position]
    // Children of lists are counted with those of what holds the list.
    guard hasUncounted(entry.children) else { return }
    var totals: [ProvisionKind: Int] = [:]
    for child in entry.children where !isNumbered[child] {
      totals[index.entries[child].provision.kind, default: 0] += 1
    }
    var walk = Walk()
    visit(entry.provision.content, &walk, totals)
  }

  private func hasUncounted(_ children: [Int]) -> Bool {
    children.contains { child in
      index.entries[child].provision.kind == .list ? hasUncounted(index.entries[child].children) : isCounted(child)
    }
  }

  private mutating func visit(_ content: [Content], _ walk: inout Walk, _ totals: [ProvisionKind: Int]) {
    for item in content {
      switch item {
      case .provision(let provision): meet(provision, &walk, totals)
      case .markup(let markup):
        if markup.isNamed("num") || markup.isNamed("heading") { continue }
        guard markup.isNamed("p") || markup.isNamed("listIntroduction") else {
          visit(markup.children, &walk, totals)
          continue
        }
        if markup.children.hasWordsOutsideProvisions { walk.paragraphs += 1 }
        // Paragraphs inside a paragraph are parts of it, unless provisions stand in them.
        visit(markup.children.filter(\.holdsProvisions), &walk, totals)
      case .text, .metadata: break
      }
    }
  }

  private mutating func meet(_ provision: Provision, _ walk: inout Walk, _ totals: [ProvisionKind: Int]) {
    guard let position = index.position(of: provision.eId) else { return }
    if steps[position].number == nil { walk.places[provision.kind, default: 0] += 1 }
    if provision.kind == .list {
      visit(provision.content, &walk, totals)
    } else if isCounted(position) {
      let countsText = provision.kind == .indent || provision.kind == .item
      guard countsText || totals[provision.kind, default: 0] > 1 else { return }
      steps[position].ordinal = walk.places[provision.kind, default: 0] + (countsText ? walk.paragraphs : 0)
    }
  }
}

extension Content {
  fileprivate var holdsProvisions: Bool {
    switch self {
    case .provision: true
    case .markup(let markup): markup.children.contains(where: \.holdsProvisions)
    case .text, .metadata: false
    }
  }
}

extension [Content] {
  /// Whether anything can be read in it beside its provisions.
  fileprivate var hasWordsOutsideProvisions: Bool {
    contains { content in
      switch content {
      case .text(let text): !Whitespace.isAll(text)
      case .markup(let markup): markup.children.hasWordsOutsideProvisions
      case .provision, .metadata: false
      }
    }
  }
}
