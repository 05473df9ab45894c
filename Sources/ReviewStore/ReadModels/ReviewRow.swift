public import Diagnostics

/// Where a review stands as a whole.
public enum ReviewStatus: String, Codable, Sendable, CaseIterable {
  case open, finished, withdrawn
}

/// One review in the list of reviews.
public struct ReviewRow: Codable, Hashable, Sendable, Identifiable {
  /// Id of the review, such as `2026-001`.
  public var review: String
  /// Number under which the secretariat registered the draft law.
  public var docketNumber: String
  /// Title of the draft law.
  public var title: LocalizedText
  /// Name of the procedure the review follows.
  public var procedure: String
  /// Hash of the procedure file the review is pinned to.
  public var procedureHash: String
  /// Ids of the active states of the chart, in document order.
  public var states: [String]
  /// Where the review stands as a whole.
  public var status: ReviewStatus
  /// Number of the newest version of the draft law, from 1.
  public var draftVersion: Int
  /// When it was opened, as an RFC 3339 instant.
  public var openedAt: String
  /// When it ended, as an RFC 3339 instant.
  public var closedAt: String?

  /// The same as ``review``.
  public var id: String { review }

  public init(
    review: String, docketNumber: String, title: LocalizedText, procedure: String, procedureHash: String,
    states: [String], status: ReviewStatus, draftVersion: Int, openedAt: String, closedAt: String? = nil
  ) {
    self.review = review
    self.docketNumber = docketNumber
    self.title = title
    self.procedure = procedure
    self.procedureHash = procedureHash
    self.states = states
    self.status = status
    self.draftVersion = draftVersion
    self.openedAt = openedAt
    self.closedAt = closedAt
  }

  /// The place of the row in the sorted list, to go on after it.
  public var cursor: RowCursor { RowCursor(keys: [review]) }
}

/// Which reviews to list.
public struct ReviewFilter: Hashable, Sendable {
  /// Only this review.
  public var review: String?
  /// Only reviews with one of these; empty for all.
  public var status: Set<ReviewStatus>
  /// Only reviews in which this state is active.
  public var state: String?
  /// Only rows that stand after this one.
  public var after: RowCursor?
  /// At most so many rows.
  public var limit: Int?

  public init(
    review: String? = nil, status: Set<ReviewStatus> = [], state: String? = nil, after: RowCursor? = nil,
    limit: Int? = nil
  ) {
    self.review = review
    self.status = status
    self.state = state
    self.after = after
    self.limit = limit
  }
}
