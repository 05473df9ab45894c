import ArgumentParser
import Diagnostics
import Foundation
import LawReview
import LegalXML
import Publishing
import SafeXML

/// `kenes draft amend`: amendments to a law carried out, shown and put into words.
struct DraftAmendCommand: KenesCommand {
  /// What to make of the amendments.
  enum Product: String, CaseIterable, ExpressibleByArgument {
    case summary, law, redline, redlineXML = "redline-xml", table, instruction, amendingLaw = "amending-law"
  }

  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Carry out amendments to a law, and show them as redline, comparative table and official wording.",
    discussion: """
      Amendments come as a file of amendments (workflows/amendments.rng), as opinions whose
      remarks propose wordings, or as an amending law. All of them speak of the law as it
      stands. Where one cannot be carried out, or two contradict each other, nothing is
      written unless --partly is given.

      --give   summary        what becomes of each amendment and each provision
               law            the consolidated law in Akoma Ntoso
               redline        a page with the changes marked; redline-xml: Akoma Ntoso
               table          the comparative table as a page
               instruction    the amending instructions in official wording
               amending-law   the amending law in Akoma Ntoso

      EXAMPLE
        $ kenes draft amend samples/draft-law/v1/ru.xml samples/amendments/ru.xml
        $ kenes draft amend samples/draft-law/v1/ru.xml samples/amendments/ru.xml \\
            --give instruction
        $ kenes draft amend samples/draft-law/v1/ru.xml samples/amendments/ru.xml \\
            --give redline -o redline.html
        $ kenes draft amend samples/draft-law/v2/ru.xml samples/opinions/adopted.xml \\
            --give law -o v3.xml --date 2026-05-20
      """)

  @Argument(help: ArgumentHelp("The law or draft law in XML.", valueName: "law"))
  var law: String

  @Argument(help: ArgumentHelp("Files of amendments, opinions or amending laws.", valueName: "amendments"))
  var amendments: [String]

  @Option(help: "What to make of them.")
  var give: Product = .summary

  @Option(help: "The day of the amendments, as 2026-05-20; by default today.")
  var date: String?

  @Flag(help: "Carry out what can be, although something cannot.")
  var partly = false

  @Option(
    name: [.customShort("o"), .customLong("to-file")], help: ArgumentHelp("The file to write.", valueName: "file"))
  var target: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let date, CivilDate(date) == nil { throw ValidationError("Give a day as 2026-05-20.") }
    if give == .summary, target != nil { throw ValidationError("A summary is not written to a file; see --give.") }
  }

  func perform(_ session: Session) throws {
    let reading = try DraftLawReader().read(try FileInput.read(law), name: law, limits: .drafts)
    let language = reading.law.language.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .russian
    var sources = AmendmentSources(of: reading.law, in: language)
    for file in amendments {
      try sources.add(try XMLReader(limits: .drafts).read(try FileInput.read(file), name: file))
    }
    let consolidation = reading.law.applying(sources.amendments)
    let findings = sources.findings + consolidation.findings
    if give == .summary {
      let view = AmendmentsView(consolidation, findings: findings, session.language)
      try session.show(view) { draw(view, findings, session) }
    } else {
      if !partly, findings.containsError { throw Refusal(findings) }
      try write(bytes(of: consolidation, reading.law, language, sources), session)
      session.report(findings)
    }
    if findings.containsError, !partly { throw ExitStatus.refused.exit }
  }

  private func write(_ bytes: [UInt8], _ session: Session) throws {
    guard let target else { return session.console.bytes(bytes) }
    try OutputFile.write(bytes, to: target)
    session.progress(session.words("cli.written", ["file": target, "count": String(bytes.count)]))
  }

  private func bytes(
    of consolidation: Consolidation, _ law: DraftLaw, _ language: Language, _ sources: AmendmentSources
  ) throws -> [UInt8] {
    let day = date.flatMap { CivilDate($0) } ?? Self.today
    let proposer = sources.proposer ?? Words.text("cli.amend.proposer", in: language)
    switch give {
    case .summary: return []
    case .law:
      let record = ConsolidationRecord(date: day.description, source: sources.name, name: proposer)
      return AkomaNtosoWriter().bytes(of: consolidation.law(recording: record))
    case .redline: return RedlinePage.html(consolidation.redline, language: language)
    case .redlineXML: return AkomaNtosoWriter().bytes(of: consolidation.redline)
    case .table:
      let cover = DocumentCover(
        body: LocalizedText([language: proposer]), number: "", date: day, place: LocalizedText(""), review: "",
        isRehearsal: false)
      let table = ComparativeTable(consolidation, of: law, in: language, cover: cover)
      return DocumentRendering.html(table.akomaNtoso(in: language), language: language)
    case .instruction: return Array((text(consolidation, law, language).text + "\n").utf8)
    case .amendingLaw:
      let work = law.names.work.uri ?? law.names.work.this ?? "/akn/kz/bill"
      let frame = AmendingLawFrame(
        work: "/akn/kz/bill/\(day)/amendments", date: day.description, author: proposer, amended: work)
      return AkomaNtosoWriter().bytes(of: text(consolidation, law, language).law(frame, amending: law))
    }
  }

  /// The amendments that were carried out, in official wording.
  private func text(_ consolidation: Consolidation, _ law: DraftLaw, _ language: Language) -> AmendingText {
    AmendingText(
      consolidation.outcomes.filter { $0.status == .applied }.map(\.amendment), of: law,
      named: law.citedName(in: language), in: language)
  }

  /// Today in Kazakhstan, five hours ahead of Greenwich.
  private static var today: CivilDate {
    Instant(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000) + 5 * 3_600_000).date(at: .zero)
  }

  private func draw(_ view: AmendmentsView, _ findings: [Finding], _ session: Session) {
    session.line(
      AmendmentsView.statuses.compactMap { status in
        view.counts[status].map { session.words("amending.status.\(status)") + ": \($0)" }
      }.joined(separator: "  "))
    for row in view.rows {
      session.line()
      session.heading("\(row.number). \(row.element)")
      let room = session.console.width.map { max(20, $0 - 2) } ?? .max
      for part in TerminalText.wrapped(TerminalText.line(row.words), to: room) where !part.isEmpty {
        session.console.line("  " + part)
      }
      if !row.justification.isEmpty { session.line("  — " + row.justification.replacing("\n", with: " ")) }
    }
    if !findings.isEmpty {
      session.line()
      session.findings(findings)
    }
  }
}
