import Diagnostics
import LawReview
import Testing

@Suite("A review of a draft law")
struct ReviewStoryTests {
  /// A review in which the three parallel reviews run.
  private func underReview() throws -> Rehearsal {
    var story = try Rehearsal()
    try story.perform(.doTask(TaskSelector("form-check"), outcome: "accept", note: nil), by: story.holder("clerk"))
    return story
  }

  /// A review whose councils, examiners and comments are done, ready for the rapporteur.
  private func consolidating() throws -> Rehearsal {
    var story = try underReview()
    try story.perform(
      Rehearsal.opinion("language-council"), by: story.holder("council-voice", body: "language-council"))
    try story.perform(Rehearsal.opinion("science-council"), by: story.holder("council-voice", body: "science-council"))
    for task in story.review.tasks where task.kind == "examination" {
      try story.perform(
        .submitExamination(
          ExaminationAnswers(questionnaire: "socio-political", questionnaireVersion: "1", answers: []),
          file: Rehearsal.file), by: try #require(task.person))
    }
    try story.wait(until: "2026-03-30")
    try story.perform(
      .closeComments(CommentsTally(count: 0, byStatus: [:], unanswered: [], digest: "d")), by: story.holder("clerk"))
    return story
  }

  private func voting() throws -> Rehearsal {
    var story = try consolidating()
    try story.perform(
      .draftOpinion(
        CouncilOpinionContent(
          result: .supported, basis: LocalizedText("Basis"), assessment: LocalizedText("Assessment")),
        file: Rehearsal.file), by: story.holder("rapporteur"))
    return story
  }

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

  // MARK: Intake and parallel reviews

  @Test("starts with the form check, whose term is two working days")
  func opens() throws {
    let story = try Rehearsal()
    #expect(story.review.stages(in: story.context.procedure) == ["intake"])
    let deadline = try #require(story.review.runningDeadlines.first)
    #expect(deadline.due.day.description == "2026-03-04")
  }

  @Test("runs the three reviews in parallel once the form check is accepted, each on its legal term")
  func parallel() throws {
    let story = try underReview()
    #expect(
      story.review.stages(in: story.context.procedure) == ["councils-open", "examination-open", "comments-open"])
    let council = try #require(story.review.deadlines.first { $0.key.subject == "language-council" })
    #expect(council.due.day.description == "2026-03-27")
    #expect(story.review.tasks.filter { $0.key.id == "council-opinion" }.count == 3)
  }

  @Test("deems a silent council to agree when its term is over, on the due day and with the legal ground")
  func silence() throws {
    var story = try underReview()
    let events = try story.wait(until: "2026-04-15")
    let deemed = try #require(
      events.first { event in
        if case .taskDeemed(let value) = event.event { value.key.subject == "civic-council" } else { false }
      })
    guard case .taskDeemed(let value) = deemed.event else { return }
    #expect(value.outcome == "deemed-agreed")
    #expect(value.basis.kind == .sourced)
    #expect(value.basis.id == "silence-is-consent")
    #expect(story.context.day(of: deemed.legalTime).description == "2026-03-27")
    #expect(deemed.actor == DecidedEvent.system)
  }

  @Test("refuses an opinion that comes after the council was deemed to agree")
  func lateOpinion() throws {
    var story = try underReview()
    try story.wait(until: "2026-03-28")
    let speaker = story.holder("council-voice", body: "civic-council")
    #expect(code { try story.perform(Rehearsal.opinion("civic-council"), by: speaker) } == "review.task-deemed")
  }

  @Test("keeps a term running through its last day and ends it at midnight")
  func lastDay() throws {
    var story = try underReview()
    try story.wait(until: "2026-03-27")
    #expect(story.review.tasks.contains { $0.key.subject == "civic-council" && $0.status == .open })
  }

  @Test("gives a body that joins late its task and the full term of its own")
  func lateJoiner() throws {
    var story = try Rehearsal(invited: ["language-council", "science-council"])
    try story.perform(.doTask(TaskSelector("form-check"), outcome: "accept", note: nil), by: story.holder("clerk"))
    story.now = Rehearsal.noon("2026-03-16")
    try story.perform(.invite(body: "civic-council"), by: story.holder("clerk"))
    let late = try #require(story.review.deadlines.first { $0.key.subject == "civic-council" })
    #expect(late.due.day.description == "2026-04-09")
    #expect(
      code { try story.perform(.invite(body: "civic-council"), by: story.holder("clerk")) }
        == "review.body-invited-already")
  }

  @Test("refuses an opinion on a provision that the draft does not have, and names the nearest")
  func unknownProvision() throws {
    var story = try underReview()
    let speaker = story.holder("council-voice", body: "language-council")
    do {
      try story.perform(Rehearsal.opinion("language-council", provision: "art_2__para_9"), by: speaker)
      Issue.record("was accepted")
    } catch let refusal as Refusal {
      #expect(refusal.findings.first?.code == "opinion.provision-unknown")
      #expect(refusal.findings.first?.place.line == 7)
      #expect(refusal.findings.first?.arguments["nearest"] == "art_2__para_1")
    }
  }

  @Test("refuses who has not the role, and says who has")
  func roles() throws {
    var story = try Rehearsal()
    let clerk = story.holder("clerk")
    do {
      try story.perform(.doTask(TaskSelector("form-check"), outcome: "accept", note: nil), by: "sokolov")
      Issue.record("was accepted")
    } catch let refusal as Refusal {
      #expect(refusal.findings.first?.code == "review.role-may-not")
      #expect(refusal.findings.first?.arguments["who"]?.contains(clerk) == true)
    }
    #expect(
      code { try story.perform(.doTask(TaskSelector("form-check"), outcome: "accept", note: nil), by: "nobody") }
        == "review.person-unknown")
  }

  @Test("does a task once, and says who did it when it is tried again")
  func twice() throws {
    var story = try underReview()
    #expect(
      code {
        try story.perform(.doTask(TaskSelector("form-check"), outcome: "accept", note: nil), by: story.holder("clerk"))
      }
        == "review.task-done-already")
  }

  @Test("can be withdrawn at any time, with a reason")
  func withdrawn() throws {
    var story = try underReview()
    #expect(code { try story.perform(.withdraw(reason: " "), by: story.holder("drafter")) } == "review.reason-missing")
    try story.perform(.withdraw(reason: "New priorities"), by: story.holder("drafter"))
    #expect(story.review.isClosed)
    #expect(story.review.runningDeadlines.isEmpty)
    #expect(!story.review.tasks.contains { $0.status == .open })
  }

  // MARK: Revision

  @Test("brings a new version back into review, and restarts only the regions that it affects")
  func revision() throws {
    var story = try consolidating()
    #expect(story.review.stages(in: story.context.procedure) == ["consolidation"])
    try story.perform(
      .returnForRevision(reason: "Remarks of the councils", regions: ["councils"]), by: story.holder("head"))
    #expect(story.review.stages(in: story.context.procedure) == ["revision"])
    #expect(
      code {
        try story.perform(.submitVersion(Rehearsal.submission(digest: "a"), carries: []), by: story.holder("drafter"))
      } == "version.unchanged")
    try story.perform(.submitVersion(Rehearsal.submission(digest: "b"), carries: []), by: story.holder("drafter"))
    #expect(story.review.round == 2)
    #expect(
      story.review.stages(in: story.context.procedure)
        == ["councils-open", "examination-closed", "comments-closed"])
    #expect(story.review.tasks.filter { $0.key.id == "council-opinion" && $0.status == .open }.count == 3)
    #expect(story.review.tasks.contains { $0.key.description == "council-opinion/language-council#2" })
  }

  // MARK: Terms

  @Test("stands still while suspended: the due day moves by the days of the suspension")
  func suspension() throws {
    var story = try underReview()
    story.now = Rehearsal.noon("2026-03-10")
    try story.perform(.suspendTerms(reason: "Request for documents"), by: story.holder("head"))
    try story.wait(until: "2026-04-20")
    #expect(story.review.tasks.contains { $0.key.subject == "civic-council" && $0.status == .open })
    try story.perform(.resumeTerms, by: story.holder("head"))
    let council = try #require(story.review.deadlines.first { $0.key.subject == "civic-council" })
    #expect(council.status == .running)
    #expect(council.due.day.description > "2026-04-20")
  }

  @Test("starts no term while all terms stand still")
  func startedWhileSuspended() throws {
    var story = try Rehearsal()
    try story.perform(.suspendTerms(reason: "Request for documents"), by: story.holder("head"))
    try story.perform(.doTask(TaskSelector("form-check"), outcome: "accept", note: nil), by: story.holder("clerk"))
    try story.wait(until: "2026-06-01")
    #expect(story.review.tasks.contains { $0.key.subject == "civic-council" && $0.status == .open })
    try story.perform(.resumeTerms, by: story.holder("head"))
    let council = try #require(story.review.deadlines.first { $0.key.subject == "civic-council" })
    #expect(council.due.day.description == "2026-06-19")
  }

  @Test("is extended by the head alone, with a reason, and never shortened")
  func extended() throws {
    var story = try underReview()
    let selector = TaskSelector("council-opinion/civic-council")
    let term = try Term("5wd")
    let drafter = story.holder("drafter")
    #expect(
      code { try story.perform(.extend(deadline: selector, by: term, reason: "Request"), by: drafter) }
        == "review.role-may-not")
    try story.perform(.extend(deadline: selector, by: term, reason: "Request"), by: story.holder("head"))
    let council = try #require(story.review.deadlines.first { $0.key.subject == "civic-council" })
    #expect(council.due.day.description == "2026-04-03")
  }

  // MARK: Adoption

  @Test("is adopted by two thirds of those present where two thirds of all members are present")
  func adoption() throws {
    var story = try voting()
    let chair = story.holder("chair")
    let members = story.context.holders(of: ["member"], on: story.context.day(of: story.now))
    #expect(members.count == 12)
    let present = Array(members.prefix(9))
    try story.perform(.openVote(present: present), by: chair)
    for (index, member) in present.enumerated() {
      try story.perform(.castBallot(index < 7 ? .for : index == 7 ? .against : .abstained), by: member)
    }
    #expect(code { try story.perform(.castBallot(.for), by: present[0]) } == "vote.voted-already")
    #expect(code { try story.perform(.castBallot(.for), by: "sokolov") } == "vote.not-a-member")
    #expect(code { try story.perform(.castBallot(.for), by: members[10]) } == "vote.not-present")
    try story.perform(.closeVote, by: chair)
    let result = try #require(story.review.votes.last?.result)
    #expect(result.outcome == .adopted)
    #expect(result.quorumNeeded == 8)
    #expect(result.majorityNeeded == 6)
    #expect(story.review.stages(in: story.context.procedure) == ["dissents"])
    #expect(
      code {
        try story.perform(
          .fileDissent(text: LocalizedText("No"), isPublished: true, file: Rehearsal.file), by: present[0])
      } == "dissent.voted-for")
    try story.perform(
      .fileDissent(text: LocalizedText("No"), isPublished: true, file: Rehearsal.file), by: present[7])
    try story.wait(until: "2026-04-30")
    #expect(story.review.stages(in: story.context.procedure) == ["signing"])
  }

  @Test("repeats the meeting where there is no quorum, and goes back to drafting where the majority is missed")
  func noQuorum() throws {
    var story = try voting()
    let chair = story.holder("chair")
    let members = story.context.holders(of: ["member"], on: story.context.day(of: story.now))
    try story.perform(.openVote(present: Array(members.prefix(7))), by: chair)
    try story.perform(.closeVote, by: chair)
    #expect(story.review.votes.last?.result?.outcome == .noQuorum)
    #expect(story.review.stages(in: story.context.procedure) == ["voting"])
    try story.perform(.openVote(present: Array(members.prefix(8))), by: chair)
    #expect(code { try story.perform(.closeVote, by: chair) } == "vote.ballots-missing")
    for (index, member) in members.prefix(8).enumerated() {
      try story.perform(.castBallot(index < 5 ? .for : .against), by: member)
    }
    try story.perform(.closeVote, by: chair)
    #expect(story.review.votes.last?.result?.outcome == .rejected)
    #expect(story.review.stages(in: story.context.procedure) == ["consolidation"])
  }
}
