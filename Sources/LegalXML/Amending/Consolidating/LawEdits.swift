/// What is to be done to a law, by the numbers of ``LawMap``; all of it speaks of the law as it stood before.
struct LawEdits {
  /// Letters of a run of text give way to others; an empty range is a place between letters.
  struct TextEdit: Hashable {
    var leaf: Int
    var range: Range<Int>
    var replacement: String
  }

  enum ProvisionEdit {
    case delete
    case repeal
    case restate([Content])
  }

  enum BlockEdit {
    case delete
    case restate([Content])
  }

  /// By run of text, from the left to the right.
  var texts: [Int: [TextEdit]] = [:]
  /// By position of the provision.
  var provisions: [Int: ProvisionEdit] = [:]
  var numbers: [Int: String] = [:]
  var headings: [Int: [Content]] = [:]
  /// New provisions beside or at the end of a provision, in their order.
  var before: [Int: [Content]] = [:]
  var after: [Int: [Content]] = [:]
  var appended: [Int: [Content]] = [:]
  /// By block.
  var blocks: [Int: BlockEdit] = [:]
  var beforeBlock: [Int: [Content]] = [:]
  var afterBlock: [Int: [Content]] = [:]
  /// The new wording of the whole body.
  var body: [Content]?

  mutating func sort() {
    for leaf in texts.keys {
      texts[leaf]?.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
  }
}
