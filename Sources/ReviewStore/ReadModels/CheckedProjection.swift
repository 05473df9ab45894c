import Diagnostics

extension ReadModelProjector {
  /// The rows in their order; throws `store.projection-failed` if the projector does, or gives two rows one identity.
  func checkedRows(for stream: StreamID, events: [RecordedEvent]) throws(StoreError) -> ReadModelRows {
    var rows: ReadModelRows
    do {
      rows = try self.rows(for: stream, events: events)
    } catch let refusal as Refusal {
      let detail = refusal.findings.map(\.code).joined(separator: ", ")
      throw .refused(
        [Finding("store.projection-failed", .error, ["stream": stream.rawValue, "detail": detail])] + refusal.findings)
    } catch {
      throw .refused("store.projection-failed", ["stream": stream.rawValue, "detail": "\(error)"])
    }
    if let review = rows.review { rows.review = try Self.ordered([review], of: stream).first }
    rows.tasks = try Self.ordered(rows.tasks, of: stream)
    rows.deadlines = try Self.ordered(rows.deadlines, of: stream)
    rows.comments = try Self.ordered(rows.comments, of: stream)
    return rows
  }

  private static func ordered<Row: ListedRow>(_ rows: [Row], of stream: StreamID) throws(StoreError) -> [Row] {
    if let row = rows.first(where: { !$0.isStorable }) { throw Self.failure(row, of: stream) }
    let sorted = rows.sorted { ByteOrder.precedes($0.identity, $1.identity) }
    for (row, next) in zip(sorted, sorted.dropFirst()) where !ByteOrder.precedes(row.identity, next.identity) {
      throw Self.failure(row, of: stream)
    }
    return sorted
  }

  private static func failure(_ row: some ListedRow, of stream: StreamID) -> StoreError {
    let name = ([type(of: row).list] + row.identity).joined(separator: " ")
    return .refused("store.projection-failed", ["stream": stream.rawValue, "detail": name])
  }
}
