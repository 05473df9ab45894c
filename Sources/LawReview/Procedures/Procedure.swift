public import Diagnostics
public import Statecharts

/// A procedure: a state chart for the control flow, and what people do in its states.
///
/// Immutable; a review is pinned to one by the digest of the file it was read from.
public struct Procedure: Sendable {
  /// Name of the chart, an identifier such as `draft-law-review`.
  public var name: String
  /// Version as the author writes it.
  public var version: String
  public var title: LocalizedText
  /// Identifier of the legal calendar in which the terms run.
  public var calendar: String
  public var chart: Statechart
  /// Roles by id.
  public var roles: [String: RoleDefinition]
  /// Legal grounds by id.
  public var bases: [String: LegalBasis]
  /// What belongs to each state, by state id.
  public var states: [String: StateDefinition]
  /// Titles of transitions by their place in document order; they say why a condition sends the review on.
  public var transitionTitles: [Int: LocalizedText]
  /// Actions that are open in every state.
  public var actions: [ActionDefinition]
  /// What its author wants proved of it.
  public var properties: [ProcedureProperty]
  /// Warnings and notes met while reading.
  public var findings: [Finding]

  /// The title of a state, or its id where it has none.
  public func title(ofState id: String) -> LocalizedText {
    states[id]?.title ?? LocalizedText(id)
  }

  /// The title of a role, or its id where it has none.
  public func title(ofRole id: String) -> LocalizedText {
    roles[id]?.title ?? LocalizedText(id)
  }

  /// All tasks, in document order of their states.
  public var tasks: [TaskDefinition] { all(\.tasks) }

  /// All votes, in document order of their states.
  public var votes: [VoteDefinition] { all(\.votes) }

  /// All actions: those that are open everywhere first, then those of the states in document order.
  public var allActions: [ActionDefinition] { actions + all(\.actions) }

  private func all<Part>(_ parts: KeyPath<StateDefinition, [Part]>) -> [Part] {
    chart.states.flatMap { states[$0.id]?[keyPath: parts] ?? [] }
  }

  /// The definition of a task, wherever its state is.
  public func task(_ id: String) -> TaskDefinition? {
    for state in states.values {
      if let task = state.tasks.first(where: { $0.id == id }) { return task }
    }
    return nil
  }

  /// Actions that are offered in a configuration, the outermost state first.
  public func actions(in configuration: [String]) -> [ActionDefinition] {
    actions + configuration.flatMap { states[$0]?.actions ?? [] }
  }

  /// The regions directly below the parallel states, which a return may restart; in document order.
  public var regions: [String] {
    let parallels = Set(chart.states.filter { $0.kind == .parallel }.map(\.id))
    return chart.states.filter { state in state.parent.map(parallels.contains) ?? false }.map(\.id)
  }
}

/// A role of a procedure: membership roles in kinds of bodies.
public struct RoleDefinition: Hashable, Sendable {
  public var id: String
  public var title: LocalizedText
  /// Kinds of bodies whose members may hold the role.
  public var bodyKinds: [String]
  /// Membership roles that qualify; `*` stands for every membership.
  public var memberRoles: [String]
}

/// What people do while a state is active.
public struct StateDefinition: Hashable, Sendable {
  public var title: LocalizedText?
  public var tasks: [TaskDefinition] = []
  public var deadlines: [DeadlineDefinition] = []
  public var actions: [ActionDefinition] = []
  public var votes: [VoteDefinition] = []
  /// Whether comments are accepted while the state is active.
  public var collectsComments = false
  /// The vote whose members may file dissents while the state is active.
  public var dissentsOn: String?
}

/// A task, or a set of tasks opened one for each subject.
public struct TaskDefinition: Hashable, Sendable {
  public var id: String
  public var title: LocalizedText
  public var role: [String]
  /// Outcomes a performer may choose from.
  public var outcomes: [String]
  /// XPath that yields the subjects (elements with `@id` or `@person`); `nil` for a single task.
  public var forEach: String?
  /// What has to be handed in: `opinion`, `examination`, `council-opinion`, `version`, `package`, `comments-report`, or `nil`.
  public var kind: String?
  /// Questionnaire that an examination answers.
  public var questionnaire: String?
  /// Checklist that a package fulfils.
  public var checklist: String?
  /// Task that must be done first.
  public var after: String?
  /// Task whose performer may not perform this one (four eyes).
  public var notSameAs: String?
  /// Document that is issued when the task is done.
  public var issues: String?
  public var deadline: DeadlineDefinition?
  /// What the end of the term means if nobody has acted.
  public var silence: SilenceDefinition?
  /// 1-based line in the procedure's file.
  public var line: Int?
}

/// What silence means at the end of a term.
public struct SilenceDefinition: Hashable, Sendable {
  /// Outcome that the record gets, such as `deemed-agreed`.
  public var outcome: String
  public var basis: String
}

/// A legal term that runs while a state is active or a task is open.
public struct DeadlineDefinition: Hashable, Sendable {
  public var id: String
  public var title: LocalizedText?
  public var term: Term
  /// Shortest term that the law allows; a shorter one is refused when a review sets its own.
  public var minimum: Term?
  public var basis: String
  /// 1-based line in the procedure's file.
  public var line: Int?
}

/// Something a role may do at any time while a state is active.
public struct ActionDefinition: Hashable, Sendable {
  /// Event that the action raises.
  public var event: String
  public var title: LocalizedText
  public var role: [String]
  public var requiresReason: Bool
  public var basis: String?
}

/// A vote with its quorum and majority.
public struct VoteDefinition: Hashable, Sendable {
  public var id: String
  public var title: LocalizedText
  /// Kind of the body that votes.
  public var bodyKind: String
  /// Role that may vote.
  public var role: String
  public var openedBy: [String]
  public var closedBy: [String]
  public var quorum: Share
  public var majority: Share
  public var basis: String
  public var deadline: DeadlineDefinition?
}
