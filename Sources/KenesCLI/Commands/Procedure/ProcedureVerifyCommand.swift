import ArgumentParser
import Diagnostics
import LawReview
import SafeXML
import Statecharts

/// `kenes procedure verify`: what is proved of a procedure before it is used.
struct ProcedureVerifyCommand: KenesCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that a procedure can always finish, never waits in vain, and keeps its author's promises.",
    discussion: """
      Everything that can happen is gone through: every outcome of every task, every end of
      a term, every condition both ways. What holds here holds in every review. Where
      something fails, the shortest way that leads to it is told.

      An author's own promises stand in the procedure: r:always and r:never with a
      condition on states (cond="In('package') and In('revision')"), r:precedes with two
      states or events (a="signing" b="submitted").

      EXAMPLE
        $ kenes procedure verify workflows/draft-law-review.scxml
        $ kenes procedure verify workflows/draft-law-review.scxml \\
            --bodies samples/bodies.xml
      """)

  @OptionGroup var procedure: ProcedureFile

  @Option(
    help: ArgumentHelp("A register of bodies; then somebody in it must be able to do every task.", valueName: "file"))
  var bodies: String?

  @Option(help: ArgumentHelp("The most situations to look at.", valueName: "number"))
  var bound = ProcedureProof.bound

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard bound > 0 else { throw ValidationError("--bound is a number from 1.") }
  }

  func perform(_ session: Session) throws {
    let procedure = try self.procedure.read()
    let register = try bodies.map { try BodyRegister.read(try XMLReader().read(try FileInput.read($0), name: $0)) }
    let view = ProcedureProofView(
      ProcedureProof(procedure, bodies: register, bound: bound), of: procedure, session.language)
    try session.show(view) {
      session.heading(view.title)
      session.line(
        session.words(
          view.isComplete ? "cli.procedure.looked-at" : "cli.procedure.looked-at-some",
          ["situations": String(view.situations), "passages": String(view.passages)]))
      for property in view.properties { draw(property, session) }
    }
    if !view.holds { throw ExitStatus.refused.exit }
  }

  private func draw(_ property: ProcedureProofView.Property, _ session: Session) {
    let mark =
      switch property.verdict {
      case .holds: session.style.green("✓")
      case .fails: session.style.red("✗")
      case .open: session.style.yellow("?")
      }
    session.console.line("\(mark) \(TerminalText.line(property.title))")
    for finding in property.findings { session.console.line("  " + TerminalText.line(finding.line)) }
    if let next = property.findings.last?.next { session.line("  → " + next) }
    guard let story = property.story else { return }
    session.line("  " + session.words("cli.procedure.story"))
    for (index, step) in story.enumerated() { session.line("  \(index + 1). \(step.text)") }
  }
}

/// Proofs as programs see them.
struct ProcedureProofView: Encodable {
  /// Something wrong, with its place and its words.
  struct Wrong: Encodable {
    var code: String
    var place: Place
    var message: String
    var next: String?

    /// As people read it.
    var line: String {
      let location = [place.file, place.line.map(String.init)].compactMap { $0 }.joined(separator: ":")
      return "\(location): \(message)"
    }
  }

  /// A step of a story.
  struct Step: Encodable {
    var event: String?
    var text: String
  }

  struct Property: Encodable {
    var property: String
    var title: String
    var verdict: ProcedureProof.Result.Verdict
    var findings: [Wrong]
    var story: [Step]?
  }

  var title: String
  var holds: Bool
  var isComplete: Bool
  var situations: Int
  var passages: Int
  var properties: [Property]

  init(_ proof: ProcedureProof, of procedure: Procedure, _ language: Language) {
    let teller = ProofTeller(procedure: procedure, language: language)
    title = procedure.title.text(in: language)
    holds = proof.holds
    isComplete = proof.isComplete
    situations = proof.situations
    passages = proof.passages
    properties = proof.results.map { result in
      let key = "property." + result.property
      return Property(
        property: result.property,
        title: Words.text(key, in: language, ["title": result.title?.text(in: language) ?? "–"]),
        verdict: result.verdict, findings: result.findings.map(teller.wrong), story: result.story.map(teller.steps))
    }
  }
}

/// Tells what a proof has found in words that a lawyer can follow.
private struct ProofTeller {
  let procedure: Procedure
  let language: Language

  /// Ids of states in a finding give way to their titles.
  func wrong(_ finding: Finding) -> ProcedureProofView.Wrong {
    var named = finding
    for (key, value) in finding.arguments where key != "condition" && key != "event" {
      named.arguments[key] = value.split(separator: ", ").map { part in
        procedure.states[String(part)]?.title?.text(in: language)
          ?? procedure.roles[String(part)]?.title.text(in: language) ?? String(part)
      }.joined(separator: ", ")
    }
    let shown = ReportedFinding(named, in: language)
    return ProcedureProofView.Wrong(
      code: shown.code, place: shown.place, message: shown.message, next: shown.next)
  }

  func steps(_ story: ProofStory) -> [ProcedureProofView.Step] {
    story.steps.map { step in
      var text =
        step.cause.map(words)
        ?? Words.text(
          step.left.isEmpty ? "cli.procedure.opens" : "cli.procedure.facts-change", in: language)
      if !step.conditions.isEmpty {
        text += " (" + step.conditions.map { $0.text(in: language) }.joined(separator: "; ") + ")"
      }
      let places = step.entered.filter { (procedure.chart.state($0)?.children ?? []).isEmpty }
      if !places.isEmpty {
        text += " → " + places.map { procedure.title(ofState: $0).text(in: language) }.joined(separator: " + ")
      }
      return ProcedureProofView.Step(event: step.cause?.name, text: text)
    }
  }

  /// Who does what, or what comes by itself.
  private func words(_ event: PossibleEvent) -> String {
    let roles = event.roles.map { procedure.title(ofRole: $0).text(in: language) }.joined(separator: " / ")
    let what =
      switch event.cause {
      case .task(let task, let outcome):
        "\(task.title.text(in: language)) – \(ProcedureWords.outcome(outcome, in: language))"
      case .silence(let task):
        Words.text("cli.procedure.silence", in: language, ["task": task.title.text(in: language)])
      case .deadline(_, let title):
        Words.text("cli.procedure.term-ends", in: language, ["term": title.text(in: language)])
      case .vote(let vote, let outcome):
        "\(vote.title.text(in: language)) – \(ProcedureWords.outcome(outcome.rawValue, in: language))"
      case .action(let action): action.title.text(in: language)
      }
    return roles.isEmpty ? what : "\(roles): \(what)"
  }
}
