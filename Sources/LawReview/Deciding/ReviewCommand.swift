public import Diagnostics

/// What a person asks of a review.
public enum ReviewCommand: Hashable, Sendable {
  /// Ask a body to take part; a body that joins late gets the full term.
  case invite(body: String)
  /// Choose the outcome of a task that needs nothing handed in.
  case doTask(TaskSelector, outcome: String, note: String?)
  case deliverOpinion(OpinionContent, file: FileReference)
  case submitExamination(ExaminationAnswers, file: FileReference)
  case replyToRemarks([RemarkAnswer])
  /// Publish the report on comments and close the collection.
  case closeComments(CommentsTally)
  case draftOpinion(CouncilOpinionContent, file: FileReference)
  /// Open the meeting with those present.
  case openVote(present: [String])
  case castBallot(Ballot)
  case closeVote
  case fileDissent(text: LocalizedText, isPublished: Bool, file: FileReference)
  case attach(item: String, language: String?, file: FileReference)
  case issueDocument(kind: String, language: String, file: FileReference)
  case returnForRevision(reason: String, regions: [String])
  case submitVersion(DraftVersionSubmission, carries: [RemarkCarry])
  case withdraw(reason: String)
  case recordPackage(file: FileReference)
  case extend(deadline: TaskSelector, by: Term, reason: String)
  case suspendTerms(reason: String)
  case resumeTerms
}

/// Names a task or a deadline as people do: its id, and its subject where there are several.
public struct TaskSelector: Hashable, Sendable {
  public var id: String
  public var subject: String?

  public init(id: String, subject: String? = nil) {
    self.id = id
    self.subject = subject
  }

  /// Reads `sign-opinion` or `council-opinion/language-council`.
  public init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    self.init(id: parts.first ?? "", subject: parts.count == 2 ? parts[1] : nil)
  }

  /// The selector as people write it.
  public var text: String { id + (subject.map { "/" + $0 } ?? "") }
}

/// An answer to one remark.
public struct RemarkAnswer: Hashable, Sendable {
  public var remark: RemarkKey
  public var status: ReplyStatus
  public var reason: LocalizedText?
  public var change: LocalizedText?

  public init(remark: RemarkKey, status: ReplyStatus, reason: LocalizedText?, change: LocalizedText?) {
    self.remark = remark
    self.status = status
    self.reason = reason
    self.change = change
  }
}

/// What the comments of a review add up to.
public struct CommentsTally: Hashable, Sendable {
  public var count: Int
  public var byStatus: [String: Int]
  /// Numbers of the comments that nobody has replied to.
  public var unanswered: [Int]
  /// SHA-256 over the heads of the comments' streams, in order.
  public var digest: String

  public init(count: Int, byStatus: [String: Int], unanswered: [Int], digest: String) {
    self.count = count
    self.byStatus = byStatus
    self.unanswered = unanswered
    self.digest = digest
  }
}

/// A draft law that comes in.
public struct OpenReview: Hashable, Sendable {
  public var id: String
  public var submission: DraftVersionSubmission
  public var attributes: [String: String]
  public var pins: ReviewPins
  public var incomingLetter: String?
  public var isRehearsal: Bool
  /// Bodies to invite at once.
  public var invited: [String]

  public init(
    id: String, submission: DraftVersionSubmission, attributes: [String: String], pins: ReviewPins,
    incomingLetter: String?, isRehearsal: Bool, invited: [String]
  ) {
    self.id = id
    self.submission = submission
    self.attributes = attributes
    self.pins = pins
    self.incomingLetter = incomingLetter
    self.isRehearsal = isRehearsal
    self.invited = invited
  }
}
