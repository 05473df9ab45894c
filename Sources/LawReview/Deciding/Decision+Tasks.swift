import Diagnostics

extension Decision {
  mutating func invite(_ body: String) throws(Refusal) {
    guard context.bodies.body(body) != nil else {
      throw Refusal(
        "review.body-unknown", ["body": body, "known": context.bodies.bodies.map(\.id).joined(separator: ", ")])
    }
    if review.invitations.contains(where: { $0.body == body }) {
      throw Refusal("review.body-invited-already", ["body": body])
    }
    _ = try authorize(action: "body.invited", reason: nil)
    emit(.bodyInvited(Invitation(body: body, at: at, by: actor)))
    settle()
  }

  mutating func doTask(_ selector: TaskSelector, outcome: String, note: String?) throws(Refusal) {
    let task = try self.task(selector)
    try authorize(task)
    if let kind = task.kind {
      throw Refusal("review.task-needs-document", ["task": task.key.description, "kind": kind])
    }
    try check(outcome, of: task)
    try checkOrder(task)
    finish(task, outcome: outcome, note: note)
    if context.procedure.task(task.key.id)?.issues != nil, outcome == task.outcomes.first {
      emit(.opinionSigned(Signature(person: actor, at: at)))
    }
  }

  func check(_ outcome: String, of task: ReviewTask) throws(Refusal) {
    guard task.outcomes.contains(outcome) else {
      throw Refusal(
        "review.outcome-unknown",
        ["task": task.key.description, "outcome": outcome, "known": task.outcomes.joined(separator: ", ")])
    }
  }

  func checkOrder(_ task: ReviewTask) throws(Refusal) {
    guard let before = context.procedure.task(task.key.id)?.after else { return }
    let isDone = review.tasks.contains {
      $0.key.id == before && $0.key.activation == task.key.activation && $0.status == .done
    }
    if !isDone {
      throw Refusal("review.task-too-early", ["task": task.key.description, "before": before])
    }
  }

  mutating func extend(_ selector: TaskSelector, by term: Term, reason: String) throws(Refusal) {
    _ = try authorize(action: "terms.extended", reason: reason)
    let matches = review.runningDeadlines.filter {
      $0.key.id == selector.id && (selector.subject == nil || $0.key.subject == selector.subject)
    }
    if matches.isEmpty {
      throw Refusal(
        "review.deadline-unknown",
        [
          "deadline": selector.text,
          "running": review.runningDeadlines.map(\.key.description).joined(separator: ", "),
        ])
    }
    for deadline in matches {
      emit(projected(deadline, deadline.budget.extended(by: term, reason: reason, by: actor), reason: reason))
    }
  }

  mutating func suspendTerms(reason: String) throws(Refusal) {
    _ = try authorize(action: "terms.suspended", reason: reason)
    if let suspension = review.suspension {
      throw Refusal("review.suspended-already", ["since": suspension.from.description])
    }
    emit(.termsSuspended(TermsSuspended(suspension: Suspension(from: day, by: actor, reason: reason), at: at)))
    for deadline in review.runningDeadlines {
      emit(projected(deadline, deadline.budget.suspended(from: at, reason: reason), reason: reason))
    }
  }

  mutating func resumeTerms() throws(Refusal) {
    _ = try authorize(action: "terms.resumed", reason: nil)
    guard let suspension = review.suspension else { throw Refusal("review.not-suspended", ["review": review.id]) }
    emit(.termsResumed(TermsResumed(day: day, by: actor, at: at)))
    for deadline in review.runningDeadlines {
      emit(projected(deadline, deadline.budget.resumed(at: at), reason: suspension.reason))
    }
  }

  private func projected(_ deadline: ReviewDeadline, _ budget: TermBudget, reason: String) -> ReviewEvent {
    .deadlineProjected(
      DeadlineProjected(
        key: deadline.key, budget: budget, due: project(budget, otherwise: deadline.due), reason: reason, by: actor,
        at: at))
  }
}
