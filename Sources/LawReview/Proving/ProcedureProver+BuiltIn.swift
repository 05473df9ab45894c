import Diagnostics
import SafeXML
import Statecharts

/// What every procedure has to keep.
extension ProcedureProver {
  func builtIn(bodies: BodyRegister?) -> [ProcedureProof.Result] {
    [
      canFinish(), noDeadWait(), performers(bodies), noSilentCut(), noLostEvent(), settles(), boundedLoops(),
      everythingReached(),
    ]
  }

  /// Situations from which, by some passages, one of a set can be reached.
  private func canReach(_ goals: Set<Int>, by counts: (Int, ChartPassage) -> Bool = { _, _ in true }) -> Set<Int> {
    var before: [[Int]] = Array(repeating: [], count: states.count)
    for (origin, passage) in allPassages where counts(origin, passage) { before[passage.target].append(origin) }
    var reached = goals
    var open = Array(goals)
    while let place = open.popLast() {
      for origin in before[place] where reached.insert(origin).inserted { open.append(origin) }
    }
    return reached
  }

  /// Situations that were found but not looked at, because the bound was reached; nothing is said against them.
  private var unexplored: Set<Int> {
    exploration.isComplete
      ? [] : Set(states.indices.filter { exploration.passages[$0].isEmpty && !isFinal($0) })
  }

  /// From every situation an end can be reached.
  private func canFinish() -> ProcedureProof.Result {
    let property = "proof.can-finish"
    guard chart.states.contains(where: \.isTopLevelFinal) else {
      return result(property, finding("proof.no-end", at: chart.root.line), nil)
    }
    let finishing = canReach(Set(states.indices.filter(isFinal)).union(unexplored))
    guard let stuck = states.indices.first(where: { !finishing.contains($0) }) else { return result(property, []) }
    let places = atomic(states[stuck])
    return result(property, finding(property, state: places.first ?? "?", ["states": titles(places)]), story(to: stuck))
  }

  /// Whoever waits in a state can leave it by a term, a task, a vote or an action of that stage.
  ///
  /// Actions that are open everywhere (such as a withdrawal) are no way to go on.
  private func noDeadWait() -> ProcedureProof.Result {
    let property = "proof.no-dead-wait"
    let everywhere = Set(procedure.actions.map(\.event))
    let ignored = unexplored
    for state in chart.states where state.kind == .atomic {
      let inside = states.indices.filter { states[$0].contains(state.id) }
      guard !inside.isEmpty else { continue }
      let exits = Set(
        inside.filter { origin in
          ignored.contains(origin)
            || exploration.passages[origin].contains { passage in
              goesOn(passage, from: origin, everywhere)
                && (!states[passage.target].contains(state.id) || passage.entered(in: chart).contains(state.id))
            }
        })
      let leaving = canReach(exits) { origin, passage in
        goesOn(passage, from: origin, everywhere) && states[origin].contains(state.id)
      }
      if let stuck = inside.first(where: { !leaving.contains($0) }) {
        return result(
          property, finding(property, state: state.id, ["title": titles([state.id])]), story(to: stuck))
      }
    }
    return result(property, [])
  }

  private func goesOn(_ passage: ChartPassage, from origin: Int, _ everywhere: Set<String>) -> Bool {
    guard let event = passage.event else {
      // Facts change only by what somebody does or leaves undone.
      return !procedure.possibleEvents(in: states[origin]).isEmpty
    }
    return !everywhere.contains(event)
  }

  /// Every task, vote and action has a role that somebody can hold; four eyes need two people.
  private func performers(_ bodies: BodyRegister?) -> ProcedureProof.Result {
    let property = "proof.performers"
    var findings: [Finding] = []
    func check(_ roles: [String], _ what: LocalizedText, at line: Int?) {
      let isPossible =
        bodies.map { !holders(roles, in: $0).isEmpty }
        ?? roles.contains { procedure.roles[$0].map { !$0.bodyKinds.isEmpty && !$0.memberRoles.isEmpty } ?? false }
      if isPossible { return }
      findings.append(
        finding(
          "proof.no-performer", at: line,
          ["task": what.text(in: .english), "roles": roles.joined(separator: ", ")]))
    }
    for state in chart.states {
      guard let definition = procedure.states[state.id] else { continue }
      for task in definition.tasks {
        check(task.role, task.title, at: task.line)
        guard let bodies, let other = task.notSameAs.flatMap(procedure.task) else { continue }
        if holders(task.role, in: bodies).union(holders(other.role, in: bodies)).count == 1 {
          findings.append(
            finding("proof.one-pair-of-eyes", at: task.line, ["task": task.id, "other": other.id]))
        }
      }
      for vote in definition.votes { check([vote.role], vote.title, at: state.line) }
      for action in definition.actions { check(action.role, action.title, at: state.line) }
    }
    return result(property, findings)
  }

  /// Everybody who has ever held one of some roles.
  private func holders(_ roles: [String], in register: BodyRegister) -> Set<String> {
    var people: Set<String> = []
    for role in roles.compactMap({ procedure.roles[$0] }) {
      for body in register.bodies where role.bodyKinds.contains(body.kind) {
        people.formUnion(
          body.memberships.filter { role.memberRoles.contains("*") || role.memberRoles.contains($0.role) }.map(\.person)
        )
      }
    }
    return people
  }

  /// No region is left because another one goes away (workflow trap 1).
  private func noSilentCut() -> ProcedureProof.Result {
    let property = "proof.no-silent-cut"
    for (origin, passage) in allPassages {
      for transition in passage.transitions.compactMap(transition) {
        guard let region = region(of: transition.source), let parallel = chart.state(region)?.parent,
          transition.targets.contains(where: { !isInside($0, parallel) })
        else { continue }
        let cut = atomic(states[origin]).filter { state in
          chart.state(state)?.kind != .final && isInside(state, parallel) && !isInside(state, region)
        }
        guard let first = cut.first else { continue }
        return result(
          property,
          finding(property, at: transition.line, ["region": titles([region]), "cut": titles(cut), "state": first]),
          story(to: origin, then: passage))
      }
    }
    return result(property, [])
  }

  /// No event is wanted by two regions of which only one gets it (workflow trap 2).
  private func noLostEvent() -> ProcedureProof.Result {
    let property = "proof.no-lost-event"
    for (origin, passage) in allPassages {
      for lost in passage.preempted.compactMap(transition) {
        let winners = passage.transitions.compactMap(transition).filter { !isInside($0.source, lost.source) }
        guard let winner = winners.first, !isInside(lost.source, winner.source) else { continue }
        return result(
          property,
          finding(
            property, at: lost.line,
            ["event": passage.event ?? "–", "winner": titles([winner.source]), "loser": titles([lost.source])]),
          story(to: origin, then: passage))
      }
    }
    return result(property, [])
  }

  /// Nothing goes round for ever without anything happening.
  private func settles() -> ProcedureProof.Result {
    let property = "proof.settles"
    for (origin, passage) in allPassages where passage.isEndless {
      let line = passage.transitions.last.flatMap(transition)?.line
      return result(property, finding(property, at: line), story(to: origin, then: passage))
    }
    if let start = exploration.starts.first(where: \.isEndless) {
      return result(
        property, finding(property, at: start.transitions.last.flatMap(transition)?.line), story(to: start.target))
    }
    return result(property, [])
  }

  /// What repeats by terms alone, without anybody acting, counts its rounds.
  private func boundedLoops() -> ProcedureProof.Result {
    let property = "proof.bounded-loops"
    var next: [[ChartPassage]] = Array(repeating: [], count: states.count)
    for (origin, passage) in allPassages {
      guard let cause = cause(of: passage, from: origin), !cause.isByPerson, !isCounted(passage) else { continue }
      next[origin].append(passage)
    }
    // A situation that has left nothing to go to is on no circle; what remains when all such are gone are circles.
    var incoming = Array(repeating: 0, count: states.count)
    for passages in next { for passage in passages { incoming[passage.target] += 1 } }
    var open = states.indices.filter { incoming[$0] == 0 }
    var isGone = Array(repeating: false, count: states.count)
    while let place = open.popLast() {
      isGone[place] = true
      for passage in next[place] {
        incoming[passage.target] -= 1
        if incoming[passage.target] == 0 { open.append(passage.target) }
      }
    }
    for origin in states.indices where !isGone[origin] {
      guard let passage = next[origin].first(where: { !isGone[$0.target] }) else { continue }
      return result(
        property,
        finding(
          property, state: passage.entered(in: chart).first ?? states[origin].first ?? "?",
          ["title": titles(atomic(states[origin]))]),
        story(to: origin, then: passage))
    }
    return result(property, [])
  }

  private func isCounted(_ passage: ChartPassage) -> Bool {
    passage.transitions.compactMap { transition($0)?.condition }.contains {
      $0.contains("@number") || $0.contains("count(")
    }
  }

  /// Every state can be entered, and every transition can be taken.
  private func everythingReached() -> ProcedureProof.Result {
    let property = "proof.everything-reached"
    guard exploration.isComplete else { return result(property, []) }
    var entered: Set<String> = []
    var taken: Set<Int> = []
    for passage in exploration.starts + exploration.passages.joined() {
      entered.formUnion(passage.entered(in: chart))
      taken.formUnion(passage.transitions)
    }
    let states = chart.states.filter { $0.kind != .history && !entered.contains($0.id) }
    let transitions = chart.transitions.filter { !taken.contains($0.order) && entered.contains($0.source) }
    return result(
      property,
      states.map { finding("proof.state-unreachable", state: $0.id, ["title": titles([$0.id])]) }
        + transitions.map {
          finding(
            "proof.transition-never-taken", at: $0.line,
            ["state": titles([$0.source]), "event": $0.events.isEmpty ? "–" : $0.events.joined(separator: " ")])
        })
  }

  // MARK: Places

  private func isInside(_ state: String, _ ancestor: String) -> Bool {
    var next: String? = state
    while let current = next {
      if current == ancestor { return true }
      next = chart.state(current)?.parent
    }
    return false
  }

  /// The outermost region that a state stands in.
  private func region(of state: String) -> String? {
    var next: String? = state
    var found: String?
    while let current = next, let parent = chart.state(current)?.parent {
      if chart.state(parent)?.kind == .parallel { found = current }
      next = parent
    }
    return found
  }

  /// Ids of states as a list; people see the titles that belong to them.
  func titles(_ ids: [String]) -> String { ids.joined(separator: ", ") }
}
