import ArgumentParser
import Diagnostics
import LawReview
import Statecharts

/// `kenes procedure show`: a procedure in words.
struct ProcedureShowCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a procedure in words, with its stages, tasks, terms and grounds.",
    discussion: """
      EXAMPLE
        $ kenes procedure show workflows/draft-law-review.scxml
      """)

  @OptionGroup var procedure: ProcedureFile
  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let reading = try ProcedureReading(procedure.file)
    let states = reading.chart.states.map { StateView($0, in: reading, session.language) }
    let title = reading.procedure?.title.text(in: session.language) ?? reading.chart.name ?? procedure.file
    try session.show(ProcedureView(title: title, states: states)) {
      session.heading(title)
      for state in states { draw(state, session) }
    }
    if session.format == .text { session.report(reading.findings) }
  }

  private func draw(_ state: StateView, _ session: Session) {
    let indent = String(repeating: "  ", count: state.depth + 1)
    let mark = state.kind == "parallel" ? " ∥" : state.kind == "final" ? " ■" : ""
    session.console.line(indent + session.style.bold(TerminalText.line(state.title)) + mark)
    for task in state.tasks {
      var text = session.words("cli.procedure.task", ["task": task.title, "roles": task.roles.joined(separator: ", ")])
      if let term = task.term { text += " · " + term }
      if let silence = task.silence { text += " · " + session.words("cli.due.silence", ["outcome": silence]) }
      session.line(indent + "  " + text)
    }
    for vote in state.votes {
      session.line(
        indent + "  "
          + session.words("cli.procedure.vote", ["vote": vote.title, "quorum": vote.quorum, "majority": vote.majority]))
    }
    for term in state.terms { session.line(indent + "  " + term) }
    for transition in state.transitions {
      let why = transition.title ?? transition.events.joined(separator: ", ")
      let to = transition.targets.joined(separator: ", ")
      session.line(indent + "  → " + (to.isEmpty ? why : why.isEmpty ? to : "\(why): \(to)"))
    }
  }
}

/// A procedure as programs see it.
struct ProcedureView: Encodable {
  var title: String
  /// In document order.
  var states: [StateView]
}

/// A state of a procedure as programs see it.
struct StateView: Encodable {
  /// A task of the state.
  struct Task: Encodable {
    var id: String
    var title: String
    var roles: [String]
    var outcomes: [String]
    /// Term with its ground, in words.
    var term: String?
    /// What silence means.
    var silence: String?
  }

  /// A vote of the state.
  struct Vote: Encodable {
    var title: String
    var quorum: String
    var majority: String
  }

  /// A way out of the state.
  struct Way: Encodable {
    var events: [String]
    var title: String?
    /// Titles of the states it leads to; empty where it stays.
    var targets: [String]
  }

  var id: String
  var title: String
  /// `atomic`, `compound`, `parallel`, `final` or `history`.
  var kind: String
  var depth: Int
  var tasks: [Task]
  var votes: [Vote]
  /// Terms of the state itself, in words.
  var terms: [String]
  var transitions: [Way]

  private enum CodingKeys: CodingKey { case id, title, kind, depth, tasks, votes, terms, transitions }

  init(_ state: State, in reading: ProcedureReading, _ language: Language) {
    let procedure = reading.procedure
    func title(ofState id: String) -> String { procedure?.title(ofState: id).text(in: language) ?? id }
    func roles(_ ids: [String]) -> [String] { ids.map { procedure?.title(ofRole: $0).text(in: language) ?? $0 } }
    func text(_ deadline: DeadlineDefinition) -> String {
      let basis = procedure?.bases[deadline.basis]?.text.text(in: language) ?? deadline.basis
      return "\(deadline.term.text(in: language)) (\(basis))"
    }
    let definition = procedure?.states[state.id]
    id = state.id
    self.title = title(ofState: state.id)
    kind = state.kind.rawValue
    depth = reading.chart.depth(of: state)
    tasks = (definition?.tasks ?? []).map { task in
      Task(
        id: task.id, title: task.title.text(in: language), roles: roles(task.role), outcomes: task.outcomes,
        term: task.deadline.map(text), silence: task.silence.map { ProcedureWords.outcome($0.outcome, in: language) })
    }
    votes = (definition?.votes ?? []).map {
      Vote(title: $0.title.text(in: language), quorum: $0.quorum.text, majority: $0.majority.text)
    }
    terms = (definition?.deadlines ?? []).map { deadline in
      (deadline.title.map { $0.text(in: language) + ": " } ?? "") + text(deadline)
    }
    transitions = reading.chart.transitions.filter { $0.source == state.id }.map { transition in
      let title = procedure?.transitionTitles[transition.order]?.text(in: language)
      return Way(events: transition.events, title: title, targets: transition.targets.map(title(ofState:)))
    }
  }
}

extension Statechart {
  /// How many states stand around a state.
  fileprivate func depth(of state: State) -> Int {
    var depth = 0
    var parent = state.parent
    while let id = parent {
      depth += 1
      parent = self.state(id)?.parent
    }
    return depth
  }
}
