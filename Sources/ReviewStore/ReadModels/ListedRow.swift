/// What all rows have in common.
protocol ListedRow: Codable, Hashable, Sendable {
  /// Name of the list, as findings and the SQLite table have it.
  static var list: String { get }
  /// What tells the row apart, unique among the rows of one stream.
  var identity: [String] { get }
  /// The sorting key, see ``RowCursor``.
  var cursor: RowCursor { get }
}

extension ReviewRow: ListedRow {
  static var list: String { "reviews" }
  var identity: [String] { [review] }
}

extension TaskRow: ListedRow {
  static var list: String { "tasks" }
  var identity: [String] { [review, key] }
}

extension DeadlineRow: ListedRow {
  static var list: String { "deadlines" }
  var identity: [String] { [review, id, String(activation)] }
}

extension CommentRow: ListedRow {
  static var list: String { "comments" }
  var identity: [String] { [review, String(number)] }
}
