import Diagnostics
import Foundation
import LawReview
import Testing

@Suite("Scenarios of a procedure")
struct ScenarioTests {
  private func procedure() throws -> Procedure {
    try Procedure.read(try Rehearsal.document("workflows/draft-law-review.scxml"))
  }

  private func run(_ text: String, name: String = "test.md") throws -> [ScenarioRun] {
    let procedure = try procedure()
    let calendar = try LegalCalendar.shipped("kz")
    return try ScenarioFile.read(text, name: name).map {
      ScenarioRun($0, of: procedure, on: calendar, file: name)
    }
  }

  private func codes(_ text: String, name: String = "test.md") -> [String] {
    do {
      return try run(text, name: name).flatMap { $0.outcomes.flatMap(\.findings) }
        .map { "\($0.code):\($0.place.line ?? 0)" }
    } catch let refusal as Refusal {
      return refusal.findings.map { "\($0.code):\($0.place.line ?? 0)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test("that ship beside a procedure pass, and take every transition and enter every state")
  func shipped() throws {
    let path = "workflows/draft-law-review.scenarios.md"
    let runs = try run(String(decoding: try Rehearsal.bytes(path), as: UTF8.self), name: path)
    for run in runs {
      for outcome in run.outcomes {
        #expect(outcome.findings.isEmpty, "\(run.scenario.title), \(outcome.row.day): \(outcome.findings)")
      }
      #expect(run.passes, "\(run.scenario.title)")
    }
    let coverage = ScenarioCoverage(runs, of: try procedure())
    #expect(coverage.isFull, "\(coverage.missedStates) \(coverage.missedTransitions)")
  }

  static let opening = "## S\n| date | when | then |\n|---|---|---|\n| 2026-03-02 | open | intake |\n"

  @Test("read the same as Markdown and as CSV, in any of the three languages")
  func forms() throws {
    let markdown = try run(Self.opening + "| 2026-03-03 | form-check: accept | comments-open |\n")
    let csv = try run(
      "scenario,date,when,then\nS,2026-03-02,открыть,Приём и проверка по форме\n,2026-03-03,Нысанын тексеру: қабылданды,\"Пікірлер қабылдануда, councils-open\"\n",
      name: "test.csv")
    for run in markdown + csv { #expect(run.passes, "\(run.outcomes)") }
    #expect(markdown.first?.outcomes.last?.states == csv.first?.outcomes.last?.states)
  }

  @Test("say on which line something else happened than was expected")
  func differs() throws {
    #expect(codes(Self.opening + "| 2026-03-03 | form-check: accept | revision |") == ["scenario.differs:5"])
    #expect(codes(Self.opening + "| 2026-03-02 | | due form-check 2026-03-05 |") == ["scenario.differs:5"])
    #expect(codes(Self.opening + "| 2026-03-03 | form-check: return | not revision |") == ["scenario.differs:5"])
    #expect(codes(Self.opening + "| 2026-03-03 | form-check: accept | refused |") == ["scenario.differs:5"])
    #expect(codes(Self.opening + "| 2026-03-03 | | task council-opinion |") == ["scenario.differs:5"])
    #expect(codes(Self.opening + "| 2026-03-03 | adoption: 5 for | |") == ["vote.none-now:5"])
  }

  static let broken: [(String, String)] = [
    ("", "scenario.none:1"), ("## S\n", "scenario.no-rows:1"),
    ("| 2026-03-02 | open | |", "scenario.row-before-title:1"),
    (opening + "| 2026-02-30 | | |", "scenario.date-unreadable:5"),
    (opening + "| 2026-03-01 | | |", "scenario.goes-back:5"),
    (opening + "| 2026-03-03 | form-chek: accept | |", "scenario.unclear:5"),
    (opening + "| 2026-03-03 | form-check: acept | |", "review.outcome-unknown:5"),
    (opening + "| 2026-03-03 | | intakee |", "scenario.expectation-unknown:5"),
    (opening + "| 2026-03-03 | adoption: many | |", "scenario.votes-unreadable:5"),
    (opening + "| 2026-03-03 | adoption: 500 for | |", "scenario.too-many-votes:5"),
    ("## S\n- bodies: many\n| 2026-03-02 | open | |", "scenario.given-unreadable:2"),
    ("## S\n- boddies: council 1\n| 2026-03-02 | open | |", "scenario.given-unknown:2"),
    ("## S\n| 2026-03-02 | form-check: accept | |", "scenario.opens-first:2"),
  ]

  @Test("that cannot be understood are refused with the line", arguments: broken)
  func unreadable(_ text: String, _ expected: String) {
    #expect(codes(text) == [expected])
  }
}
