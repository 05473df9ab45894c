import ArgumentParser
import Diagnostics
import LawReview
import SafeXML
import Statecharts

/// `kenes procedure check`: what is wrong with a procedure.
struct ProcedureCheckCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a procedure and name every finding with its line.",
    discussion: """
      EXAMPLE
        $ kenes procedure check workflows/draft-law-review.scxml
      """)

  @OptionGroup var procedure: ProcedureFile
  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let reading = try ProcedureReading(procedure.file)
    let view = ProcedureCheckView(reading, session.language)
    try session.show(view) {
      session.heading(view.title)
      session.line(
        session.words(
          reading.procedure == nil ? "cli.procedure.chart" : "cli.procedure.counts",
          [
            "states": String(view.states), "transitions": String(view.transitions), "tasks": String(view.tasks),
            "terms": String(view.terms), "votes": String(view.votes), "grounds": String(view.grounds),
            "proposals": String(view.proposals),
          ]))
      session.findings(reading.findings)
      if reading.findings.isEmpty { session.line(session.words("cli.draft.no-findings")) }
    }
    if reading.findings.containsError { throw ExitStatus.refused.exit }
  }
}

/// A procedure's file as read: a plain chart, or one with people in it.
struct ProcedureReading {
  var chart: Statechart
  /// `nil` for a plain SCXML chart without tasks, roles and terms.
  var procedure: Procedure?
  var findings: [Finding]

  /// Reads a file.
  ///
  /// - Throws: ``Refusal`` with everything that is wrong with it.
  init(_ file: String) throws(Refusal) {
    let document = try XMLReader().read(try FileInput.read(file), name: file)
    let isOurs = document.root.elements.contains { $0.name.namespace == Procedure.namespace }
    if isOurs {
      let procedure = try Procedure.read(document)
      self.procedure = procedure
      chart = procedure.chart
      findings = procedure.findings
    } else {
      chart = try Statechart.read(document)
      findings = chart.findings
    }
  }
}

/// The check of a procedure as programs see it.
struct ProcedureCheckView: Encodable {
  var title: String
  var states: Int
  var transitions: Int
  var tasks: Int
  var terms: Int
  var votes: Int
  /// Legal grounds.
  var grounds: Int
  /// Grounds that are defaults of the author and no rules of law.
  var proposals: Int
  var findings: [ReportedFinding]

  init(_ reading: ProcedureReading, _ language: Language) {
    let definitions = reading.procedure.map { Array($0.states.values) } ?? []
    title = reading.procedure?.title.text(in: language) ?? reading.chart.name ?? "SCXML"
    states = reading.chart.states.count
    transitions = reading.chart.transitions.count
    tasks = definitions.reduce(0) { $0 + $1.tasks.count }
    terms = definitions.reduce(0) { $0 + $1.deadlines.count + $1.tasks.count { $0.deadline != nil } }
    votes = definitions.reduce(0) { $0 + $1.votes.count }
    grounds = reading.procedure?.bases.count ?? 0
    proposals = reading.procedure?.bases.values.count { $0.kind == .proposal } ?? 0
    findings = reading.findings.map { ReportedFinding($0, in: language) }
  }
}
