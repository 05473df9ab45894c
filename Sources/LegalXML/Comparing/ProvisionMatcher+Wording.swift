/// Provisions whose words are the same in both versions.
extension ProvisionMatcher {
  /// Kinds that a law has once, so a preamble is the preamble, whatever it says.
  static let singletons: [ProvisionKind] = [.preface, .preamble, .conclusions]

  mutating func matchSingletons() {
    for kind in Self.singletons {
      let here = old.top.filter { old.nodes[$0].kind == kind }
      let there = new.top.filter { new.nodes[$0].kind == kind }
      if here.count == 1, there.count == 1 { pair(here[0], there[0], isCertain: true) }
    }
  }

  mutating func matchEqualSubtrees() {
    let groups = Groups(old, new) { $0.whole }
    for id in old.nodes.indices where matches[id] == nil && Self.isSubstantial(old.nodes[id]) {
      guard let other = groups.only(old.nodes[id].whole), reverse[other] == nil else { continue }
      pairSubtrees(id, other)
    }
  }

  private mutating func pairSubtrees(_ here: Int, _ there: Int) {
    if matches[here] == nil, reverse[there] == nil { pair(here, there, isCertain: true) }
    let (left, right) = (old.nodes[here].children, new.nodes[there].children)
    for (child, other) in zip(left, right) { pairSubtrees(child, other) }
  }

  /// Whether a wording is so long that it does not occur twice by chance.
  private static func isSubstantial(_ node: ComparisonTree.Node) -> Bool {
    node.weight >= 40
  }

  /// A heading that occurs once in each version is the same one, whatever came and went below it.
  ///
  /// How certain that is, ``settleCertainty()`` says.
  mutating func matchEqualHeadings() {
    for holder in holders.joined() where matches[holder] == nil && old.nodes[holder].text.utf8.count >= 8 {
      guard let other = wordings.only(old.nodes[holder].own.value), reverse[other] == nil,
        old.nodes[holder].kind == new.nodes[other].kind, !new.nodes[other].children.isEmpty
      else { continue }
      pair(holder, other, isCertain: false)
    }
  }

  /// Equal wordings below the same parent, in order; certain where their numbers are not fewer on either side.
  mutating func matchEqualChildren() {
    let all = Groups(old, new, isFree: isFree) { $0.own.value }
    matchEqualChildren(old.top, new.top, all, isCertain: true)
    for id in holders.joined() {
      guard let match = matches[id] else { continue }
      matchEqualChildren(old.nodes[id].children, new.nodes[match.new].children, all, isCertain: match.isCertain)
    }
  }

  /// The same for the children of one holder.
  mutating func matchEqualChildren(of id: Int) {
    guard let match = matches[id] else { return }
    let all = Groups(old, new, isFree: isFree) { $0.own.value }
    matchEqualChildren(old.nodes[id].children, new.nodes[match.new].children, all, isCertain: match.isCertain)
  }

  private mutating func matchEqualChildren(_ here: [Int], _ there: [Int], _ all: Groups, isCertain: Bool) {
    var left: [Key: [Int]] = [:]
    for id in here where matches[id] == nil { left[Key(old.nodes[id]), default: []].append(id) }
    guard !left.isEmpty else { return }
    var right: [Key: [Int]] = [:]
    for id in there where reverse[id] == nil { right[Key(new.nodes[id]), default: []].append(id) }
    for id in here where matches[id] == nil {
      let key = Key(old.nodes[id])
      guard let ids = left.removeValue(forKey: key), let others = right[key], ids.count == others.count else {
        continue
      }
      let isBalanced = all.isBalanced(old.nodes[id].own.value)
      for (id, other) in zip(ids, others) {
        let sameNumber = old.nodes[id].number == new.nodes[other].number
        // Without words there is only the number to go by, and nothing at all where others stand below.
        let isBare = old.nodes[id].children.isEmpty && new.nodes[other].children.isEmpty
        if old.nodes[id].text.isEmpty, !sameNumber || !isBare { continue }
        let isPlain = isBalanced && (sameNumber || ids.count == 1)
        pair(id, other, isCertain: isCertain && isPlain, followsHolder: isPlain)
      }
    }
  }

  private struct Key: Hashable {
    var kind: ProvisionKind
    var own: TextHash

    init(_ node: ComparisonTree.Node) {
      kind = node.kind
      own = node.own
    }
  }

  private var isFree: (Bool, Int) -> Bool {
    { [matches, reverse] isOld, id in isOld ? matches[id] == nil : reverse[id] == nil }
  }
}
