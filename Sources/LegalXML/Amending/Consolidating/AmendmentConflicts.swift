/// Finds amendments that cannot both be carried out, and those whose carrying out others stand in the way of.
struct AmendmentConflicts {
  /// Two amendments, by their place in the list, the earlier one first.
  struct Pair: Hashable {
    var first: Int
    var second: Int
    var kind: AmendmentConflict.Kind
  }

  private let map: LawMap
  private(set) var pairs: [Pair] = []
  /// Words through the whole text that are left alone where another amendment takes the provision: words, taker.
  private(set) var skipped: [(everywhere: Int, other: Int)] = []
  private var seen: Set<[Int]> = []

  init(_ amendments: [ResolvedAmendment], in map: LawMap) {
    self.map = map
    findWords(amendments)
    let covers = amendments.compactMap { amendment in cover(of: amendment).map { (amendment, $0) } }
    for (taker, cover) in covers {
      for other in amendments where other.order != taker.order { judge(other, under: cover, of: taker) }
    }
    findSamePlaces(amendments)
    findNumbers(amendments)
    pairs.sort { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// What an amendment takes as a whole.
  private struct Cover {
    var leaves: Range<Int>
    /// Provisions inside of it.
    var inside: Range<Int>
    /// Blocks inside of it.
    var blocks: Range<Int>
    /// The provision itself; `nil` for headings, paragraphs and the body.
    var provision: Int?
  }

  private func cover(of amendment: ResolvedAmendment) -> Cover? {
    switch (amendment.place, amendment.action) {
    case (.provision(let position), .delete), (.provision(let position), .restate), (.provision(let position), .repeal):
      let extent = map.extents[position]
      return Cover(
        leaves: extent.leaves, inside: position + 1..<extent.end,
        blocks: extent.blocks.lowerBound + 1..<extent.blocks.upperBound, provision: position)
    case (.provision(let position), .restateHeading), (.provision(let position), .deleteHeading):
      return map.extents[position].heading.map { Cover(leaves: $0, inside: 0..<0, blocks: 0..<0, provision: nil) }
    case (.block(let block), .delete), (.block(let block), .restate), (.block(let block), .repeal):
      return Cover(leaves: map.blocks[block].leaves, inside: 0..<0, blocks: 0..<0, provision: nil)
    case (.law, .restateBody):
      return Cover(leaves: map.leaves.indices, inside: map.extents.indices, blocks: map.blocks.indices, provision: nil)
    default: return nil
    }
  }

  private mutating func add(_ one: Int, _ other: Int, _ kind: AmendmentConflict.Kind) {
    let pair = Pair(first: min(one, other), second: max(one, other), kind: kind)
    if seen.insert([pair.first, pair.second]).inserted { pairs.append(pair) }
  }

  // MARK: Words

  private mutating func findWords(_ amendments: [ResolvedAmendment]) {
    typealias Use = (order: Int, stretch: ResolvedAmendment.Stretch, isWritten: Bool)
    var uses: [Int: [Use]] = [:]
    for amendment in amendments {
      guard case .words(let edits) = amendment.action else { continue }
      for edit in edits {
        for stretch in edit.written { uses[stretch.leaf, default: []].append((amendment.order, stretch, true)) }
        for stretch in edit.read { uses[stretch.leaf, default: []].append((amendment.order, stretch, false)) }
      }
    }
    for leaf in uses.keys.sorted() {
      let here = uses[leaf] ?? []
      for (index, one) in here.enumerated() {
        for other in here[(index + 1)...] where one.order != other.order && (one.isWritten || other.isWritten) {
          if one.stretch.meets(other.stretch) { add(one.order, other.order, .words) }
        }
      }
    }
  }

  // MARK: Wholes

  private mutating func judge(_ other: ResolvedAmendment, under cover: Cover, of taker: ResolvedAmendment) {
    switch other.action {
    case .words(let edits):
      let isTouched = edits.contains { $0.written.contains { cover.leaves.contains($0.leaf) } }
      guard isTouched else { return }
      if other.isEverywhere, reaches(beyond: cover, other.place) {
        skipped.append((other.order, taker.order))
      } else {
        add(other.order, taker.order, .inside)
      }
    case .insert(let insertions):
      let isInside = insertions.contains { insertion in
        switch insertion.anchor {
        case .before(let position), .after(let position): cover.inside.contains(position)
        case .atEnd(let position): cover.inside.contains(position) || cover.provision == position
        case .beforeBlock(let block), .afterBlock(let block): cover.blocks.contains(block)
        }
      }
      if isInside { add(other.order, taker.order, .inside) }
    case .delete, .restate, .restateHeading, .deleteHeading, .renumber, .repeal, .restateBody:
      switch other.place {
      case .law: break
      case .provision(let position):
        let isHeading =
          if case .restateHeading = other.action { true } else if case .deleteHeading = other.action { true } else {
            false
          }
        if cover.inside.contains(position) || isHeading && cover.provision == position {
          add(other.order, taker.order, .inside)
        }
      case .block(let block): if cover.blocks.contains(block) { add(other.order, taker.order, .inside) }
      }
    }
  }

  /// Whether a place is more than what is taken as a whole.
  private func reaches(beyond cover: Cover, _ place: TargetResolution.Place) -> Bool {
    switch place {
    case .law: true
    case .provision(let position):
      cover.provision.map { map.extents[position].leaves != cover.leaves && position < $0 } ?? true
    case .block: false
    }
  }

  /// Two changes of the same whole: both delete, restate, renumber or repeal it.
  private mutating func findSamePlaces(_ amendments: [ResolvedAmendment]) {
    struct Key: Hashable {
      var place: TargetResolution.Place
      var isHeading: Bool
    }
    var byPlace: [Key: [Int]] = [:]
    for amendment in amendments {
      switch amendment.action {
      case .words, .insert: break
      case .restateHeading, .deleteHeading:
        byPlace[Key(place: amendment.place, isHeading: true), default: []].append(amendment.order)
      case .delete, .restate, .renumber, .repeal, .restateBody:
        byPlace[Key(place: amendment.place, isHeading: false), default: []].append(amendment.order)
      }
    }
    for orders in byPlace.values where orders.count > 1 {
      for (index, one) in orders.enumerated() {
        for other in orders[(index + 1)...] { add(one, other, .place) }
      }
    }
  }

  // MARK: Numbers and places of new provisions

  private mutating func findNumbers(_ amendments: [ResolvedAmendment]) {
    for (index, one) in amendments.enumerated() {
      for other in amendments[(index + 1)...] {
        if one.claims.contains(where: { claim in other.claims.contains { claim.isSame(as: $0) } }) {
          add(one.order, other.order, .number)
        } else if case .insert(let left) = one.action, case .insert(let right) = other.action,
          left.contains(where: { insertion in
            right.contains { $0.anchor == insertion.anchor && ($0.number == nil || insertion.number == nil) }
          })
        {
          add(one.order, other.order, .place)
        }
      }
    }
  }
}

extension ResolvedAmendment.Claim {
  /// Whether both give the same number in the same numbering.
  func isSame(as other: Self) -> Bool {
    numbering == other.numbering && number == other.number
      && TargetResolution.areAlike(kind, other.kind, areNumbered: true)
  }
}
