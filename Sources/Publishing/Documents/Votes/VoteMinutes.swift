public import Diagnostics

/// The minutes of a sitting at which a body voted.
public struct VoteMinutes: Codable, Hashable, Sendable {
  public var cover: DocumentCover
  public var draft: DraftReference
  /// Who presided.
  public var chair: LocalizedText
  /// Who kept the minutes.
  public var secretary: LocalizedText?
  /// Items of the agenda.
  public var agenda: [LocalizedText]
  /// What was said, each a paragraph.
  public var proceedings: [LocalizedText]
  public var vote: VoteRecord
  public var dissents: [DissentingOpinion]
  public var signatures: [SignatureLine]

  public init(
    cover: DocumentCover, draft: DraftReference, chair: LocalizedText, secretary: LocalizedText? = nil,
    agenda: [LocalizedText] = [], proceedings: [LocalizedText] = [], vote: VoteRecord,
    dissents: [DissentingOpinion] = [], signatures: [SignatureLine] = []
  ) {
    self.cover = cover
    self.draft = draft
    self.chair = chair
    self.secretary = secretary
    self.agenda = agenda
    self.proceedings = proceedings
    self.vote = vote
    self.dissents = dissents
    self.signatures = signatures
  }
}
