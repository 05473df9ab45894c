public import Diagnostics
public import LawReview

/// A named vote as documents print it: who was there, who voted how, and what followed from the rule.
public struct VoteRecord: Codable, Hashable, Sendable {
  /// A member of the voting body.
  public struct Member: Codable, Hashable, Sendable {
    public var name: LocalizedText
    /// Office in the body, such as chair; `nil` for members without one.
    public var office: LocalizedText?
    public var isPresent: Bool
    /// `nil` where the member did not vote.
    public var ballot: Ballot?

    public init(name: LocalizedText, office: LocalizedText? = nil, isPresent: Bool, ballot: Ballot?) {
      self.name = name
      self.office = office
      self.isPresent = isPresent
      self.ballot = ballot
    }
  }

  /// What was voted on.
  public var question: LocalizedText
  public var date: CivilDate
  /// All members of the body on the day, in the order to print.
  public var members: [Member]
  /// Members that must be present.
  public var quorumNeeded: Int
  /// Votes in favour that are needed.
  public var majorityNeeded: Int
  /// The rule in words, such as “two thirds of all members”.
  public var quorumRule: LocalizedText
  public var majorityRule: LocalizedText
  public var outcome: VoteOutcome
  /// Legal ground of the rule.
  public var basis: LocalizedText?

  public init(
    question: LocalizedText, date: CivilDate, members: [Member], quorumNeeded: Int, majorityNeeded: Int,
    quorumRule: LocalizedText, majorityRule: LocalizedText, outcome: VoteOutcome, basis: LocalizedText? = nil
  ) {
    self.question = question
    self.date = date
    self.members = members
    self.quorumNeeded = quorumNeeded
    self.majorityNeeded = majorityNeeded
    self.quorumRule = quorumRule
    self.majorityRule = majorityRule
    self.outcome = outcome
    self.basis = basis
  }

  /// Members who cast a ballot of one kind, in the order to print.
  public func voters(_ ballot: Ballot) -> [Member] {
    members.filter { $0.ballot == ballot }
  }

  public var present: [Member] { members.filter(\.isPresent) }
}

/// A dissenting opinion of a member.
public struct DissentingOpinion: Codable, Hashable, Sendable {
  public var author: LocalizedText
  public var date: CivilDate
  /// Paragraphs of the text.
  public var text: [LocalizedText]
  /// Whether the text is printed; otherwise the document only says that it is kept in the file.
  public var isPublished: Bool

  public init(author: LocalizedText, date: CivilDate, text: [LocalizedText], isPublished: Bool) {
    self.author = author
    self.date = date
    self.text = text
    self.isPublished = isPublished
  }
}

/// A line for a signature, or a signature that was given.
public struct SignatureLine: Codable, Hashable, Sendable {
  /// Office of the person, such as chair of the Council.
  public var office: LocalizedText
  public var name: LocalizedText
  /// Day on which it was given; `nil` for a line that is still empty.
  public var signedOn: CivilDate?

  public init(office: LocalizedText, name: LocalizedText, signedOn: CivilDate? = nil) {
    self.office = office
    self.name = name
    self.signedOn = signedOn
  }
}
