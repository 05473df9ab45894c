import Foundation
import SafeXML
import Statecharts
import Testing

/// One document of the W3C's suite.
struct SuiteTest: CustomTestStringConvertible, Sendable {
  let id: String
  let file: URL
  let specification: String
  let needs: Set<String>

  var testDescription: String { "\(file.deletingLastPathComponent().lastPathComponent) \(id) (\(specification))" }

  static let folder = SharedFolder.folder("scxml-suite/w3c")

  /// Tests with an automatic verdict that a chart with XPath 1.0 can take.
  static let xpath = tests(in: "xpath") { $0["xpath10_usable"] == "yes" && $0["mode"] == "auto" }
  /// Those that need no datamodel at all.
  static let null = tests(in: "null") { $0["null_datamodel"] == "yes" && $0["mode"] == "auto" }
  /// Those whose log a person should read.
  static let manual = tests(in: "xpath") { $0["xpath10_usable"]?.hasPrefix("manual") == true }

  /// The suite's own list of all 231 tests, each with its columns.
  static let manifest: [[String: String]] = {
    guard let folder,
      let text = try? String(contentsOf: folder.appending(path: "../manifest.tsv"), encoding: .utf8)
    else { return [] }
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let header = rows[0].map(String.init)
    return rows.dropFirst().map { Dictionary(zip(header, $0.map(String.init))) { first, _ in first } }
  }()

  static func tests(in name: String, _ isWanted: ([String: String]) -> Bool) -> [SuiteTest] {
    guard let folder else { return [] }
    return manifest.flatMap { row -> [SuiteTest] in
      guard isWanted(row), let id = row["id"], let files = row["files"] else { return [] }
      // One test is of the null datamodel itself.
      let name = row["variant"] == "null" ? "null" : name
      return files.split { ";,".contains($0) }.map { file in
        let path = file.trimmingCharacters(in: .whitespaces) + ".scxml"
        return SuiteTest(
          id: id, file: folder.appending(path: name).appending(path: path), specification: row["spec"] ?? "",
          needs: Set((row["needs"] ?? "").split(separator: ",").map(String.init)))
      }
    }
  }

  func chart() throws -> Statechart {
    let bytes = [UInt8](try Data(contentsOf: file))
    return try Statechart.read(try XMLReader().read(bytes, name: file.lastPathComponent))
  }

  /// Runs two minutes, on a virtual clock; with snapshots encoded and restored after every macrostep, or not.
  func run(_ chart: Statechart, restoring: Bool) throws -> (last: ChartSnapshot, log: [String]) {
    var host = host
    var step = chart.start(host: host)
    var log = step.log
    while true {
      let snapshot = restoring ? try CanonicalForm.copy(step.snapshot) : step.snapshot
      if let due = chart.nextDue(in: snapshot), due <= 120_000 { host.now = max(host.now, due) }
      guard let next = chart.stepDue(snapshot, host: host) else { return (step.snapshot, log) }
      step = next
      log += step.log
    }
  }

  /// What is kept of a run: when each macrostep was taken, and where the chart stood after it.
  struct Journal: Codable, Equatable {
    struct Entry: Codable, Equatable {
      /// Milliseconds on the virtual clock.
      var now: Int64
      /// The snapshot in its canonical bytes.
      var snapshot: Data
      var log: [String]
    }

    var entries: [Entry] = []
  }

  /// Runs the chart and keeps a journal.
  func record(_ chart: Statechart) throws -> Journal {
    var journal = Journal()
    var host = host
    var step = chart.start(host: host)
    while true {
      journal.entries.append(
        Journal.Entry(now: host.now, snapshot: try CanonicalForm.bytes(step.snapshot), log: step.log))
      if let due = chart.nextDue(in: step.snapshot), due <= 120_000 { host.now = max(host.now, due) }
      guard let next = chart.stepDue(step.snapshot, host: host) else { return journal }
      step = next
    }
  }

  /// Replays a journal from nothing, with a chart read anew: only the instants are taken from it.
  func replay(_ journal: Journal) throws -> Journal {
    let chart = try chart()
    var host = host
    var replayed = Journal()
    var snapshot = ChartSnapshot.initial
    for (index, entry) in journal.entries.enumerated() {
      host.now = entry.now
      let next = index == 0 ? chart.start(host: host) : chart.stepDue(snapshot, host: host)
      guard let step = next else { return replayed }
      snapshot = step.snapshot
      replayed.entries.append(
        Journal.Entry(now: entry.now, snapshot: try CanonicalForm.bytes(snapshot), log: step.log))
    }
    return replayed
  }

  /// Answers for the files beside the test.
  private var host: ChartHost {
    let neighbours = file.deletingLastPathComponent()
    return ChartHost { source in
      let name = source.hasPrefix("file:") ? String(source.dropFirst(5)) : source
      return (try? Data(contentsOf: neighbours.appending(path: name))).map { [UInt8]($0) }
    }
  }
}
