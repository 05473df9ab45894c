// Rows as columns; the order here is the order of the columns in every SELECT and INSERT.

extension ReviewRow: ListedRow {
  static var list: String { "reviews" }
  static var columns: [String] {
    [
      "review", "docket_number", "title", "procedure", "procedure_hash", "states", "status", "draft_version",
      "opened_at", "closed_at",
    ]
  }
  static var cursorShape: [Bool] { [false] }
  var identity: [String] { [review] }

  var values: [ColumnValue] {
    [
      .text(review), .text(docketNumber), ColumnValue(json: title), .text(procedure), .text(procedureHash),
      ColumnValue(json: states), .text(status.rawValue), .integer(draftVersion), .text(openedAt),
      ColumnValue(closedAt),
    ]
  }

  init(values: inout ColumnReader) throws {
    self.init(
      review: try values.text(), docketNumber: try values.text(), title: try values.json(),
      procedure: try values.text(), procedureHash: try values.text(), states: try values.json(),
      status: try values.choice(), draftVersion: try values.integer(), openedAt: try values.text(),
      closedAt: try values.optionalText())
  }
}

extension TaskRow: ListedRow {
  static var list: String { "tasks" }
  static var columns: [String] {
    [
      "review", "key", "kind", "title", "body", "role", "assignee", "state", "opened_at", "due_day", "due_at",
      "outcome", "done_by", "closed_at",
    ]
  }
  static var cursorShape: [Bool] { [false, false, false] }
  var identity: [String] { [review, key] }

  var values: [ColumnValue] {
    [
      .text(review), .text(key), .text(kind), ColumnValue(json: title), ColumnValue(body), ColumnValue(role),
      ColumnValue(assignee), .text(state.rawValue), .text(openedAt), ColumnValue(dueDay), ColumnValue(dueAt),
      ColumnValue(outcome), ColumnValue(doneBy), ColumnValue(closedAt),
    ]
  }

  init(values: inout ColumnReader) throws {
    self.init(
      review: try values.text(), key: try values.text(), kind: try values.text(), title: try values.json(),
      body: try values.optionalText(), role: try values.optionalText(), assignee: try values.optionalText(),
      state: try values.choice(), openedAt: try values.text(), dueDay: try values.optionalText(),
      dueAt: try values.optionalText(), outcome: try values.optionalText(), doneBy: try values.optionalText(),
      closedAt: try values.optionalText())
  }
}

extension DeadlineRow: ListedRow {
  static var list: String { "deadlines" }
  static var columns: [String] {
    ["review", "id", "activation", "title", "body", "due_at", "due_day", "state", "term", "basis"]
  }
  static var cursorShape: [Bool] { [false, false, false, true] }
  var identity: [String] { [review, id, RowCursor.key(activation)] }

  var values: [ColumnValue] {
    [
      .text(review), .text(id), .integer(activation), ColumnValue(json: title), ColumnValue(body), ColumnValue(dueAt),
      ColumnValue(dueDay), .text(state.rawValue), .text(term), ColumnValue(basis),
    ]
  }

  init(values: inout ColumnReader) throws {
    self.init(
      review: try values.text(), id: try values.text(), activation: try values.integer(), title: try values.json(),
      body: try values.optionalText(), dueAt: try values.optionalText(), dueDay: try values.optionalText(),
      state: try values.choice(), term: try values.text(), basis: try values.optionalText())
  }
}

extension CommentRow: ListedRow {
  static var list: String { "comments" }
  static var columns: [String] {
    [
      "review", "number", "received_at", "channel", "author", "organisation", "provision", "status", "reply_status",
      "excerpt",
    ]
  }
  static var cursorShape: [Bool] { [false, true] }
  var identity: [String] { [review, RowCursor.key(number)] }

  var values: [ColumnValue] {
    [
      .text(review), .integer(number), .text(receivedAt), .text(channel), ColumnValue(author),
      ColumnValue(organisation), ColumnValue(provision), .text(status.rawValue), ColumnValue(replyStatus),
      .text(excerpt),
    ]
  }

  init(values: inout ColumnReader) throws {
    self.init(
      review: try values.text(), number: try values.integer(), receivedAt: try values.text(),
      channel: try values.text(), author: try values.optionalText(), organisation: try values.optionalText(),
      provision: try values.optionalText(), status: try values.choice(), replyStatus: try values.optionalText(),
      excerpt: try values.text())
  }
}
