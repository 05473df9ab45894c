public import Diagnostics

/// The questions that examiners answer about a draft law, area by area.
public struct Questionnaire: Codable, Hashable, Sendable {
  /// A group of questions.
  public struct Area: Codable, Hashable, Sendable {
    /// Short name such as `A`.
    public var id: String
    public var title: LocalizedText
    /// What the area is anchored in.
    public var basis: [LegalBasis]
    /// In the order of the file.
    public var questions: [Question]
  }

  /// One question.
  public struct Question: Codable, Hashable, Sendable {
    /// Short name such as `A1`; unique in the questionnaire.
    public var id: String
    public var text: LocalizedText
    public var isMandatory: Bool
    /// Grounds of its own, beside those of its area.
    public var basis: [LegalBasis]
  }

  public var id: String
  public var version: String
  public var title: LocalizedText
  /// In the order of the file.
  public var areas: [Area]

  /// All questions, area by area.
  public var questions: [Question] { areas.flatMap(\.questions) }

  public func question(_ id: String) -> Question? {
    questions.first { $0.id == id }
  }

  /// The area that a question belongs to.
  public func area(of question: String) -> Area? {
    areas.first { $0.questions.contains { $0.id == question } }
  }
}
