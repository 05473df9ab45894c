public import Diagnostics
public import LawReview
import LegalXML
public import ReviewStore
import SafeXML
import Synchronization

/// The use cases: load, decide, append, and do the work that has become due.
///
/// One service may serve many callers; what it keeps is only a cache of parsed data files, by digest.
public final class ReviewService: Sendable {
  public let store: any EventStore
  public let world: World
  private let contexts = Mutex<[ReviewPins: ReviewContext]>([:])

  public init(store: any EventStore, world: World = .machine) {
    self.store = store
    self.world = world
  }

  /// A review as it stands in the log.
  public struct Loaded: Sendable {
    public var review: Review
    /// Version of its stream, 1-based; what an append expects.
    public var version: Int
    public var events: [RecordedEvent]
  }

  /// Loads a review by replaying its log.
  ///
  /// - Throws: ``Refusal`` `review.unknown` where there is none of that number, or what the store has to say.
  public func load(_ id: String) throws(Refusal) -> Loaded {
    let recorded = try storing { () throws(StoreError) in try store.load(.review(id)) }
    if recorded.isEmpty { throw try unknown(review: id) }
    var events: [ReviewEvent] = []
    for event in recorded { events.append(try ReviewEvent(recorded: event)) }
    return Loaded(review: try Review.replaying(events), version: recorded.count, events: recorded)
  }

  private func unknown(review id: String) throws(Refusal) -> Refusal {
    let known = try storing { () throws(StoreError) in try store.reviews() }.map(\.review).joined(separator: ", ")
    return Refusal("review.unknown", ["review": id, "known": known.isEmpty ? "–" : known])
  }

  /// What a review is decided with, read from the files it is pinned to.
  public func context(for review: Review) throws(Refusal) -> ReviewContext {
    if let cached = contexts.withLock({ $0[review.pins] }) { return cached }
    let context = ReviewContext(
      procedure: try Procedure.read(try document(review.pins.procedure)),
      bodies: try BodyRegister.read(try document(review.pins.bodies)),
      calendar: try LegalCalendar.read(try document(review.pins.calendar)))
    contexts.withLock { $0[review.pins] = context }
    return context
  }

  /// A stored file as XML.
  func document(_ file: FileReference) throws(Refusal) -> XMLDocument {
    try XMLReader().read(try bytes(of: file), name: file.name)
  }

  /// The bytes of a file of a review.
  ///
  /// - Throws: ``Refusal`` `store.file-missing` where the store does not hold it.
  public func bytes(of file: FileReference) throws(Refusal) -> [UInt8] {
    guard let stored = try storing({ () throws(StoreError) in try store.file(file.digest) }) else {
      throw Refusal("store.file-missing", ["digest": file.digest, "name": file.name])
    }
    return stored.bytes
  }

  // MARK: Commands

  /// What came of a command.
  public struct Outcome: Sendable {
    /// The review afterwards.
    public var review: Review
    /// What happened, expired terms included, in order.
    public var events: [DecidedEvent]
    /// Warnings and notes that did not stand in the way.
    public var findings: [Finding]
  }

  /// Decides a command on a review and appends what follows; on a conflict with another writer it decides anew.
  ///
  /// Terms that have ended by now take their effect first, as entries of their own.
  ///
  /// - Throws: ``Refusal`` with the reason; then nothing of the command was stored.
  public func perform(
    _ command: ReviewCommand, on id: String, by actor: String, files: [InputFile] = []
  ) throws(Refusal) -> Outcome {
    _ = try work(on: id)
    let outcome = try commit(id, files: files) {
      (loaded: Loaded, context: ReviewContext, now: Instant) throws(Refusal) in
      try loaded.review.decide(command, context: context, actor: actor, at: now)
    }
    return try issuingDocuments(after: outcome)
  }

  /// Does what the clock requires in one review: terms that have ended take their effect.
  public func work(on id: String) throws(Refusal) -> Outcome {
    let outcome = try commit(id, files: []) {
      (loaded: Loaded, context: ReviewContext, now: Instant) throws(Refusal) in
      loaded.review.expireTerms(context: context, at: now)
    }
    return try issuingDocuments(after: outcome)
  }

  /// Loads, decides and appends, again where somebody else was quicker.
  func commit(
    _ id: String, files: [InputFile],
    _ decide: (Loaded, ReviewContext, Instant) throws(Refusal) -> [DecidedEvent]
  ) throws(Refusal) -> Outcome {
    try commitBeside(id, files: files) { (loaded: Loaded, context: ReviewContext, now: Instant) throws(Refusal) in
      (try decide(loaded, context, now), [])
    }
  }

  /// The same for commands that also write to streams beside the review: all of it in one transaction, or nothing.
  func commitBeside(
    _ id: String, files: [InputFile],
    _ decide: (Loaded, ReviewContext, Instant) throws(Refusal) -> ([DecidedEvent], [StreamAppend])
  ) throws(Refusal) -> Outcome {
    for _ in 0..<Self.attempts {
      let loaded = try load(id)
      let context = try context(for: loaded.review)
      let now = try legalNow(after: loaded)
      let (events, beside) = try decide(loaded, context, now)
      do {
        try append(events, to: loaded, beside: beside, files: files, now: now)
      } catch {
        if error.findings.contains(where: { $0.code == "store.conflict" }) { continue }
        throw error
      }
      var review = loaded.review
      for event in events { review.apply(event.event) }
      return Outcome(review: review, events: events, findings: [])
    }
    throw Refusal("store.busy-review", ["review": id])
  }

  /// How often a command is decided anew before giving up.
  static let attempts = 8

  /// The present instant; never before the last entry of the log, so that the record cannot run backwards.
  private func legalNow(after loaded: Loaded) throws(Refusal) -> Instant {
    let now = world.now()
    if let last = loaded.events.last.flatMap({ Instant($0.recordedAt) }), now < last {
      throw Refusal(
        "review.clock-behind", ["now": now.description, "last": last.description, "review": loaded.review.id])
    }
    return now
  }

  private func append(
    _ events: [DecidedEvent], to loaded: Loaded, beside: [StreamAppend], files: [InputFile], now: Instant
  ) throws(Refusal) {
    if events.isEmpty, beside.isEmpty { return }
    // Even without events of its own the review is expected unchanged: what happens beside it was decided on it.
    let append = StreamAppend(
      stream: .review(loaded.review.id), expectedVersion: loaded.version,
      events: try events.map { event throws(Refusal) in try NewEvent(event, recordedAt: now) })
    try storing { () throws(StoreError) in
      try store.append([append] + beside, files: files.map(\.stored), command: nil)
    }
  }

  /// Turns what the store has to say into a refusal.
  @discardableResult
  func storing<Value>(_ body: () throws(StoreError) -> Value) throws(Refusal) -> Value {
    do {
      return try body()
    } catch {
      throw error.refusal
    }
  }
}

extension InputFile {
  /// The file as the store keeps it.
  var stored: StoredFile { StoredFile(bytes: bytes, mediaType: MediaType.guess(for: name)) }
}

extension ReviewEvent {
  /// Reads an event from its record.
  init(recorded event: RecordedEvent) throws(Refusal) {
    try self.init(type: event.type, schema: event.schema, payload: event.payload)
  }
}

extension NewEvent {
  /// Makes the record of a decided event.
  init(_ decided: DecidedEvent, recordedAt: Instant) throws(Refusal) {
    self.init(
      type: decided.event.type, schema: ReviewEvent.schema, payload: try encoded { try decided.event.payload() },
      actor: decided.actor, legalTime: decided.legalTime.description, recordedAt: recordedAt.description,
      files: Set(decided.event.files.map(\.digest)).sorted())
  }

  /// Makes the record of what happened to a comment.
  init(_ event: CommentEvent, actor: String, at: Instant) throws(Refusal) {
    self.init(
      type: event.type, schema: ReviewEvent.schema, payload: try encoded { try event.payload() }, actor: actor,
      legalTime: at.description, recordedAt: at.description)
  }
}

/// JSON encoding of our own values cannot fail but for lack of memory; if it does, it is a finding all the same.
private func encoded(_ encode: () throws -> [UInt8]) throws(Refusal) -> [UInt8] {
  do {
    return try encode()
  } catch {
    throw Refusal("service.internal", ["detail": "event payload"])
  }
}
