/// All rows that follow from one stream; they are replaced together whenever the stream grows.
public struct ReadModelRows: Codable, Hashable, Sendable {
  /// The row of the review, if the stream is one.
  public var review: ReviewRow?
  /// Each with its own review and key.
  public var tasks: [TaskRow]
  /// Each with its own review, id and activation.
  public var deadlines: [DeadlineRow]
  /// Each with its own review and number.
  public var comments: [CommentRow]

  public init(
    review: ReviewRow? = nil, tasks: [TaskRow] = [], deadlines: [DeadlineRow] = [], comments: [CommentRow] = []
  ) {
    self.review = review
    self.tasks = tasks
    self.deadlines = deadlines
    self.comments = comments
  }

  /// Whether nothing follows from the stream.
  public var isEmpty: Bool {
    review == nil && tasks.isEmpty && deadlines.isEmpty && comments.isEmpty
  }
}

/// Makes rows from events: a pure function, the same for live work and for a rebuild.
public protocol ReadModelProjector: Sendable {
  /// The rows that follow from all events of a stream, which are given in order from the first.
  func rows(for stream: StreamID, events: [RecordedEvent]) throws -> ReadModelRows
}

/// A projector for a store that needs no lists.
public struct EmptyProjector: ReadModelProjector {
  public init() {}

  public func rows(for stream: StreamID, events: [RecordedEvent]) -> ReadModelRows { ReadModelRows() }
}
