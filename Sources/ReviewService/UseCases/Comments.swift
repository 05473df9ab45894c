public import Diagnostics
public import LawReview
import Publishing
import ReviewStore

extension ReviewService {
  /// What an import of comments came to.
  public struct CommentImport: Sendable {
    /// Numbers of the comments that were taken in.
    public var numbers: [Int]
    /// One finding for each row that was not, with its row and reason.
    public var findings: [Finding]
  }

  /// Takes in the good rows of a CSV or JSON file in one transaction, and reports the others.
  ///
  /// - Throws: ``Refusal`` where comments are closed, the actor may not register them, or the file cannot be read at all.
  public func importComments(_ input: InputFile, to id: String, by actor: String) throws(Refusal) -> CommentImport {
    _ = try work(on: id)
    var result = CommentImport(numbers: [], findings: [])
    _ = try commitBeside(id, files: [input]) {
      (loaded: Loaded, context: ReviewContext, now: Instant) throws(Refusal) in
      try loaded.review.checkCollecting(context: context, actor: actor, at: now)
      let outline = Set(loaded.review.currentVersion?.outline.map(\.eId) ?? [])
      let file = try CommentFile(input, outline: outline)
      let first = try commentRows(of: id).count + 1
      var appends: [StreamAppend] = []
      result = CommentImport(numbers: [], findings: file.findings)
      for (offset, row) in file.comments.enumerated() {
        let comment = Comment(
          review: id, number: first + offset, content: row.content, receivedAt: now, receivedBy: actor)
        result.numbers.append(comment.number)
        appends.append(
          StreamAppend(
            stream: .comment(on: id, number: comment.number), expectedVersion: 0,
            events: [try NewEvent(.received(comment), actor: actor, at: now)]))
      }
      return ([], appends)
    }
    return result
  }

  /// The comments of a review, by number.
  public func comments(of id: String) throws(Refusal) -> [Comment] {
    var comments: [Comment] = []
    for row in try commentRows(of: id) {
      if let comment = try comment(row.number, of: id)?.comment { comments.append(comment) }
    }
    return comments.sorted { $0.number < $1.number }
  }

  private func commentRows(of id: String) throws(Refusal) -> [CommentRow] {
    try storing { () throws(StoreError) in try store.comments(CommentFilter(review: id)) }
      .sorted { $0.number < $1.number }
  }

  func comment(_ number: Int, of id: String) throws(Refusal) -> (comment: Comment, version: Int, head: String)? {
    let recorded = try storing { () throws(StoreError) in try store.load(.comment(on: id, number: number)) }
    var events: [CommentEvent] = []
    for event in recorded {
      events.append(try CommentEvent(type: event.type, schema: event.schema, payload: event.payload))
    }
    guard let comment = Comment(replaying: events), let head = recorded.last?.hash else { return nil }
    return (comment, recorded.count, head)
  }

  /// Replies to one comment.
  ///
  /// - Throws: ``Refusal`` where there is no such comment, the actor may not reply, or a reason is missing.
  public func reply(
    to number: Int, of id: String, status: ReplyStatus, reason: LocalizedText?, change: LocalizedText?,
    by actor: String
  ) throws(Refusal) -> Comment {
    var comment: Comment?
    _ = try commitBeside(id, files: []) {
      (loaded: Loaded, context: ReviewContext, now: Instant) throws(Refusal) in
      let (append, replied) = try appendingReply(
        to: number, of: loaded, status: status, reason: reason, change: change, by: actor, context: context, at: now)
      comment = replied
      return ([], [append])
    }
    guard let comment else { throw Refusal("comment.unknown", ["number": String(number), "review": id]) }
    return comment
  }

  /// The append that gives a reply, and the comment as it will be.
  func appendingReply(
    to number: Int, of loaded: Loaded, status: ReplyStatus, reason: LocalizedText?, change: LocalizedText?,
    by actor: String, context: ReviewContext, at now: Instant
  ) throws(Refusal) -> (append: StreamAppend, comment: Comment) {
    let id = loaded.review.id
    try loaded.review.checkAction("comment.replied", context: context, actor: actor, at: now)
    if loaded.review.comments != nil, !loaded.review.isCollectionOpen(context) {
      throw Refusal("comment.report-published", ["review": id])
    }
    guard var found = try comment(number, of: id) else {
      throw Refusal("comment.unknown", ["number": String(number), "review": id])
    }
    if status.needsReason, reason == nil {
      throw Refusal("reply.reason-missing", ["to": "comment \(number)", "status": status.rawValue])
    }
    let reply = Reply(status: status, reason: reason, change: change, author: actor, at: now)
    found.comment.replies.append(reply)
    let append = StreamAppend(
      stream: .comment(on: id, number: number), expectedVersion: found.version,
      events: [try NewEvent(.replied(reply), actor: actor, at: now)])
    return (append, found.comment)
  }

  /// Publishes the report on comments and closes the collection.
  public func closeComments(of id: String, by actor: String) throws(Refusal) -> Outcome {
    var byStatus: [String: Int] = [:]
    var unanswered: [Int] = []
    var heads = ""
    var count = 0
    for row in try commentRows(of: id) {
      guard let found = try comment(row.number, of: id) else { continue }
      count += 1
      heads += found.head + "\n"
      if let reply = found.comment.reply {
        byStatus[reply.status.rawValue, default: 0] += 1
      } else {
        unanswered.append(found.comment.number)
      }
    }
    let tally = CommentsTally(
      count: count, byStatus: byStatus, unanswered: unanswered, digest: ContentDigest.sha256(Array(heads.utf8)))
    return try perform(.closeComments(tally), on: id, by: actor)
  }
}
