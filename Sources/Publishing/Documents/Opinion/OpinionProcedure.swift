public import Diagnostics
public import LawReview

/// How a review went, as its opinion tells it.
public struct OpinionProcedure: Codable, Hashable, Sendable {
  /// An expert or examiner.
  public struct Expert: Codable, Hashable, Sendable {
    public var name: LocalizedText
    /// Declaration of interests, in words.
    public var declaration: LocalizedText?

    public init(name: LocalizedText, declaration: LocalizedText? = nil) {
      self.name = name
      self.declaration = declaration
    }
  }

  /// A body that was consulted.
  public struct Consultation: Codable, Hashable, Sendable {
    public var body: LocalizedText
    public var invitedOn: CivilDate
    /// Last day of its term; `nil` where there was none.
    public var dueOn: CivilDate?
    /// Day of its answer; `nil` for silence.
    public var answeredOn: CivilDate?
    /// Its outcome in words; for silence, what silence means.
    public var outcome: LocalizedText
    /// Whether the outcome is that of silence.
    public var isDeemed: Bool
    /// Legal ground of the term, or of what silence means.
    public var basis: LocalizedText?
    /// Number of remarks in its opinion.
    public var remarkCount: Int

    public init(
      body: LocalizedText, invitedOn: CivilDate, dueOn: CivilDate? = nil, answeredOn: CivilDate? = nil,
      outcome: LocalizedText, isDeemed: Bool = false, basis: LocalizedText? = nil, remarkCount: Int = 0
    ) {
      self.body = body
      self.invitedOn = invitedOn
      self.dueOn = dueOn
      self.answeredOn = answeredOn
      self.outcome = outcome
      self.isDeemed = isDeemed
      self.basis = basis
      self.remarkCount = remarkCount
    }
  }

  /// A day of the review worth telling: a meeting, a return, a new version.
  public struct Event: Codable, Hashable, Sendable {
    public var date: CivilDate
    public var text: LocalizedText

    public init(date: CivilDate, text: LocalizedText) {
      self.date = date
      self.text = text
    }
  }

  public var openedOn: CivilDate
  public var rapporteur: LocalizedText
  public var experts: [Expert]
  public var consultations: [Consultation]
  /// Regions in which the draft was discussed.
  public var regions: [LocalizedText]
  /// In order of their dates.
  public var events: [Event]
  /// Number of comments received.
  public var commentCount: Int

  public init(
    openedOn: CivilDate, rapporteur: LocalizedText, experts: [Expert] = [], consultations: [Consultation] = [],
    regions: [LocalizedText] = [], events: [Event] = [], commentCount: Int = 0
  ) {
    self.openedOn = openedOn
    self.rapporteur = rapporteur
    self.experts = experts
    self.consultations = consultations
    self.regions = regions
    self.events = events
    self.commentCount = commentCount
  }
}

/// What the public and organisations said, in numbers, with a summary.
public struct PublicInput: Codable, Hashable, Sendable {
  /// Comments of one channel.
  public struct Channel: Codable, Hashable, Sendable {
    public var title: LocalizedText
    public var count: Int

    public init(title: LocalizedText, count: Int) {
      self.title = title
      self.count = count
    }
  }

  /// Paragraphs of the summary.
  public var summary: [LocalizedText]
  public var channels: [Channel]
  /// Number of comments by what became of them.
  public var outcomes: [ReplyStatus: Int]
  /// Where the full report is: a path in the package or an address.
  public var report: String?

  public init(
    summary: [LocalizedText] = [], channels: [Channel] = [], outcomes: [ReplyStatus: Int] = [:],
    report: String? = nil
  ) {
    self.summary = summary
    self.channels = channels
    self.outcomes = outcomes
    self.report = report
  }
}
