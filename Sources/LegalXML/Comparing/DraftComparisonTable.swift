public import Diagnostics

/// The comparative table of two versions (сравнительная таблица, салыстырма кесте), as values.
public struct DraftComparisonTable: Hashable, Sendable, Codable {
  /// One row: № / structural element / wording in force / proposed wording / justification.
  public struct Row: Hashable, Sendable, Codable {
    /// From 1.
    public var number: Int
    /// Citation of the structural element, of the new version where there is one.
    public var element: String
    /// Citation in the old version, where it is another; `nil` otherwise.
    public var oldElement: String?
    public var change: ProvisionChange.Kind
    /// eId of the provision in the new version, or of the removed one in the old.
    public var eId: String
    /// Wording of the first version; empty where the provision is new.
    public var oldText: String
    /// Wording of the second version; empty where the provision is no more.
    public var newText: String
    /// Filled in by people.
    public var justification: String
    /// Whether nobody has to look whether the two belong together.
    public var isCertain: Bool
    /// Unchanged provisions between the row before and this one.
    public var unchangedBefore: Int
  }

  public var rows: [Row]
  /// Unchanged provisions behind the last row.
  public private(set) var unchangedAtEnd = 0

  /// One row per provision that is not simply unchanged, in the order of the new version.
  ///
  /// A provision that went and one that came at the same place stand side by side in one row, which is not certain.
  public init(_ comparison: DraftComparison, in language: Language) {
    rows = []
    let removed = Dictionary(
      comparison.changes.lazy.filter { $0.kind == .removed }.compactMap { change in
        change.old.first.map { ($0.citation, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let places = Set(comparison.changes.lazy.filter { $0.kind == .inserted }.compactMap(\.new.first?.citation))
    for change in comparison.changes {
      guard change.kind != .unchanged else {
        unchangedAtEnd += 1
        continue
      }
      if change.kind == .removed, let citation = change.old.first?.citation, places.contains(citation) { continue }
      add(
        change, replaced: change.kind == .inserted ? change.new.first.flatMap { removed[$0.citation] } : nil, language)
    }
  }

  private mutating func add(_ change: ProvisionChange, replaced: ProvisionChange.Side?, _ language: Language) {
    let old = replaced.map { [$0] } ?? change.old
    guard let side = change.new.first ?? old.first else { return }
    let element = side.citation.text(in: language)
    let oldElement = old.first?.citation.text(in: language)
    rows.append(
      Row(
        number: rows.count + 1, element: element, oldElement: oldElement == element ? nil : oldElement,
        change: replaced == nil ? change.kind : .edited, eId: side.eId, oldText: Self.text(old),
        newText: Self.text(change.new), justification: "", isCertain: replaced == nil && change.isCertain,
        unchangedBefore: unchangedAtEnd))
    unchangedAtEnd = 0
  }

  private static func text(_ sides: [ProvisionChange.Side]) -> String {
    sides.map(\.text).joined(separator: "\n")
  }
}
