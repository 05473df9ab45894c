import Diagnostics
import SafeXML
import Statecharts

/// One command being decided: the state as it will be, and the events that lead there.
///
/// Every event is applied as soon as it is decided, so that what follows sees what went before, just as a replay will.
struct Decision {
  private(set) var review: Review
  private(set) var events: [DecidedEvent] = []
  let context: ReviewContext
  let actor: String
  /// Legal time of what is being decided; moves back to the due instant while expired terms are worked off.
  private(set) var at: Instant

  init(_ review: Review, context: ReviewContext, actor: String, at: Instant) {
    self.review = review
    self.context = context
    self.actor = actor
    self.at = at
  }

  /// The local day of the decision.
  var day: CivilDate { context.day(of: at) }

  mutating func emit(_ event: ReviewEvent, by author: String? = nil) {
    review.apply(event)
    events.append(DecidedEvent(event, legalTime: at, actor: author ?? actor))
  }

  // MARK: The chart

  /// Starts the chart and opens what its first states ask for.
  mutating func start() {
    record(context.procedure.chart.start(host: host), event: nil)
    settle()
  }

  /// Gives an event to the chart, then lets conditions see the changed facts.
  mutating func raise(_ name: String, _ data: [String: String] = [:]) {
    let event = ChartEvent(name: name, values: data)
    record(context.procedure.chart.step(review.chart, event, host: host), event: name)
    settle()
  }

  /// Lets eventless transitions see changed facts until nothing moves; bounded, since facts may change with each move.
  mutating func settle() {
    for _ in 0..<64 {
      openTaskSets()
      let step = context.procedure.chart.settle(review.chart, host: host)
      if step.transitions.isEmpty {
        raiseIncidents(step)
        return
      }
      record(step, event: nil)
    }
    emit(.incidentRaised(Incident(finding: Finding("review.never-settles"), at: at)), by: DecidedEvent.system)
  }

  private var host: ChartHost {
    ChartHost(
      data: ["review:facts": FactsDocument.element(for: review, bodies: context.bodies, on: day)])
  }

  private mutating func record(_ step: ChartStep, event: String?) {
    raiseIncidents(step)
    guard step.snapshot != review.chart else { return }
    let moves = step.transitions.map { transition in
      ChartMoved.Move(
        source: transition.source, targets: transition.targets,
        title: context.procedure.transitionTitles[transition.order])
    }
    emit(
      .chartMoved(
        ChartMoved(
          event: event, transitions: moves, entered: step.entered.map(\.state), exited: step.exited.map(\.state),
          snapshot: step.snapshot)))
    for activation in step.exited { leave(activation.state, activation.number) }
    for activation in step.entered where step.snapshot.configuration.contains(activation.state) {
      enter(activation.state, activation.number)
    }
  }

  private mutating func raiseIncidents(_ step: ChartStep) {
    for finding in step.errors {
      emit(.incidentRaised(Incident(finding: finding, at: at)), by: DecidedEvent.system)
    }
  }

  // MARK: States

  private mutating func leave(_ state: String, _ activation: Int) {
    for task in review.tasks where task.state == state && task.key.activation == activation && task.status == .open {
      emit(.taskClosed(TaskClosed(key: task.key, at: at)))
    }
    for deadline in review.deadlines
    where deadline.state == state && deadline.key.activation == activation && deadline.status == .running {
      emit(.deadlineEnded(DeadlineEnded(key: deadline.key, status: .cancelled, at: at)))
    }
  }

  private mutating func enter(_ state: String, _ activation: Int) {
    guard let definition = context.procedure.states[state] else { return }
    for deadline in definition.deadlines {
      start(deadline, key: DeadlineKey(id: deadline.id, activation: activation), state: state, task: nil, title: nil)
    }
    for vote in definition.votes {
      guard let deadline = vote.deadline else { continue }
      start(
        deadline, key: DeadlineKey(id: deadline.id, activation: activation), state: state, task: nil,
        title: vote.title)
    }
    for task in definition.tasks where task.forEach == nil {
      open(task, subject: nil, body: nil, person: nil, state: state, activation: activation)
    }
  }

  /// Opens what a set of tasks lacks: reconciled by key, so that a body that joins late gets its task and its full term.
  private mutating func openTaskSets() {
    for state in review.configuration {
      guard let definition = context.procedure.states[state] else { continue }
      let activation = review.activation(of: state)
      for task in definition.tasks {
        guard let selection = task.forEach else { continue }
        for subject in subjects(of: selection) {
          let key = TaskKey(id: task.id, subject: subject.id, activation: activation)
          if review.tasks.contains(where: { $0.key == key }) { continue }
          open(
            task, subject: subject.id, body: subject.body, person: subject.person, state: state, activation: activation)
        }
      }
    }
  }

  /// Subjects of a task set: bodies by `@id`, people by `@person`.
  private func subjects(of selection: String) -> [(id: String, body: String?, person: String?)] {
    guard let nodes = try? evaluate(selection) else { return [] }
    return nodes.compactMap { element in
      if let person = element.attribute("person") { return (person, element.attribute("body"), person) }
      if let id = element.attribute("id") { return (id, id, nil) }
      return nil
    }
  }

  private func evaluate(_ text: String) throws(Refusal) -> [XMLElement] {
    let workspace = XPathWorkspace()
    workspace.bind("facts", to: FactsDocument.element(for: review, bodies: context.bodies, on: day))
    guard case .nodes(let nodes) = try workspace.evaluate(try XPathExpression(text)) else { return [] }
    return nodes.compactMap(\.node.element)
  }

  private mutating func open(
    _ task: TaskDefinition, subject: String?, body: String?, person: String?, state: String, activation: Int
  ) {
    let key = TaskKey(id: task.id, subject: subject, activation: activation)
    emit(
      .taskOpened(
        TaskOpened(
          task: ReviewTask(
            key: key, state: state, title: task.title, role: task.role, body: body, person: person,
            outcomes: task.outcomes, kind: task.kind, openedAt: at, status: .open))))
    if let deadline = task.deadline {
      start(
        deadline, key: DeadlineKey(id: deadline.id, subject: subject, activation: activation), state: state, task: key,
        title: task.title)
    }
  }

  // MARK: Terms

  private mutating func start(
    _ definition: DeadlineDefinition, key: DeadlineKey, state: String, task: TaskKey?, title: LocalizedText?
  ) {
    var budget = TermBudget(event: .instant(at), term: definition.term)
    // A term that starts while all terms stand still begins to run with the others.
    if let suspension = review.suspension { budget = budget.suspended(from: at, reason: suspension.reason) }
    emit(
      .deadlineStarted(
        DeadlineStarted(
          deadline: ReviewDeadline(
            key: key, state: state, title: definition.title ?? title ?? LocalizedText(definition.id), task: task,
            budget: budget, basis: definition.basis, minimum: definition.minimum, status: .running,
            due: project(budget, otherwise: nil)))))
  }

  /// The due day that follows from a budget on the review's calendar; the earlier one while the term stands still.
  func project(_ budget: TermBudget, otherwise earlier: DeadlineProjection?) -> DeadlineProjection {
    if let due = budget.due(in: context.calendar) { return DeadlineProjection(day: due.date, instant: due.instant) }
    return earlier ?? DeadlineProjection(day: day, instant: at)
  }

  mutating func end(_ deadline: ReviewDeadline, as status: ReviewDeadline.Status) {
    emit(.deadlineEnded(DeadlineEnded(key: deadline.key, status: status, at: at)))
  }

  /// Works off every term that has ended by an instant, in the order in which they ended in law.
  mutating func expireTerms(until now: Instant) {
    // While terms are suspended none of them can end.
    guard review.suspension == nil else { return }
    let present = at
    // Bounded: each round ends one term, and a procedure that starts ended terms for ever is an incident.
    for _ in 0..<10_000 {
      guard !review.isClosed, let deadline = review.runningDeadlines.first, deadline.due.instant <= now else { break }
      // The last second of the due day: what follows in law happens on that day, however late it is processed.
      at = deadline.due.instant.adding(seconds: -1)
      expire(deadline)
    }
    at = present
  }

  private mutating func expire(_ deadline: ReviewDeadline) {
    let definition = deadline.task.flatMap { context.procedure.task($0.id) }
    emit(
      .deadlineEnded(DeadlineEnded(key: deadline.key, status: .expired, at: at)), by: DecidedEvent.system)
    if let key = deadline.task, review.openTask(key) != nil, let silence = definition?.silence,
      let basis = context.procedure.bases[silence.basis]
    {
      emit(
        .taskDeemed(TaskDeemed(key: key, outcome: silence.outcome, basis: basis, at: at)), by: DecidedEvent.system)
      raise("task.\(key.id).\(silence.outcome)", ["subject": key.subject ?? ""])
    }
    raise("deadline.\(deadline.key.id)", ["subject": deadline.key.subject ?? ""])
  }

  // MARK: Tasks

  /// Ends an open task with an outcome, and its term with it.
  mutating func finish(_ task: ReviewTask, outcome: String, note: String? = nil) {
    emit(.taskDone(TaskEnded(key: task.key, outcome: outcome, performer: actor, note: note, at: at)))
    if let deadline = review.deadlines.first(where: { $0.task == task.key && $0.status == .running }) {
      end(deadline, as: .met)
    }
    raise("task.\(task.key.id).\(outcome)", ["subject": task.key.subject ?? "", "performer": actor])
  }
}
