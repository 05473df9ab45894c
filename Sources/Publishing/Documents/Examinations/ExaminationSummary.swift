public import Diagnostics

/// The answers of all examiners, area by area.
public struct ExaminationSummary: Codable, Hashable, Sendable {
  /// One area of the questionnaire.
  public struct Area: Codable, Hashable, Sendable {
    /// Letter of the area, such as `A`.
    public var code: String
    public var title: LocalizedText
    /// Legal anchor of the area, in words.
    public var anchor: LocalizedText?
    /// In the order of the questionnaire, then of the examiners.
    public var answers: [ExaminationAnswer]

    public init(code: String, title: LocalizedText, anchor: LocalizedText? = nil, answers: [ExaminationAnswer]) {
      self.code = code
      self.title = title
      self.anchor = anchor
      self.answers = answers
    }
  }

  public var cover: DocumentCover
  public var draft: DraftReference
  public var examiners: [OpinionProcedure.Expert]
  public var areas: [Area]
  public var conclusions: [LocalizedText]
  public var signatures: [SignatureLine]

  public init(
    cover: DocumentCover, draft: DraftReference, examiners: [OpinionProcedure.Expert], areas: [Area],
    conclusions: [LocalizedText] = [], signatures: [SignatureLine] = []
  ) {
    self.cover = cover
    self.draft = draft
    self.examiners = examiners
    self.areas = areas
    self.conclusions = conclusions
    self.signatures = signatures
  }
}
