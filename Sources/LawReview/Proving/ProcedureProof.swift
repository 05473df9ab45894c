public import Diagnostics
import Statecharts

/// What is proved of a procedure before it is used, over everything that can happen in it.
///
/// Conditions are taken both ways and any task may end with any of its outcomes, so what holds here holds in every review;
/// what fails comes with the shortest way that leads to it.
public struct ProcedureProof: Sendable {
  /// A property of a procedure.
  public struct Result: Hashable, Sendable {
    public enum Verdict: String, Hashable, Sendable, Codable {
      case holds, fails
      /// Nothing against it was found, but not everything was looked at.
      case open
    }

    /// Stable code of the property, such as `proof.can-finish`; those of the author share one for each kind.
    public var property: String
    /// What an author's property says; `nil` for those that every procedure has.
    public var title: LocalizedText?
    public var verdict: Verdict
    /// What is wrong and where, in document order; empty where it holds.
    public var findings: [Finding]
    /// How the first of them comes about.
    public var story: ProofStory?
  }

  /// In a fixed order, those of the author last.
  public let results: [Result]
  /// Number of situations that were looked at.
  public let situations: Int
  /// Number of ways between them.
  public let passages: Int
  /// Whether nothing was left out.
  public let isComplete: Bool

  /// Whether every property holds.
  public var holds: Bool { results.allSatisfy { $0.verdict == .holds } }

  /// Most situations that are looked at where nothing else is asked for.
  public static let bound = 50_000

  /// Proves what can be proved of a procedure; with a register of bodies also that somebody can perform every task.
  public init(_ procedure: Procedure, bodies: BodyRegister? = nil, bound: Int = bound) {
    let chart = procedure.chart
    let waitedFor = chart.transitions
    let exploration = ChartExploration(chart, bound: bound) { configuration in
      var seen: Set<String> = []
      return procedure.possibleEvents(in: configuration).map(\.name).filter { name in
        seen.insert(name).inserted && waitedFor.contains { $0.matches(event: name) }
      }
    }
    let prover = ProcedureProver(procedure: procedure, exploration: exploration)
    situations = exploration.possibilities.count
    passages = exploration.passages.reduce(0) { $0 + $1.count }
    isComplete = exploration.isComplete
    results = prover.builtIn(bodies: bodies) + prover.authored()
  }
}
