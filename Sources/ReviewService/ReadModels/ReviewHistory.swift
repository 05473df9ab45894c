public import Diagnostics
public import LawReview
import ReviewStore
import Statecharts

/// One line of a review's story, as values; the words come from the catalogue under its code.
public struct HistoryEntry: Sendable, Hashable {
  /// 1-based version of the event in the review's stream.
  public var number: Int
  public var type: String
  /// When it happened in law.
  public var legalTime: Instant
  /// When it was written down.
  public var recordedAt: Instant
  /// Local day of the legal time.
  public var day: CivilDate
  public var actor: String
  public var actorName: LocalizedText
  /// Whether it only follows from another entry, such as a task that opens with its stage.
  public var isDetail: Bool
  /// Key of the sentence, such as `history.task-done`.
  public var code: String
  public var arguments: [String: LocalizedText]

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    ReviewServiceMessages.catalogue.text(code, in: language, arguments.mapValues { $0.text(in: language) })
  }
}

extension ReviewService {
  /// The whole story of a review from its log.
  public func history(of id: String) throws(Refusal) -> [HistoryEntry] {
    let loaded = try load(id)
    let context = try context(for: loaded.review)
    let items = loaded.review.pins.checklist == nil ? [] : try checklist(of: loaded.review).items
    var teller = HistoryTeller(
      context: context, review: loaded.review,
      itemTitles: Dictionary(items.map { ($0.id, $0.title) }) { first, _ in first })
    var entries: [HistoryEntry] = []
    for event in loaded.events {
      entries.append(teller.tell(event, try ReviewEvent(recorded: event)))
    }
    return entries
  }
}

/// Turns events into sentences; remembers what later events only name by key.
struct HistoryTeller {
  let context: ReviewContext
  let review: Review
  /// Titles of the checklist's items by id.
  let itemTitles: [String: LocalizedText]
  /// Whether the terms are being projected anew because all of them were suspended or resumed.
  private var isReprojecting = false

  init(context: ReviewContext, review: Review, itemTitles: [String: LocalizedText]) {
    self.context = context
    self.review = review
    self.itemTitles = itemTitles
  }

  mutating func tell(_ record: RecordedEvent, _ event: ReviewEvent) -> HistoryEntry {
    let legalTime = Instant(record.legalTime) ?? Instant(millisecondsSince1970: 0)
    let (suffix, arguments) = content(of: event)
    let isDetail = isDetail(event)
    return HistoryEntry(
      number: record.version, type: record.type, legalTime: legalTime,
      recordedAt: Instant(record.recordedAt) ?? legalTime, day: context.day(of: legalTime), actor: record.actor,
      actorName: name(record.actor), isDetail: isDetail, code: "history." + event.type + suffix,
      arguments: arguments)
  }

  private mutating func isDetail(_ event: ReviewEvent) -> Bool {
    switch event {
    case .termsSuspended, .termsResumed: isReprojecting = true
    case .deadlineProjected: return isReprojecting
    default: isReprojecting = false
    }
    return switch event {
    case .taskOpened, .taskClosed, .deadlineStarted: true
    // What silence meant is told with the task.
    case .deadlineEnded(let ended):
      ended.status != .expired || review.deadlines.contains { $0.key == ended.key && $0.task != nil }
    case .taskDone(let ended): review.tasks.first { $0.key == ended.key }?.kind != nil
    default: false
    }
  }

  func name(_ person: String) -> LocalizedText {
    context.bodies.person(person)?.name ?? LocalizedText(person)
  }

  func title(body id: String) -> LocalizedText {
    context.bodies.body(id)?.title ?? LocalizedText(id)
  }

  private func names(_ people: [String]) -> LocalizedText {
    joined(people.map(name))
  }

  private func joined(_ texts: [LocalizedText]) -> LocalizedText {
    let joined = Language.allCases.map { language in
      (language, texts.isEmpty ? "–" : texts.map { $0.text(in: language) }.joined(separator: ", "))
    }
    return LocalizedText(Dictionary(uniqueKeysWithValues: joined))
  }

  private func titles(states: [String]) -> LocalizedText {
    joined(states.map { context.procedure.title(ofState: $0) })
  }

  private func subject(of key: TaskKey) -> LocalizedText {
    guard let subject = key.subject else { return LocalizedText("") }
    let text = context.bodies.body(subject)?.title ?? context.bodies.person(subject)?.name ?? LocalizedText(subject)
    let decorated = Language.allCases.map { ($0, " – " + text.text(in: $0)) }
    return LocalizedText(Dictionary(uniqueKeysWithValues: decorated))
  }

  private func title(of key: TaskKey) -> LocalizedText {
    review.tasks.first { $0.key == key }?.title ?? LocalizedText(key.id)
  }

  private func outcome(_ id: String) -> LocalizedText {
    let texts = Language.allCases.map { ($0, ReviewServiceMessages.catalogue.text("outcome." + id, in: $0)) }
    return LocalizedText(Dictionary(uniqueKeysWithValues: texts.map { ($0, $1 == "outcome." + id ? id : $1) }))
  }

  private func basis(_ id: String) -> LocalizedText {
    context.procedure.bases[id]?.text ?? LocalizedText(id)
  }

  private func content(of event: ReviewEvent) -> (suffix: String, arguments: [String: LocalizedText]) {
    switch event {
    case .reviewOpened(let opened):
      return (
        "",
        [
          "title": opened.version.title, "procedure": context.procedure.title,
          "languages": LocalizedText(opened.version.expressions.keys.sorted().joined(separator: ", ")),
          "provisions": LocalizedText(String(opened.version.outline.count)),
        ]
      )
    case .bodyInvited(let invitation): return ("", ["body": title(body: invitation.body)])
    case .chartMoved(let moved):
      // What was only passed through on the way says nothing to a reader.
      let stages = Set(moved.snapshot.atomicStates(in: context.procedure.chart))
      let entered = moved.entered.filter(stages.contains)
      let reasons = moved.transitions.compactMap(\.title)
      return (
        reasons.isEmpty ? "" : "-because",
        ["states": titles(states: entered), "reason": joined(reasons), "event": LocalizedText(moved.event ?? "")]
      )
    case .taskOpened(let opened):
      return ("", ["task": opened.task.title, "subject": subject(of: opened.task.key)])
    case .taskDone(let ended):
      return (
        ended.note == nil ? "" : "-note",
        [
          "task": title(of: ended.key), "subject": subject(of: ended.key), "outcome": outcome(ended.outcome),
          "note": LocalizedText(ended.note ?? ""),
        ]
      )
    case .taskDeemed(let deemed):
      return (
        "",
        [
          "task": title(of: deemed.key), "subject": subject(of: deemed.key), "outcome": outcome(deemed.outcome),
          "basis": deemed.basis.text,
        ]
      )
    case .taskClosed(let closed):
      return ("", ["task": title(of: closed.key), "subject": subject(of: closed.key)])
    case .deadlineStarted(let started):
      let deadline = started.deadline
      let terms = Language.allCases.map { ($0, deadline.budget.term.text(in: $0)) }
      return (
        "",
        [
          "title": deadline.title, "subject": subject(of: deadline.key),
          "term": LocalizedText(Dictionary(uniqueKeysWithValues: terms)),
          "due": LocalizedText(deadline.due.day.description), "basis": basis(deadline.basis),
        ]
      )
    case .deadlineEnded(let ended):
      let title = review.deadlines.first { $0.key == ended.key }?.title ?? LocalizedText(ended.key.id)
      return ("-" + ended.status.rawValue, ["title": title, "subject": subject(of: ended.key)])
    case .deadlineProjected(let projected):
      let title = review.deadlines.first { $0.key == projected.key }?.title ?? LocalizedText(projected.key.id)
      return (
        projected.budget.isSuspended ? "-suspended" : "",
        [
          "title": title, "subject": subject(of: projected.key),
          "due": LocalizedText(projected.due.day.description), "reason": LocalizedText(projected.reason),
        ]
      )
    case .termsSuspended(let suspended):
      return ("", ["reason": LocalizedText(suspended.suspension.reason)])
    case .termsResumed(let resumed): return ("", ["day": LocalizedText(resumed.day.description)])
    case .opinionDelivered(let opinion):
      return (
        "",
        [
          "body": title(body: opinion.body), "outcome": outcome(opinion.outcome),
          "count": LocalizedText(String(opinion.content.remarks.count)),
          "version": LocalizedText(String(opinion.version)),
        ]
      )
    case .examinationSubmitted(let examination):
      return (
        "",
        [
          "examiner": name(examination.examiner),
          "count": LocalizedText(String(examination.answers.answers.count)),
        ]
      )
    case .remarkReplied(let reply):
      return (
        "",
        ["remark": LocalizedText(reply.remark.description), "status": outcome(reply.reply.status.rawValue)]
      )
    case .commentsClosed(let report):
      return (
        "",
        ["count": LocalizedText(String(report.count)), "replied": LocalizedText(String(report.replied))]
      )
    case .opinionDrafted(let drafted):
      return ("", ["count": LocalizedText(String(drafted.content.recommendations.count))])
    case .voteOpened(let vote):
      return (
        "",
        [
          "title": vote.title, "present": LocalizedText(String(vote.present.count)),
          "members": LocalizedText(String(vote.members.count)),
          "needed": LocalizedText(String(vote.quorum.needed(of: vote.members.count))),
        ]
      )
    case .ballotCast(let cast): return ("", ["member": name(cast.member), "ballot": outcome(cast.ballot.rawValue)])
    case .voteClosed(let closed): return ("-" + closed.result.outcome.rawValue, Self.numbers(closed.result))
    case .dissentFiled(let filed): return ("", ["author": name(filed.dissent.author)])
    case .opinionSigned(let signed): return ("", ["person": name(signed.person)])
    case .documentIssued(let issued):
      return (
        "",
        [
          "file": LocalizedText(issued.file.name), "language": LocalizedText(issued.language),
          "digest": LocalizedText(String(issued.file.digest.prefix(12))),
        ]
      )
    case .attachmentAdded(let attachment):
      return (
        "",
        [
          "item": itemTitles[attachment.item] ?? LocalizedText(attachment.item),
          "file": LocalizedText(attachment.file.name),
        ]
      )
    case .returnedForRevision(let returned):
      return (
        "", ["reason": LocalizedText(returned.reason), "regions": titles(states: returned.regions)]
      )
    case .versionSubmitted(let submitted):
      let states = Dictionary(grouping: submitted.carries, by: \.state).mapValues(\.count)
      func count(_ state: RemarkCarry.State) -> LocalizedText { LocalizedText(String(states[state] ?? 0)) }
      return (
        "",
        [
          "version": LocalizedText(String(submitted.version.number)), "round": LocalizedText(String(submitted.round)),
          "kept": count(.kept), "moved": count(.moved), "changed": count(.wordingChanged), "gone": count(.gone),
          "ambiguous": count(.ambiguous),
        ]
      )
    case .withdrawn(let withdrawal): return ("", ["reason": LocalizedText(withdrawal.reason)])
    case .packageBuilt(let package):
      return (
        "",
        [
          "file": LocalizedText(package.file.name), "digest": LocalizedText(String(package.file.digest.prefix(12))),
          "size": LocalizedText(String(package.file.size)),
        ]
      )
    case .incidentRaised(let incident): return ("", ["code": LocalizedText(incident.finding.code)])
    }
  }

  static func numbers(_ result: VoteResult) -> [String: LocalizedText] {
    [
      "members": LocalizedText(String(result.members)), "present": LocalizedText(String(result.present)),
      "quorum": LocalizedText(String(result.quorumNeeded)), "for": LocalizedText(String(result.votesFor)),
      "against": LocalizedText(String(result.against)), "abstained": LocalizedText(String(result.abstained)),
      "majority": LocalizedText(String(result.majorityNeeded)),
    ]
  }
}
