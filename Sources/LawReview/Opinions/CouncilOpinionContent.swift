public import Diagnostics

/// What the opinion of the deciding body says, as the rapporteur drafted it.
///
/// Who was there, how they voted and who dissented comes from the review, never from here.
public struct CouncilOpinionContent: Codable, Hashable, Sendable {
  /// The result of the general assessment.
  public enum Result: String, Codable, Sendable, CaseIterable {
    case supported
    case supportedWithRecommendations = "supported-with-recommendations"
    case notSupported = "not-supported"
    case notInCompetence = "not-in-competence"
  }

  public var result: Result
  /// Legal ground and request.
  public var basis: LocalizedText
  /// Why the matter is one for this body.
  public var competence: LocalizedText?
  public var assessment: LocalizedText
  /// Numbered as in the file.
  public var recommendations: [RecommendationContent]
  public var criteria: [CriterionAnalysis]
  public var provisions: [ProvisionAnalysis]
  /// Whether the texts in different languages agree.
  public var authenticity: LocalizedText?
  /// What the public and organisations said, in short.
  public var publicInput: LocalizedText?

  public init(
    result: Result, basis: LocalizedText, competence: LocalizedText? = nil, assessment: LocalizedText,
    recommendations: [RecommendationContent] = [], criteria: [CriterionAnalysis] = [],
    provisions: [ProvisionAnalysis] = [], authenticity: LocalizedText? = nil, publicInput: LocalizedText? = nil
  ) {
    self.result = result
    self.basis = basis
    self.competence = competence
    self.assessment = assessment
    self.recommendations = recommendations
    self.criteria = criteria
    self.provisions = provisions
    self.authenticity = authenticity
    self.publicInput = publicInput
  }
}

/// A recommendation of the deciding body: a structured amendment, or advice.
public struct RecommendationContent: Codable, Hashable, Sendable {
  /// Unique in its opinion.
  public var id: String
  /// eId of the provision; `nil` for the draft as a whole.
  public var provision: String?
  public var kind: AmendmentKind
  public var priority: RemarkPriority
  /// To whom it is directed; `nil` for the drafting body.
  public var addressee: LocalizedText?
  public var text: LocalizedText
  /// The words of the draft that it is about.
  public var quote: LocalizedText?
  public var proposed: LocalizedText?
  public var reason: LocalizedText?
  /// 1-based line in the file it was handed in with.
  public var line: Int?

  public init(
    id: String, provision: String?, kind: AmendmentKind, priority: RemarkPriority, addressee: LocalizedText? = nil,
    text: LocalizedText, quote: LocalizedText? = nil, proposed: LocalizedText? = nil, reason: LocalizedText? = nil,
    line: Int? = nil
  ) {
    self.id = id
    self.provision = provision
    self.kind = kind
    self.priority = priority
    self.addressee = addressee
    self.text = text
    self.quote = quote
    self.proposed = proposed
    self.reason = reason
    self.line = line
  }
}

/// What the opinion says about one area of the examination.
public struct CriterionAnalysis: Codable, Hashable, Sendable {
  /// Id of the questionnaire's area.
  public var area: String
  public var text: LocalizedText
  /// 1-based line in the file it was handed in with.
  public var line: Int?

  public init(area: String, text: LocalizedText, line: Int? = nil) {
    self.area = area
    self.text = text
    self.line = line
  }
}

/// What the opinion says about one provision.
public struct ProvisionAnalysis: Codable, Hashable, Sendable {
  /// eId of the provision.
  public var provision: String
  public var text: LocalizedText
  /// 1-based line in the file it was handed in with.
  public var line: Int?

  public init(provision: String, text: LocalizedText, line: Int? = nil) {
    self.provision = provision
    self.text = text
    self.line = line
  }
}
