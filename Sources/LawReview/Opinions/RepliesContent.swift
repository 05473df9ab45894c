public import Diagnostics

/// What is done with a remark or a comment.
public enum ReplyStatus: String, Codable, Sendable, CaseIterable {
  case accepted
  case partly
  case rejected
  case noted

  /// Whether it has to be explained.
  public var needsReason: Bool { self != .accepted }
}

/// The drafter's replies, as they were handed in.
public struct RepliesContent: Codable, Hashable, Sendable {
  /// In the order of the file.
  public var replies: [ReplyContent]

  public init(replies: [ReplyContent]) {
    self.replies = replies
  }
}

/// A reply to one remark or one comment.
public struct ReplyContent: Codable, Hashable, Sendable {
  /// What it replies to: a remark as `body/id` (`body/id@2` in the second round), or a comment as `comment/7`.
  public var to: String
  public var status: ReplyStatus
  /// Why; there unless accepted.
  public var reason: LocalizedText?
  /// What was changed in the draft.
  public var change: LocalizedText?
  /// 1-based line in the file it was handed in with.
  public var line: Int?

  public init(
    to: String, status: ReplyStatus, reason: LocalizedText? = nil, change: LocalizedText? = nil, line: Int? = nil
  ) {
    self.to = to
    self.status = status
    self.reason = reason
    self.change = change
    self.line = line
  }

  /// Number of the comment that it replies to; `nil` where it is a remark.
  public var commentNumber: Int? {
    guard to.hasPrefix("comment/") else { return nil }
    return Int(to.dropFirst("comment/".count))
  }
}
