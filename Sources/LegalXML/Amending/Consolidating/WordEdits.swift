extension ResolvedAmendment.WordEdit {
  private typealias Edit = LawEdits.TextEdit

  /// The words give way to others; a comma takes the space before a word, and a word gets one.
  static func replace(_ match: WordSearch.Match, by words: String, in map: LawMap) -> Self {
    let words = Whitespace.trim(words)
    var edits = match.pieces.enumerated().map { index, piece in
      Edit(leaf: piece.leaf, range: piece.range, replacement: index == 0 ? words : "")
    }
    if let first = words.unicodeScalars.first, let before = match.before, let edit = edits.first {
      let start = edit.range.lowerBound
      if closes(first), LetterFolding.isSpace(before), start > 0,
        LetterFolding.isSpace(map.leaves[edit.leaf].scalars[start - 1])
      {
        edits[0].range = (start - 1)..<edit.range.upperBound
      } else if LetterFolding.isWord(first), LetterFolding.isWord(before) {
        edits[0].replacement = " " + words
      }
    }
    return Self(edits: edits, written: match.stretches, read: [])
  }

  /// The words go out, and with them a space that would be left over.
  static func delete(_ match: WordSearch.Match, in map: LawMap) -> Self {
    var edits = match.pieces.map { Edit(leaf: $0.leaf, range: $0.range, replacement: "") }
    let isLoose = match.after.map { LetterFolding.isSpace($0) || Self.closes($0) } ?? true
    if let before = match.before, LetterFolding.isSpace(before), isLoose, let first = edits.first,
      first.range.lowerBound > 0, LetterFolding.isSpace(map.leaves[first.leaf].scalars[first.range.lowerBound - 1])
    {
      edits[0].range = (first.range.lowerBound - 1)..<first.range.upperBound
    } else if match.after.map(LetterFolding.isSpace) == true, match.before.map(LetterFolding.isSpace) ?? true,
      let last = edits.last, last.range.upperBound < map.leaves[last.leaf].scalars.count,
      LetterFolding.isSpace(map.leaves[last.leaf].scalars[last.range.upperBound])
    {
      edits[edits.count - 1].range = last.range.lowerBound..<(last.range.upperBound + 1)
    }
    return Self(edits: edits, written: match.stretches, read: [])
  }

  /// New words come right behind others.
  static func insert(_ words: String, after match: WordSearch.Match) -> Self {
    let words = Whitespace.trim(words)
    let space = words.unicodeScalars.first.map(closes) == true ? "" : " "
    return place(space + words, at: match.end, read: match.stretches)
  }

  /// New words come right before others.
  static func insert(_ words: String, before match: WordSearch.Match) -> Self {
    let words = Whitespace.trim(words)
    let space = words.unicodeScalars.last.map(opens) == true ? "" : " "
    return place(words + space, at: match.start, read: match.stretches)
  }

  /// New words come behind the last word of some runs of text, before the closing punctuation; `nil` for empty text.
  static func append(_ words: String, to leaves: [Int], in map: LawMap) -> Self? {
    for leaf in leaves.reversed() {
      let scalars = map.leaves[leaf].scalars
      guard let last = scalars.lastIndex(where: { !LetterFolding.isSpace($0) && !".;:,".unicodeScalars.contains($0) })
      else { continue }
      let words = Whitespace.trim(words)
      let space = words.unicodeScalars.first.map(closes) == true ? "" : " "
      return place(space + words, at: (leaf, last + 1), read: [])
    }
    return nil
  }

  private static func place(
    _ words: String, at spot: (leaf: Int, offset: Int), read: [ResolvedAmendment.Stretch]
  ) -> Self {
    let range = spot.offset..<spot.offset
    return Self(
      edits: [Edit(leaf: spot.leaf, range: range, replacement: words)],
      written: [ResolvedAmendment.Stretch(leaf: spot.leaf, range: range)], read: read)
  }

  /// Signs that no space stands before.
  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    ",.;:!?)]»”%…".unicodeScalars.contains(scalar)
  }

  /// Signs that no space stands behind.
  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    "([«“".unicodeScalars.contains(scalar)
  }
}

extension WordSearch.Match {
  var stretches: [ResolvedAmendment.Stretch] {
    pieces.map { ResolvedAmendment.Stretch(leaf: $0.leaf, range: $0.range) }
  }
}
