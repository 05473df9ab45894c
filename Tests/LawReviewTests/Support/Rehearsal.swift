import Diagnostics
import Foundation
import LawReview
import SafeXML
import Statecharts

/// A review played through pure decisions, with replay checked after every command.
struct Rehearsal {
  let context: ReviewContext
  private(set) var review: Review
  private(set) var log: [ReviewEvent]
  var now: Instant

  static let root: URL = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root
  }()

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  static func document(_ path: String) throws -> XMLDocument {
    try XMLReader().read(try bytes(path), name: path)
  }

  static func context() throws -> ReviewContext {
    ReviewContext(
      procedure: try Procedure.read(try document("workflows/draft-law-review.scxml")),
      bodies: try BodyRegister.read(try document("samples/bodies.xml")), calendar: try LegalCalendar.shipped("kz"))
  }

  /// Opens a review on a day at noon, with a draft of three provisions.
  init(
    on day: String = "2026-03-02", by actor: String = "clerk",
    invited: [String] = ["language-council", "civic-council", "science-council", "regional-assembly"],
    in context: ReviewContext? = nil
  ) throws {
    let context = try context ?? Self.context()
    self.context = context
    now = Self.noon(day)
    let events = try Review.open(
      OpenReview(
        id: "2026-001", submission: Self.submission(digest: "a"), attributes: ["initiator": "government"],
        pins: Self.pins, incomingLetter: nil, isRehearsal: true,
        invited: invited),
      context: context, actor: Self.person(actor, context), at: now)
    log = events.map(\.event)
    review = try Review.replaying(log)
  }

  /// Does a command as somebody who holds a role; checks that replaying the log gives the same state.
  @discardableResult
  mutating func perform(_ command: ReviewCommand, by actor: String) throws -> [ReviewEvent] {
    let events = try review.decide(command, context: context, actor: actor, at: now)
    try take(events)
    return events.map(\.event)
  }

  /// Lets the clock reach noon of a day and does what it requires.
  @discardableResult
  mutating func wait(until day: String) throws -> [DecidedEvent] {
    now = Self.noon(day)
    let events = review.expireTerms(context: context, at: now)
    try take(events)
    return events
  }

  private mutating func take(_ events: [DecidedEvent]) throws {
    for event in events { review.apply(event.event) }
    log += events.map(\.event)
    let encoded = try log.map { try ReviewEvent(type: $0.type, schema: ReviewEvent.schema, payload: try $0.payload()) }
    guard try Review.replaying(encoded) == review else { throw ReplayDiffers() }
  }

  struct ReplayDiffers: Error {}

  static func noon(_ day: String) -> Instant {
    guard let instant = Instant(day + "T07:00:00Z") else { return Instant(millisecondsSince1970: 0) }
    return instant
  }

  static func person(_ role: String, _ context: ReviewContext) -> String {
    context.holders(of: [role], on: context.day(of: noon("2026-03-02"))).first ?? role
  }

  /// Somebody who holds a role today.
  func holder(_ role: String, body: String? = nil) -> String {
    context.holders(of: [role], body: body, on: context.day(of: now)).first ?? "nobody"
  }

  static func submission(digest: String) -> DraftVersionSubmission {
    DraftVersionSubmission(
      title: LocalizedText([.english: "Draft law"]), work: "/akn/kz/bill/2026/test",
      expressions: ["kk": FileReference(digest: digest, name: "kk.xml", mediaType: "application/xml", size: 1)],
      outline: ["art_1", "art_2", "art_2__para_1"].map {
        OutlineEntry(eId: $0, citation: LocalizedText($0), depth: 0)
      })
  }

  static let file = FileReference(digest: "f", name: "file.xml", mediaType: "application/xml", size: 1)

  private static let pins = ReviewPins(
    procedureName: "draft-law-review", procedure: file, bodies: file, calendar: file)

  static func opinion(_ body: String, outcome: String = "supported", provision: String? = "art_1") -> ReviewCommand {
    .deliverOpinion(
      OpinionContent(
        body: body, outcome: outcome, summary: LocalizedText("Summary"),
        remarks: [
          RemarkContent(
            id: "r1", provision: provision, kind: .observation, priority: .medium, text: LocalizedText("Remark"),
            line: 7)
        ]), file: file)
  }
}
