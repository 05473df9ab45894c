public import Diagnostics

/// The Kazakh and the Russian text of a draft side by side, with everything in which they drifted apart.
public struct LanguageDrift: Sendable {
  /// A provision in both languages, or in the only one that has it.
  public struct Row: Hashable, Sendable, Codable {
    /// eIds.
    public var kazakh: String?
    public var russian: String?
    public var differences: [LanguageDifference]
  }

  /// In the order of the Kazakh text; what stands only in Russian comes where it stands there.
  public let rows: [Row]
  private let kazakh: DriftSide
  private let russian: DriftSide

  /// All differences, in the order of the rows.
  public var differences: [LanguageDifference] { rows.flatMap(\.differences) }

  /// Lays two texts side by side.
  ///
  /// - Parameters:
  ///   - previousKazakh: the last version, to see what was changed in one language only.
  ///   - previousRussian: the same in Russian; both or none are needed.
  public init(
    kazakh: DraftLaw, russian: DraftLaw, previousKazakh: DraftLaw? = nil, previousRussian: DraftLaw? = nil
  ) {
    let left = DriftSide(kazakh, language: .kazakh)
    let right = DriftSide(russian, language: .russian)
    let pairs = LanguagePair(kazakh: kazakh, russian: russian).pairs
    let partners = Dictionary(pairs.map { ($0.kazakh, $0.russian) }, uniquingKeysWith: { first, _ in first })
    var finder = DriftFinder(kazakh: left, russian: right, partners: partners)
    if let previousKazakh, let previousRussian {
      // A change that ends a difference of the last version belongs into one language.
      let before = LanguageDrift(kazakh: previousKazakh, russian: previousRussian).differences
      finder.editedKazakh = Self.edited(
        from: previousKazakh, to: kazakh, repairing: Set(before.compactMap(\.kazakh)))
      finder.editedRussian = Self.edited(
        from: previousRussian, to: russian, repairing: Set(before.compactMap(\.russian)))
    }
    rows = Self.rows(left, right, partners, finder)
    self.kazakh = left
    self.russian = right
  }

  /// One warning per difference; what stands in a missing provision is not told again.
  public func findings(kazakhFile: String? = nil, russianFile: String? = nil) -> [Finding] {
    differences.map { difference in
      let isKazakh = difference.kazakh != nil
      let side = isKazakh ? kazakh : russian
      let eId = difference.kazakh ?? difference.russian ?? ""
      let place = Place(
        file: isKazakh ? kazakhFile : russianFile, line: side.index[eId]?.line, provision: eId)
      let citation = Citation(of: eId, in: side.index)?.text(in: side.language) ?? eId
      var arguments = [
        "kazakh": difference.onlyKazakh.isEmpty ? "–" : difference.onlyKazakh.joined(separator: "; "),
        "russian": difference.onlyRussian.isEmpty ? "–" : difference.onlyRussian.joined(separator: "; "),
      ]
      switch difference.kind {
      case .missing:
        arguments = ["language": side.language.rawValue, "provision": citation]
        return Finding("draft.language-drift", .warning, at: place, arguments)
      case .numbering: return Finding("draft.language-number", .warning, at: place, arguments)
      case .value: return Finding("draft.language-value", .warning, at: place, arguments)
      case .reference: return Finding("draft.language-reference", .warning, at: place, arguments)
      case .change:
        let changed = difference.onlyKazakh.isEmpty ? Language.russian : .kazakh
        return Finding(
          "draft.language-change", .warning, at: place, ["language": changed.rawValue, "provision": citation])
      }
    }
  }

  /// Citation and text of a provision in a language; `nil` where there is none of that eId.
  public func text(of eId: String, in language: Language) -> (citation: String, text: String)? {
    let side = language == .kazakh ? kazakh : russian
    guard let position = side.index.position(of: eId) else { return nil }
    let citation = Citation(of: position, in: side.index).text(in: side.language)
    return (citation, side.pieces(of: position).map(\.text).joined(separator: "\n"))
  }

  // MARK: Rows

  private static func rows(
    _ left: DriftSide, _ right: DriftSide, _ partners: [String: String], _ finder: DriftFinder
  ) -> [Row] {
    let taken = Set(partners.values)
    // Provisions of Russian only stand behind the nearest one before them that has a partner.
    var following: [String: [Row]] = [:]
    var beginning: [Row] = []
    var anchor: String?
    for position in right.positions {
      let eId = right.index.entries[position].provision.eId
      if taken.contains(eId) {
        anchor = eId
        continue
      }
      let isTold = right.ancestors(of: position).contains { !taken.contains(right.index.entries[$0].provision.eId) }
      let row = Row(
        kazakh: nil, russian: eId,
        differences: isTold
          ? [] : [LanguageDifference(kind: .missing, kazakh: nil, russian: eId, onlyKazakh: [], onlyRussian: [])])
      if let anchor { following[anchor, default: []].append(row) } else { beginning.append(row) }
    }
    var result = beginning
    for position in left.positions {
      let eId = left.index.entries[position].provision.eId
      guard let partner = partners[eId] else {
        let isTold = left.ancestors(of: position).contains { partners[left.index.entries[$0].provision.eId] == nil }
        result.append(
          Row(
            kazakh: eId, russian: nil,
            differences: isTold
              ? [] : [LanguageDifference(kind: .missing, kazakh: eId, russian: nil, onlyKazakh: [], onlyRussian: [])]))
        continue
      }
      result.append(Row(kazakh: eId, russian: partner, differences: finder.differences(eId, partner)))
      result += following[partner] ?? []
    }
    return result
  }

  /// eIds of the new version whose own wording is not that of the old one; inserted ones may replace another.
  ///
  /// The value tells whether an old wording differed between the languages.
  private static func edited(
    from old: DraftLaw, to new: DraftLaw, repairing drifted: Set<String>
  ) -> [String: Bool] {
    var result: [String: Bool] = [:]
    for change in DraftComparison(old: old, new: new).changes([.edited, .movedAndEdited, .split, .merged, .inserted]) {
      let repairs = change.old.contains { drifted.contains($0.eId) }
      for side in change.new { result[side.eId] = repairs }
    }
    return result
  }
}
