import Glibc
import SafeXML
import Statecharts

/// Cases of one chart that all take the same events.
struct CaseRun {
  private let chart: Statechart
  private let events: [ChartEvent]
  private let host = ChartHost()

  init(chart path: String, events list: String) throws {
    chart = try Statechart.read(try XMLReader().read(try Self.bytes(of: path), name: path))
    events = String(decoding: try Self.bytes(of: list), as: UTF8.self).split(whereSeparator: \.isWhitespace).map {
      ChartEvent(name: String($0))
    }
    let end = run(events[...]).atomicStates(in: chart)
    guard end == ["c-open", "e-assigned", "p-open"] else { throw Problem(text: "the case ends in \(end)") }
  }

  private func run(_ events: ArraySlice<ChartEvent>) -> ChartSnapshot {
    var snapshot = chart.start(host: host).snapshot
    for event in events { snapshot = chart.step(snapshot, event, host: host).snapshot }
    return snapshot
  }

  func eventsPerSecond(for seconds: Double) -> Double {
    let start = ChartBench.seconds
    var (cases, took) = (0, 0.0)
    while took < seconds {
      for _ in 0..<100 { _ = run(events[...]) }
      cases += 100
      took = ChartBench.seconds - start
    }
    return Double(cases * events.count) / took
  }

  /// Cases at every point of their way, all kept.
  func bytesPerCase(of count: Int) throws -> Int {
    let before = try Self.residentBytes()
    let snapshots = (0..<count).map { run(events.prefix($0 % (events.count + 1))) }
    let bytes = try Self.residentBytes() - before
    return withExtendedLifetime(snapshots) { bytes / count }
  }

  private static func residentBytes() throws -> Int {
    let fields = String(decoding: try bytes(of: "/proc/self/statm"), as: UTF8.self).split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Problem(text: "cannot open \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }
}
