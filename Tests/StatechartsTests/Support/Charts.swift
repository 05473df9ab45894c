import Diagnostics
import Foundation
import SafeXML
import Statecharts

/// Charts written inside of tests.
enum Charts {
  /// Reads a chart from what stands inside of `<scxml>`.
  static func chart(
    _ content: String, initial: String? = nil, datamodel: String? = "xpath", attributes: String = ""
  ) throws(Refusal) -> Statechart {
    let initial = initial.map { " initial='\($0)'" } ?? ""
    let datamodel = datamodel.map { " datamodel='\($0)'" } ?? ""
    return try read(
      "<scxml xmlns='\(Statechart.namespace)' version='1.0'\(initial)\(datamodel) \(attributes)>\(content)</scxml>")
  }

  /// Reads a whole file.
  static func read(_ text: String) throws(Refusal) -> Statechart {
    try Statechart.read(try XMLReader().read(Array(text.utf8), name: "chart.scxml"))
  }

  /// Codes of the errors for which a chart is refused, or of the warnings where it is not.
  static func codes(_ content: String, initial: String? = nil, datamodel: String? = "xpath") -> [String] {
    do {
      return try chart(content, initial: initial, datamodel: datamodel).findings.map(\.code)
    } catch {
      return error.findings.map(\.code)
    }
  }
}

/// A chart being stepped through by a test.
struct Walk {
  let chart: Statechart
  var host: ChartHost
  private(set) var last: ChartStep
  private(set) var log: [String] = []

  init(_ chart: Statechart, host: ChartHost = ChartHost()) {
    self.chart = chart
    self.host = host
    last = chart.start(host: host)
    log = last.log
  }

  var snapshot: ChartSnapshot { last.snapshot }

  /// Active states without active children.
  var states: [String] { snapshot.atomicStates(in: chart) }

  mutating func send(_ event: ChartEvent) {
    last = chart.step(snapshot, event, host: host)
    log += last.log
  }

  mutating func send(_ names: String...) {
    for name in names { send(ChartEvent(name: name)) }
  }

  mutating func settle() {
    last = chart.settle(snapshot, host: host)
    log += last.log
  }
}

/// Snapshots as bytes.
enum CanonicalForm {
  static func bytes(_ snapshot: ChartSnapshot) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(snapshot)
  }

  static func copy(_ snapshot: ChartSnapshot) throws -> ChartSnapshot {
    try JSONDecoder().decode(ChartSnapshot.self, from: try bytes(snapshot))
  }
}
