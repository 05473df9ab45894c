import Diagnostics

extension Decision {
  /// Refuses unless the actor holds one of the roles today, and names who does.
  func authorize(_ roles: [String], body: String? = nil, to action: LocalizedText) throws(Refusal) {
    guard context.bodies.person(actor) != nil else {
      throw Refusal("review.person-unknown", ["person": actor])
    }
    let holders = context.holders(of: roles, body: body, on: day)
    if holders.contains(actor) { return }
    throw Refusal(
      "review.role-may-not",
      [
        "person": actor, "action": action.text(in: .english), "roles": roles.joined(separator: ", "),
        "who": listed(holders),
      ])
  }

  /// Refuses unless the procedure offers an action in the present states, and the actor holds one of its roles.
  func authorize(action event: String, reason: String?) throws(Refusal) -> ActionDefinition {
    let offered = context.procedure.actions(in: review.configuration)
    let definitions = offered.filter { $0.event == event }
    guard let action = definitions.last else {
      throw Refusal(
        "review.action-not-offered",
        [
          "action": event, "states": review.stages(in: context.procedure).joined(separator: ", "),
          "offered": offered.map(\.event).joined(separator: ", "),
        ])
    }
    try authorize(definitions.flatMap(\.role), to: action.title)
    if action.requiresReason, (reason ?? "").allSatisfy(\.isWhitespace) {
      throw Refusal("review.reason-missing", ["action": event])
    }
    return action
  }

  /// Refuses unless the actor may do a task, and names who may.
  func authorize(_ task: ReviewTask) throws(Refusal) {
    guard context.bodies.person(actor) != nil else {
      throw Refusal("review.person-unknown", ["person": actor])
    }
    var holders = context.holders(of: task.role, body: task.body, on: day)
    if let person = task.person { holders = holders.filter { $0 == person } }
    guard holders.contains(actor) else {
      throw Refusal(
        "review.role-may-not",
        [
          "person": actor, "action": task.key.description, "roles": task.role.joined(separator: ", "),
          "who": listed(holders),
        ])
    }
    if let other = context.procedure.task(task.key.id)?.notSameAs,
      review.tasks.contains(where: { $0.key.id == other && $0.status == .done && $0.performer == actor && isLatest($0) }
      )
    {
      throw Refusal(
        "review.four-eyes",
        ["person": actor, "task": task.key.description, "other": other, "who": listed(holders.filter { $0 != actor })])
    }
  }

  /// The current task among those of a selector that are open; the actor's own first.
  func task(_ selector: TaskSelector) throws(Refusal) -> ReviewTask {
    let candidates = review.tasks.filter { task in
      task.key.id == selector.id && (selector.subject == nil || task.key.subject == selector.subject)
    }
    let open = candidates.filter { $0.status == .open }
    if let own = open.first(where: { may($0) }) ?? open.first { return own }
    guard let last = candidates.last else {
      throw Refusal(
        "review.task-unknown",
        [
          "task": selector.text,
          "open": review.tasks.filter { $0.status == .open }.map(\.key.description).joined(separator: ", "),
        ])
    }
    throw ended(last)
  }

  /// The refusal for a task that is no longer open: says how it ended.
  func ended(_ task: ReviewTask) -> Refusal {
    let arguments = [
      "task": task.key.description, "outcome": task.outcome ?? "", "performer": task.performer ?? "",
      "at": task.endedAt.map { context.day(of: $0).description } ?? "",
    ]
    return switch task.status {
    case .deemed: Refusal("review.task-deemed", arguments)
    case .closed: Refusal("review.task-closed", arguments)
    case .open, .done: Refusal("review.task-done-already", arguments)
    }
  }

  private func may(_ task: ReviewTask) -> Bool {
    (task.person == nil || task.person == actor)
      && context.holders(of: task.role, body: task.body, on: day).contains(actor)
  }

  private func isLatest(_ task: ReviewTask) -> Bool {
    !review.tasks.contains { $0.key.id == task.key.id && $0.key.activation > task.key.activation }
  }

  func listed(_ people: [String]) -> String {
    people.isEmpty ? "–" : people.joined(separator: ", ")
  }
}
