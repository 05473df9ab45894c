import Diagnostics
import Foundation
import LawReview
import Publishing
import ReviewService
import ReviewStore
import ReviewTesting
import Synchronization
import Testing

@Suite("The use cases")
struct ReviewServiceTests {
  private func code(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch let refusal as Refusal {
      return refusal.findings.first?.code
    } catch {
      return "\(error)"
    }
  }

  private func log(_ story: SampleStory) throws -> [String] {
    try story.service.load(story.id).events.map(\.hash)
  }

  @Test("change nothing in the log when a command is refused")
  func refusedChangesNothing() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    let before = try log(story)
    let opinion = try SampleStory.file("samples/opinions/language-council.xml")
    #expect(code { _ = try story.service.deliverOpinion(opinion, on: story.id, by: "li") } == "review.role-may-not")
    #expect(code { _ = try story.service.closeComments(of: story.id, by: "ospanov") } == "comment.not-closable")
    #expect(code { _ = try story.service.perform(.closeVote, on: story.id, by: "askarov") } == "vote.none-now")
    #expect(code { _ = try story.service.perform(.closeVote, on: "2026-099", by: "askarov") } == "review.unknown")
    #expect(try log(story) == before)
  }

  @Test("refuse a comment after the term, and name the day on which it ended")
  func lateComment() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    story.clock.set("2026-03-28")
    do {
      _ = try story.service.importComments(try SampleStory.file("samples/comments.csv"), to: story.id, by: "ospanov")
      Issue.record("was accepted")
    } catch let refusal as Refusal {
      #expect(refusal.findings.first?.code == "comment.closed")
      #expect(refusal.findings.first?.arguments["day"] == "2026-03-27")
    }
    #expect(try story.service.comments(of: story.id).isEmpty)
  }

  @Test("refuse to write when the machine's clock is behind the record")
  func clockBehind() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    story.clock.set("2026-02-01")
    #expect(
      code { _ = try story.service.perform(.withdraw(reason: "x"), on: story.id, by: "serikova") }
        == "review.clock-behind")
  }

  @Test("let one of two writers win, while the other decides anew on what the first one wrote")
  func twoWriters() async throws {
    let store = SampleStory.memoryStore()
    let story = SampleStory(store: store)
    try story.open()
    story.clock.set("2026-03-18")
    let codes = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do {
            _ = try story.service.deliverOpinion(
              try SampleStory.file("samples/opinions/language-council.xml"), on: story.id, by: "sokolov")
            return nil
          } catch let refusal as Refusal {
            return refusal.findings.first?.code
          } catch {
            return "\(error)"
          }
        }
      }
      return await group.reduce(into: [String?]()) { $0.append($1) }
    }
    #expect(codes.count { $0 == nil } == 1)
    #expect(codes.compactMap { $0 }.allSatisfy { $0 == "review.task-done-already" })
    let review = try story.service.load(story.id).review
    #expect(review.opinions.count == 1)
    #expect(try store.verify().isEmpty)
  }

  @Test("show on the morning screen what is due, how many working days are left, who may act, and what silence means")
  func dueBoard() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    story.clock.set("2026-03-26")
    let items = try story.service.due()
    let civic = try #require(items.first { $0.task == "council-opinion/civic-council" })
    #expect(civic.workingDaysLeft == 1)
    #expect(civic.urgency == .soon)
    #expect(civic.silence == "deemed-agreed")
    #expect(civic.who.map { $0.text(in: .english) }.count == 2)
    #expect(items.map { $0.due?.description ?? "9" } == items.map { $0.due?.description ?? "9" }.sorted())
    story.clock.set("2026-03-27")
    #expect(try story.service.due().first { $0.task == "council-opinion/civic-council" }?.urgency == .today)
    story.clock.set("2026-03-30")
    let late = try #require(try story.service.due().first { $0.task == "council-opinion/civic-council" })
    #expect(late.urgency == .overdue)
    #expect(late.workingDaysLeft == -1)
  }

  @Test("explain a date day by day, with the holidays that were skipped by name")
  func explainDate() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    let explanations = try story.service.explainDates(
      of: story.id, selector: TaskSelector("council-opinion/civic-council"))
    let due = try #require(explanations.first?.due)
    #expect(due.date.description == "2026-03-27")
    #expect(due.days.compactMap(\.number).max() == 15)
    #expect(due.skipped.contains { $0.date.description == "2026-03-24" })
    #expect(
      code { _ = try story.service.explainDates(of: story.id, selector: TaskSelector("nothing")) }
        == "review.deadline-unknown")
  }

  @Test("give the same log, byte for byte, when the same story is played again")
  func deterministic() throws {
    let first = SampleStory(store: SampleStory.memoryStore())
    let second = SampleStory(store: SampleStory.memoryStore())
    let one = try first.play()
    let other = try second.play()
    #expect(try log(first) == log(second))
    #expect(one.package.sha256 == other.package.sha256)
  }

  @Test("give the same package when asked again, and a new one once something was handed in since")
  func packageAgain() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    try story.firstRound()
    try story.secondRound()
    try story.adoption()
    try story.handIn()
    story.clock.set("2026-06-01")
    let first = try story.service.buildPackage(of: story.id, by: "kravchenko")
    let length = try log(story).count
    story.clock.set("2026-06-02")
    let again = try story.service.buildPackage(of: story.id, by: "kravchenko")
    #expect(again.package.bytes == first.package.bytes)
    #expect(try log(story).count == length)
    _ = try story.service.attach(
      InputFile(name: "explanatory-note.ru.txt", bytes: Array("Corrected".utf8)), as: "explanatory-note",
      language: .russian, to: story.id, by: "zhumabayev")
    story.clock.set("2026-06-03")
    let corrected = try story.service.buildPackage(of: story.id, by: "kravchenko")
    #expect(corrected.package.sha256 != first.package.sha256)
    #expect(PackageVerifier.verify(corrected.package.bytes, name: "package.asice").isIntact)
  }

  @Test("rebuild the lists from the log to what they were")
  func rebuild() throws {
    let store = SampleStory.memoryStore()
    try SampleStory(store: store).play()
    let before = (try store.reviews(), try store.tasks(), try store.deadlines(), try store.comments())
    try store.rebuild()
    #expect(try store.reviews() == before.0)
    #expect(try store.tasks() == before.1)
    #expect(try store.deadlines() == before.2)
    #expect(try store.comments() == before.3)
  }

  static let brokenDrafts: [(String, [UInt8], String)] = [
    ("empty.xml", [], "xml.empty"),
    ("report.xml", Array("%PDF-1.7\n%âãÏÓ\n".utf8), "xml.pdf"),
    ("broken.xml", Array("<a><b></a>".utf8), "xml.tag-mismatch"),
    ("dtd.xml", Array("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>".utf8), "xml.dtd-subset"),
    ("other.xml", Array("<html/>".utf8), "draft.unknown-dialect"),
  ]

  @Test("refuse what is no draft law with a finding of its own, and store nothing", arguments: brokenDrafts)
  func badDraft(_ name: String, _ bytes: [UInt8], _ expected: String) throws {
    let store = SampleStory.memoryStore()
    let story = SampleStory(store: store)
    var request = OpenReviewRequest(
      draft: [InputFile(name: name, bytes: bytes)], procedure: try SampleStory.file("workflows/draft-law-review.scxml"),
      bodies: try SampleStory.file("samples/bodies.xml"), calendar: try SampleStory.file("workflows/calendars/kz.xml"))
    request.attributes = ["initiator": "government"]
    let found = code { _ = try story.service.open(request, by: "ospanov") }
    #expect(found?.hasPrefix(expected.split(separator: ".")[0] + ".") == true, "\(found ?? "nothing")")
    #expect(try store.info().streamCount == 0)
  }
}
