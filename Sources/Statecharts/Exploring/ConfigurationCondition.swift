public import Diagnostics
import SafeXML

/// A condition on which states are active, such as `In('package') and not(In('revision'))`.
public struct ConfigurationCondition: Hashable, Sendable {
  /// As written.
  public let source: String
  private let formula: GuardFormula

  /// Reads a condition.
  ///
  /// - Throws: ``Refusal`` where it is no XPath, asks for data (`chart.condition-needs-data`) or for a state that does not
  ///   exist (`chart.state-unknown`).
  public init(_ source: String, in chart: Statechart) throws(Refusal) {
    self.source = source
    formula = GuardFormula(.xpath(try XPathExpression(source)))
    for atom in formula.atoms { throw Refusal("chart.condition-needs-data", ["text": atom]) }
    for state in formula.states where chart.state(state) == nil {
      throw Refusal("chart.state-unknown", ["state": state])
    }
  }

  /// Whether it holds in a situation.
  public func holds(in possibility: ChartPossibility, of chart: Statechart) -> Bool {
    formula.value({ possibility.contains($0, in: chart) }, { _ in nil }) == .known(true)
  }
}

extension GuardFormula {
  /// Parts whose truth is a matter of data.
  var atoms: [String] {
    switch self {
    case .constant, .isActive: []
    case .atom(let text): [text]
    case .not(let inner): inner.atoms
    case .all(let parts), .any(let parts): parts.flatMap(\.atoms)
    }
  }

  /// States that it asks for.
  var states: [String] {
    switch self {
    case .constant, .atom: []
    case .isActive(let state): [state]
    case .not(let inner): inner.states
    case .all(let parts), .any(let parts): parts.flatMap(\.states)
    }
  }
}
