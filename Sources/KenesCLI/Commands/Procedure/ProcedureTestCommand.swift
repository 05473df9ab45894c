import ArgumentParser
import Diagnostics
import Foundation
import LawReview

/// `kenes procedure test`: stories that a procedure has to follow.
struct ProcedureTestCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Play the scenarios of a procedure, and tell what they leave untried.",
    discussion: """
      Scenarios are tables that a lawyer writes: a day, what happens, what is true then.
      They stand beside the procedure (NAME.scenarios.md or NAME.scenarios.csv), or are
      named. They are played by the rules that decide real reviews, with made-up people.

        | date       | when               | then                        |
        | 2026-03-02 | open               | intake                      |
        | 2026-03-03 | form-check: accept | councils-open               |
        | 2026-03-25 |                    | deemed council-opinion      |

      docs/scenarios.md tells everything that can stand in a row.

      EXAMPLE
        $ kenes procedure test workflows/draft-law-review.scxml
      """)

  @OptionGroup var procedure: ProcedureFile

  @Argument(help: ArgumentHelp("Scenarios; by default those beside the procedure.", valueName: "scenarios"))
  var scenarios: [String] = []

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let procedure = try self.procedure.read()
    let calendar = try LegalCalendar.shipped(procedure.calendar)
    var runs: [ScenarioRun] = []
    for file in try files() {
      let text = String(decoding: try FileInput.read(file), as: UTF8.self)
      runs += try ScenarioFile.read(text, name: file).map {
        ScenarioRun($0, of: procedure, on: calendar, file: file)
      }
    }
    let view = ScenarioReport(runs, of: procedure, session.language)
    try session.show(view) { draw(view, procedure, session) }
    if !view.passes { throw ExitStatus.refused.exit }
  }

  /// The scenarios that are named, else those beside the procedure.
  private func files() throws(Refusal) -> [String] {
    if !scenarios.isEmpty { return scenarios }
    let stem = procedure.file.hasSuffix(".scxml") ? String(procedure.file.dropLast(6)) : procedure.file
    let beside = [".scenarios.md", ".scenarios.csv"].map { stem + $0 }.filter(FileManager.default.fileExists)
    if beside.isEmpty {
      throw Refusal("scenario.none-beside", at: Place(file: procedure.file), ["file": stem + ".scenarios.md"])
    }
    return beside
  }

  private func draw(_ view: ScenarioReport, _ procedure: Procedure, _ session: Session) {
    session.heading(procedure.title.text(in: session.language))
    for scenario in view.scenarios {
      let mark = scenario.passes ? session.style.green("✓") : session.style.red("✗")
      session.console.line("\(mark) \(TerminalText.line(scenario.title))")
      guard !scenario.passes else { continue }
      for row in scenario.rows {
        session.line(
          "    \(row.day)  \(row.happens.isEmpty ? "–" : row.happens) → \(row.states.joined(separator: " + "))")
        for finding in row.findings {
          session.console.line("      " + session.style.red(TerminalText.line(finding.message)))
          if let next = finding.next { session.line("      → " + next) }
        }
      }
    }
    session.line(
      session.words(
        "cli.procedure.coverage",
        [
          "passed": String(view.scenarios.count(where: \.passes)), "scenarios": String(view.scenarios.count),
          "states": "\(view.coverage.statesEntered)/\(view.coverage.states)",
          "transitions": "\(view.coverage.transitionsTaken)/\(view.coverage.transitions)",
        ]))
    for state in view.coverage.missedStates {
      session.line("  " + session.words("cli.procedure.missed-state", ["state": state]))
    }
    for transition in view.coverage.missedTransitions {
      session.line(
        "  "
          + session.words(
            "cli.procedure.missed-transition",
            [
              "place": "\(self.procedure.file):\(transition.line ?? 0)", "source": transition.source,
              "event": transition.event.isEmpty ? "–" : transition.event,
              "targets": transition.targets.isEmpty ? "–" : transition.targets.joined(separator: ", "),
            ]))
    }
  }
}

/// What scenarios came to, as programs see it.
struct ScenarioReport: Encodable {
  struct Row: Encodable {
    var day: CivilDate
    var happens: String
    var line: Int
    /// Titles of the states after the row.
    var states: [String]
    var open: [String]
    var due: [String]
    var findings: [ReportedFinding]
  }

  struct Played: Encodable {
    var title: String
    var passes: Bool
    /// Up to the first that could not be carried out.
    var rows: [Row]
  }

  struct Coverage: Encodable {
    var states: Int
    var statesEntered: Int
    var transitions: Int
    var transitionsTaken: Int
    var missedStates: [String]
    var missedTransitions: [ScenarioCoverage.MissedTransition]
  }

  var passes: Bool
  var scenarios: [Played]
  var coverage: Coverage

  init(_ runs: [ScenarioRun], of procedure: Procedure, _ language: Language) {
    scenarios = runs.map { run in
      Played(
        title: run.scenario.title, passes: run.passes,
        rows: run.outcomes.map { outcome in
          Row(
            day: outcome.row.day, happens: outcome.row.happens, line: outcome.row.line,
            states: outcome.states.map { procedure.title(ofState: $0).text(in: language) }, open: outcome.open,
            due: outcome.due, findings: outcome.findings.map { ReportedFinding($0, in: language) })
        })
    }
    passes = scenarios.allSatisfy(\.passes)
    let covered = ScenarioCoverage(runs, of: procedure)
    coverage = Coverage(
      states: covered.states, statesEntered: covered.statesEntered, transitions: covered.transitions,
      transitionsTaken: covered.transitionsTaken, missedStates: covered.missedStates,
      missedTransitions: covered.missedTransitions)
  }
}
