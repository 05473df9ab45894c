import GRDB

/// A filter as conditions of a SELECT.
protocol SQLiteFilter: RowFilter {
  /// Conditions with `?` for their values.
  var conditions: [SQLiteCondition] { get }
  /// The sorting key as columns, in the order of ``RowCursor/keys``.
  static var order: [String] { get }
  /// The value that all fitting rows have in the first column of the sorting key, if the filter says so.
  var firstKey: String? { get }
}

extension SQLiteFilter {
  /// The condition that rows stand after the cursor; `nil` without a cursor.
  var cursorCondition: SQLiteCondition? {
    guard let after else { return nil }
    var (columns, keys, shape) = (Self.order[...], after.keys[...], Row.cursorShape[...])
    if let firstKey, ByteOrder.equal(firstKey, keys.first ?? ""), columns.count > 1 {
      // With a fixed first column, comparing the others alone lets SQLite go straight to the place in the index.
      (columns, keys, shape) = (columns.dropFirst(), keys.dropFirst(), shape.dropFirst())
    }
    let marks = shape.map { $0 ? "CAST(? AS INTEGER)" : "?" }.joined(separator: ", ")
    return SQLiteCondition(
      sql: "(\(columns.joined(separator: ", "))) > (\(marks))", values: keys.map { .text($0) })
  }
}

/// One condition that rows must meet.
struct SQLiteCondition {
  let sql: String
  let values: [ColumnValue]

  /// A column has a value; `nil` for no condition.
  static func equal(_ column: String, _ value: String?) -> SQLiteCondition? {
    value.map { SQLiteCondition(sql: "\(column) = ?", values: [.text($0)]) }
  }

  /// A column has one of some values; `nil` for no condition.
  static func among(_ column: String, _ values: [String]) -> SQLiteCondition? {
    if values.isEmpty { return nil }
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    return SQLiteCondition(sql: "\(column) IN (\(marks))", values: values.sorted().map { .text($0) })
  }

  /// A column holds a text up to a value; `nil` for no condition.
  static func upTo(_ column: String, _ value: String?) -> SQLiteCondition? {
    value.map { SQLiteCondition(sql: "\(column) <= ?", values: [.text($0)]) }
  }
}

extension SQLiteLog {
  /// The rows that fit, sorted, after the cursor, up to the limit.
  func select<Filter: SQLiteFilter>(_ filter: Filter) throws -> [Filter.Row] {
    try filter.checkCursor()
    let conditions = filter.conditions + [filter.cursorCondition].compactMap { $0 }
    var sql = "SELECT \(Filter.Row.columns.joined(separator: ", ")) FROM \(Filter.Row.list)"
    if !conditions.isEmpty { sql += " WHERE " + conditions.map(\.sql).joined(separator: " AND ") }
    sql += " ORDER BY \(Filter.order.joined(separator: ", ")) LIMIT ?"
    let values = conditions.flatMap(\.values) + [.integer(max(0, filter.limit ?? .max))]
    return try rows(db.cachedStatement(sql: sql), StatementArguments(values))
  }

  /// The rows of one stream; throws ``ColumnError`` if they are not what any projector could have made.
  func rows(of stream: StreamID) throws -> ReadModelRows {
    let reviews: [ReviewRow] = try rows(of: stream)
    guard reviews.count <= 1 else { throw ColumnError(column: 0) }
    return ReadModelRows(
      review: reviews.first, tasks: try rows(of: stream), deadlines: try rows(of: stream),
      comments: try rows(of: stream))
  }

  private func rows<Listed: ListedRow>(of stream: StreamID) throws -> [Listed] {
    let sql = "SELECT \(Listed.columns.joined(separator: ", ")) FROM \(Listed.list) WHERE stream = ?"
    return try rows(db.cachedStatement(sql: sql), [stream.rawValue])
  }

  private func rows<Listed: ListedRow>(_ statement: Statement, _ arguments: StatementArguments) throws -> [Listed] {
    let cursor = try Row.fetchCursor(statement, arguments: arguments)
    var rows: [Listed] = []
    while let row = try cursor.next() {
      var reader = ColumnReader(try Listed.columns.indices.map { try row.value($0) })
      rows.append(try Listed(values: &reader))
    }
    return rows
  }
}

extension ReviewFilter: SQLiteFilter {
  static var order: [String] { ["review"] }
  var firstKey: String? { nil }

  var conditions: [SQLiteCondition] {
    let state = state.map {
      SQLiteCondition(sql: "EXISTS (SELECT 1 FROM json_each(states) WHERE value = ?)", values: [.text($0)])
    }
    return [.equal("review", review), .among("status", status.map(\.rawValue)), state].compactMap { $0 }
  }
}

extension TaskFilter: SQLiteFilter {
  static var order: [String] { ["coalesce(due_at, due_day, '~')", "review", "key"] }
  var firstKey: String? { nil }

  var conditions: [SQLiteCondition] {
    [
      .equal("review", review), .equal("kind", kind), .equal("body", body), .equal("role", role),
      .equal("assignee", assignee), .among("state", state.map(\.rawValue)), .upTo("due_day", dueOnOrBefore),
    ].compactMap { $0 }
  }
}

extension DeadlineFilter: SQLiteFilter {
  static var order: [String] { ["coalesce(due_at, due_day, '~')", "review", "id", "activation"] }
  var firstKey: String? { nil }

  var conditions: [SQLiteCondition] {
    [
      .equal("review", review), .equal("body", body), .among("state", state.map(\.rawValue)),
      .upTo("due_at", dueAtOrBefore),
    ].compactMap { $0 }
  }
}

extension CommentFilter: SQLiteFilter {
  static var order: [String] { ["review", "number"] }
  var firstKey: String? { review }

  var conditions: [SQLiteCondition] {
    [
      .equal("review", review), .equal("channel", channel), .equal("provision", provision),
      .equal("status", status?.rawValue), .equal("reply_status", replyStatus),
    ].compactMap { $0 }
  }
}
