public import Diagnostics
public import LawReview

/// The note of accepted and rejected remarks (Law 480, article 17-1(13)): the remarks of bodies, with reasons.
public struct RemarksNote: Codable, Hashable, Sendable {
  /// One remark and its answer.
  public struct Row: Codable, Hashable, Sendable {
    /// Body that made the remark.
    public var body: LocalizedText
    /// Identity of the remark in the review, such as `language-council/r1`.
    public var key: String
    public var provision: ProvisionReference?
    public var remark: LocalizedText
    public var proposedWording: LocalizedText?
    /// `nil` where there is no answer yet.
    public var status: ReplyStatus?
    public var reason: LocalizedText?
    public var change: LocalizedText?

    public init(
      body: LocalizedText, key: String, provision: ProvisionReference? = nil, remark: LocalizedText,
      proposedWording: LocalizedText? = nil, status: ReplyStatus? = nil, reason: LocalizedText? = nil,
      change: LocalizedText? = nil
    ) {
      self.body = body
      self.key = key
      self.provision = provision
      self.remark = remark
      self.proposedWording = proposedWording
      self.status = status
      self.reason = reason
      self.change = change
    }
  }

  public var cover: DocumentCover
  public var draft: DraftReference
  public var rows: [Row]
  public var signatures: [SignatureLine]

  public init(cover: DocumentCover, draft: DraftReference, rows: [Row], signatures: [SignatureLine] = []) {
    self.cover = cover
    self.draft = draft
    self.rows = rows
    self.signatures = signatures
  }
}
