extension DraftComparison {
  /// Carries an anchor of the old version to the new one; where there is doubt, it stays unattached.
  ///
  /// - Parameter version: Digest of the new version, made outside, for the anchor that results.
  public func carry(_ anchor: ProvisionAnchor, version: String? = nil) -> CarriedAnchor {
    guard let provision = matcher.old.index[anchor.eId], let node = oldNode(anchor.eId) else {
      return CarriedAnchor(state: .gone)
    }
    // A list is carried with the provision that it belongs to, whose wording decides.
    let oldText = ProvisionFingerprint.wholeText(provision)
    guard TextHash(of: oldText) == anchor.wording else {
      // The anchor was made on another version than this: nothing can be said from here.
      return unattached(candidates(of: node))
    }
    guard let match = matcher.matches[node] else { return unattached(candidates(of: node)) }
    if let change = change(ofOld: anchor.eId), change.kind == .split || change.kind == .merged {
      return unattached(change.new.map(\.eId))
    }
    guard match.isCertain else { return unattached([match.new] + candidates(of: node)) }
    return attached(anchor, oldText, to: match.new, version)
  }

  private func attached(_ anchor: ProvisionAnchor, _ oldText: String, to node: Int, _ version: String?) -> CarriedAnchor
  {
    let index = matcher.new.index
    let position = matcher.new.nodes[node].position
    let target = continuation(of: anchor.eId, below: position)
    guard let target, let fresh = ProvisionAnchor(to: target, in: index, version: version) else {
      return unattached([node])
    }
    var carried = fresh
    let newText = index[target].map(ProvisionFingerprint.wholeText) ?? ""
    var isQuoteKept: Bool?
    if let quote = anchor.quote {
      let again = ProvisionAnchor(to: target, in: index, quoting: quote.text)
      carried.quote = again?.quote ?? quote
      isQuoteKept = again != nil
    }
    let state: CarriedAnchor.State =
      if fresh.wording != anchor.wording {
        .wordingChanged(old: oldText, new: newText)
      } else if fresh.citation == anchor.citation {
        .kept
      } else {
        .renumbered
      }
    return CarriedAnchor(state: state, anchor: carried, isQuoteKept: isQuoteKept)
  }

  /// The provision itself, or the list at the same place in it for an anchor that points to a list.
  private func continuation(of eId: String, below position: Int) -> String? {
    let entry = matcher.new.index.entries[position]
    guard let old = matcher.old.index.position(of: eId), let node = oldNode(eId) else { return nil }
    let kind = matcher.old.index.entries[old].provision.kind
    guard kind.isTransparent else { return entry.provision.eId }
    let here = transparent(kind, below: matcher.old.nodes[node].position, in: matcher.old.index)
    let there = transparent(kind, below: position, in: matcher.new.index)
    guard here.count == there.count, let place = here.firstIndex(of: old) else { return nil }
    return matcher.new.index.entries[there[place]].provision.eId
  }

  /// Lists or quotations that belong to a provision, in document order.
  private func transparent(_ kind: ProvisionKind, below position: Int, in index: DraftLawIndex) -> [Int] {
    index.entries[position].children.flatMap { child -> [Int] in
      let own = index.entries[child].provision.kind
      guard own.isTransparent else { return [] }
      return (own == kind ? [child] : []) + transparent(kind, below: child, in: index)
    }
  }

  private func unattached(_ nodes: [Int]) -> CarriedAnchor {
    var seen: Set<Int> = []
    return unattached(nodes.filter { seen.insert($0).inserted }.map { matcher.new.eId($0) })
  }

  private func unattached(_ eIds: [String]) -> CarriedAnchor {
    CarriedAnchor(state: eIds.isEmpty ? .gone : .ambiguous(candidates: eIds))
  }

  /// What a person should be offered: similar provisions, and equal ones that nothing was matched with.
  private func candidates(of node: Int) -> [Int] {
    var result = matcher.rivals[node] ?? []
    if let match = matcher.matches[node], !result.contains(match.new) { result.insert(match.new, at: 0) }
    let wanted = matcher.old.nodes[node]
    guard !wanted.text.isEmpty else { return result }
    for id in matcher.unmatchedByWording[wanted.own] ?? [] where !result.contains(id) { result.append(id) }
    return Array(result.prefix(8))
  }
}
