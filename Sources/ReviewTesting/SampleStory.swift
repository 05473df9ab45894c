import Diagnostics
public import Foundation
import LawReview
public import ReviewService
public import ReviewStore

/// The story of `samples/`, played through the use cases on any store: from the draft law to the acknowledged package.
public struct SampleStory: Sendable {
  public let service: ReviewService
  public let clock: StoryClock
  /// Docket number of the review that the story opens.
  public let id = "2026-001"

  /// Root of the package, where `samples/` and `workflows/` lie.
  public static let root: URL = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root
  }()

  public init(store: any EventStore) {
    let clock = StoryClock(at: Instant(millisecondsSince1970: 1_772_427_600_000))
    self.clock = clock
    service = ReviewService(store: store, world: World { clock.now })
  }

  /// A memory store for rehearsals.
  public static func memoryStore() -> MemoryStore {
    MemoryStore(
      identity: StoreIdentity(id: "sample", createdAt: "2026-03-02T05:00:00Z", isRehearsal: true),
      projector: ReviewProjector())
  }

  /// A file of the package.
  public static func file(_ path: String) throws -> InputFile {
    InputFile(name: path, bytes: [UInt8](try Data(contentsOf: root.appending(path: path))))
  }

  // MARK: Chapters

  /// The Secretariat opens the review on 2 March 2026 and accepts the form.
  @discardableResult
  public func open() throws -> ReviewService.Outcome {
    clock.set("2026-03-02")
    let outcome = try service.open(
      OpenReviewRequest(
        draft: [try Self.file("samples/draft-law/v1/kk.xml"), try Self.file("samples/draft-law/v1/ru.xml")],
        procedure: try Self.file("workflows/draft-law-review.scxml"), bodies: try Self.file("samples/bodies.xml"),
        calendar: try Self.file("workflows/calendars/kz.xml"),
        questionnaire: try Self.file("workflows/examinations/socio-political.xml"),
        checklist: try Self.file("workflows/checklists/kz-parliament.xml"),
        attributes: ["initiator": "government", "is-amending": "yes", "affects-rights": "yes"],
        incomingLetter: "№ 14-3/512"), by: "ospanov")
    _ = try service.perform(
      .doTask(TaskSelector("form-check"), outcome: "accept", note: nil), on: id, by: "ospanov")
    return outcome
  }

  /// Two councils, the region and two examiners answer, the public comments; one council stays silent.
  public func firstRound() throws {
    clock.set("2026-03-12")
    _ = try service.importComments(try Self.file("samples/comments.csv"), to: id, by: "ospanov")
    clock.set("2026-03-16")
    _ = try service.deliverOpinion(try Self.file("samples/opinions/language-council.xml"), on: id, by: "sokolov")
    clock.set("2026-03-18")
    _ = try service.submitExamination(try Self.file("samples/examinations/examiner1.xml"), on: id, by: "tursynov")
    _ = try service.submitExamination(try Self.file("samples/examinations/examiner2.xml"), on: id, by: "pak")
    clock.set("2026-03-19")
    _ = try service.deliverOpinion(try Self.file("samples/opinions/science-council.xml"), on: id, by: "muller")
    clock.set("2026-03-20")
    _ = try service.importComments(try Self.file("samples/comments.json"), to: id, by: "ospanov")
    _ = try service.deliverOpinion(try Self.file("samples/regional-position.xml"), on: id, by: "kassymov")
    clock.set("2026-03-30")
    _ = try service.work(on: id)
    _ = try service.reply(from: try Self.file("samples/replies.xml"), on: id, by: "zhumabayev")
    clock.set("2026-04-02")
    _ = try service.closeComments(of: id, by: "ospanov")
  }

  /// The draft goes back to its author; version 2 is heard by the councils again.
  @discardableResult
  public func secondRound() throws -> ReviewService.Outcome {
    clock.set("2026-04-03")
    _ = try service.perform(
      .returnForRevision(reason: "Remarks of the councils and the examiners", regions: ["councils"]), on: id,
      by: "serikova")
    clock.set("2026-04-14")
    let outcome = try service.submitVersion(
      [try Self.file("samples/draft-law/v2/kk.xml"), try Self.file("samples/draft-law/v2/ru.xml")], on: id,
      by: "zhumabayev")
    clock.set("2026-04-22")
    _ = try service.deliverOpinion(try Self.file("samples/opinions/language-council-2.xml"), on: id, by: "sokolov")
    clock.set("2026-04-24")
    _ = try service.deliverOpinion(try Self.file("samples/opinions/science-council-2.xml"), on: id, by: "muller")
    _ = try service.reply(from: try Self.file("samples/replies-2.xml"), on: id, by: "zhumabayev")
    clock.set("2026-05-14")
    _ = try service.work(on: id)
    return outcome
  }

  /// Nine of twelve members vote, one against; her dissent is filed and the chair signs.
  @discardableResult
  public func adoption() throws -> ReviewService.Outcome {
    clock.set("2026-05-15")
    _ = try service.draftOpinion(try Self.file("samples/opinions/adopted.xml"), on: id, by: "schmidt")
    clock.set("2026-05-20")
    let present = [
      "askarov", "kim", "schmidt", "bondarenko", "dzhabrailova", "gabdullina", "mamedov", "nurzhanov", "petrova",
    ]
    _ = try service.perform(.openVote(present: present), on: id, by: "askarov")
    for member in present {
      let ballot: Ballot = member == "petrova" ? .against : member == "mamedov" ? .abstained : .for
      _ = try service.perform(.castBallot(ballot), on: id, by: member)
    }
    _ = try service.perform(.closeVote, on: id, by: "askarov")
    clock.set("2026-05-21")
    _ = try service.fileDissent(try Self.file("samples/dissent.xml"), on: id, by: "petrova")
    clock.set("2026-05-25")
    return try service.perform(
      .doTask(TaskSelector("sign-opinion"), outcome: "sign", note: nil), on: id, by: "askarov")
  }

  /// The drafter hands in what the checklist still asks for; the package is built, submitted and acknowledged.
  @discardableResult
  public func package() throws -> ReviewService.PackageOutcome {
    try handIn()
    clock.set("2026-06-01")
    let built = try service.buildPackage(of: id, by: "kravchenko")
    clock.set("2026-06-02")
    _ = try service.perform(
      .doTask(TaskSelector("submit-package"), outcome: "submitted", note: nil), on: id, by: "kravchenko")
    clock.set("2026-06-04")
    _ = try service.perform(
      .doTask(TaskSelector("acknowledge"), outcome: "acknowledged", note: "Kurultai, incoming No. 118"), on: id,
      by: "kravchenko")
    return built
  }

  /// The drafter hands in what the checklist still asks for.
  public func handIn() throws {
    clock.set("2026-05-28")
    for entry in try service.checkPackage(of: id).missing {
      for language in entry.missingLanguages {
        let suffix = language.map { "." + $0.rawValue } ?? ""
        _ = try service.attach(
          InputFile(
            name: "\(entry.item.id)\(suffix).txt", bytes: Array("\(entry.item.title.text(in: .russian))\n".utf8)),
          as: entry.item.id, language: language, to: id, by: "zhumabayev")
      }
    }
  }

  /// The whole story.
  @discardableResult
  public func play() throws -> ReviewService.PackageOutcome {
    try open()
    try firstRound()
    try secondRound()
    try adoption()
    return try package()
  }
}
