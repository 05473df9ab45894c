import Diagnostics
import LawReview
import ReviewService
import ReviewTesting
import Testing

@Suite("What people read instead of ids")
struct FindingNamesTests {
  private func story() throws -> SampleStory {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    return story
  }

  @Test("People, tasks, roles and states are named in the reader's language; what must be typed keeps its id")
  func names() throws {
    let story = try story()
    let finding = Finding(
      "review.role-may-not", .error, at: .nowhere,
      ["person": "kim", "action": "form-check", "roles": "clerk, chair", "who": "ospanov, serikova"])
    let told = try #require(story.service.named([finding], in: story.id, for: .russian).first)
    #expect(
      told.arguments == [
        "person": "Ким Вера Сергеевна (kim)", "action": "«Проверить по форме» (form-check)",
        "roles": "Сотрудник Секретариата, Председатель Совета",
        "who": "Оспанов Данияр Маратович (ospanov), Серикова Айгуль Нурлановна (serikova)",
      ])
    let stage = Finding("vote.none-now", .error, at: .nowhere, ["states": "councils-open"])
    #expect(
      story.service.named([stage], in: story.id, for: .english).first?.arguments == ["states": "Opinions awaited"])
  }

  @Test("What nobody knows is repeated as it was typed, and an empty list is a dash")
  func unknown() throws {
    let story = try story()
    let findings = [
      Finding(
        "review.outcome-unknown", .error, at: .nowhere,
        ["task": "nothing", "outcome": "signed", "known": "accept, own"]),
      Finding("review.deadline-unknown", .error, at: .nowhere, ["deadline": "x", "running": ""]),
    ]
    #expect(
      story.service.named(findings, in: story.id, for: .english).map(\.arguments) == [
        ["task": "nothing", "outcome": "signed", "known": "accepted (accept), own"], ["deadline": "x", "running": "–"],
      ])
    #expect(story.service.named(findings, in: "2026-099", for: .english) == findings)
  }

  @Test("A task whose term ended without a meaning for silence is overdue, not without a term")
  func overdue() throws {
    let story = try story()
    story.clock.set("2026-04-02")
    _ = try story.service.work(on: story.id)
    let item = try #require(try story.service.due().first { $0.task == "examine/pak" })
    #expect(item.urgency == .overdue && (item.workingDaysLeft ?? 0) < 0)
  }

  @Test("The main story has the deeds and not what follows from them")
  func details() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    _ = try story.play()
    let entries = try story.service.history(of: story.id)
    let told = Set(entries.filter { !$0.isDetail }.map(\.type))
    #expect(told.isSuperset(of: ["review-opened", "opinion-delivered", "task-deemed", "vote-closed", "package-built"]))
    #expect(told.isDisjoint(with: ["task-opened", "deadline-started"]))
    let attached = try #require(entries.first { $0.type == "attachment-added" })
    #expect(attached.arguments["item"]?.text(in: .english) == "Explanatory note")
  }
}
