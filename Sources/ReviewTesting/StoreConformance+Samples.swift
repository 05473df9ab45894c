import Diagnostics
import LawReview
public import ReviewStore

/// Events and rows of a tiny invented domain, since a store does not know any other.
extension StoreConformance {
  /// What the invented events say; each part is a row, or nothing.
  public struct SamplePayload: Codable, Sendable {
    public var review: ReviewRow?
    public var tasks: [TaskRow]?
    public var deadlines: [DeadlineRow]?
    public var comment: CommentRow?
    /// Any text, to make a payload as long or as strange as a check needs it.
    public var text: String?

    public init(
      review: ReviewRow? = nil, tasks: [TaskRow]? = nil, deadlines: [DeadlineRow]? = nil, comment: CommentRow? = nil,
      text: String? = nil
    ) {
      self.review = review
      self.tasks = tasks
      self.deadlines = deadlines
      self.comment = comment
      self.text = text
    }
  }

  /// Takes the newest row of each kind from the events.
  public struct SampleProjector: ReadModelProjector {
    public init() {}

    public func rows(for stream: StreamID, events: [RecordedEvent]) throws -> ReadModelRows {
      var rows = ReadModelRows()
      for event in events where event.type != "unlisted" {
        if event.type == "unprojectable" { throw Refusal("sample.unprojectable") }
        let payload = try CanonicalJSON.decode(SamplePayload.self, from: event.payload)
        if let review = payload.review { rows.review = review }
        if let tasks = payload.tasks { rows.tasks = tasks }
        if let deadlines = payload.deadlines { rows.deadlines = deadlines }
        if let comment = payload.comment { rows.comments = [comment] }
      }
      return rows
    }
  }

  /// The identity of the stores under test.
  public static let sampleIdentity = StoreIdentity(
    id: "store-under-test", createdAt: "2026-03-02T04:00:00Z", isRehearsal: true)

  /// An event of the invented domain.
  public static func sampleEvent(
    _ payload: SamplePayload = SamplePayload(), type: String = "sampled", files: [String] = []
  ) throws -> NewEvent {
    NewEvent(
      type: type, schema: 1, payload: try CanonicalJSON.encode(payload), actor: "secretary", causation: nil,
      legalTime: "2026-03-02T04:00:00Z", recordedAt: "2026-03-02T04:00:01Z", files: files)
  }

  /// Events that say nothing but a text each.
  public static func sampleEvents(_ texts: String...) throws -> [NewEvent] {
    try texts.map { try sampleEvent(SamplePayload(text: $0)) }
  }

  /// A row of the list of reviews.
  public static func sampleReview(
    _ review: String, status: ReviewStatus = .open, states: [String] = ["intake"], version: Int = 1
  ) -> ReviewRow {
    ReviewRow(
      review: review, docketNumber: "ЗП-\(review)",
      title: LocalizedText([.kazakh: "Тілдер туралы заң жобасы", .russian: "Законопроект о языках"]),
      procedure: "draft-law-review", procedureHash: SHA256Hex.zero, states: states, status: status,
      draftVersion: version, openedAt: "2026-03-02T04:00:00Z",
      closedAt: status == .open ? nil : "2026-04-02T04:00:00Z")
  }

  /// A row of the list of tasks.
  public static func sampleTask(
    _ review: String, _ key: String, body: String? = "council-1", state: TaskState = .open, due: String? = nil
  ) -> TaskRow {
    TaskRow(
      review: review, key: key, kind: "deliver-opinion",
      title: LocalizedText([.english: "Deliver the opinion", .kazakh: "Қорытынды беру"]), body: body, role: "expert",
      assignee: key == "b" ? "asel" : nil, state: state, openedAt: "2026-03-02T04:00:00Z", dueDay: due,
      dueAt: due.map { "\($0)T18:59:59Z" }, outcome: state == .done ? "agreed" : nil,
      doneBy: state == .done ? "asel" : nil, closedAt: state == .open ? nil : "2026-03-09T04:00:00Z")
  }

  /// A row of the list of deadlines.
  public static func sampleDeadline(
    _ review: String, _ id: String, activation: Int = 1, due: String? = "2026-03-25", state: DeadlineState = .running
  ) -> DeadlineRow {
    DeadlineRow(
      review: review, id: id, activation: activation, title: LocalizedText([.russian: "Срок заключения"]),
      body: "council-1", dueAt: due.map { "\($0)T18:59:59Z" }, dueDay: due, state: state, term: "15wd",
      basis: "rules, point 12")
  }

  /// A row of the list of comments.
  public static func sampleComment(
    _ review: String, _ number: Int, status: CommentStatus = .open, channel: String = "portal"
  ) -> CommentRow {
    CommentRow(
      review: review, number: number, receivedAt: "2026-03-05T06:00:00Z", channel: channel, author: "Ә. Қайратқызы",
      organisation: nil, provision: number % 2 == 0 ? "art_3" : nil, status: status,
      replyStatus: status == .replied ? "accepted" : nil, excerpt: "«Пікір» \(number)")
  }
}
