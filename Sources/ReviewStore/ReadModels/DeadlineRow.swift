public import Diagnostics

/// Where a deadline stands.
public enum DeadlineState: String, Codable, Sendable, CaseIterable {
  /// The term runs.
  case running
  /// The term stands still.
  case suspended
  /// The term ran out.
  case fired
  /// What it was set for ended before.
  case cancelled
}

/// One deadline in the list of deadlines.
public struct DeadlineRow: Codable, Hashable, Sendable {
  /// Id of the review.
  public var review: String
  /// Id of the deadline, unique in its review together with the activation.
  public var id: String
  /// Which activation of its state set it, from 1.
  public var activation: Int
  /// What the term is for, in words.
  public var title: LocalizedText
  /// Id of the body it binds.
  public var body: String?
  /// End of the term, as an RFC 3339 instant in UTC; `nil` while nothing can be said.
  public var dueAt: String?
  /// Last legal day, `YYYY-MM-DD`.
  public var dueDay: String?
  /// Where the deadline stands.
  public var state: DeadlineState
  /// The term as written, such as `15wd`.
  public var term: String
  /// Legal ground of the term.
  public var basis: String?

  public init(
    review: String, id: String, activation: Int, title: LocalizedText, body: String? = nil, dueAt: String? = nil,
    dueDay: String? = nil, state: DeadlineState, term: String, basis: String? = nil
  ) {
    self.review = review
    self.id = id
    self.activation = activation
    self.title = title
    self.body = body
    self.dueAt = dueAt
    self.dueDay = dueDay
    self.state = state
    self.term = term
    self.basis = basis
  }

  /// The place of the row in the sorted list, to go on after it.
  public var cursor: RowCursor {
    RowCursor(keys: [dueAt ?? dueDay ?? RowCursor.never, review, id, RowCursor.key(activation)])
  }
}

/// Which deadlines to list.
public struct DeadlineFilter: Hashable, Sendable {
  /// Only this review.
  public var review: String?
  /// Only this body.
  public var body: String?
  /// Only deadlines in one of these; empty for all.
  public var state: Set<DeadlineState>
  /// Only deadlines due at this RFC 3339 instant in UTC or before it; deadlines without an instant are left out.
  public var dueAtOrBefore: String?
  /// Only rows that stand after this one.
  public var after: RowCursor?
  /// At most so many rows.
  public var limit: Int?

  public init(
    review: String? = nil, body: String? = nil, state: Set<DeadlineState> = [], dueAtOrBefore: String? = nil,
    after: RowCursor? = nil, limit: Int? = nil
  ) {
    self.review = review
    self.body = body
    self.state = state
    self.dueAtOrBefore = dueAtOrBefore
    self.after = after
    self.limit = limit
  }
}
