/// What all filters have in common: the store in memory lists by it.
protocol RowFilter {
  associatedtype Row: ListedRow
  var after: RowCursor? { get }
  var limit: Int? { get }
  func accepts(_ row: Row) -> Bool
}

extension RowFilter {
  /// The rows that fit, sorted, after the cursor, up to the limit.
  func select(from rows: some Sequence<Row>) throws(StoreError) -> [Row] {
    try checkCursor()
    var fitting: [(keys: [String], row: Row)] = []
    for row in rows where accepts(row) {
      let keys = row.cursor.keys
      if let after, !ByteOrder.precedes(after.keys, keys) { continue }
      fitting.append((keys, row))
    }
    fitting.sort { ByteOrder.precedes($0.keys, $1.keys) }
    return fitting.prefix(max(0, limit ?? fitting.count)).map(\.row)
  }

  /// Refuses a cursor that was made for another list, or by hand.
  func checkCursor() throws(StoreError) {
    guard let after else { return }
    let fits =
      after.keys.count == Row.cursorShape.count
      && zip(after.keys, Row.cursorShape).allSatisfy { key, isNumber in
        isNumber
          ? key.utf8.count == RowCursor.digits && Int(key) != nil
          : !key.utf8.contains(0)
      }
    if !fits { throw .refused("store.cursor-invalid") }
  }
}

extension ReviewFilter: RowFilter {
  func accepts(_ row: ReviewRow) -> Bool {
    same(review, row.review) && (status.isEmpty || status.contains(row.status))
      && (state.map { state in row.states.contains { ByteOrder.equal($0, state) } } ?? true)
  }
}

extension TaskFilter: RowFilter {
  func accepts(_ row: TaskRow) -> Bool {
    same(review, row.review) && same(kind, row.kind) && same(body, row.body) && same(role, row.role)
      && same(assignee, row.assignee) && (state.isEmpty || state.contains(row.state))
      && notAfter(dueOnOrBefore, row.dueDay)
  }
}

extension DeadlineFilter: RowFilter {
  func accepts(_ row: DeadlineRow) -> Bool {
    same(review, row.review) && same(body, row.body) && (state.isEmpty || state.contains(row.state))
      && notAfter(dueAtOrBefore, row.dueAt)
  }
}

extension CommentFilter: RowFilter {
  func accepts(_ row: CommentRow) -> Bool {
    same(review, row.review) && same(channel, row.channel) && same(provision, row.provision)
      && (status == nil || status == row.status) && same(replyStatus, row.replyStatus)
  }
}

private func same(_ wanted: String?, _ value: String?) -> Bool {
  guard let wanted else { return true }
  return value.map { ByteOrder.equal($0, wanted) } ?? false
}

private func notAfter(_ end: String?, _ value: String?) -> Bool {
  guard let end else { return true }
  return value.map { !ByteOrder.precedes(end, $0) } ?? false
}
