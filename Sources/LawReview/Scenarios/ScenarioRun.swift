public import Diagnostics
import SafeXML
import Statecharts

/// A scenario played through a procedure by the same rules that decide real reviews.
public struct ScenarioRun: Sendable {
  /// What came of one row.
  public struct Outcome: Hashable, Sendable {
    public var row: Scenario.Row
    /// What was expected and is not so; empty where all is well.
    public var findings: [Finding]
    /// Ids of the states without active children, after the row.
    public var states: [String]
    /// Tasks that are open after the row.
    public var open: [String]
    /// Terms that run after the row, with their due days.
    public var due: [String]
  }

  public let scenario: Scenario
  /// One for each row up to the first that could not be carried out.
  public private(set) var outcomes: [Outcome] = []
  /// Ids of states that were entered.
  public private(set) var entered: Set<String> = []
  /// Places in document order of the transitions that were taken.
  public private(set) var taken: Set<Int> = []
  let file: String
  let context: ReviewContext
  private var review: Review?

  /// Whether everything went as written.
  public var passes: Bool { outcomes.allSatisfy(\.findings.isEmpty) && outcomes.count == scenario.rows.count }

  /// Plays a scenario.
  public init(_ scenario: Scenario, of procedure: Procedure, on calendar: LegalCalendar, file: String) {
    self.scenario = scenario
    self.file = file
    let cast = ScenarioCast(scenario, of: procedure)
    context = ReviewContext(procedure: procedure, bodies: cast.register, calendar: calendar)
    for row in scenario.rows {
      var outcome = play(row, cast)
      outcome.findings = outcome.findings.map { finding in
        var placed = finding
        placed.place = Place(file: file, line: row.line)
        return placed
      }
      outcomes.append(outcome)
      if review == nil { break }
    }
  }

  private mutating func play(_ row: Scenario.Row, _ cast: ScenarioCast) -> Outcome {
    let now = Self.noon(of: row.day)
    var refusal: Refusal?
    do throws(Refusal) {
      if let current = review {
        take(current.expireTerms(context: context, at: now))
        if !row.happens.isEmpty, let current = review {
          take(try ScenarioStep(row.happens, current, context, at: now).events())
        }
      } else {
        try open(row, cast, at: now)
      }
    } catch {
      refusal = error
    }
    guard let review else {
      return Outcome(row: row, findings: refusal?.findings ?? [], states: [], open: [], due: [])
    }
    let check = ScenarioExpectation(review: review, procedure: context.procedure, refusal: refusal)
    return Outcome(
      row: row, findings: check.findings(for: row.expected),
      states: review.chart.atomicStates(in: context.procedure.chart),
      open: review.tasks.filter { $0.status == .open }.map(\.key.description),
      due: review.runningDeadlines.map { "\($0.key.description) \($0.due.day)" })
  }

  private mutating func open(_ row: Scenario.Row, _ cast: ScenarioCast, at now: Instant) throws(Refusal) {
    guard ScenarioWords.means(row.happens, "open") else {
      throw Refusal("scenario.opens-first", ["text": row.happens])
    }
    let file = ScenarioStep.file("draft")
    let opening = OpenReview(
      id: "scenario", submission: ScenarioStep.submission(1), attributes: scenario.attributes,
      pins: ReviewPins(procedureName: context.procedure.name, procedure: file, bodies: file, calendar: file),
      incomingLetter: nil, isRehearsal: true,
      invited: scenario.invited.map(cast.bodies) ?? cast.register.bodies.map(\.id))
    let openers = context.procedure.actions.filter { $0.event == "review.opened" }.flatMap(\.role)
    let actor = context.holders(of: openers, on: row.day).first ?? "nobody"
    take(try Review.open(opening, context: context, actor: actor, at: now))
  }

  private mutating func take(_ events: [DecidedEvent]) {
    for event in events {
      if review == nil { review = Review(opening: event.event) } else { review?.apply(event.event) }
      if case .chartMoved(let move) = event.event { cover(move) }
    }
  }

  private mutating func cover(_ move: ChartMoved) {
    entered.formUnion(move.entered)
    for taken in move.transitions {
      for transition in context.procedure.chart.transitions
      where transition.source == taken.source && transition.targets == taken.targets
        && context.procedure.transitionTitles[transition.order] == taken.title
      {
        self.taken.insert(transition.order)
      }
    }
  }

  /// Noon of a day, world time: that day everywhere but at the date line.
  static func noon(of day: CivilDate) -> Instant {
    Instant("\(day)T12:00:00Z") ?? Instant(millisecondsSince1970: 0)
  }
}

/// How much of a procedure some scenarios go through.
public struct ScenarioCoverage: Hashable, Sendable {
  public var states: Int
  public var statesEntered: Int
  public var transitions: Int
  public var transitionsTaken: Int
  /// Ids of states that no scenario enters, in document order.
  public var missedStates: [String]
  /// Lines of transitions that no scenario takes, with source and event.
  public var missedTransitions: [MissedTransition]

  /// A transition that no scenario takes.
  public struct MissedTransition: Hashable, Sendable, Codable {
    public var source: String
    public var event: String
    public var targets: [String]
    /// 1-based line in the procedure's file.
    public var line: Int?
  }

  /// Whether every state and every transition is gone through.
  public var isFull: Bool { missedStates.isEmpty && missedTransitions.isEmpty }

  public init(_ runs: [ScenarioRun], of procedure: Procedure) {
    let entered = runs.reduce(into: Set<String>()) { $0.formUnion($1.entered) }
    let taken = runs.reduce(into: Set<Int>()) { $0.formUnion($1.taken) }
    let all = procedure.chart.states.filter { $0.kind != .history }
    states = all.count
    missedStates = all.map(\.id).filter { !entered.contains($0) }
    statesEntered = states - missedStates.count
    transitions = procedure.chart.transitions.count
    missedTransitions = procedure.chart.transitions.filter { !taken.contains($0.order) }.map {
      MissedTransition(
        source: $0.source, event: $0.events.joined(separator: " "), targets: $0.targets, line: $0.line)
    }
    transitionsTaken = transitions - missedTransitions.count
  }
}
