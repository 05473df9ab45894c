/// Gathers the steps of a citation from a provision and its ancestors.
struct CitationBuilder {
  let index: DraftLawIndex

  mutating func build(_ position: Int) -> (steps: [Citation.Step], host: [Citation.Step]) {
    var steps: [Citation.Step] = []
    var next: Int? = position
    var isComplete = false
    while let current = next {
      let entry = index.entries[current]
      let kind = entry.provision.kind
      next = entry.parent
      if kind == .quotedStructure {
        let host = next.map { build($0) }
        return (steps.reversed(), (host?.steps ?? []))
      }
      if kind == .list || (isComplete && kind != .attachment) { continue }
      steps.append(step(current))
      isComplete = isComplete || Self.numberedThrough.contains(kind)
    }
    return (steps.reversed(), [])
  }

  /// Kinds that are cited without what they stand in: their numbers run through the act.
  static let numberedThrough: Set<ProvisionKind> = [.article, .chapter, .section, .part, .book, .attachment]

  private func step(_ position: Int) -> Citation.Step {
    let provision = index.entries[position].provision
    let number = provision.number?.normalised ?? ""
    if !number.isEmpty {
      // A numbered indent is cited as what it looks like.
      return Citation.Step(provision.kind == .indent ? .subpoint : provision.kind, number: number)
    }
    switch provision.kind {
    case .preface, .preamble, .conclusions: return Citation.Step(provision.kind)
    default: return Citation.Step(provision.kind, ordinal: ordinal(of: position))
    }
  }

  /// 1-based place among the unnumbered of its kind; paragraphs of running text count as indents.
  private func ordinal(of position: Int) -> Int? {
    let provision = index.entries[position].provision
    var parent = index.entries[position].parent
    while let current = parent, index.entries[current].provision.kind == .list {
      parent = index.entries[current].parent
    }
    guard let parent else {
      return isAlone(provision, among: index.entries.filter { $0.parent == nil }.map(\.provision))
    }
    var count = 0
    if find(provision, in: index.entries[parent].provision.content, count: &count) {
      let countsText = provision.kind == .indent || provision.kind == .item
      if !countsText, isAlone(provision, among: index.entries[parent].provision.children) == nil { return nil }
      return count
    }
    return nil
  }

  /// `nil` for the only one of its kind, which needs no number; else its place.
  private func isAlone(_ provision: Provision, among siblings: [Provision]) -> Int? {
    let same = siblings.filter { $0.kind == provision.kind && $0.number == nil }
    return same.count < 2 ? nil : same.firstIndex { $0.eId == provision.eId }.map { $0 + 1 }
  }

  private func find(_ wanted: Provision, in content: [Content], count: inout Int) -> Bool {
    let countsText = wanted.kind == .indent || wanted.kind == .item
    for item in content {
      switch item {
      case .provision(let provision):
        if provision.kind == wanted.kind, (provision.number?.normalised ?? "").isEmpty {
          count += 1
          if provision.eId == wanted.eId { return true }
        } else if provision.kind == .list, find(wanted, in: provision.content, count: &count) {
          return true
        }
      case .markup(let markup):
        if markup.isNamed("num") || markup.isNamed("heading") { continue }
        if countsText, markup.isNamed("p") || markup.isNamed("listIntroduction") {
          if !markup.children.textOutsideProvisions.isEmpty { count += 1 }
          if find(wanted, in: markup.children.filter(\.isProvisionHolder), count: &count) { return true }
        } else if find(wanted, in: markup.children, count: &count) {
          return true
        }
      case .text, .metadata: break
      }
    }
    return false
  }
}

extension Content {
  fileprivate var isProvisionHolder: Bool {
    switch self {
    case .provision: true
    case .markup(let markup): !markup.children.provisions.isEmpty
    case .text, .metadata: false
    }
  }
}
