public import Diagnostics
import SafeXML
import Statecharts

/// A procedure in sentences that a lawyer can check beside the law, in Kazakh, Russian or English.
public struct ProcedureExplanation: Hashable, Sendable, Codable {
  /// What is said of one stage.
  public struct Section: Hashable, Sendable, Codable {
    /// Id of the state; `nil` for what is true of every stage.
    public var state: String?
    /// 1 for the outermost stages.
    public var level: Int
    public var title: String
    /// In the order in which they should be read.
    public var sentences: [String]
  }

  public var title: String
  /// In document order, what is true of every stage first.
  public var sections: [Section]

  public init(_ procedure: Procedure, in language: Language) {
    let speaker = ProcedureSpeaker(procedure: procedure, language: language)
    title = procedure.title.text(in: language)
    sections = [
      Section(
        state: nil, level: 1, title: speaker.say("explain.always"),
        sentences: procedure.actions.map(speaker.action))
    ]
    if procedure.actions.isEmpty { sections = [] }
    for state in procedure.chart.states where state.kind != .history {
      sections.append(
        Section(
          state: state.id, level: speaker.depth(of: state) + 1, title: speaker.title(state.id),
          sentences: speaker.sentences(about: state)))
    }
  }
}

/// Puts the parts of a procedure into words.
struct ProcedureSpeaker {
  let procedure: Procedure
  let language: Language

  func say(_ key: String, _ arguments: [String: String] = [:]) -> String {
    ExplainMessages.catalogue.text(key, in: language, arguments)
  }

  func title(_ state: String) -> String { procedure.title(ofState: state).text(in: language) }

  func depth(of state: State) -> Int {
    var depth = 0
    var parent = state.parent
    while let id = parent {
      depth += 1
      parent = procedure.chart.state(id)?.parent
    }
    return depth
  }

  /// Everything about a stage: what it is, who does what in it, and where it leads.
  func sentences(about state: State) -> [String] {
    var result: [String] = []
    switch state.kind {
    case .parallel: result.append(say("explain.parallel", ["regions": quoted(state.children)]))
    case .compound: result.append(say("explain.starts", ["states": quoted(state.defaultTargets)]))
    case .final where state.isTopLevelFinal: result.append(say("explain.end"))
    case .atomic, .final, .history: break
    }
    guard let definition = procedure.states[state.id] else { return result }
    if definition.collectsComments { result.append(say("explain.collect")) }
    result += definition.tasks.flatMap(task)
    result += definition.votes.flatMap(vote)
    result += definition.deadlines.flatMap { deadline($0, title: $0.title ?? LocalizedText($0.id)) }
    if let vote = definition.dissentsOn { result.append(say("explain.dissent", ["vote": title(ofVote: vote)])) }
    result += definition.actions.map(action)
    var isFirstEventless = true
    for transition in procedure.chart.transitions where transition.source == state.id {
      result.append(way(transition, isFirstEventless: isFirstEventless))
      if transition.events.isEmpty { isFirstEventless = false }
    }
    return result.map(capitalised)
  }

  // MARK: People

  private func task(_ task: TaskDefinition) -> [String] {
    var arguments = ["roles": roles(task.role), "task": task.title.text(in: language)]
    var key = task.forEach == nil ? "explain.task" : "explain.task-each"
    if let deadline = task.deadline {
      key += "-term"
      arguments["term"] = deadline.term.text(in: language)
      arguments["ground"] = ground(deadline.basis)
    }
    var result = [say(key, arguments)]
    if task.outcomes.count > 1 {
      let outcomes = task.outcomes.map { ProcedureWords.outcome($0, in: language) }
      result.append(say("explain.outcomes", ["outcomes": outcomes.joined(separator: ", ")]))
    }
    if let minimum = task.deadline?.minimum {
      result.append(say("explain.minimum", ["term": minimum.text(in: language)]))
    }
    if let silence = task.silence {
      result.append(
        say(
          "explain.silence",
          ["outcome": ProcedureWords.outcome(silence.outcome, in: language), "ground": ground(silence.basis)]))
    }
    if let after = task.after { result.append(say("explain.after", ["task": title(ofTask: after)])) }
    if let other = task.notSameAs { result.append(say("explain.four-eyes", ["task": title(ofTask: other)])) }
    return result
  }

  private func vote(_ vote: VoteDefinition) -> [String] {
    let first = say(
      "explain.vote",
      [
        "roles": roles([vote.role]), "vote": vote.title.text(in: language), "quorum": vote.quorum.text(in: language),
        "majority": vote.majority.text(in: language), "ground": ground(vote.basis),
      ])
    return [first] + (vote.deadline.map { deadline($0, title: $0.title ?? vote.title) } ?? [])
  }

  private func deadline(_ deadline: DeadlineDefinition, title: LocalizedText) -> [String] {
    let first = say(
      "explain.deadline",
      [
        "title": title.text(in: language), "term": deadline.term.text(in: language), "ground": ground(deadline.basis),
      ])
    return [first] + (deadline.minimum.map { [say("explain.minimum", ["term": $0.text(in: language)])] } ?? [])
  }

  func action(_ action: ActionDefinition) -> String {
    capitalised(
      say(
        action.requiresReason ? "explain.action-reason" : "explain.action",
        ["roles": roles(action.role), "action": action.title.text(in: language)]))
  }

  private func roles(_ ids: [String]) -> String {
    ids.map { procedure.title(ofRole: $0).text(in: language) }.joined(separator: " / ")
  }

  /// The ground in words; a proposal says itself that it is one.
  private func ground(_ id: String) -> String { procedure.bases[id]?.text.text(in: language) ?? id }

  // MARK: Ways on

  private func way(_ transition: Transition, isFirstEventless: Bool) -> String {
    let condition = transition.condition.map { procedure.transitionTitles[transition.order]?.text(in: language) ?? $0 }
    var arguments: [String: String] = ["targets": quoted(transition.targets)]
    var key = transition.targets.isEmpty ? "explain.stays" : "explain.go"
    if transition.events.isEmpty {
      arguments["when"] =
        condition.map { say("explain.event.condition", ["condition": $0]) }
        ?? say(isFirstEventless ? "explain.event.at-once" : "explain.event.otherwise")
    } else {
      arguments["when"] = when(transition.events)
      if let condition, !transition.targets.isEmpty {
        key = "explain.go-if"
        arguments["condition"] = condition
      }
    }
    return say(key, arguments)
  }

  private func when(_ descriptors: [String]) -> String {
    let parts = descriptors.map(when)
    return parts.dropFirst().reduce(parts.first ?? "") { say("explain.event.or", ["one": $0, "other": $1]) }
  }

  /// What an event descriptor waits for, in words.
  func when(_ descriptor: String) -> String {
    if descriptor.hasPrefix("done.state.") {
      return say("explain.event.all-done", ["state": title(String(descriptor.dropFirst("done.state.".count)))])
    }
    let all = procedure.possibleEvents
    if let event = all.first(where: { $0.name == descriptor }) { return words(event) }
    if let task = all.lazy.compactMap(\.task).first(where: { descriptor == "task.\($0.id)" }) {
      return say("explain.event.task-any", ["task": task.title.text(in: language)])
    }
    return say("explain.event.other", ["event": descriptor])
  }

  private func words(_ event: PossibleEvent) -> String {
    switch event.cause {
    case .task(let task, let outcome):
      task.outcomes.count == 1
        ? say("explain.event.task-any", ["task": task.title.text(in: language)])
        : say(
          "explain.event.task",
          ["task": task.title.text(in: language), "outcome": ProcedureWords.outcome(outcome, in: language)])
    case .silence(let task): say("explain.event.silence", ["task": task.title.text(in: language)])
    case .deadline(_, let title): say("explain.event.term", ["term": title.text(in: language)])
    case .vote(let vote, let outcome):
      say(
        "explain.event.vote",
        [
          "vote": vote.title.text(in: language), "outcome": ProcedureWords.outcome(outcome.rawValue, in: language),
        ])
    case .action(let action): say("explain.event.action", ["action": action.title.text(in: language)])
    }
  }

  // MARK: Titles

  private func quoted(_ states: [String]) -> String {
    states.map { language == .english ? "“\(title($0))”" : "«\(title($0))»" }.joined(separator: ", ")
  }

  private func title(ofTask id: String) -> String { procedure.task(id)?.title.text(in: language) ?? id }

  private func title(ofVote id: String) -> String {
    let vote = procedure.votes.first { $0.id == id }
    return vote?.title.text(in: language) ?? id
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension PossibleEvent {
  /// The task whose end it is.
  fileprivate var task: TaskDefinition? {
    switch cause {
    case .task(let task, _), .silence(let task): task
    case .deadline, .vote, .action: nil
    }
  }
}
