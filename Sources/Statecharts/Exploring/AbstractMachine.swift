/// A chart prepared for runs without data.
struct AbstractMachine {
  let chart: Statechart
  /// Logical skeletons of the conditions, by the place of the transition in document order.
  let guards: [Int: GuardFormula]
  /// For each state, itself and its ancestors from the inside out.
  let lineage: [[Int]]

  init(_ chart: Statechart) {
    self.chart = chart
    guards = Dictionary(
      chart.transitions.compactMap { transition in
        transition.guardExpression.map { (transition.order, GuardFormula($0)) }
      }, uniquingKeysWith: { first, _ in first })
    lineage = chart.states.map { [$0.index] + $0.ancestors }
  }

  /// What can follow from a possibility: one run for each combination of values that makes a difference.
  func outcomes(from possibility: ChartPossibility?, on event: String?) -> [AbstractRun] {
    let origin =
      possibility
      ?? ChartPossibility(
        configuration: StateBits(count: chart.states.count),
        recorded: Array(repeating: nil, count: chart.plan.histories.count))
    var results: [AbstractRun] = []
    var open: [[String: Bool]] = [[:]]
    while let values = open.popLast() {
      var run = AbstractRun(self, from: origin, values: values)
      do throws(AbstractRun.Undecided) {
        if possibility == nil { try run.start() } else { try run.process(event) }
        results.append(run)
      } catch {
        // The false branch is looked at last, so that stories prefer what is said to what is not.
        open.append(values.merging([error.atom: false]) { $1 })
        open.append(values.merging([error.atom: true]) { $1 })
      }
    }
    return results
  }
}
