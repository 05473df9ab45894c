/// An edit seen as one stretch of words: what lies between the common beginning and the common end.
struct EndEdit {
  let deleted: ArraySlice<Substring>
  let inserted: ArraySlice<Substring>

  init(old: String, new: String) {
    let (left, right) = (Self.words(old), Self.words(new))
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start, left[left.count - 1 - end] == right[right.count - 1 - end] {
      end += 1
    }
    deleted = left[start..<(left.count - end)]
    inserted = right[start..<(right.count - end)]
  }

  /// Words alone: signs change when a sentence is cut.
  static func words(_ text: String) -> [Substring] {
    WordSplitter.pieces(text).filter(WordSplitter.isWord)
  }

  static func hash(_ words: some Sequence<Substring>) -> UInt64 {
    var hash = FNV()
    for word in words {
      for byte in word.utf8 { hash.add(byte) }
      hash.add(UInt8(0x20))
    }
    return hash.value
  }
}

/// Provisions that nothing was matched with, by their words.
struct UnmatchedWords {
  private var nodes: [UInt64: Int] = [:]

  init(_ tree: ComparisonTree, where isFree: (Int) -> Bool) {
    for id in tree.nodes.indices where isFree(id) && !tree.nodes[id].text.isEmpty {
      let hash = EndEdit.hash(EndEdit.words(tree.nodes[id].text))
      if nodes[hash] == nil { nodes[hash] = id }
    }
  }

  var isEmpty: Bool { nodes.isEmpty }

  /// The provision that consists of just these words.
  func node(_ words: ArraySlice<Substring>) -> Int? {
    words.isEmpty ? nil : nodes[EndEdit.hash(words)]
  }
}
