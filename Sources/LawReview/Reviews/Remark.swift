public import Diagnostics

/// Identifies a remark within a review: the opinion it stands in and its own id there.
public struct RemarkKey: Codable, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Body that delivered the opinion.
  public var body: String
  /// Round in which it was delivered, 1-based.
  public var round: Int
  public var id: String

  public init(body: String, round: Int, id: String) {
    self.body = body
    self.round = round
    self.id = id
  }

  /// `language-council/r1`, with `@2` for the second round.
  public var description: String {
    "\(body)/\(id)" + (round == 1 ? "" : "@\(round)")
  }

  /// Reads what ``description`` writes.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let tail = parts[1].split(separator: "@", maxSplits: 1)
    guard let id = tail.first else { return nil }
    let round = tail.count == 2 ? Int(tail[1]) : 1
    guard let round else { return nil }
    self.init(body: String(parts[0]), round: round, id: String(id))
  }

  public static func < (left: RemarkKey, right: RemarkKey) -> Bool {
    (left.round, left.body, left.id) < (right.round, right.body, right.id)
  }
}

/// What became of a remark's provision in a later version.
public struct RemarkCarry: Codable, Hashable, Sendable {
  /// The state of the anchor in the new version.
  public enum State: String, Codable, Sendable {
    case kept
    /// Same words under another number or in another place.
    case moved
    case wordingChanged = "wording-changed"
    case gone
    /// More than one provision may be meant: a person decides.
    case ambiguous
  }

  public var remark: RemarkKey
  public var state: State
  /// Version to which it was carried, 1-based.
  public var version: Int
  /// eId in the new version, where there is exactly one.
  public var provision: String?
  /// Wording before and after, by language tag, where it changed.
  public var oldText: [String: String]
  public var newText: [String: String]

  public init(
    remark: RemarkKey, state: State, version: Int, provision: String?, oldText: [String: String] = [:],
    newText: [String: String] = [:]
  ) {
    self.remark = remark
    self.state = state
    self.version = version
    self.provision = provision
    self.oldText = oldText
    self.newText = newText
  }
}

/// The drafter's answer to a remark or a comment.
public struct Reply: Codable, Hashable, Sendable {
  public var status: ReplyStatus
  /// Why; mandatory unless accepted.
  public var reason: LocalizedText?
  /// What was changed in the draft, in words.
  public var change: LocalizedText?
  public var author: String
  public var at: Instant

  public init(status: ReplyStatus, reason: LocalizedText?, change: LocalizedText?, author: String, at: Instant) {
    self.status = status
    self.reason = reason
    self.change = change
    self.author = author
    self.at = at
  }
}
