/// Whether a comment was answered.
public enum CommentStatus: String, Codable, Sendable, CaseIterable {
  case open, replied
}

/// One comment in the list of comments.
public struct CommentRow: Codable, Hashable, Sendable {
  /// Id of the review.
  public var review: String
  /// Number of the comment in its review, from 1.
  public var number: Int
  /// When it came in, as an RFC 3339 instant.
  public var receivedAt: String
  /// How it came in, such as `portal`.
  public var channel: String
  /// Name of the person who wrote it.
  public var author: String?
  /// Name of the organisation it was written for.
  public var organisation: String?
  /// eId of the provision it speaks of; `nil` for the whole draft law.
  public var provision: String?
  /// Whether it was answered.
  public var status: CommentStatus
  /// What the reply says: accepted, partly, rejected or noted.
  public var replyStatus: String?
  /// The beginning of the text.
  public var excerpt: String

  public init(
    review: String, number: Int, receivedAt: String, channel: String, author: String? = nil,
    organisation: String? = nil, provision: String? = nil, status: CommentStatus, replyStatus: String? = nil,
    excerpt: String
  ) {
    self.review = review
    self.number = number
    self.receivedAt = receivedAt
    self.channel = channel
    self.author = author
    self.organisation = organisation
    self.provision = provision
    self.status = status
    self.replyStatus = replyStatus
    self.excerpt = excerpt
  }

  /// The place of the row in the sorted list, to go on after it.
  public var cursor: RowCursor { RowCursor(keys: [review, RowCursor.key(number)]) }
}

/// Which comments to list.
public struct CommentFilter: Hashable, Sendable {
  /// Only this review.
  public var review: String?
  /// Only comments that came in this way.
  public var channel: String?
  /// Only comments on exactly this provision.
  public var provision: String?
  /// Only answered or only open comments.
  public var status: CommentStatus?
  /// Only comments with this reply.
  public var replyStatus: String?
  /// Only rows that stand after this one.
  public var after: RowCursor?
  /// At most so many rows.
  public var limit: Int?

  public init(
    review: String? = nil, channel: String? = nil, provision: String? = nil, status: CommentStatus? = nil,
    replyStatus: String? = nil, after: RowCursor? = nil, limit: Int? = nil
  ) {
    self.review = review
    self.channel = channel
    self.provision = provision
    self.status = status
    self.replyStatus = replyStatus
    self.after = after
    self.limit = limit
  }
}
