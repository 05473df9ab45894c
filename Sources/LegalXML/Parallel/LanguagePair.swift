public import Diagnostics

/// The Kazakh and the Russian text of one version, laid side by side.
public struct LanguagePair: Sendable {
  /// Two provisions that say the same in two languages.
  public struct Pair: Hashable, Sendable, Codable {
    public var kazakh: String
    public var russian: String

    public init(kazakh: String, russian: String) {
      self.kazakh = kazakh
      self.russian = russian
    }
  }

  /// eIds of provisions that belong together, in the order of the Kazakh text.
  public let pairs: [Pair]
  /// `draft.language-drift` for provisions of one language only, `draft.language-number` for differing numbers.
  public let findings: [Finding]

  /// Lays two texts side by side; file names are for findings.
  public init(
    kazakh: DraftLaw, russian: DraftLaw, kazakhFile: String? = nil, russianFile: String? = nil
  ) {
    let left = Side(DraftLawIndex(kazakh), file: kazakhFile, language: .kazakh)
    let right = Side(DraftLawIndex(russian), file: russianFile, language: .russian)
    var partner: [Int: Int] = [:]
    var isTaken: Set<Int> = []
    func join(_ here: Int, _ there: Int?) {
      guard partner[here] == nil, let there, !isTaken.contains(there),
        left.index.entries[here].provision.kind == right.index.entries[there].provision.kind
      else { return }
      partner[here] = there
      isTaken.insert(there)
    }
    for here in left.positions { join(here, right.index.position(of: left.index.entries[here].provision.eId)) }
    // Where eIds do not agree, the citation does: the same number at the same place.
    for here in left.positions where partner[here] == nil { join(here, left.keys[here].flatMap { right.byKey[$0] }) }
    pairs = left.positions.compactMap { here in
      partner[here].map {
        Pair(kazakh: left.index.entries[here].provision.eId, russian: right.index.entries[$0].provision.eId)
      }
    }
    var findings = left.alone { partner[$0] != nil } + right.alone(isTaken.contains)
    for here in left.positions {
      guard let there = partner[here] else { continue }
      let (one, other) = (left.index.entries[here].provision, right.index.entries[there].provision)
      if one.number?.normalised != other.number?.normalised {
        findings.append(
          Finding(
            "draft.language-number", .warning, at: left.place(here),
            ["kazakh": one.number?.written ?? "–", "russian": other.number?.written ?? "–"]))
      }
    }
    self.findings = findings.sorted {
      ($0.place.file ?? "", $0.place.line ?? 0, $0.code) < ($1.place.file ?? "", $1.place.line ?? 0, $1.code)
    }
  }

  /// One language.
  private struct Side {
    let index: DraftLawIndex
    let file: String?
    let language: Language
    /// Provisions that can be cited, in document order.
    let positions: [Int]
    var keys: [Int: Citation] = [:]
    /// First provision of each citation.
    var byKey: [Citation: Int] = [:]

    init(_ index: DraftLawIndex, file: String?, language: Language) {
      self.index = index
      self.file = file
      self.language = language
      positions = index.entries.indices.filter { !index.entries[$0].provision.kind.isTransparent }
      for position in positions {
        let key = Citation(of: position, in: index)
        keys[position] = key
        if byKey[key] == nil { byKey[key] = position }
      }
    }

    func place(_ position: Int) -> Place {
      let provision = index.entries[position].provision
      return Place(file: file, line: provision.line, provision: provision.eId)
    }

    /// One finding per provision without a partner; what stands in it is not told again.
    func alone(_ isPaired: (Int) -> Bool) -> [Finding] {
      var findings: [Finding] = []
      var told: Set<Int> = []
      for position in positions where !isPaired(position) {
        var parent = index.entries[position].parent
        while let current = parent, index.entries[current].provision.kind.isTransparent {
          parent = index.entries[current].parent
        }
        told.insert(position)
        if let parent, told.contains(parent) { continue }
        findings.append(
          Finding(
            "draft.language-drift", .warning, at: place(position),
            ["language": language.rawValue, "provision": keys[position]?.text(in: language) ?? ""]))
      }
      return findings
    }
  }
}
