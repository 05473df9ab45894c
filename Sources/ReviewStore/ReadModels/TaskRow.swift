public import Diagnostics

/// Where a task stands.
public enum TaskState: String, Codable, Sendable, CaseIterable {
  /// Waits for somebody.
  case open
  /// Was done, with an outcome.
  case done
  /// Ended without being done, since its state was left or its term ran out.
  case closed
}

/// One task in the list of tasks.
public struct TaskRow: Codable, Hashable, Sendable {
  /// Id of the review.
  public var review: String
  /// Key of the task, unique in its review for ever.
  public var key: String
  /// Id of the task in the procedure, such as `deliver-opinion`.
  public var kind: String
  /// What is to be done, in words.
  public var title: LocalizedText
  /// Id of the body whose task it is.
  public var body: String?
  /// Role that may do it.
  public var role: String?
  /// Person who took it or was given it.
  public var assignee: String?
  /// Where the task stands.
  public var state: TaskState
  /// When it came up, as an RFC 3339 instant.
  public var openedAt: String
  /// Last legal day, `YYYY-MM-DD`.
  public var dueDay: String?
  /// End of the term, as an RFC 3339 instant in UTC.
  public var dueAt: String?
  /// How it ended.
  public var outcome: String?
  /// Person who did it.
  public var doneBy: String?
  /// When it ended, as an RFC 3339 instant.
  public var closedAt: String?

  public init(
    review: String, key: String, kind: String, title: LocalizedText, body: String? = nil, role: String? = nil,
    assignee: String? = nil, state: TaskState, openedAt: String, dueDay: String? = nil, dueAt: String? = nil,
    outcome: String? = nil, doneBy: String? = nil, closedAt: String? = nil
  ) {
    self.review = review
    self.key = key
    self.kind = kind
    self.title = title
    self.body = body
    self.role = role
    self.assignee = assignee
    self.state = state
    self.openedAt = openedAt
    self.dueDay = dueDay
    self.dueAt = dueAt
    self.outcome = outcome
    self.doneBy = doneBy
    self.closedAt = closedAt
  }

  /// The place of the row in the sorted list, to go on after it.
  public var cursor: RowCursor { RowCursor(keys: [dueAt ?? dueDay ?? RowCursor.never, review, key]) }
}

/// Which tasks to list.
public struct TaskFilter: Hashable, Sendable {
  /// Only this review.
  public var review: String?
  /// Only this task of the procedure.
  public var kind: String?
  /// Only this body.
  public var body: String?
  /// Only tasks with exactly this role.
  public var role: String?
  /// Only tasks of this person.
  public var assignee: String?
  /// Only tasks in one of these; empty for all.
  public var state: Set<TaskState>
  /// Only tasks due on this day (`YYYY-MM-DD`) or before it; tasks without a day are left out.
  public var dueOnOrBefore: String?
  /// Only rows that stand after this one.
  public var after: RowCursor?
  /// At most so many rows.
  public var limit: Int?

  public init(
    review: String? = nil, kind: String? = nil, body: String? = nil, role: String? = nil, assignee: String? = nil,
    state: Set<TaskState> = [], dueOnOrBefore: String? = nil, after: RowCursor? = nil, limit: Int? = nil
  ) {
    self.review = review
    self.kind = kind
    self.body = body
    self.role = role
    self.assignee = assignee
    self.state = state
    self.dueOnOrBefore = dueOnOrBefore
    self.after = after
    self.limit = limit
  }
}
