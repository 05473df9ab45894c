/// Finds the places that amendments speak of.
struct TargetResolution {
  /// A place of the law.
  enum Place: Hashable {
    case law
    /// By position in the index.
    case provision(Int)
    /// A paragraph that is no provision of its own; by number in the map.
    case block(Int)
  }

  let map: LawMap

  /// The places that a target can mean; exactly one where it is clear.
  func places(of target: AmendmentTarget) -> [Place] {
    if let eId = target.eId, let position = map.index.position(of: eId) { return [.provision(position)] }
    let steps = target.citation.steps
    if steps.isEmpty { return target.eId == nil ? [.law] : [] }
    for isLenient in [false, true] {
      let found = positions(steps, host: target.citation.host, isLenient: isLenient)
      if !found.isEmpty { return found.map(Place.provision) }
      if let block = block(steps, host: target.citation.host, isLenient: isLenient) { return [.block(block)] }
    }
    return []
  }

  /// Provisions that the steps fit, in document order; quoted ones only where their host is named.
  private func positions(_ steps: [Citation.Step], host: [Citation.Step], isLenient: Bool) -> [Int] {
    var scope = map.extents.indices
    if !host.isEmpty {
      let hosts = positions(host, host: [], isLenient: isLenient)
      guard hosts.count == 1 else { return [] }
      scope = hosts[0]..<map.extents[hosts[0]].end
    }
    return scope.filter { map.extents[$0].isQuoted == !host.isEmpty && matches(steps, $0, isLenient: isLenient) }
  }

  /// Whether the steps are the provision and, in order, some of what it stands in.
  private func matches(_ steps: [Citation.Step], _ position: Int, isLenient: Bool) -> Bool {
    guard let last = steps.last, fits(last, position, isLenient: isLenient) else { return false }
    var rest = steps.dropLast()
    var next = map.index.entries[position].parent
    while let step = rest.last {
      guard let current = next else { return false }
      if fits(step, current, isLenient: isLenient) { rest.removeLast() }
      next = map.index.entries[current].parent
    }
    return true
  }

  private func fits(_ step: Citation.Step, _ position: Int, isLenient: Bool) -> Bool {
    let provision = map.provision(position)
    let number = provision.number?.normalised.lowercased() ?? ""
    let isSame =
      provision.kind == step.kind
      || isLenient && Self.areAlike(provision.kind, step.kind, areNumbered: !number.isEmpty)
    guard isSame else { return false }
    if let wanted = step.number { return number == wanted.lowercased() }
    guard let ordinal = step.ordinal else { return true }
    let own = Citation(of: position, in: map.index).steps.last
    return number.isEmpty ? own?.ordinal ?? 1 == ordinal : number == String(ordinal)
  }

  /// Kinds that are called alike: «бөлім» is part and section, numbered parts of articles in codes are their points.
  static func areAlike(_ left: ProvisionKind, _ right: ProvisionKind, areNumbered: Bool) -> Bool {
    if left == right { return true }
    let pair: Set<ProvisionKind> = [left, right]
    if pair.isSubset(of: [.part, .section]) { return true }
    guard areNumbered else { return pair.isSubset(of: [.articlePart, .indent, .item]) }
    return pair.isSubset(of: [.subpoint, .item, .indent]) || pair.isSubset(of: [.point, .articlePart])
  }

  /// The paragraph of running text that an indent or a part of an article is, where it is no provision.
  private func block(_ steps: [Citation.Step], host: [Citation.Step], isLenient: Bool) -> Int? {
    guard let last = steps.last, let ordinal = last.ordinal, last.number == nil,
      last.kind == .indent || last.kind == .articlePart
    else { return nil }
    let parents = positions(steps.dropLast(), host: host, isLenient: isLenient)
    guard parents.count == 1 else { return nil }
    var count = 0
    for block in map.extents[parents[0]].blocks where isParagraph(block, of: parents[0]) {
      count += 1
      if count == ordinal { return map.blocks[block].name == map.provision(parents[0]).element ? nil : block }
    }
    return nil
  }

  /// Whether people count a block as a paragraph of a provision: running text, and indents.
  private func isParagraph(_ block: Int, of position: Int) -> Bool {
    let place = map.blocks[block]
    guard place.role == .body, !place.isAside, place.provision != -1 else { return false }
    if map.extents[place.provision].blocks.lowerBound == block {
      let provision = map.provision(place.provision)
      return provision.kind == .indent && (provision.number?.normalised ?? "").isEmpty
        && holder(of: place.provision) == position
    }
    guard place.name == "p" || place.name == "listIntroduction", !place.leaves.isEmpty else { return false }
    let own = map.provision(place.provision).kind == .list ? holder(of: place.provision) : place.provision
    return own == position
  }

  /// The nearest provision around another one that is cited itself.
  func holder(of position: Int) -> Int? {
    var next = map.index.entries[position].parent
    while let current = next, map.provision(current).kind == .list { next = map.index.entries[current].parent }
    return next
  }

  /// Provisions that share their numbering with new ones of a kind in a place: `nil` is the law.
  func peers(of kind: ProvisionKind, in holder: Int?) -> [Int] {
    let scope = holder.map { ($0 + 1)..<map.extents[$0].end } ?? map.extents.indices
    let isQuoted = holder.map { map.extents[$0].isQuoted || map.provision($0).kind == .quotedStructure } ?? false
    for isLenient in [false, true] {
      let found = scope.filter { position in
        let provision = map.provision(position)
        guard map.extents[position].isQuoted == isQuoted, provision.number?.normalised.isEmpty == false else {
          return false
        }
        if holder == nil || CitationBuilder.numberedThrough.contains(kind) {
          guard !isInAttachment(position, below: holder) else { return false }
        } else {
          guard self.holder(of: position) == holder else { return false }
        }
        return provision.kind == kind
          || isLenient && Self.areAlike(provision.kind, kind, areNumbered: true)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func isInAttachment(_ position: Int, below holder: Int?) -> Bool {
    map.ancestry(position).dropFirst().prefix { $0 != holder }.contains { map.provision($0).kind == .attachment }
  }
}
