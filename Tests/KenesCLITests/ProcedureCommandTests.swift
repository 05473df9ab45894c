import Foundation
import Testing

@Suite("kenes procedure: procedures as files")
struct ProcedureCommandTests {
  private static let turnstile = ["procedure", "run", "samples/charts/turnstile.scxml", "--script"]

  /// One line of a run.
  private struct Line: Decodable, Equatable {
    var configuration: [String]
    var final: Bool
    var raised: [String]
    var errors: [String]
  }

  private func lines(_ outcome: ProcessOutcome) throws -> [Line] {
    try outcome.output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  @Test("A run prints one line for each macrostep, the last one names the final state")
  func run() throws {
    let outcome = try KenesProcess.run(Self.turnstile + ["samples/charts/turnstile.jsonl"])
    #expect(outcome.status == 0)
    let lines = try lines(outcome)
    #expect(lines.map(\.configuration) == [["locked"], ["open"], ["locked"], ["open"], ["locked"], ["out-of-order"]])
    #expect(lines.map(\.final) == [false, false, false, false, false, true])
    #expect(outcome.output.hasPrefix(#"{"configuration":["locked"],"errors":[],"final":false,"raised":[]}"# + "\n"))
  }

  @Test("Time that passes fires what was sent with a delay, but not once it was cancelled")
  func time() throws {
    let folder = try TemporaryFolder()
    let script = try folder.file(
      "steps.jsonl", #"{"event":"coin"}"# + "\n" + #"{"event":"push"}"# + "\n" + #"{"advance":"PT9S"}"#)
    let outcome = try KenesProcess.run(Self.turnstile + [script.path])
    #expect(try lines(outcome).map(\.configuration) == [["locked"], ["open"], ["locked"]])
  }

  @Test("A line of the script that cannot be read is refused by its number, and nothing is run")
  func badScript() throws {
    let folder = try TemporaryFolder()
    try folder.file("steps.jsonl", "{\"event\":\"coin\"}\n{\"advance\":\"soon\"}\nnonsense\n")
    let script = folder.url.appendingPathComponent("steps.jsonl").path
    let outcome = try KenesProcess.run(Self.turnstile + [script])
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains("steps.jsonl:2: error: "))
    #expect(outcome.diagnostics.contains("steps.jsonl:3: error: "))
  }

  @Test("A datamodel that is not known is a warning as long as nothing is evaluated in it")
  func datamodel() throws {
    let folder = try TemporaryFolder()
    let head = "<scxml xmlns='http://www.w3.org/2005/07/scxml' version='1.0' datamodel='ecmascript'>"
    try folder.file("plain.scxml", head + "<state id='a'/></scxml>")
    try folder.file("script.scxml", head + "<state id='a'><transition cond='x == 1' target='a'/></state></scxml>")
    let plain = try KenesProcess.run(["procedure", "run", "plain.scxml"], in: folder.url)
    #expect(plain.status == 0 && plain.diagnostics.contains("plain.scxml:1: warning: "))
    #expect(try lines(plain).map(\.configuration) == [["a"]])
    let script = try KenesProcess.run(["procedure", "run", "script.scxml"], in: folder.url)
    #expect(script.status == 1 && script.output.isEmpty)
  }

  @Test("The default procedure has no findings and can be read in every language")
  func show() throws {
    let file = "workflows/draft-law-review.scxml"
    #expect(try KenesProcess.run(["procedure", "check", file]).status == 0)
    for (language, title) in [
      ("kk", "Заң жобасын қарау"), ("ru", "Рассмотрение законопроекта"), ("en", "Review of a draft law"),
    ] {
      let outcome = try KenesProcess.run(["procedure", "show", file, "--language", language])
      #expect(outcome.status == 0 && outcome.output.hasPrefix(title + "\n"))
    }
  }

  @Test("What is wrong with a procedure is named with its line")
  func check() throws {
    let folder = try TemporaryFolder()
    let chart = """
      <scxml xmlns='http://www.w3.org/2005/07/scxml' version='1.0'>
      <state id='a'>
      <transition event='go' target='nowhere'/>
      </state></scxml>
      """
    try folder.file("chart.scxml", chart)
    let outcome = try KenesProcess.run(["procedure", "check", "chart.scxml"], in: folder.url)
    #expect(outcome.status == 1)
    #expect(outcome.diagnostics.contains("chart.scxml:3: error: "))
  }
}
