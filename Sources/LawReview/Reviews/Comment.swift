public import Diagnostics

/// A comment of the public or of an organisation; a stream of its own beside the review.
public struct Comment: Codable, Hashable, Sendable {
  public var review: String
  /// 1-based number within the review, in order of arrival.
  public var number: Int
  public var content: CommentContent
  public var receivedAt: Instant
  /// Person who brought it in.
  public var receivedBy: String
  public var replies: [Reply]

  /// The latest reply.
  public var reply: Reply? { replies.last }

  /// The state that a log adds up to; `nil` where the first event is not a receipt.
  public init?(replaying events: some Sequence<CommentEvent>) {
    var comment: Comment?
    for event in events {
      switch event {
      case .received(let received): comment = received
      case .replied(let reply): comment?.replies.append(reply)
      }
    }
    guard let comment else { return nil }
    self = comment
  }

  public init(review: String, number: Int, content: CommentContent, receivedAt: Instant, receivedBy: String) {
    self.review = review
    self.number = number
    self.content = content
    self.receivedAt = receivedAt
    self.receivedBy = receivedBy
    replies = []
  }
}

/// What a comment says, as it was handed in.
public struct CommentContent: Codable, Hashable, Sendable {
  /// Day on which it was written.
  public var date: CivilDate
  /// Channel it came through, such as `citizens`, `ngo` or `chamber`.
  public var channel: String
  /// Display name; empty for anonymous ones.
  public var author: String
  public var organisation: String
  /// eId of the provision it is about; `nil` for the draft as a whole.
  public var provision: String?
  public var quote: String
  public var text: String
  public var proposed: String

  public init(
    date: CivilDate, channel: String, author: String, organisation: String, provision: String?, quote: String,
    text: String, proposed: String
  ) {
    self.date = date
    self.channel = channel
    self.author = author
    self.organisation = organisation
    self.provision = provision
    self.quote = quote
    self.text = text
    self.proposed = proposed
  }
}

/// Something that happened to a comment.
public enum CommentEvent: Hashable, Sendable {
  case received(Comment)
  case replied(Reply)

  /// Stable name of the event in the log.
  public var type: String {
    switch self {
    case .received: "comment-received"
    case .replied: "comment-replied"
    }
  }

  /// The payload as canonical JSON.
  public func payload() throws -> [UInt8] {
    switch self {
    case .received(let comment): try CanonicalJSON.encode(comment)
    case .replied(let reply): try CanonicalJSON.encode(reply)
    }
  }

  /// Reads an event from the log.
  ///
  /// - Throws: ``Refusal`` `review.event-unreadable` where the type is unknown or the payload does not fit it.
  public init(type: String, schema: Int, payload: [UInt8]) throws(Refusal) {
    do {
      switch type {
      case "comment-received": self = .received(try CanonicalJSON.decode(Comment.self, from: payload))
      case "comment-replied": self = .replied(try CanonicalJSON.decode(Reply.self, from: payload))
      default: throw Refusal("review.event-unreadable", ["type": type, "schema": String(schema)])
      }
    } catch {
      throw Refusal("review.event-unreadable", ["type": type, "schema": String(schema)])
    }
  }
}
