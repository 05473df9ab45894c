public import Diagnostics
import LawReview
import ReviewStore
import SafeXML

/// Everything needed to open a review.
public struct OpenReviewRequest: Sendable {
  /// One file for each language of the draft law.
  public var draft: [InputFile]
  public var procedure: InputFile
  public var bodies: InputFile
  public var calendar: InputFile
  public var questionnaire: InputFile?
  public var checklist: InputFile?
  /// Facts about the draft, such as `initiator` = `government`.
  public var attributes: [String: String]
  public var incomingLetter: String?
  /// Bodies to invite; `nil` for every body whose kind the procedure asks.
  public var invited: [String]?

  public init(
    draft: [InputFile], procedure: InputFile, bodies: InputFile, calendar: InputFile, questionnaire: InputFile? = nil,
    checklist: InputFile? = nil, attributes: [String: String] = [:], incomingLetter: String? = nil,
    invited: [String]? = nil
  ) {
    self.draft = draft
    self.procedure = procedure
    self.bodies = bodies
    self.calendar = calendar
    self.questionnaire = questionnaire
    self.checklist = checklist
    self.attributes = attributes
    self.incomingLetter = incomingLetter
    self.invited = invited
  }
}

extension ReviewService {
  /// Opens a review of a draft law under a procedure, and pins every file it is decided with.
  ///
  /// - Throws: ``Refusal`` with everything that is wrong with the files, or with the opener; then nothing was stored.
  public func open(_ request: OpenReviewRequest, by actor: String) throws(Refusal) -> Outcome {
    let intake = try DraftIntake(request.draft)
    let procedure = try Procedure.read(try XMLReader().read(request.procedure.bytes, name: request.procedure.name))
    let bodies = try BodyRegister.read(try XMLReader().read(request.bodies.bytes, name: request.bodies.name))
    let calendar = try LegalCalendar.read(try XMLReader().read(request.calendar.bytes, name: request.calendar.name))
    if let file = request.questionnaire {
      _ = try Questionnaire.read(try XMLReader().read(file.bytes, name: file.name))
    }
    if let file = request.checklist { _ = try Checklist.read(try XMLReader().read(file.bytes, name: file.name)) }
    let context = ReviewContext(procedure: procedure, bodies: bodies, calendar: calendar)
    let pinned = [request.procedure, request.bodies, request.calendar, request.questionnaire, request.checklist]
    let pins = ReviewPins(
      procedureName: procedure.name, procedure: request.procedure.reference(mediaType: "application/scxml+xml"),
      bodies: request.bodies.reference(mediaType: "application/xml"),
      calendar: request.calendar.reference(mediaType: "application/xml"),
      questionnaire: request.questionnaire?.reference(mediaType: "application/xml"),
      checklist: request.checklist?.reference(mediaType: "application/xml"))
    let now = world.now()
    let invited = request.invited ?? bodies.bodies.filter { procedure.asks(kind: $0.kind) }.map(\.id)
    for _ in 0..<Self.attempts {
      let command = OpenReview(
        id: try nextDocketNumber(on: context.day(of: now)), submission: intake.submission,
        attributes: request.attributes, pins: pins, incomingLetter: request.incomingLetter,
        isRehearsal: try storing { () throws(StoreError) in try store.info() }.identity.isRehearsal, invited: invited)
      let events = try Review.open(command, context: context, actor: actor, at: now)
      let append = StreamAppend(
        stream: .review(command.id), expectedVersion: 0,
        events: try events.map { event throws(Refusal) in try NewEvent(event, recordedAt: now) })
      do {
        try storing { () throws(StoreError) in
          try store.append(
            [append], files: (pinned.compactMap { $0 } + request.draft).map(\.stored), command: nil)
        }
      } catch {
        // Somebody else took the number.
        if error.findings.contains(where: { $0.code == "store.conflict" }) { continue }
        throw error
      }
      let review = try Review.replaying(events.map(\.event))
      return Outcome(review: review, events: events, findings: intake.findings + procedure.findings)
    }
    throw Refusal("store.busy-review", ["review": "–"])
  }

  /// The next docket number of a year: `2026-001`.
  private func nextDocketNumber(on day: CivilDate) throws(Refusal) -> String {
    let prefix = "\(day.year)-"
    let used = try storing { () throws(StoreError) in try store.reviews() }.compactMap { row in
      row.review.hasPrefix(prefix) ? Int(row.review.dropFirst(prefix.count)) : nil
    }
    let number = String((used.max() ?? 0) + 1)
    return prefix + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }
}

extension Procedure {
  /// Whether some set of tasks asks bodies of a kind, and so whether inviting one makes sense.
  func asks(kind: String) -> Bool {
    states.values.contains { state in
      state.tasks.contains { $0.forEach?.contains("'\(kind)'") == true }
    }
  }
}
