public import Diagnostics
import Statecharts

/// Something that can happen while a state of a procedure is active, and who or what brings it about.
public struct PossibleEvent: Hashable, Sendable {
  /// What brings an event about.
  public enum Cause: Hashable, Sendable {
    /// A task is done with an outcome.
    case task(TaskDefinition, outcome: String)
    /// The term of a task ends without an answer, which has a meaning.
    case silence(TaskDefinition)
    /// A term ends.
    case deadline(DeadlineDefinition, title: LocalizedText)
    /// A vote is closed with a result.
    case vote(VoteDefinition, outcome: VoteOutcome)
    /// Somebody takes an action.
    case action(ActionDefinition)
  }

  /// Name of the event that the chart sees.
  public var name: String
  public var cause: Cause

  /// Whether a person has to act for it; otherwise it comes by itself when its day is there.
  public var isByPerson: Bool {
    switch cause {
    case .silence, .deadline: false
    case .task, .vote, .action: true
    }
  }

  /// Roles that can bring it about; empty where nobody has to.
  public var roles: [String] {
    switch cause {
    case .task(let task, _): task.role
    case .vote(let vote, _): vote.closedBy
    case .action(let action): action.role
    case .silence, .deadline: []
    }
  }
}

extension StateDefinition {
  /// What can happen while the state is active, in the order of the file.
  public var possibleEvents: [PossibleEvent] {
    var result: [PossibleEvent] = []
    for task in tasks {
      result += task.outcomes.map { PossibleEvent(name: "task.\(task.id).\($0)", cause: .task(task, outcome: $0)) }
      if let silence = task.silence {
        result.append(PossibleEvent(name: "task.\(task.id).\(silence.outcome)", cause: .silence(task)))
      }
      if let deadline = task.deadline { result.append(PossibleEvent(deadline, title: task.title)) }
    }
    result += deadlines.map { PossibleEvent($0, title: nil) }
    for vote in votes {
      result += VoteOutcome.allCases.map {
        PossibleEvent(name: "vote.\(vote.id).\($0.rawValue)", cause: .vote(vote, outcome: $0))
      }
      if let deadline = vote.deadline { result.append(PossibleEvent(deadline, title: vote.title)) }
    }
    return result + actions.map(PossibleEvent.init)
  }
}

extension PossibleEvent {
  init(_ deadline: DeadlineDefinition, title: LocalizedText?) {
    self.init(
      name: "deadline.\(deadline.id)",
      cause: .deadline(deadline, title: deadline.title ?? title ?? LocalizedText(deadline.id)))
  }

  init(_ action: ActionDefinition) {
    self.init(name: action.event, cause: .action(action))
  }
}

extension Procedure {
  /// Everything that can ever happen, in document order; what is open everywhere last.
  public var possibleEvents: [PossibleEvent] {
    chart.states.flatMap { states[$0.id]?.possibleEvents ?? [] } + actions.map(PossibleEvent.init)
  }

  /// What can happen in a configuration: in its states from the outside in, then what is open everywhere.
  public func possibleEvents(in configuration: [String]) -> [PossibleEvent] {
    configuration.flatMap { states[$0]?.possibleEvents ?? [] } + actions.map(PossibleEvent.init)
  }
}
