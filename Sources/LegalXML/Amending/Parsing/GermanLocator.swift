/// Finds the places of German instructions in the law that they amend: provisions, sentences, ends.
struct GermanLocator {
  let map: LawMap

  init(_ law: DraftLaw) { map = LawMap(law) }

  /// The provision that steps lead to; `nil` where there is none or more than one.
  func position(of steps: [Citation.Step]) -> Int? {
    var found: [Int] = []
    for (index, step) in steps.enumerated() {
      if index == 0 {
        found = map.extents.indices.filter {
          !map.extents[$0].isQuoted && map.provision($0).kind == .article && fits($0, step)
        }
        if step.kind != .article { return nil }
      } else {
        found = found.flatMap { children(of: $0).filter { fits($0, step) } }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private func fits(_ position: Int, _ step: Citation.Step) -> Bool {
    map.provision(position).number?.normalised.lowercased() == step.number
  }

  /// The nearest provisions with a number; lists and unnumbered paragraphs are looked into.
  private func children(of position: Int) -> [Int] {
    map.index.entries[position].children.flatMap { child -> [Int] in
      let number = map.provision(child).number?.normalised ?? ""
      return number.isEmpty ? children(of: child) : [child]
    }
  }

  /// The provision that the path of a reference leads to: an eId, or `hauptteil-1_art-2_abs-1_untergl-1_listenelem-3`.
  func position(link: String) -> Int? {
    let parts = link.split(separator: "/").map { String($0).replacing(".xml", with: "") }
    guard let path = parts.last(where: { $0.contains("art-") }) ?? parts.last else { return nil }
    if let position = map.index.position(of: path.replacing("#", with: "")) { return position }
    var found: Int?
    for segment in path.split(separator: "_") {
      guard let dash = segment.lastIndex(of: "-") else { continue }
      let number = segment[segment.index(after: dash)...].drop { !$0.isNumber }
      switch segment[..<dash] {
      case "art": found = self.position(of: [Citation.Step(.article, number: String(number))])
      case "abs": found = found.flatMap { child(of: $0, number: String(number)) }
      case "listenelem":
        guard let holder = found, let count = Int(number) else { return nil }
        let items = children(of: holder)
        found = items.indices.contains(count - 1) ? items[count - 1] : nil
      default: break
      }
      if found == nil, segment.hasPrefix("art-") || segment.hasPrefix("abs-") { return nil }
    }
    return found
  }

  private func child(of position: Int, number: String) -> Int? {
    let found = children(of: position).filter { map.provision($0).number?.normalised == number }
    return found.count == 1 ? found[0] : nil
  }

  /// Provisions that need another number because new ones take theirs, with the numbers they get.
  func shifts(behind eId: String, bringing content: [Content], among amendments: [Amendment]) -> [(
    AmendmentTarget, number: String
  )] {
    guard let position = map.index.position(of: eId) else { return [] }
    var taken = Set(content.provisions.compactMap { $0.number.flatMap { Int($0.normalised) } })
    var leaving: Set<String> = []
    for amendment in amendments {
      guard let target = amendment.target.eId, amendment.target.part == nil else { continue }
      switch amendment.change {
      case .delete, .renumber: leaving.insert(target)
      case .restate(let content):
        let numbers = content.provisions.compactMap { $0.number?.normalised }
        if !numbers.isEmpty, !numbers.contains(map.index[target]?.number?.normalised ?? "") { leaving.insert(target) }
      default: break
      }
    }
    var result: [(AmendmentTarget, number: String)] = []
    var holder = map.index.entries[position].parent
    while let current = holder, map.provision(current).number == nil, map.provision(current).kind != .article {
      holder = map.index.entries[current].parent
    }
    let siblings = holder.map { children(of: $0) } ?? []
    for sibling in siblings.drop(while: { $0 != position }).dropFirst() {
      let provision = map.provision(sibling)
      guard !leaving.contains(provision.eId) else { continue }
      guard let number = provision.number.flatMap({ Int($0.normalised) }), taken.contains(number),
        let last = taken.max()
      else { break }
      taken.insert(last + 1)
      let target = AmendmentTarget(Citation(of: sibling, in: map.index), eId: provision.eId)
      result.append((target, String(last + 1)))
    }
    return result
  }

  // MARK: Words

  /// Which occurrence of words in a provision is meant; `nil` where none or several are.
  func extent(of words: String, in position: Int, _ place: GermanPlace, isAtEnd: Bool) -> WordExtent? {
    let all = WordSearch(map: map).matches(
      of: words, in: map.extents[position].leaves.filter { map.leaves[$0].role != .number })
    let bounds = bounds(position, place)
    let meant = all.indices.filter { index in bounds.map { $0.contains(Spot(all[index].start)) } ?? true }
    guard let chosen = isAtEnd ? meant.last : (meant.count == 1 ? meant.first : nil) else { return nil }
    return all.count == 1 ? .only : .occurrence(chosen + 1)
  }

  /// A place between letters.
  private struct Spot: Comparable {
    var leaf: Int
    var offset: Int

    init(_ spot: (leaf: Int, offset: Int)) { (leaf, offset) = spot }

    static func < (left: Spot, right: Spot) -> Bool { (left.leaf, left.offset) < (right.leaf, right.offset) }
  }

  /// The stretch of a provision that a place limits itself to; `nil` for all of it.
  private func bounds(_ position: Int, _ place: GermanPlace) -> Range<Spot>? {
    let leaves = map.extents[position].leaves
    let start = Spot((leaves.lowerBound, 0))
    if place.isBeforeItems {
      let first = children(of: position).first.map { map.extents[$0].leaves.lowerBound } ?? leaves.upperBound
      return start..<Spot((first, 0))
    }
    guard let sentence = place.sentence else { return nil }
    let sentences = sentences(position)
    guard sentences.indices.contains(sentence - 1) else { return start..<start }
    return sentences[sentence - 1].range
  }

  /// The words of a sentence; `nil` where there is no such sentence or it runs over several paragraphs.
  func sentence(_ number: Int, in position: Int) -> String? {
    let all = sentences(position)
    guard all.indices.contains(number - 1), all[number - 1].isWhole else { return nil }
    return all[number - 1].text
  }

  private struct Sentence {
    var range: Range<Spot>
    var text: String
    /// Whether it stands in one paragraph.
    var isWhole: Bool
  }

  /// Sentences of a provision; a list belongs to the sentence that opens it.
  private func sentences(_ position: Int) -> [Sentence] {
    var result: [Sentence] = []
    var start: Spot?
    var text = ""
    var blocks: Set<Int> = []
    let leaves = map.extents[position].leaves.filter { map.leaves[$0].role == .body }
    for leaf in leaves {
      let scalars = map.leaves[leaf].scalars
      let isBlockEnd = leaf == leaves.last || map.leaves[leaf + 1].block != map.leaves[leaf].block
      if start == nil, !scalars.isEmpty { start = Spot((leaf, 0)) }
      for (offset, scalar) in scalars.enumerated() {
        text.unicodeScalars.append(scalar)
        blocks.insert(map.leaves[leaf].block)
        guard endsSentence(scalars, offset, isBlockEnd), let from = start else { continue }
        let end = Spot((leaf, offset + 1))
        result.append(Sentence(range: from..<end, text: Whitespace.trim(text), isWhole: blocks.count == 1))
        start = end
        text = ""
        blocks = []
      }
    }
    return result
  }

  /// A full stop ends a sentence where a new one or nothing follows, but not behind figures and short forms.
  private func endsSentence(_ scalars: [Unicode.Scalar], _ offset: Int, _ isBlockEnd: Bool) -> Bool {
    guard scalars[offset] == "." || scalars[offset] == "?" else { return false }
    if scalars[(offset + 1)...].allSatisfy({ Whitespace.contains($0) }) { return isBlockEnd }
    guard Whitespace.contains(scalars[offset + 1]), offset + 2 < scalars.count,
      scalars[offset + 2].properties.isUppercase, offset > 0
    else { return false }
    let word = scalars[..<offset].reversed().prefix { $0.properties.isAlphabetic }
    return word.count > 3
  }
}
