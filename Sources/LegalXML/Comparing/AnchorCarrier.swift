/// Carries anchors of the old version to the new one; what is worked out for one serves all at the same provision.
///
/// Where there is doubt, an anchor stays unattached: attached to a wrong provision it would mislead without a sign.
public struct AnchorCarrier: Sendable {
  private let comparison: DraftComparison
  private let version: String?
  private var places: [String: Place] = [:]

  /// What became of a provision, for all anchors that point to it.
  private enum Place {
    case gone
    case unattached(candidates: [String])
    case attached(Target)
  }

  private struct Target {
    /// Of the provision in the old version.
    var wording: TextHash
    var anchor: ProvisionAnchor
    /// Whole wordings, where they differ.
    var texts: (old: String, new: String)?
    var quotes: QuoteFinder
    /// Offered where an anchor was made on other words than these.
    var candidates: [String]
  }

  /// - Parameter version: Digest of the new version, made outside, for the anchors that result.
  public init(_ comparison: DraftComparison, version: String? = nil) {
    self.comparison = comparison
    self.version = version
  }

  /// What became of an anchor.
  public mutating func carry(_ anchor: ProvisionAnchor) -> CarriedAnchor {
    let place = places[anchor.eId] ?? find(anchor.eId)
    places[anchor.eId] = place
    switch place {
    case .gone: return CarriedAnchor(state: .gone)
    case .unattached(let candidates): return Self.unattached(candidates)
    case .attached(let target):
      // Made on another version than this: nothing can be said from here, but what might be meant.
      guard target.wording == anchor.wording else { return Self.unattached(target.candidates) }
      return attached(anchor, to: target)
    }
  }

  private func attached(_ anchor: ProvisionAnchor, to target: Target) -> CarriedAnchor {
    var carried = target.anchor
    var isQuoteKept: Bool?
    if let quote = anchor.quote {
      let again = target.quotes.quote(quote.text, in: quote)
      carried.quote = again ?? quote
      isQuoteKept = again != nil
    }
    let state: CarriedAnchor.State =
      if let texts = target.texts {
        .wordingChanged(old: texts.old, new: texts.new)
      } else if target.anchor.citation == anchor.citation {
        .kept
      } else {
        .renumbered
      }
    return CarriedAnchor(state: state, anchor: carried, isQuoteKept: isQuoteKept)
  }

  private static func unattached(_ candidates: [String]) -> CarriedAnchor {
    CarriedAnchor(state: candidates.isEmpty ? .gone : .ambiguous(candidates: candidates))
  }

  // MARK: Provisions

  private func find(_ eId: String) -> Place {
    let matcher = comparison.matcher
    guard let position = matcher.old.index.position(of: eId), let node = comparison.oldNode(eId) else { return .gone }
    // A list is carried with the provision that it belongs to, whose wording decides.
    let provision = matcher.old.index.entries[position].provision
    let oldText = ProvisionFingerprint.wholeText(provision)
    let wording = TextHash(of: oldText)
    let candidates = eIds(self.candidates(of: node))
    guard let match = matcher.matches[node] else { return .unattached(candidates: candidates) }
    if let change = comparison.change(ofOld: eId), change.kind == .split || change.kind == .merged {
      return .unattached(candidates: change.new.map(\.eId))
    }
    guard match.isCertain else {
      return .unattached(candidates: eIds([match.new] + self.candidates(of: node)))
    }
    guard let there = continuation(of: position, node, below: matcher.new.nodes[match.new].position) else {
      return .unattached(candidates: eIds([match.new]))
    }
    let target = matcher.new.index.entries[there].provision
    let newText = ProvisionFingerprint.wholeText(target)
    let newWording = TextHash(of: newText)
    let fresh = ProvisionAnchor(
      eId: target.eId, citation: matcher.new.citation(ofPosition: there), wording: newWording, version: version)
    return .attached(
      Target(
        wording: wording, anchor: fresh,
        texts: newWording == wording ? nil : (oldText, newText), quotes: QuoteFinder(newText),
        candidates: candidates))
  }

  private func eIds(_ nodes: [Int]) -> [String] {
    var seen: Set<Int> = []
    return nodes.filter { seen.insert($0).inserted }.map { comparison.matcher.new.eId($0) }
  }

  /// Position of the provision itself, or of the list at the same place in it for an anchor that points to a list.
  private func continuation(of old: Int, _ node: Int, below position: Int) -> Int? {
    let matcher = comparison.matcher
    let kind = matcher.old.index.entries[old].provision.kind
    guard kind.isTransparent else { return position }
    let here = transparent(kind, below: matcher.old.nodes[node].position, in: matcher.old.index)
    let there = transparent(kind, below: position, in: matcher.new.index)
    guard here.count == there.count, let place = here.firstIndex(of: old) else { return nil }
    return there[place]
  }

  /// Lists or quotations that belong to a provision, in document order.
  private func transparent(_ kind: ProvisionKind, below position: Int, in index: DraftLawIndex) -> [Int] {
    index.entries[position].children.flatMap { child -> [Int] in
      let own = index.entries[child].provision.kind
      guard own.isTransparent else { return [] }
      return (own == kind ? [child] : []) + transparent(kind, below: child, in: index)
    }
  }

  /// What a person should be offered: similar provisions, and equal ones that nothing was matched with.
  private func candidates(of node: Int) -> [Int] {
    let matcher = comparison.matcher
    var result = matcher.rivals[node] ?? []
    if let match = matcher.matches[node], !result.contains(match.new) { result.insert(match.new, at: 0) }
    let wanted = matcher.old.nodes[node]
    guard !wanted.text.isEmpty else { return result }
    for id in matcher.unmatchedByWording[wanted.own] ?? [] where !result.contains(id) { result.append(id) }
    return Array(result.prefix(8))
  }
}

extension DraftComparison {
  /// Carries one anchor; use ``AnchorCarrier`` for many.
  ///
  /// - Parameter version: Digest of the new version, made outside, for the anchor that results.
  public func carry(_ anchor: ProvisionAnchor, version: String? = nil) -> CarriedAnchor {
    var carrier = AnchorCarrier(self, version: version)
    return carrier.carry(anchor)
  }
}
