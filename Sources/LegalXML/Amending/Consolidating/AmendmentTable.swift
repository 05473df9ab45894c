import Diagnostics

/// Lays the law as it stood beside the law as it will read, element by element.
struct AmendmentTable {
  let map: LawMap
  let law: DraftLaw
  let amendments: [Amendment]
  let resolved: [Int: ResolvedAmendment]
  let outcomes: [AmendmentOutcome]
  let renamed: [String: String]
  let language: Language

  /// One structural element, or the heading of one.
  private struct Key: Hashable {
    var position: Int
    var isHeading: Bool
  }

  private struct Row {
    /// Where the row stands: position of the element, and what stands behind it.
    var order: [Int]
    var row: AmendmentRow
  }

  func rows() -> [AmendmentRow] {
    let index = DraftLawIndex(law)
    var wholes: Set<Int> = []
    var changed: [Key: Set<Int>] = [:]
    var rows: [Row] = []
    for order in resolved.keys.sorted() {
      guard let amendment = resolved[order] else { continue }
      switch (amendment.place, amendment.action) {
      case (_, .words(let edits)):
        for leaf in edits.flatMap(\.edits).map(\.leaf) {
          let position = citable(map.leaves[leaf].provision)
          changed[Key(position: position, isHeading: map.leaves[leaf].role == .heading), default: []].insert(order)
        }
      case (_, .insert(let insertions)):
        rows += inserted(order, insertions, index)
      case (.provision(let position), .restateHeading), (.provision(let position), .deleteHeading):
        changed[Key(position: position, isHeading: true), default: []].insert(order)
      case (.provision(let position), .restate), (.provision(let position), .delete),
        (.provision(let position), .repeal):
        wholes.insert(position)
        changed[Key(position: position, isHeading: false), default: []].insert(order)
      case (.provision(let position), _): changed[Key(position: position, isHeading: false), default: []].insert(order)
      case (.block(let block), _):
        changed[Key(position: citable(map.blocks[block].provision), isHeading: false), default: []].insert(order)
      case (.law, _): changed[Key(position: -1, isHeading: false), default: []].insert(order)
      }
    }
    for (key, orders) in changed where !isTaken(key.position, by: wholes) {
      rows.append(row(key, orders.sorted(), isWhole: wholes.contains(key.position), index))
    }
    rows.sort { $0.order.lexicographicallyPrecedes($1.order) }
    return rows.enumerated().map { number, row in
      var result = row.row
      result.number = number + 1
      return result
    }
  }

  /// The nearest provision that is cited itself.
  private func citable(_ position: Int) -> Int {
    var current = position
    while current >= 0, map.provision(current).kind.isTransparent, let parent = map.index.entries[current].parent {
      current = parent
    }
    return current
  }

  /// Whether a provision stands inside one whose whole wording is shown anyway.
  private func isTaken(_ position: Int, by wholes: Set<Int>) -> Bool {
    map.ancestry(position).dropFirst().contains { wholes.contains($0) }
  }

  private func row(_ key: Key, _ orders: [Int], isWhole: Bool, _ index: DraftLawIndex) -> Row {
    guard key.position >= 0 else {
      return Row(
        order: [-1],
        row: made(
          law.title ?? "", eId: "",
          old: map.index.entries.filter { $0.parent == nil }.map(\.provision.text)
            .joined(separator: "\n"), new: law.text, orders))
    }
    let old = map.provision(key.position)
    let citation = Citation(of: key.position, in: map.index)
    let new = index[renamed[old.eId] ?? old.eId]
    if key.isHeading {
      return Row(
        order: [key.position, 0],
        row: made(
          AmendmentWording.heading(of: citation, .nominative, language), eId: old.eId, old: old.heading,
          new: new?.heading, orders))
    }
    // Of a provision that was split, what became of it are all its heirs.
    let heirs = isWhole ? orders.flatMap { outcomes[$0].results }.filter { $0 != old.eId }.compactMap { index[$0] } : []
    let texts = ((new.map { [$0] } ?? []) + heirs).map { text($0, isWhole: isWhole) }
    return Row(
      order: [key.position, 1],
      row: made(
        citation.text(in: language), eId: old.eId, old: text(old, isWhole: isWhole),
        new: texts.isEmpty ? nil : texts.joined(separator: "\n"), orders))
  }

  private func inserted(
    _ order: Int, _ insertions: [ResolvedAmendment.Insertion], _ index: DraftLawIndex
  ) -> [Row] {
    let places = insertions.map { insertion -> [Int] in
      switch insertion.anchor {
      case .before(let position): [position, -1]
      case .after(let position), .atEnd(let position): [map.extents[position].end - 1, 2]
      case .beforeBlock(let block), .afterBlock(let block): [map.blocks[block].provision, 2]
      }
    }
    let results = outcomes[order].results.compactMap { index[$0] }
    let blocks = insertions.filter { insertion in
      switch insertion.anchor {
      case .beforeBlock, .afterBlock: true
      case .before, .after, .atEnd: false
      }
    }
    if !blocks.isEmpty {
      return [
        Row(
          order: places[0] + [order],
          row: made(
            outcomes[order].placeText, eId: outcomes[order].place ?? "", old: nil,
            new: blocks.map(\.content.text).joined(separator: "\n"), [order]))
      ]
    }
    return results.enumerated().map { number, provision in
      let citation = Citation(of: provision.eId, in: index) ?? Citation(steps: [])
      return Row(
        order: (places.indices.contains(number) ? places[number] : places.last ?? [0]) + [order, number],
        row: made(
          citation.text(in: language), eId: provision.eId, old: nil, new: text(provision, isWhole: true), [order]))
    }
  }

  private func text(_ provision: Provision, isWhole: Bool) -> String {
    var flow = TextFlow()
    for content in provision.content { flow.append(content, provisions: isWhole ? .whole : .transparent) }
    return flow.text
  }

  private func made(_ element: String, eId: String, old: String?, new: String?, _ orders: [Int]) -> AmendmentRow {
    var reasons: [String] = []
    for order in orders {
      if let reason = amendments[order].justification, !reasons.contains(reason) { reasons.append(reason) }
    }
    return AmendmentRow(
      number: 0, element: element, eId: eId, oldText: old, newText: new,
      justification: reasons.joined(separator: "\n"), amendments: orders)
  }
}
