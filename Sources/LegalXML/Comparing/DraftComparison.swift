/// Two versions of a draft law, compared provision by provision.
public struct DraftComparison: Sendable {
  /// One per provision, in the order of the new version; removed ones stand where they stood.
  public let changes: [ProvisionChange]
  let matcher: ProvisionMatcher
  private let changeOfOld: [Int?]

  /// Compares two versions in the same language.
  public init(old: DraftLaw, new: DraftLaw) {
    let matcher = ProvisionMatcher(old: ComparisonTree(old), new: ComparisonTree(new))
    self.matcher = matcher
    var classifier = ChangeClassifier(matcher)
    (changes, changeOfOld) = classifier.classify()
  }

  /// The change of a provision of the old version; lists have that of the provision they belong to.
  public func change(ofOld eId: String) -> ProvisionChange? {
    guard let node = oldNode(eId), let position = changeOfOld[node] else { return nil }
    return changes[position]
  }

  /// Changes of some kinds, in order.
  public func changes(_ kinds: Set<ProvisionChange.Kind>) -> [ProvisionChange] {
    changes.filter { kinds.contains($0.kind) }
  }

  /// Number of changes of each kind; kinds that do not occur are left out.
  public var counts: [ProvisionChange.Kind: Int] {
    changes.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
  }

  func oldNode(_ eId: String) -> Int? {
    guard let position = matcher.old.index.position(of: eId) else { return nil }
    let node = matcher.old.nodeOfPosition[position]
    return node >= 0 ? node : nil
  }
}
