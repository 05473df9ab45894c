/// Finds the provisions that references of a draft lead to.
struct ReferenceResolver {
  let index: DraftLawIndex
  /// Position of the appendix or language version around each provision; -1 for the act itself.
  private var scopes: [Int] = []
  private var isQuoted: [Bool] = []
  private var numbers: [String] = []
  /// Positions by number, in document order.
  private var byNumber: [String: [Int]] = [:]
  private var hasAppendices = false

  init(_ index: DraftLawIndex) {
    self.index = index
    for (position, entry) in index.entries.enumerated() {
      let parent = entry.parent
      let kind = entry.provision.kind
      let opens = kind == .attachment || kind == .other("languageVersion")
      if kind == .attachment { hasAppendices = true }
      scopes.append(opens ? position : parent.map { scopes[$0] } ?? -1)
      isQuoted.append(kind == .quotedStructure || (parent.map { isQuoted[$0] } ?? false))
      let number = entry.provision.number?.normalised.lowercased() ?? ""
      numbers.append(number)
      if !number.isEmpty { byNumber[number, default: []].append(position) }
    }
  }

  /// What a reference leads to, and the numbers that are not there.
  struct Result {
    var targets: [Int] = []
    var missing: [String] = []
    /// Whether there was anything to look in: an article for its points, the provision around for «настоящей статьи».
    var isGrounded = true
  }

  func isQuotation(_ position: Int) -> Bool { isQuoted[position] }

  func resolve(_ reference: FoundReference, from source: Int) -> Result {
    var current: [Int]
    var steps = reference.steps[...]
    switch reference.scope {
    case .provision(let kinds):
      guard let holder = ancestor(of: source, kinds) else { return Result(isGrounded: false) }
      current = [holder]
    default:
      guard let first = steps.popFirst() else { return Result() }
      var result = top(first, from: source, scope: reference.scope)
      if result.targets.isEmpty || !result.missing.isEmpty { return result }
      current = result.targets
      if steps.isEmpty { return result }
      result.targets = []
    }
    for step in steps {
      let result = below(current, step)
      if result.targets.isEmpty || !result.missing.isEmpty { return result }
      current = result.targets
    }
    return Result(targets: current)
  }

  // MARK: The topmost step

  private func top(_ step: FoundReference.Step, from source: Int, scope: FoundReference.Scope) -> Result {
    // A point without its article is looked for around the reference, from the inside out.
    if scope == .open, step.isLocal {
      var next = index.entries[source].parent
      while let holder = next {
        let result = below([holder], step)
        if result.missing.isEmpty, !result.targets.isEmpty { return result }
        if index.entries[holder].provision.kind == .article { break }
        next = index.entries[holder].parent
      }
      return Result(isGrounded: false)
    }
    // Appendices often come as files of their own.
    if step.kinds.contains(.attachment), !hasAppendices { return Result(isGrounded: false) }
    // In an appendix its own provisions come first: «настоящие Правила» are the appendix, «настоящий Закон» the act.
    let own = scopes[source]
    return select(step) { number in
      let all = (byNumber[number] ?? []).filter { !isQuoted[$0] && fits($0, step.kinds) }
      let near = all.filter { scopes[$0] == own }
      if !near.isEmpty { return near }
      return all.filter { scopes[$0] == -1 || step.kinds.contains(.attachment) }
    } ordinal: { _ in
      []
    }
  }

  private func ancestor(of source: Int, _ kinds: Set<ProvisionKind>) -> Int? {
    var next: Int? = source
    while let current = next {
      if kinds.contains(index.entries[current].provision.kind) { return current }
      next = index.entries[current].parent
    }
    return nil
  }

  // MARK: Steps below

  private func below(_ holders: [Int], _ step: FoundReference.Step) -> Result {
    select(step) { number in
      holders.flatMap { holder -> [Int] in
        let exact = nearest(below: holder) { numbers[$0] == number && fits($0, step.kinds) }
        return exact.isEmpty ? nearest(below: holder) { numbers[$0] == number && isLow($0) } : exact
      }
    } ordinal: { ordinal in
      // Unnumbered parts are counted; where they are no provisions of their own, their holder is as near as it gets.
      holders.flatMap { holder -> [Int] in
        let parts = nearest(below: holder) {
          numbers[$0].isEmpty && step.kinds.contains(index.entries[$0].provision.kind)
        }
        return parts.indices.contains(ordinal - 1) ? [parts[ordinal - 1]] : [holder]
      }
    }
  }

  private func select(
    _ step: FoundReference.Step, number: (String) -> [Int], ordinal: (Int) -> [Int]
  ) -> Result {
    var result = Result()
    for selector in step.selectors {
      switch selector {
      case .ordinal(let place): result.targets += ordinal(place)
      case .number(let wanted):
        let found = number(wanted)
        if found.isEmpty { result.missing.append(wanted) }
        result.targets += found
      case .range(let first, let last):
        let ends = [first, last].map { ($0, number($0)) }
        result.missing += ends.filter { $0.1.isEmpty }.map(\.0)
        guard let from = ends[0].1.first, let to = ends[1].1.first, from <= to else { continue }
        let parent = index.entries[from].parent
        result.targets += (from...to).filter { position in
          index.entries[position].parent == parent
            && index.entries[position].provision.kind == index.entries[from].provision.kind
        }
        if result.targets.isEmpty { result.targets = [from, to] }
      }
    }
    if result.targets.isEmpty, result.missing.isEmpty { result.isGrounded = false }
    result.targets = Array(Set(result.targets)).sorted()
    return result
  }

  /// The shallowest provisions below a holder that meet a condition, in document order.
  private func nearest(below holder: Int, where condition: (Int) -> Bool) -> [Int] {
    var level = index.entries[holder].children
    while !level.isEmpty {
      let found = level.filter { !isQuoted[$0] && condition($0) }
      if !found.isEmpty { return found }
      level = level.filter { !isQuoted[$0] }.flatMap { index.entries[$0].children }
    }
    return []
  }

  private func fits(_ position: Int, _ kinds: Set<ProvisionKind>) -> Bool {
    kinds.isEmpty || kinds.contains(index.entries[position].provision.kind)
  }

  /// Whether it is something that stands in articles, whatever its dialect calls it.
  private func isLow(_ position: Int) -> Bool {
    (FoundReference.Step.depths[index.entries[position].provision.kind] ?? 9) > 7
      || index.entries[position].provision.kind == .subsection
  }
}
