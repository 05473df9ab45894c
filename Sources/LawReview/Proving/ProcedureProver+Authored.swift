import Diagnostics
import Statecharts

/// What the author of a procedure wants proved: `r:always`, `r:never`, `r:precedes`.
extension ProcedureProver {
  func authored() -> [ProcedureProof.Result] {
    procedure.properties.map { property in
      switch property.claim {
      case .always(let condition): holdsEverywhere(condition, true, property)
      case .never(let condition): holdsEverywhere(condition, false, property)
      case .precedes(let first, let second): precedes(first, second, property)
      }
    }
  }

  private func holdsEverywhere(
    _ condition: ConfigurationCondition, _ wanted: Bool, _ property: ProcedureProperty
  ) -> ProcedureProof.Result {
    let code = wanted ? "proof.always" : "proof.never"
    guard
      let wrong = states.indices.first(where: {
        condition.holds(in: exploration.possibilities[$0], of: chart) != wanted
      })
    else { return result(code, [], title: property.title) }
    return result(
      code, finding(code, at: property.line, ["condition": condition.source]), story(to: wrong), title: property.title)
  }

  /// No way leads to the second state or event that has not come by the first.
  private func precedes(_ first: String, _ second: String, _ property: ProcedureProperty) -> ProcedureProof.Result {
    let code = "proof.precedes"
    var ways: [Int: Way] = [:]
    var open: [Int] = []
    func follow(_ passage: ChartPassage, from origin: Int?) -> Bool {
      let moments = [passage.event].compactMap { $0 } + passage.entered(in: chart)
      switch (moments.firstIndex(of: first), moments.firstIndex(of: second)) {
      case (nil, .some): return true
      case (let early?, let late?) where late < early: return true
      case (.some, _): return false
      case (nil, nil):
        if ways[passage.target] == nil {
          ways[passage.target] = (origin, passage)
          open.append(passage.target)
        }
        return false
      }
    }
    func violation(_ origin: Int?, _ passage: ChartPassage) -> ProcedureProof.Result {
      result(
        code, finding(code, at: property.line, ["first": first, "second": second]),
        origin.map { story(to: $0, by: ways, then: passage) } ?? story(to: passage.target),
        title: property.title)
    }
    for start in exploration.starts where follow(start, from: nil) { return violation(nil, start) }
    var position = 0
    while position < open.count {
      let origin = open[position]
      position += 1
      for passage in exploration.passages[origin] where follow(passage, from: origin) {
        return violation(origin, passage)
      }
    }
    return result(code, [], title: property.title)
  }
}
