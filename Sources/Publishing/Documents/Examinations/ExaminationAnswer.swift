public import Diagnostics

/// An examiner's answer to one question of the questionnaire.
public struct ExaminationAnswer: Codable, Hashable, Sendable {
  /// The answer itself.
  public enum Answer: String, CaseIterable, Codable, Sendable {
    case yes
    case no
    case unclear
    case notApplicable = "n-a"
  }

  /// Identity of the question in the questionnaire, such as `A1`.
  public var question: String
  public var text: LocalizedText
  public var examiner: LocalizedText
  public var answer: Answer
  /// −2 (harmful) to +2 (helpful).
  public var impact: Int?
  /// 1 (unlikely) to 3 (likely).
  public var likelihood: Int?
  public var groups: LocalizedText?
  public var regions: LocalizedText?
  public var evidence: LocalizedText?
  public var provision: ProvisionReference?
  public var mitigation: LocalizedText?

  public init(
    question: String, text: LocalizedText, examiner: LocalizedText, answer: Answer, impact: Int? = nil,
    likelihood: Int? = nil, groups: LocalizedText? = nil, regions: LocalizedText? = nil,
    evidence: LocalizedText? = nil, provision: ProvisionReference? = nil, mitigation: LocalizedText? = nil
  ) {
    self.question = question
    self.text = text
    self.examiner = examiner
    self.answer = answer
    self.impact = impact
    self.likelihood = likelihood
    self.groups = groups
    self.regions = regions
    self.evidence = evidence
    self.provision = provision
    self.mitigation = mitigation
  }

  /// Impact times likelihood, −6 to +6; shown to readers, never deciding anything.
  public var score: Int? {
    guard let impact, let likelihood else { return nil }
    return impact * likelihood
  }
}
