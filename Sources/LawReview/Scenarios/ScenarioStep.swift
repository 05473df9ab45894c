import Diagnostics

/// What happens in a row of a scenario, carried out by whoever may do it.
///
/// `TASK: OUTCOME`, `TASK/SUBJECT: OUTCOME`, `TASK all: OUTCOME`, `VOTE: 6 for, 2 against`, `ACTION`, `ACTION: VALUE`; tasks,
/// votes and actions by id or title.
struct ScenarioStep {
  let text: String
  private var review: Review
  let context: ReviewContext
  let now: Instant
  private var decided: [DecidedEvent] = []

  init(_ text: String, _ review: Review, _ context: ReviewContext, at now: Instant) {
    self.text = text
    self.review = review
    self.context = context
    self.now = now
  }

  private var procedure: Procedure { context.procedure }
  private var day: CivilDate { context.day(of: now) }

  /// Everything that the row brings about.
  ///
  /// - Throws: ``Refusal`` of the review where it may not be, or `scenario.unclear` where the row cannot be understood.
  func events() throws(Refusal) -> [DecidedEvent] {
    var step = self
    try step.carryOut()
    return step.decided
  }

  private mutating func carryOut() throws(Refusal) {
    let parts = text.split(separator: ":", maxSplits: 1).map { trimmed($0) }
    let name = parts.first ?? ""
    let value = parts.count > 1 ? parts[1] : ""
    if try doTask(name, value) { return }
    if try vote(name, value) { return }
    if try act(name, value) { return }
    let tasks = procedure.tasks.map(\.id)
    throw Refusal("scenario.unclear", ["text": text, "nearest": nearest(to: name, in: tasks)])
  }

  private mutating func perform(_ command: ReviewCommand, by actor: String) throws(Refusal) {
    let events = try review.decide(command, context: context, actor: actor, at: now)
    for event in events { review.apply(event.event) }
    decided += events
  }

  /// Somebody of some roles for whom a command is not refused; two people hold each office, for four eyes.
  private mutating func perform(
    _ command: (String) -> ReviewCommand, byAnyOf people: [String]
  ) throws(Refusal) {
    var first: Refusal?
    for person in people {
      do throws(Refusal) {
        try perform(command(person), by: person)
        return
      } catch {
        first = first ?? error
      }
    }
    throw first ?? Refusal("scenario.nobody", ["text": text])
  }

  // MARK: Tasks

  private mutating func doTask(_ name: String, _ value: String) throws(Refusal) -> Bool {
    var selector = name
    var isForAll = false
    if let space = selector.lastIndex(of: " "),
      ScenarioWords.means(selector[selector.index(after: space)...], "all")
    {
      isForAll = true
      selector = trimmed(selector[..<space])
    }
    let slash = selector.split(separator: "/", maxSplits: 1).map { trimmed($0) }
    let wanted = slash.first ?? ""
    guard
      let definition = procedure.tasks
        .first(where: { ScenarioWords.names(wanted, $0.id, $0.title) })
    else { return false }
    let outcome = try outcome(value, of: definition)
    let subject = slash.count > 1 ? slash[1] : nil
    let open = review.tasks.filter {
      $0.key.id == definition.id && $0.status == .open && (subject == nil || $0.key.subject == subject)
    }
    for task in isForAll ? open : Array(open.prefix(1)) { try finish(task, definition, outcome) }
    if open.isEmpty {
      throw Refusal(
        "review.task-unknown",
        [
          "task": selector,
          "open": review.tasks.filter { $0.status == .open }.map(\.key.description).joined(separator: ", "),
        ])
    }
    return true
  }

  private func outcome(_ text: String, of task: TaskDefinition) throws(Refusal) -> String {
    if text.isEmpty, let first = task.outcomes.first { return first }
    let known = task.outcomes.first { outcome in
      outcome == text || Language.allCases.contains { ProcedureWords.outcome(outcome, in: $0) == text }
    }
    guard let known else {
      throw Refusal(
        "review.outcome-unknown",
        ["task": task.id, "outcome": text, "known": task.outcomes.joined(separator: ", ")])
    }
    return known
  }

  private mutating func finish(
    _ task: ReviewTask, _ definition: TaskDefinition, _ outcome: String
  ) throws(Refusal) {
    var people = context.holders(of: task.role, body: task.body, on: day)
    if let person = task.person { people = people.filter { $0 == person } }
    let selector = TaskSelector(id: task.key.id, subject: task.key.subject)
    let file = Self.file(task.key.description)
    let words = LocalizedText("–")
    let body = task.body ?? ""
    let versions = review.versions.count
    try perform(
      { _ in
        switch task.kind {
        case "opinion": .deliverOpinion(OpinionContent(body: body, outcome: outcome, summary: words), file: file)
        case "examination":
          .submitExamination(
            ExaminationAnswers(
              questionnaire: definition.questionnaire ?? "", questionnaireVersion: "1", answers: []), file: file)
        case "council-opinion":
          .draftOpinion(CouncilOpinionContent(result: .supported, basis: words, assessment: words), file: file)
        case "version": .submitVersion(Self.submission(versions + 1), carries: [])
        case "package": .recordPackage(file: file)
        case "comments-report":
          .closeComments(CommentsTally(count: 0, byStatus: [:], unanswered: [], digest: file.digest))
        default: .doTask(selector, outcome: outcome, note: nil)
        }
      }, byAnyOf: people)
  }

  // MARK: Votes

  private mutating func vote(_ name: String, _ value: String) throws(Refusal) -> Bool {
    guard
      let definition = procedure.votes
        .first(where: { ScenarioWords.names(name, $0.id, $0.title) })
    else { return false }
    var ballots: [Ballot] = []
    for part in value.split(separator: ",") {
      let words = part.split(separator: " ")
      let ballot = Ballot.allCases.first { ballot in words.count == 2 && ScenarioWords.means(words[1], ballot.rawValue)
      }
      guard let ballot, let count = Int(words[0]), (0...1000).contains(count) else {
        throw Refusal("scenario.votes-unreadable", ["text": String(part)])
      }
      ballots += Array(repeating: ballot, count: count)
    }
    let body = context.bodies.bodies.first { $0.kind == definition.bodyKind }?.id
    let members = context.holders(of: [definition.role], body: body, on: day)
    guard ballots.count <= members.count else {
      throw Refusal(
        "scenario.too-many-votes", ["votes": String(ballots.count), "members": String(members.count)])
    }
    let present = Array(members.prefix(ballots.count))
    try perform({ _ in .openVote(present: present) }, byAnyOf: context.holders(of: definition.openedBy, on: day))
    for (person, ballot) in zip(present, ballots) { try perform(.castBallot(ballot), by: person) }
    try perform({ _ in .closeVote }, byAnyOf: context.holders(of: definition.closedBy, on: day))
    return true
  }

  // MARK: Actions

  private mutating func act(_ name: String, _ value: String) throws(Refusal) -> Bool {
    let all = procedure.allActions
    guard let action = all.first(where: { ScenarioWords.names(name, $0.event, $0.title) }) else { return false }
    let people = context.holders(
      of: all.filter { $0.event == action.event }.flatMap(\.role), on: day)
    let command: ReviewCommand
    switch action.event {
    case "review.withdrawn": command = .withdraw(reason: "–")
    case "review.returned":
      command = .returnForRevision(
        reason: "–", regions: value.split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty })
    case "terms.suspended": command = .suspendTerms(reason: "–")
    case "terms.resumed": command = .resumeTerms
    case "terms.extended":
      let words = value.split(separator: " ").map(String.init)
      guard words.count == 2 else { throw Refusal("scenario.unclear", ["text": text, "nearest": "ID 5wd"]) }
      command = .extend(deadline: TaskSelector(words[0]), by: try Term(words[1]), reason: "–")
    case "body.invited": command = .invite(body: value)
    case "attachment.added": command = .attach(item: value, language: nil, file: Self.file(value))
    default: throw Refusal("scenario.action-unplayable", ["action": action.event])
    }
    try perform({ _ in command }, byAnyOf: people)
    return true
  }

  // MARK: Things handed in

  static func file(_ name: String) -> FileReference {
    FileReference(digest: String(repeating: "0", count: 64), name: name, mediaType: "text/plain", size: 0)
  }

  static func submission(_ version: Int) -> DraftVersionSubmission {
    var file = file("draft.xml")
    file.digest = String(repeating: "0", count: 60) + String(1000 + version)
    return DraftVersionSubmission(
      title: LocalizedText("–"), work: "/akn/scenario", expressions: ["kk": file], outline: [])
  }

  private func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
