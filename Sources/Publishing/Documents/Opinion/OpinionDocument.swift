public import Diagnostics

/// The formal opinion of a body on a draft law, in the twelve parts of the default model.
///
/// Every text comes in as many languages as there are; each language is printed as a document of its own.
public struct OpinionDocument: Codable, Hashable, Sendable {
  /// What the document is called.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case opinion
    case expertConclusion = "expert-conclusion"
    case recommendation
  }

  public var kind: Kind
  /// 1: body, number, date, place.
  public var cover: DocumentCover
  /// 2: the draft that was reviewed.
  public var draft: DraftReference
  /// 3: legal ground, request and competence, each a paragraph.
  public var basis: [LocalizedText]
  /// 4: how the review went.
  public var procedure: OpinionProcedure
  /// 5: the conclusions, each a paragraph, and the recommendations in the order of their numbers.
  public var conclusions: [LocalizedText]
  public var recommendations: [OpinionRecommendation]
  /// 6: the result.
  public var assessment: OpinionAssessment
  /// 7: by criterion, then by article.
  public var criteria: [CriterionAnalysis]
  public var provisions: [ProvisionAnalysis]
  /// 8: whether the texts in the two languages say the same.
  public var languageNote: [LocalizedText]
  /// 9: what the public and organisations said.
  public var publicInput: PublicInput
  /// 10: the vote; `nil` where there was none yet.
  public var vote: VoteRecord?
  /// 11: dissenting opinions.
  public var dissents: [DissentingOpinion]
  /// 12: signatures and annexes.
  public var signatures: [SignatureLine]
  public var annexes: [OpinionAnnex]

  public init(
    kind: Kind, cover: DocumentCover, draft: DraftReference, basis: [LocalizedText], procedure: OpinionProcedure,
    conclusions: [LocalizedText], recommendations: [OpinionRecommendation], assessment: OpinionAssessment,
    criteria: [CriterionAnalysis] = [], provisions: [ProvisionAnalysis] = [], languageNote: [LocalizedText] = [],
    publicInput: PublicInput, vote: VoteRecord? = nil, dissents: [DissentingOpinion] = [],
    signatures: [SignatureLine] = [], annexes: [OpinionAnnex] = []
  ) {
    self.kind = kind
    self.cover = cover
    self.draft = draft
    self.basis = basis
    self.procedure = procedure
    self.conclusions = conclusions
    self.recommendations = recommendations
    self.assessment = assessment
    self.criteria = criteria
    self.provisions = provisions
    self.languageNote = languageNote
    self.publicInput = publicInput
    self.vote = vote
    self.dissents = dissents
    self.signatures = signatures
    self.annexes = annexes
  }
}

/// The result of an opinion.
public struct OpinionAssessment: Codable, Hashable, Sendable {
  /// What the body thinks of the draft as a whole.
  public enum Result: String, CaseIterable, Codable, Sendable {
    case supported
    case supportedWithRecommendations = "supported-with-recommendations"
    case notSupported = "not-supported"
    case notInCompetence = "not-in-competence"
  }

  public var result: Result
  /// Paragraphs that give the reasons.
  public var reasons: [LocalizedText]

  public init(result: Result, reasons: [LocalizedText] = []) {
    self.result = result
    self.reasons = reasons
  }
}

/// One numbered recommendation, anchored to a provision.
public struct OpinionRecommendation: Codable, Hashable, Sendable {
  /// How much depends on the recommendation.
  public enum Priority: String, CaseIterable, Codable, Sendable {
    case high
    case medium
    case low
  }

  /// 1-based number within the opinion.
  public var number: Int
  public var priority: Priority
  public var addressee: LocalizedText
  /// `nil` where it is about the draft as a whole.
  public var provision: ProvisionReference?
  /// What is recommended, in a sentence.
  public var text: LocalizedText
  /// Wording of the draft.
  public var quote: LocalizedText?
  public var proposedWording: LocalizedText?
  public var reason: LocalizedText

  public init(
    number: Int, priority: Priority, addressee: LocalizedText, provision: ProvisionReference?, text: LocalizedText,
    quote: LocalizedText? = nil, proposedWording: LocalizedText? = nil, reason: LocalizedText
  ) {
    self.number = number
    self.priority = priority
    self.addressee = addressee
    self.provision = provision
    self.text = text
    self.quote = quote
    self.proposedWording = proposedWording
    self.reason = reason
  }
}

/// What an opinion says about one criterion of the examination.
public struct CriterionAnalysis: Codable, Hashable, Sendable {
  /// Letter of the area, such as `A`.
  public var code: String
  public var title: LocalizedText
  public var text: [LocalizedText]
  /// Answers of the examiners that the analysis rests on.
  public var answers: [ExaminationAnswer]

  public init(code: String, title: LocalizedText, text: [LocalizedText], answers: [ExaminationAnswer] = []) {
    self.code = code
    self.title = title
    self.text = text
    self.answers = answers
  }
}

/// What an opinion says about one provision.
public struct ProvisionAnalysis: Codable, Hashable, Sendable {
  public var provision: ProvisionReference
  public var text: [LocalizedText]

  public init(provision: ProvisionReference, text: [LocalizedText]) {
    self.provision = provision
    self.text = text
  }
}

/// An annex of an opinion.
public struct OpinionAnnex: Codable, Hashable, Sendable {
  public var title: LocalizedText
  /// Path in the package; `nil` where it is not part of one.
  public var path: String?

  public init(title: LocalizedText, path: String? = nil) {
    self.title = title
    self.path = path
  }
}
