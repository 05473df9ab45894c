import Diagnostics
import Statecharts

/// Looks for what speaks against the properties of a procedure among all its situations.
struct ProcedureProver {
  let procedure: Procedure
  let exploration: ChartExploration
  /// A passage and the situation that it begins in; `nil` for the start of a review.
  typealias Way = (origin: Int?, passage: ChartPassage)

  /// The way by which each situation was first found.
  private let firstWay: [Int: Way]
  /// Active states of each situation.
  let states: [[String]]
  private let transitions: [Int: Transition]

  init(procedure: Procedure, exploration: ChartExploration) {
    self.procedure = procedure
    self.exploration = exploration
    states = exploration.possibilities.map { $0.states(in: procedure.chart) }
    transitions = Dictionary(
      procedure.chart.transitions.map { ($0.order, $0) }, uniquingKeysWith: { first, _ in first })
    var ways: [Int: Way] = [:]
    for start in exploration.starts where ways[start.target] == nil { ways[start.target] = (nil, start) }
    for (origin, outgoing) in exploration.passages.enumerated() {
      for passage in outgoing where ways[passage.target] == nil { ways[passage.target] = (origin, passage) }
    }
    firstWay = ways
  }

  var chart: Statechart { procedure.chart }

  func transition(_ order: Int) -> Transition? { transitions[order] }

  func isFinal(_ situation: Int) -> Bool { exploration.possibilities[situation].isFinal(in: chart) }

  /// What brings a passage about.
  func cause(of passage: ChartPassage, from origin: Int) -> PossibleEvent? {
    passage.event.flatMap { name in procedure.possibleEvents(in: states[origin]).first { $0.name == name } }
  }

  /// Every passage with the situation that it begins in.
  var allPassages: some Sequence<(origin: Int, passage: ChartPassage)> {
    exploration.passages.enumerated().lazy.flatMap { origin, outgoing in
      outgoing.lazy.map { (origin: origin, passage: $0) }
    }
  }

  // MARK: Results

  func result(
    _ property: String, _ finding: Finding?, _ story: @autoclosure () -> ProofStory?, title: LocalizedText? = nil
  ) -> ProcedureProof.Result {
    result(property, finding.map { [$0] } ?? [], story(), title: title)
  }

  func result(
    _ property: String, _ findings: [Finding], _ story: @autoclosure () -> ProofStory? = nil,
    title: LocalizedText? = nil
  ) -> ProcedureProof.Result {
    ProcedureProof.Result(
      property: property, title: title,
      verdict: findings.isEmpty ? (exploration.isComplete ? .holds : .open) : .fails, findings: findings,
      story: findings.isEmpty ? nil : story())
  }

  func finding(_ code: String, at line: Int?, _ arguments: [String: String] = [:]) -> Finding {
    Finding(code, .error, at: Place(file: chart.file, line: line), arguments)
  }

  /// A finding at a state.
  func finding(_ code: String, state: String, _ arguments: [String: String] = [:]) -> Finding {
    finding(code, at: chart.state(state)?.line, arguments.merging(["state": state]) { $1 })
  }

  // MARK: Stories

  /// The shortest way to a situation, and a passage that follows.
  func story(to situation: Int, then passage: ChartPassage? = nil) -> ProofStory {
    story(to: situation, by: firstWay, then: passage)
  }

  /// The way to a situation that a search has found, and a passage that follows.
  func story(to situation: Int, by ways: [Int: Way], then passage: ChartPassage? = nil) -> ProofStory {
    var steps: [ProofStory.Step] = []
    var place: Int? = situation
    while let current = place, let way = ways[current], steps.count <= ways.count {
      steps.append(step(way.passage, from: way.origin))
      place = way.origin
    }
    steps.reverse()
    if let passage { steps.append(step(passage, from: situation)) }
    return ProofStory(steps: steps, end: atomic(states[passage?.target ?? situation]))
  }

  private func step(_ passage: ChartPassage, from origin: Int?) -> ProofStory.Step {
    let before = origin.map { states[$0] } ?? []
    let after = states[passage.target]
    let again = Set(passage.entered(in: chart))
    return ProofStory.Step(
      cause: origin.flatMap { cause(of: passage, from: $0) },
      conditions: passage.transitions.compactMap { order in
        transition(order)?.condition == nil ? nil : procedure.transitionTitles[order]
      },
      left: before.filter { !after.contains($0) || again.contains($0) },
      entered: after.filter { !before.contains($0) || again.contains($0) })
  }

  func atomic(_ configuration: [String]) -> [String] {
    configuration.filter { (chart.state($0)?.children ?? []).isEmpty }
  }
}
