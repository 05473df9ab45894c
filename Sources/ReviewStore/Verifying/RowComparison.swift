import LawReview

/// Finds the rows in which two sets of rows differ, byte by byte.
enum RowComparison {
  /// Names of the rows that are missing, too many or different, such as `tasks 2026-001 opinion/1`.
  static func differences(_ one: ReadModelRows, _ other: ReadModelRows) throws -> [String] {
    try differences(one.review.map { [$0] } ?? [], other.review.map { [$0] } ?? [])
      + differences(one.tasks, other.tasks) + differences(one.deadlines, other.deadlines)
      + differences(one.comments, other.comments)
  }

  private static func differences<Row: ListedRow>(_ some: [Row], _ others: [Row]) throws -> [String] {
    let (some, others) = (try encoded(some), try encoded(others))
    return Set(some.keys).union(others.keys).filter { some[$0] != others[$0] }
      .map { ([Row.list] + $0).joined(separator: " ") }.sorted(by: ByteOrder.precedes)
  }

  private static func encoded<Row: ListedRow>(_ rows: [Row]) throws -> [[String]: [UInt8]] {
    try Dictionary(rows.map { ($0.identity, try CanonicalJSON.encode($0)) }) { $0 + $1 }
  }
}
