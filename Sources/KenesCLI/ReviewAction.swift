import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// What a command that acts on a review lets people choose.
struct ActionOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: ArgumentHelp("Who acts: the id of a person.", valueName: "person"))
  var actor: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions
}

/// A command by which a person acts on a review; it answers with what happened.
protocol ReviewAction: KenesCommand {
  var review: ReviewArgument { get }
  var action: ActionOptions { get }

  /// Acts; what is returned is worth telling beside what happened.
  ///
  /// - Throws: ``Refusal`` with the reason; then nothing was stored.
  func act(_ service: ReviewService, by actor: String) throws(Refusal) -> [Finding]
}

extension ReviewAction {
  var output: OutputOptions { action.output }

  func perform(_ session: Session) throws {
    let service = try action.store.service(in: session)
    let before = try service.load(review.id).version
    let findings = try session.naming(in: service, review: review.id) { try act(service, by: action.actor) }
    try session.showHappened(in: service, review: review.id, after: before, findings: findings)
    if findings.containsError { throw ExitStatus.refused.exit }
  }
}

extension Session {
  /// Runs what a person does in a review; a refusal then names people and titles beside the ids.
  func naming<Value>(in service: ReviewService, review id: String, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let refusal as Refusal {
      throw Refusal(service.named(refusal.findings, in: id, for: language))
    }
  }
}

/// One entry of a history, as programs see it.
struct HistoryView: Encodable {
  var number: Int
  var type: String
  /// When it happened in law.
  var legalTime: Instant
  /// When it was written down.
  var recordedAt: Instant
  /// Local day of the legal time.
  var day: CivilDate
  var actor: String
  var text: String
  /// Whether it only follows from another entry; the text form tells it with --all.
  var isDetail: Bool

  init(_ entry: HistoryEntry, language: Language) {
    number = entry.number
    type = entry.type
    legalTime = entry.legalTime
    recordedAt = entry.recordedAt
    day = entry.day
    actor = entry.actor
    text = entry.text(in: language)
    isDetail = entry.isDetail
  }
}
