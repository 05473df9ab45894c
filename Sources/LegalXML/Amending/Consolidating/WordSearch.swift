/// Finds words in the runs of text of a law, across bold print and references, whatever quotation marks they have.
struct WordSearch {
  /// Words that were found.
  struct Match {
    /// What of which run of text, in order.
    var pieces: [(leaf: Int, range: Range<Int>)]
    /// As written in the law.
    var text: String
    /// Whether they are written just as they were asked for, the breadth of spaces aside.
    var isExact: Bool
    /// The letters beside them in the same block.
    var before: Unicode.Scalar?
    var after: Unicode.Scalar?
    /// Where new words go that come right behind them.
    var end: (leaf: Int, offset: Int)

    var start: (leaf: Int, offset: Int) { (pieces[0].leaf, pieces[0].range.lowerBound) }
  }

  private struct Letter {
    let scalar: Unicode.Scalar
    /// -1 for a line break.
    let leaf: Int
    let offset: Int
  }

  let map: LawMap

  /// Where words stand in some runs of text, whole words only, in document order.
  func matches(of words: String, in leaves: [Int]) -> [Match] {
    let wanted = Array(words.unicodeScalars)
    let pattern = Self.folded(wanted.map { Letter(scalar: $0, leaf: 0, offset: 0) }).trimmed
    guard !pattern.isEmpty else { return [] }
    var flows: [(block: Int, letters: [Letter])] = []
    var flowOfBlock: [Int: Int] = [:]
    for leaf in leaves {
      let block = map.leaves[leaf].block
      let flow = flowOfBlock[block] ?? flows.count
      if flow == flows.count {
        flows.append((block, []))
        flowOfBlock[block] = flow
      }
      if map.leaves[leaf].followsBreak { flows[flow].letters.append(Letter(scalar: "\n", leaf: -1, offset: 0)) }
      flows[flow].letters += map.leaves[leaf].scalars.enumerated().map {
        Letter(scalar: $0.element, leaf: leaf, offset: $0.offset)
      }
    }
    return flows.flatMap { find(pattern.map(\.scalar), asWritten: Self.spaced(wanted), in: $0.letters) }
      .sorted { $0.start < $1.start }
  }

  private func find(_ pattern: [Unicode.Scalar], asWritten: [Unicode.Scalar], in letters: [Letter]) -> [Match] {
    let text = Self.folded(letters)
    guard text.count >= pattern.count else { return [] }
    let opensWord = LetterFolding.isWord(pattern[0])
    let closesWord = LetterFolding.isWord(pattern[pattern.count - 1])
    var result: [Match] = []
    var start = 0
    while start + pattern.count <= text.count {
      guard text[start].scalar == pattern[0],
        (1..<pattern.count).allSatisfy({ text[start + $0].scalar == pattern[$0] })
      else {
        start += 1
        continue
      }
      let end = start + pattern.count
      let before = start > 0 ? text[start - 1].scalar : nil
      let after = end < text.count ? text[end].scalar : nil
      if opensWord && before.map(LetterFolding.isWord) == true || closesWord && after.map(LetterFolding.isWord) == true
      {
        start += 1
        continue
      }
      result.append(
        match(letters[text[start].index...text[end - 1].index], of: letters, asWritten, before, after))
      start = end
    }
    return result
  }

  private func match(
    _ found: ArraySlice<Letter>, of letters: [Letter], _ asWritten: [Unicode.Scalar], _ before: Unicode.Scalar?,
    _ after: Unicode.Scalar?
  ) -> Match {
    var pieces: [(leaf: Int, range: Range<Int>)] = []
    for letter in found where letter.leaf >= 0 {
      if let last = pieces.last, last.leaf == letter.leaf {
        pieces[pieces.count - 1].range = last.range.lowerBound..<(letter.offset + 1)
      } else {
        pieces.append((letter.leaf, letter.offset..<(letter.offset + 1)))
      }
    }
    let written = found.map(\.scalar)
    var end = (leaf: pieces[pieces.count - 1].leaf, offset: pieces[pieces.count - 1].range.upperBound)
    // Behind a reference or a bold word, new words come outside of it.
    if found.endIndex < letters.count {
      let next = letters[found.endIndex]
      if next.leaf >= 0, next.leaf != end.leaf, map.leaves[next.leaf].depth < map.leaves[end.leaf].depth {
        end = (next.leaf, next.offset)
      }
    }
    return Match(
      pieces: pieces, text: String(String.UnicodeScalarView(written)), isExact: Self.spaced(written) == asWritten,
      before: before, after: after, end: end)
  }

  /// Letters as compared, each with the place of the first that it stands for.
  private static func folded(_ letters: [Letter]) -> [(scalar: Unicode.Scalar, index: Int)] {
    var result: [(scalar: Unicode.Scalar, index: Int)] = []
    result.reserveCapacity(letters.count)
    for (index, letter) in letters.enumerated() {
      guard let scalar = LetterFolding.fold(letter.scalar) else { continue }
      if scalar == " ", result.last?.scalar == " " { continue }
      result.append((scalar, index))
    }
    return result
  }

  /// With every run of spaces, broad or narrow, as one, and none at the ends.
  private static func spaced(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in scalars {
      let isSpace = LetterFolding.isSpace(scalar)
      if isSpace, result.last == " " || result.isEmpty { continue }
      result.append(isSpace ? " " : scalar)
    }
    if result.last == " " { result.removeLast() }
    return result
  }
}

extension [(scalar: Unicode.Scalar, index: Int)] {
  /// Without spaces at the ends.
  fileprivate var trimmed: ArraySlice<Element> {
    var result = self[...]
    while result.first?.scalar == " " { result.removeFirst() }
    while result.last?.scalar == " " { result.removeLast() }
    return result
  }
}
