public import Diagnostics

/// What the opinion of a body says, as it was handed in.
public struct OpinionContent: Codable, Hashable, Sendable {
  /// Id of the body.
  public var body: String
  /// One of the outcomes of the task that asked for the opinion.
  public var outcome: String
  public var summary: LocalizedText
  /// In the order of the file.
  public var remarks: [RemarkContent]

  public init(body: String, outcome: String, summary: LocalizedText, remarks: [RemarkContent] = []) {
    self.body = body
    self.outcome = outcome
    self.summary = summary
    self.remarks = remarks
  }
}

/// A remark, anchored to a provision of the draft.
public struct RemarkContent: Codable, Hashable, Sendable {
  /// Unique in its opinion.
  public var id: String
  /// eId of the provision; `nil` for the draft as a whole.
  public var provision: String?
  public var kind: AmendmentKind
  public var priority: RemarkPriority
  public var text: LocalizedText
  /// The words of the draft that it is about.
  public var quote: LocalizedText?
  public var proposed: LocalizedText?
  public var reason: LocalizedText?
  /// 1-based line in the file it was handed in with.
  public var line: Int?

  public init(
    id: String, provision: String?, kind: AmendmentKind, priority: RemarkPriority, text: LocalizedText,
    quote: LocalizedText? = nil, proposed: LocalizedText? = nil, reason: LocalizedText? = nil, line: Int? = nil
  ) {
    self.id = id
    self.provision = provision
    self.kind = kind
    self.priority = priority
    self.text = text
    self.quote = quote
    self.proposed = proposed
    self.reason = reason
    self.line = line
  }
}
