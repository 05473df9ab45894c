import Diagnostics
import Foundation
import SafeXML
import Statecharts
import Testing

/// One test of the W3C's suite, as its manifest describes it.
struct SuiteTest: CustomTestStringConvertible, Sendable {
  let id: String
  let files: [String]
  let needs: Set<String>
  let specification: String
  let variant: String

  var testDescription: String { "test \(id) (\(specification))" }

  /// What this engine does not run yet: child sessions, and sessions that talk to each other.
  static let outOfScope: Set<String> = ["invoke", "sessions", "autoforward", "finalize"]

  static let folder: URL? = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    for candidate in [root.appending(path: "../shared"), root.appending(path: "../../shared")] {
      let suite = candidate.appending(path: "scxml-suite")
      if FileManager.default.fileExists(atPath: suite.appending(path: "manifest.tsv").path) { return suite }
    }
    print("SKIPPED: the W3C tests, since ../shared/scxml-suite is not beside \(root.path)")
    return nil
  }()

  static let all: [SuiteTest] = {
    guard let folder, let text = try? String(contentsOf: folder.appending(path: "manifest.tsv"), encoding: .utf8) else {
      return []
    }
    let lines = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let header = lines[0].map(String.init)
    return lines.dropFirst().compactMap { fields in
      let row = Dictionary(zip(header, fields.map(String.init))) { first, _ in first }
      guard row["xpath10_usable"] == "yes", row["mode"] == "auto", let id = row["id"], let files = row["files"] else {
        return nil
      }
      let needs = Set((row["needs"] ?? "").split(separator: ",").map(String.init))
      guard needs.isDisjoint(with: outOfScope) else { return nil }
      return SuiteTest(
        id: id,
        files: files.split(whereSeparator: { ";,".contains($0) }).map { $0.trimmingCharacters(in: .whitespaces) },
        needs: needs, specification: row["spec"] ?? "", variant: row["variant"] ?? "")
    }
  }()
}

@Suite("The W3C's tests of SCXML 1.0")
struct ConformanceTests {
  @Test("are there in the number that is claimed", .enabled(if: SuiteTest.folder != nil))
  func count() {
    #expect(SuiteTest.all.count >= 143)
  }

  @Test(
    "end in the state pass, with the snapshot encoded and restored after every macrostep too", arguments: SuiteTest.all)
  func passes(_ test: SuiteTest) throws {
    let folder = try #require(SuiteTest.folder).appending(path: test.variant == "null" ? "w3c/null" : "w3c/xpath")
    for file in test.files {
      let url = folder.appending(path: file + ".scxml")
      let bytes = [UInt8](try Data(contentsOf: url))
      let chart = try Statechart.read(try XMLReader().read(bytes, name: file))
      var host = ChartHost()
      for source in ["test539.txt", "test540.txt", "test552.txt"] {
        guard let text = try? String(contentsOf: folder.appending(path: source), encoding: .utf8) else { continue }
        host.data["file:" + source] = element(of: text)
      }
      let plain = run(chart, host: host, restoring: false)
      let restored = run(chart, host: host, restoring: true)
      #expect(plain.configuration == ["pass"], "\(file): \(plain.configuration)")
      #expect(try CanonicalForm.bytes(plain) == CanonicalForm.bytes(restored), "\(file)")
    }
  }

  private func element(of text: String) -> XMLElement {
    if let document = try? XMLReader().read(Array(text.utf8), name: "data") {
      return XMLElement(XMLName("data"), children: [.element(document.root)])
    }
    let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return XMLElement(XMLName("data"), children: [.text(folded)])
  }

  private func run(_ chart: Statechart, host: ChartHost, restoring: Bool) -> ChartSnapshot {
    var simulation = ChartSimulation(chart: chart, host: host)
    _ = simulation.start()
    for _ in 0..<1200 where !simulation.snapshot.isFinal {
      if restoring, let copy = try? CanonicalForm.copy(simulation.snapshot) { simulation.restore(copy) }
      _ = simulation.advance(by: 100)
    }
    return simulation.snapshot
  }
}

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
