public import Diagnostics

/// The comparative table of two versions (сравнительная таблица, салыстырма кесте), as values.
public struct ComparativeTable: Hashable, Sendable, Codable {
  /// One row: № / structural element / wording in force / proposed wording / justification.
  public struct Row: Hashable, Sendable, Codable {
    /// From 1.
    public var number: Int
    /// Citation of the structural element, of the new version where there is one.
    public var element: String
    public var change: ProvisionChange.Kind
    /// eId of the provision in the new version, or of the removed one in the old.
    public var eId: String
    /// Wording of the first version; empty where the provision is new.
    public var oldText: String
    /// Wording of the second version; empty where the provision is no more.
    public var newText: String
    /// Filled in by people.
    public var justification: String
    /// Whether a person should look whether the two belong together.
    public var isCertain: Bool
  }

  public var rows: [Row]

  /// One row per provision that is not simply unchanged, in the order of the new version.
  public init(_ comparison: DraftComparison, in language: Language) {
    rows = []
    for change in comparison.changes where change.kind != .unchanged {
      guard let side = change.new.first ?? change.old.first else { continue }
      rows.append(
        Row(
          number: rows.count + 1, element: side.citation.text(in: language), change: change.kind, eId: side.eId,
          oldText: Self.text(change.old), newText: Self.text(change.new), justification: "",
          isCertain: change.isCertain))
    }
  }

  private static func text(_ sides: [ProvisionChange.Side]) -> String {
    sides.map(\.text).joined(separator: "\n")
  }
}
