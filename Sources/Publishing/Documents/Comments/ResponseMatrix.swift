public import Diagnostics
public import LawReview

/// The report on comments: every comment with what became of it and why.
public struct ResponseMatrix: Codable, Hashable, Sendable {
  /// One comment and its answer.
  public struct Row: Codable, Hashable, Sendable {
    /// 1-based number of the comment.
    public var number: Int
    public var date: CivilDate
    public var channel: LocalizedText
    /// Display name; empty for anonymous comments.
    public var author: String
    public var organisation: String
    public var provision: ProvisionReference?
    /// What the comment quotes from the draft; in the language of its author, like all texts of a comment.
    public var quote: String
    public var remark: String
    public var proposedWording: String
    /// `nil` where there is no answer yet.
    public var status: ReplyStatus?
    public var reason: LocalizedText?
    public var answeredBy: LocalizedText?
    public var answeredOn: CivilDate?
    /// What was changed in the draft, in words.
    public var change: LocalizedText?

    public init(
      number: Int, date: CivilDate, channel: LocalizedText, author: String, organisation: String = "",
      provision: ProvisionReference? = nil, quote: String = "", remark: String, proposedWording: String = "",
      status: ReplyStatus? = nil, reason: LocalizedText? = nil, answeredBy: LocalizedText? = nil,
      answeredOn: CivilDate? = nil, change: LocalizedText? = nil
    ) {
      self.number = number
      self.date = date
      self.channel = channel
      self.author = author
      self.organisation = organisation
      self.provision = provision
      self.quote = quote
      self.remark = remark
      self.proposedWording = proposedWording
      self.status = status
      self.reason = reason
      self.answeredBy = answeredBy
      self.answeredOn = answeredOn
      self.change = change
    }
  }

  public var cover: DocumentCover
  public var draft: DraftReference
  /// First and last day on which comments were collected; the last one is `nil` while the collection runs.
  public var openedOn: CivilDate
  public var closedOn: CivilDate?
  /// Comments that repeat another one, and comments on something else; both are among the rows.
  public var duplicateCount: Int
  public var offTopicCount: Int
  public var rows: [Row]
  public var signatures: [SignatureLine]

  public init(
    cover: DocumentCover, draft: DraftReference, openedOn: CivilDate, closedOn: CivilDate?, duplicateCount: Int = 0,
    offTopicCount: Int = 0, rows: [Row], signatures: [SignatureLine] = []
  ) {
    self.cover = cover
    self.draft = draft
    self.openedOn = openedOn
    self.closedOn = closedOn
    self.duplicateCount = duplicateCount
    self.offTopicCount = offTopicCount
    self.rows = rows
    self.signatures = signatures
  }

  /// Number of different authors; every anonymous comment counts as one.
  public var authorCount: Int {
    let named = Set(rows.filter { !$0.author.isEmpty }.map { [$0.author, $0.organisation] })
    return named.count + rows.count { $0.author.isEmpty }
  }

  /// Number of comments with an outcome; `nil` stands for those without an answer.
  public func count(_ status: ReplyStatus?) -> Int {
    rows.count { $0.status == status }
  }
}
