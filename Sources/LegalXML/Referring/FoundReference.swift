/// A reference as a text has it, before it is known where it leads.
struct FoundReference {
  /// Which one of a kind is meant.
  enum Selector: Hashable {
    case number(String)
    case range(String, String)
    /// 1-based place among its like: «часть вторая».
    case ordinal(Int)
  }

  /// One level of a reference: «пунктами 1 и 2».
  struct Step {
    /// What the word can mean; empty where only a number stands: "(2)".
    var kinds: Set<ProvisionKind>
    var selectors: [Selector]

    /// How deep the kind stands in an act: lower numbers are above.
    var depth: Int {
      let depths = kinds.compactMap { Self.depths[$0] }
      return (isLocal ? depths.max() : depths.min()) ?? 99
    }

    /// Whether it means something inside the article around the reference, where no article is named.
    var isLocal: Bool { kinds.isEmpty || !kinds.isDisjoint(with: [.articlePart, .point, .subpoint, .indent]) }

    static let depths: [ProvisionKind: Int] = [
      .attachment: 0, .book: 1, .part: 2, .section: 3, .subsection: 4, .chapter: 5, .paragraph: 6, .article: 7,
      .articlePart: 10, .point: 8, .subpoint: 9, .item: 9, .indent: 11,
    ]
  }

  /// What the topmost step is looked for in.
  enum Scope: Equatable {
    /// Nothing is said.
    case open
    /// «настоящего Закона».
    case act
    /// «настоящей статьи»: the provision of such a kind around the reference.
    case provision(Set<ProvisionKind>)
    /// Another act.
    case external
    /// «указанной статьи»: something named before.
    case named
  }

  /// From the top down; empty for the act or provision as a whole.
  var steps: [Step]
  var scope: Scope
  /// First and last token.
  var tokens: ClosedRange<Int>
}
