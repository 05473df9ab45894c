public import Diagnostics
public import Statecharts

/// Something that happened to a review, as its log keeps it for ever.
///
/// A payload says everything that ``Review/apply(_:)`` needs, so that a log can be replayed without the procedure, the
/// calendar or the bodies it was decided with.
public enum ReviewEvent: Hashable, Sendable {
  case reviewOpened(ReviewOpened)
  case bodyInvited(Invitation)
  case chartMoved(ChartMoved)
  case taskOpened(TaskOpened)
  case taskDone(TaskEnded)
  case taskDeemed(TaskDeemed)
  case taskClosed(TaskClosed)
  case deadlineStarted(DeadlineStarted)
  case deadlineEnded(DeadlineEnded)
  case deadlineProjected(DeadlineProjected)
  case termsSuspended(TermsSuspended)
  case termsResumed(TermsResumed)
  case opinionDelivered(DeliveredOpinion)
  case examinationSubmitted(SubmittedExamination)
  case remarkReplied(RemarkReply)
  case commentsClosed(CommentsReport)
  case opinionDrafted(DraftedOpinion)
  case voteOpened(Vote)
  case ballotCast(BallotCast)
  case voteClosed(VoteClosed)
  case dissentFiled(DissentFiled)
  case opinionSigned(Signature)
  case documentIssued(IssuedDocument)
  case attachmentAdded(Attachment)
  case returnedForRevision(Return)
  case versionSubmitted(VersionSubmitted)
  case withdrawn(Withdrawal)
  case packageBuilt(BuiltPackage)
  case incidentRaised(Incident)
}

/// An event with its legal circumstances.
public struct DecidedEvent: Hashable, Sendable {
  public var event: ReviewEvent
  /// When it happened in law; a term that ended during a stop of the system ended on its day.
  public var legalTime: Instant
  /// Person id, or `system` for what the clock did.
  public var actor: String

  public init(_ event: ReviewEvent, legalTime: Instant, actor: String) {
    self.event = event
    self.legalTime = legalTime
    self.actor = actor
  }

  /// Actor of what nobody did.
  public static let system = "system"
}

/// A draft law was submitted and a review of it opened.
public struct ReviewOpened: Codable, Hashable, Sendable {
  public var id: String
  public var attributes: [String: String]
  public var pins: ReviewPins
  public var incomingLetter: String?
  public var isRehearsal: Bool
  public var version: DraftVersion
  public var regions: [String]
  public var at: Instant
  public var by: String
}

/// The chart took a macrostep.
public struct ChartMoved: Codable, Hashable, Sendable {
  /// Event that was processed; `nil` when only facts had changed.
  public var event: String?
  public var transitions: [Move]
  public var entered: [String]
  public var exited: [String]
  public var snapshot: ChartSnapshot

  /// A transition that was taken.
  public struct Move: Codable, Hashable, Sendable {
    public var source: String
    public var targets: [String]
    public var title: LocalizedText?
  }
}

/// A task was opened.
public struct TaskOpened: Codable, Hashable, Sendable {
  public var task: ReviewTask
}

/// A person chose the outcome of a task.
public struct TaskEnded: Codable, Hashable, Sendable {
  public var key: TaskKey
  public var outcome: String
  public var performer: String
  public var note: String?
  public var at: Instant
}

/// A term ended in silence, and the law gives the silence a meaning.
public struct TaskDeemed: Codable, Hashable, Sendable {
  public var key: TaskKey
  public var outcome: String
  public var basis: LegalBasis
  public var at: Instant
}

/// A task was closed because its state was left.
public struct TaskClosed: Codable, Hashable, Sendable {
  public var key: TaskKey
  public var at: Instant
}

/// A term began to run.
public struct DeadlineStarted: Codable, Hashable, Sendable {
  public var deadline: ReviewDeadline
}

/// A term stopped running.
public struct DeadlineEnded: Codable, Hashable, Sendable {
  public var key: DeadlineKey
  public var status: ReviewDeadline.Status
  public var at: Instant
}

/// A term got a new due day.
public struct DeadlineProjected: Codable, Hashable, Sendable {
  public var key: DeadlineKey
  public var budget: TermBudget
  public var due: DeadlineProjection
  public var reason: String
  public var by: String
  public var at: Instant
}

/// All running terms were suspended.
public struct TermsSuspended: Codable, Hashable, Sendable {
  public var suspension: Suspension
  public var at: Instant
}

/// The suspended terms run again.
public struct TermsResumed: Codable, Hashable, Sendable {
  public var day: CivilDate
  public var by: String
  public var at: Instant
}

/// A member voted.
public struct BallotCast: Codable, Hashable, Sendable {
  public var vote: String
  public var activation: Int
  public var member: String
  public var ballot: Ballot
  public var at: Instant
}

/// A vote was closed and counted.
public struct VoteClosed: Codable, Hashable, Sendable {
  public var vote: String
  public var activation: Int
  public var result: VoteResult
  public var by: String
  public var at: Instant
}

/// A member filed a dissenting opinion.
public struct DissentFiled: Codable, Hashable, Sendable {
  public var vote: String
  public var activation: Int
  public var dissent: Dissent
}

/// A new version of the draft law, with what became of the remarks.
public struct VersionSubmitted: Codable, Hashable, Sendable {
  public var version: DraftVersion
  public var round: Int
  public var regions: [String]
  public var carries: [RemarkCarry]
}
