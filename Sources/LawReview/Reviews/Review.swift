public import Diagnostics
public import Statecharts

/// One draft law on its way through one procedure: the state that its events add up to.
public struct Review: Codable, Hashable, Sendable {
  /// Docket number, such as `2026-001`.
  public var id: String
  public var openedAt: Instant
  public var openedBy: String
  /// Facts about the draft that routes depend on, such as `initiator` or `is-amending`.
  public var attributes: [String: String]
  public var pins: ReviewPins
  /// Number and date of the incoming letter.
  public var incomingLetter: String?
  public var isRehearsal: Bool
  /// Versions of the draft law; the last one counts.
  public var versions: [DraftVersion]
  /// 1-based round of review; a return for revision begins the next one.
  public var round: Int
  /// Regions that are reviewed in this round.
  public var regions: [String]
  public var chart: ChartSnapshot
  public var invitations: [Invitation]
  public var tasks: [ReviewTask]
  public var deadlines: [ReviewDeadline]
  public var opinions: [DeliveredOpinion]
  public var carries: [RemarkCarry]
  public var replies: [RemarkReply]
  public var examinations: [SubmittedExamination]
  public var comments: CommentsReport?
  public var councilOpinion: DraftedOpinion?
  public var votes: [Vote]
  public var signature: Signature?
  public var attachments: [Attachment]
  public var documents: [IssuedDocument]
  public var packages: [BuiltPackage]
  public var returns: [Return]
  public var withdrawal: Withdrawal?
  public var suspension: Suspension?
  public var incidents: [Incident]

  /// The version that counts.
  public var currentVersion: DraftVersion? { versions.last }

  /// The version of a number; the current one without a number, or where there is none of that number.
  public func version(_ number: Int?) -> DraftVersion? {
    versions.first { $0.number == number } ?? currentVersion
  }

  /// Whether the procedure has reached one of its ends.
  public var isClosed: Bool { chart.isFinal }

  /// A task that is open, by key.
  public func openTask(_ key: TaskKey) -> ReviewTask? {
    tasks.first { $0.key == key && $0.status == .open }
  }

  /// Remarks of all delivered opinions, in order of delivery.
  public var remarks: [(key: RemarkKey, remark: RemarkContent, opinion: DeliveredOpinion)] {
    opinions.flatMap { opinion in
      opinion.content.remarks.map {
        (RemarkKey(body: opinion.body, round: opinion.round, id: $0.id), $0, opinion)
      }
    }
  }

  /// The latest reply to a remark.
  public func reply(to remark: RemarkKey) -> Reply? {
    replies.last { $0.remark == remark }?.reply
  }

  /// Where a remark stands in the latest version it was carried to.
  public func carry(of remark: RemarkKey) -> RemarkCarry? {
    carries.last { $0.remark == remark }
  }

  /// The vote that is open, or the last one of that id.
  public func vote(_ id: String) -> Vote? {
    votes.last { $0.id == id }
  }

  /// Running terms, earliest first; ties by key.
  public var runningDeadlines: [ReviewDeadline] {
    deadlines.filter { $0.status == .running }.sorted {
      ($0.due.instant, $0.key) < ($1.due.instant, $1.key)
    }
  }
}

/// The data files a review is pinned to, by content.
public struct ReviewPins: Codable, Hashable, Sendable {
  /// Name of the procedure.
  public var procedureName: String
  public var procedure: FileReference
  public var bodies: FileReference
  public var calendar: FileReference
  public var questionnaire: FileReference?
  public var checklist: FileReference?

  public init(
    procedureName: String, procedure: FileReference, bodies: FileReference, calendar: FileReference,
    questionnaire: FileReference? = nil, checklist: FileReference? = nil
  ) {
    self.procedureName = procedureName
    self.procedure = procedure
    self.bodies = bodies
    self.calendar = calendar
    self.questionnaire = questionnaire
    self.checklist = checklist
  }
}

/// A body that was asked to take part.
public struct Invitation: Codable, Hashable, Sendable {
  public var body: String
  public var at: Instant
  public var by: String
}

/// An opinion as a body delivered it.
public struct DeliveredOpinion: Codable, Hashable, Sendable {
  public var body: String
  public var task: TaskKey
  public var round: Int
  /// Version of the draft it speaks about, 1-based.
  public var version: Int
  public var outcome: String
  public var content: OpinionContent
  public var file: FileReference
  public var author: String
  public var at: Instant
}

/// A reply to a remark.
public struct RemarkReply: Codable, Hashable, Sendable {
  public var remark: RemarkKey
  public var reply: Reply
}

/// A questionnaire as an examiner filled it in.
public struct SubmittedExamination: Codable, Hashable, Sendable {
  public var examiner: String
  public var task: TaskKey
  public var round: Int
  public var version: Int
  public var answers: ExaminationAnswers
  public var file: FileReference
  public var at: Instant
}

/// What the collection of comments came to when it was closed.
public struct CommentsReport: Codable, Hashable, Sendable {
  public var count: Int
  public var replied: Int
  /// Comments by reply status.
  public var byStatus: [String: Int]
  /// SHA-256 over the heads of the comments' streams, in order.
  public var digest: String
  public var closedAt: Instant
  public var closedBy: String
}

/// The Council's opinion as the rapporteur drafted it.
public struct DraftedOpinion: Codable, Hashable, Sendable {
  public var rapporteur: String
  public var content: CouncilOpinionContent
  public var file: FileReference
  /// Version of the draft law it speaks about, 1-based.
  public var version: Int
  public var at: Instant
}

/// The chair's sign-off of the adopted opinion.
public struct Signature: Codable, Hashable, Sendable {
  public var person: String
  public var at: Instant
}

/// A document handed in for the package.
public struct Attachment: Codable, Hashable, Sendable {
  /// Checklist item that it fulfils.
  public var item: String
  /// BCP 47 tag; `nil` where the language does not matter.
  public var language: String?
  public var file: FileReference
  public var by: String
  public var at: Instant
}

/// A document that the engine produced.
public struct IssuedDocument: Codable, Hashable, Sendable {
  /// Kind, such as `opinion` or `response-matrix`.
  public var kind: String
  public var language: String
  public var file: FileReference
  public var at: Instant

  public init(kind: String, language: String, file: FileReference, at: Instant) {
    self.kind = kind
    self.language = language
    self.file = file
    self.at = at
  }
}

/// A package that was built.
public struct BuiltPackage: Codable, Hashable, Sendable {
  public var file: FileReference
  public var at: Instant
  public var by: String
}

/// A return of the draft to its author.
public struct Return: Codable, Hashable, Sendable {
  public var by: String
  public var at: Instant
  public var reason: String
  /// Regions that the next round restarts.
  public var regions: [String]
}

/// The withdrawal of the draft.
public struct Withdrawal: Codable, Hashable, Sendable {
  public var by: String
  public var at: Instant
  public var reason: String
}

/// A time during which no term runs.
public struct Suspension: Codable, Hashable, Sendable {
  public var from: CivilDate
  public var by: String
  public var reason: String
}

/// Something that went wrong inside the procedure and needs a person.
public struct Incident: Codable, Hashable, Sendable {
  public var finding: Finding
  public var at: Instant
}
