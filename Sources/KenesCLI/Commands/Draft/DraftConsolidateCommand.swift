import ArgumentParser
import Diagnostics
import LegalXML
import SafeXML

/// `kenes draft consolidate`: a law as it will read when an amending law is in force.
struct DraftConsolidateCommand: DraftCommand {
  static let configuration = CommandConfiguration(
    commandName: "consolidate",
    abstract: "Carry out an amending law on the law it amends.",
    discussion: """
      Tells what became of every instruction: carried out, refused, or in conflict with
      another one, and lists what was not understood; nothing is guessed.
      Where the amending law changes several laws, the one with the title of LAW is taken,
      or the one that --part names.

      EXAMPLE
        $ kenes draft consolidate samples/draft-law/v1/ru.xml \\
            --by samples/amending-law/ru.xml -o amended.xml
      """)

  @Argument(help: ArgumentHelp("The law that is amended, in XML.", valueName: "law"))
  var law: String

  @Option(name: .customLong("by"), help: ArgumentHelp("The amending law in XML.", valueName: "amending-law"))
  var amending: String

  @Option(help: ArgumentHelp("Which of the laws that it amends, from 1.", valueName: "number"))
  var part: Int?

  @Option(
    name: [.customShort("o"), .customLong("to-file")],
    help: ArgumentHelp("Where to write the consolidated law.", valueName: "file"))
  var target: String?

  @Flag(help: "Write every change marked: what goes out in del, what comes in in ins.")
  var redline = false

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let base = try DraftLawReader().read(try FileInput.read(law), name: law, limits: .drafts)
    let order = try DraftLawReader().read(try FileInput.read(amending), name: amending, limits: .drafts)
    let reading = AmendingLawReader(file: amending).read(order.law, amending: base.law)
    let chosen = try choose(reading, for: base.law)
    let consolidation = base.law.applying(chosen.amendments)
    let view = ConsolidationView(chosen, consolidation, reading, language: session.language)
    try session.show(view) { draw(view, session) }
    if let target {
      let bytes = AkomaNtosoWriter().bytes(of: try (redline ? consolidation.redline : consolidation.law).canonical())
      try OutputFile.write(bytes, to: target)
      session.progress(session.words("cli.written", ["file": target, "count": String(bytes.count)]))
    }
    session.report(
      (base.findings + order.findings).filter { $0.severity == .error } + reading.remarks + reading.notUnderstood
        + consolidation.findings)
  }

  private func choose(_ reading: AmendingLawReading, for law: DraftLaw) throws -> AmendedLaw {
    if let part {
      guard reading.laws.indices.contains(part - 1) else {
        throw Refusal(
          "cli.amendments.no-part", at: Place(file: amending),
          ["part": String(part), "count": String(reading.laws.count)])
      }
      return reading.laws[part - 1]
    }
    if reading.laws.count <= 1 { return reading.laws.first ?? AmendedLaw(name: nil) }
    let meant = reading.laws.filter { $0.isAbout(law) }
    guard meant.count == 1 else {
      let names = reading.laws.enumerated().map { "\($0.offset + 1). \($0.element.name ?? "–")" }
      throw Refusal(
        "cli.amendments.which-law", at: Place(file: amending), ["laws": names.joined(separator: "; ")])
    }
    return meant[0]
  }

  private func draw(_ view: ConsolidationView, _ session: Session) {
    if let name = view.law { session.heading(name) }
    for row in view.outcomes {
      let place = row.place.isEmpty ? session.words("cli.amendments.whole-law") : row.place
      session.line(
        "\(row.number). [\(session.words("amending.status.\(row.status)"))] "
          + session.words("amending.\(row.change.rawValue)", ["place": place]))
    }
    if view.outcomes.isEmpty { session.line(session.words("cli.amendments.none")) }
    session.line(
      session.words(
        "cli.amendments.summary",
        [
          "applied": String(view.outcomes.count { $0.status == "applied" || $0.status == "repeated" }),
          "count": String(view.outcomes.count), "unclear": String(view.notUnderstood.count),
        ]))
  }
}

/// What became of the instructions, as programs see it.
struct ConsolidationView: Encodable {
  struct Row: Encodable {
    /// From 1.
    var number: Int
    var place: String
    var change: AmendingLawView.Change
    var status: String
    /// The instruction as written, and its line in the amending law.
    var instruction: String
    var line: Int?
    /// eIds, in the consolidated law, of what it changed or brought in.
    var results: [String]
  }

  struct Conflict: Encodable {
    /// Numbers of the two instructions.
    var first: Int
    var second: Int
    var kind: String
  }

  var law: String?
  var outcomes: [Row]
  var conflicts: [Conflict]
  var notUnderstood: [Finding]
  /// Whether every instruction was understood and carried out.
  var isComplete: Bool

  init(_ law: AmendedLaw, _ consolidation: Consolidation, _ reading: AmendingLawReading, language: Language) {
    self.law = law.name
    outcomes = consolidation.outcomes.enumerated().map { index, outcome in
      Row(
        number: index + 1, place: AmendingLawView.place(outcome.amendment.target, language),
        change: AmendingLawView.Change(outcome.amendment.change), status: outcome.status.rawValue,
        instruction: outcome.amendment.source?.text ?? "", line: outcome.amendment.source?.line,
        results: outcome.results)
    }
    conflicts = consolidation.conflicts.map {
      Conflict(first: $0.first + 1, second: $0.second + 1, kind: $0.kind.rawValue)
    }
    notUnderstood = reading.notUnderstood
    isComplete = consolidation.isComplete && reading.notUnderstood.allSatisfy { $0.severity == .note }
  }
}
