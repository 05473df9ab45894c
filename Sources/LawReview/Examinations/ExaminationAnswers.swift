public import Diagnostics

/// A questionnaire as an examiner filled it in.
public struct ExaminationAnswers: Codable, Hashable, Sendable {
  /// One answer.
  public struct Answer: Codable, Hashable, Sendable {
    /// What an examiner can say.
    public enum Value: String, Codable, Sendable, CaseIterable {
      case yes
      case no
      case unclear
      case notApplicable = "not-applicable"
    }

    /// Id of the question.
    public var question: String
    public var value: Value
    /// −2 (harmful) to +2 (beneficial); `nil` where it was not weighed.
    public var impact: Int?
    /// 1 (unlikely) to 3 (likely); `nil` where it was not weighed.
    public var likelihood: Int?
    /// eIds of the provisions concerned.
    public var provisions: [String]
    public var groups: LocalizedText?
    public var regions: LocalizedText?
    public var evidence: LocalizedText?
    public var mitigation: LocalizedText?

    public init(
      question: String, value: Value, impact: Int? = nil, likelihood: Int? = nil, provisions: [String] = [],
      groups: LocalizedText? = nil, regions: LocalizedText? = nil, evidence: LocalizedText? = nil,
      mitigation: LocalizedText? = nil
    ) {
      self.question = question
      self.value = value
      self.impact = impact
      self.likelihood = likelihood
      self.provisions = provisions
      self.groups = groups
      self.regions = regions
      self.evidence = evidence
      self.mitigation = mitigation
    }

    /// Impact times likelihood, −6 to +6; shown, never deciding.
    public var score: Int? {
      guard let impact, let likelihood else { return nil }
      return impact * likelihood
    }
  }

  /// What the answers of an area add up to; shown, never deciding.
  public struct AreaScore: Codable, Hashable, Sendable {
    /// Id of the area.
    public var area: String
    public var answered: Int
    public var questions: Int
    public var unclear: Int
    /// Sum of the scores; `nil` where nothing was weighed.
    public var total: Int?
    public var lowest: Int?
    public var highest: Int?
  }

  /// Id of the questionnaire.
  public var questionnaire: String
  /// Version of the questionnaire.
  public var questionnaireVersion: String
  /// In the order of the file.
  public var answers: [Answer]
  /// What the examiner concludes.
  public var conclusion: LocalizedText?

  public init(
    questionnaire: String, questionnaireVersion: String, answers: [Answer], conclusion: LocalizedText? = nil
  ) {
    self.questionnaire = questionnaire
    self.questionnaireVersion = questionnaireVersion
    self.answers = answers
    self.conclusion = conclusion
  }

  public func answer(to question: String) -> Answer? {
    answers.first { $0.question == question }
  }

  /// The scores of every area, in the order of the questionnaire.
  public func scores(by questionnaire: Questionnaire) -> [AreaScore] {
    questionnaire.areas.map { area in
      let given = area.questions.compactMap { answer(to: $0.id) }
      let scores = given.compactMap(\.score)
      return AreaScore(
        area: area.id, answered: given.count, questions: area.questions.count,
        unclear: given.filter { $0.value == .unclear }.count, total: scores.isEmpty ? nil : scores.reduce(0, +),
        lowest: scores.min(), highest: scores.max())
    }
  }

  /// What is wrong with the answers, in their order.
  ///
  /// - Parameters:
  ///   - provisions: eIds of the draft's provisions.
  ///   - places: Where each answer stands, in their order; empty for answers that come from no file.
  ///   - whole: Where the file as a whole stands.
  public func findings(
    against questionnaire: Questionnaire, provisions: Set<String>, places: [Place] = [], whole: Place = .nowhere
  ) -> [Finding] {
    var findings: [Finding] = []
    if self.questionnaire != questionnaire.id || questionnaireVersion != questionnaire.version {
      findings.append(
        Finding(
          "examination.questionnaire-different", .error, at: whole,
          [
            "found": "\(self.questionnaire) \(questionnaireVersion)",
            "expected": "\(questionnaire.id) \(questionnaire.version)",
          ]))
    }
    var seen: Set<String> = []
    for (index, answer) in answers.enumerated() {
      let place = index < places.count ? places[index] : whole
      func report(_ code: String, _ severity: Severity = .error, _ arguments: [String: String] = [:]) {
        let common = ["question": answer.question]
        findings.append(Finding(code, severity, at: place, common.merging(arguments) { $1 }))
      }
      if questionnaire.question(answer.question) == nil {
        report(
          "examination.question-unknown", .error,
          ["nearest": nearest(to: answer.question, in: questionnaire.questions.map(\.id))])
      }
      if !seen.insert(answer.question).inserted { report("examination.answer-twice") }
      if let impact = answer.impact, !(-2...2).contains(impact) {
        report("examination.impact-out-of-range", .error, ["impact": String(impact)])
      }
      if let likelihood = answer.likelihood, !(1...3).contains(likelihood) {
        report("examination.likelihood-out-of-range", .error, ["likelihood": String(likelihood)])
      }
      if (answer.impact == nil) != (answer.likelihood == nil) { report("examination.score-half") }
      if let score = answer.score, score < 0, answer.mitigation == nil {
        report("examination.mitigation-missing", .warning)
      }
      for provision in answer.provisions where !provisions.contains(provision) {
        report(
          "examination.provision-unknown", .error,
          ["provision": provision, "nearest": nearest(to: provision, in: provisions)])
      }
    }
    for question in questionnaire.questions where question.isMandatory && !seen.contains(question.id) {
      findings.append(Finding("examination.answer-missing", .error, at: whole, ["question": question.id]))
    }
    return findings
  }
}
