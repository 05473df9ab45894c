/// Every situation that a chart can get into, with conditions taken both ways.
///
/// Data are left aside: an atom of a condition may be true or false at each macrostep, but is one or the other within it.
/// So everything that can happen is here, and perhaps more; what is never reached here is never reached at all.
public struct ChartExploration: Sendable {
  /// In the order in which they were found, breadth first.
  public let possibilities: [ChartPossibility]
  /// What leads on from each possibility.
  public let passages: [[ChartPassage]]
  /// Where the chart can stand after its start, and how it got there.
  public let starts: [ChartPassage]
  /// Whether all possibilities were looked at before the bound was reached.
  public let isComplete: Bool

  /// Explores a chart.
  ///
  /// - Parameters:
  ///   - bound: the most possibilities that are looked at.
  ///   - events: names of the external events that can happen while some states are active; what changes data alone is
  ///     always possible.
  public init(_ chart: Statechart, bound: Int = 100_000, events: ([String]) -> [String]) {
    let machine = AbstractMachine(chart)
    var explorer = Explorer(bound: bound)
    starts = explorer.passages(of: machine.outcomes(from: nil, on: nil), on: nil, from: nil)
    var passages: [[ChartPassage]] = []
    while passages.count < explorer.found.count, !explorer.isFull {
      let possibility = explorer.found[passages.count]
      var outgoing: [ChartPassage] = []
      if !possibility.isFinal(in: chart) {
        let names = events(possibility.states(in: chart))
        for event in [nil] + names.map(Optional.some) {
          outgoing += explorer.passages(
            of: machine.outcomes(from: possibility, on: event), on: event, from: passages.count)
        }
      }
      passages.append(outgoing)
    }
    isComplete = !explorer.isFull
    possibilities = explorer.found
    self.passages = passages + Array(repeating: [], count: explorer.found.count - passages.count)
  }

  private struct Explorer {
    let bound: Int
    var found: [ChartPossibility] = []
    private var places: [ChartPossibility: Int] = [:]
    var isFull = false

    init(bound: Int) {
      self.bound = bound
    }

    /// Runs as passages, each once; those in which nothing happens are left out.
    mutating func passages(of runs: [AbstractRun], on event: String?, from origin: Int?) -> [ChartPassage] {
      var result: [ChartPassage] = []
      var known: Set<ChartPassage> = []
      for run in runs {
        guard let target = place(of: run.end) else { continue }
        if run.transitions.isEmpty, run.preempted.isEmpty, !run.isEndless, target == origin { continue }
        let passage = ChartPassage(
          event: event, transitions: run.transitions, entered: run.entered, preempted: run.preempted,
          isEndless: run.isEndless, target: target)
        if known.insert(passage).inserted { result.append(passage) }
      }
      return result
    }

    private mutating func place(of possibility: ChartPossibility) -> Int? {
      if let known = places[possibility] { return known }
      guard found.count < bound else {
        isFull = true
        return nil
      }
      places[possibility] = found.count
      found.append(possibility)
      return found.count - 1
    }
  }
}
