import ArgumentParser
import Diagnostics
import LegalXML
import SafeXML

/// `kenes draft parallel`: the Kazakh and the Russian text side by side, and where they drifted apart.
struct DraftParallelCommand: DraftCommand {
  static let configuration = CommandConfiguration(
    commandName: "parallel",
    abstract: "Lay the Kazakh and the Russian text of a draft law side by side and report what differs.",
    discussion: """
      Reported are provisions of one language only, numbers, terms, amounts, dates and
      references that differ, and, with both previous texts, what was changed in one language
      only. The status is 1 where anything differs.

      EXAMPLE
        $ kenes draft parallel samples/draft-law/v2/kk.xml samples/draft-law/v2/ru.xml
      """)

  @Argument(help: ArgumentHelp("The Kazakh text in XML.", valueName: "kk"))
  var kazakh: String

  @Argument(help: ArgumentHelp("The Russian text in XML.", valueName: "ru"))
  var russian: String

  @Option(
    name: .customLong("previous-kk"), help: ArgumentHelp("The Kazakh text of the last version.", valueName: "file"))
  var previousKazakh: String?

  @Option(
    name: .customLong("previous-ru"), help: ArgumentHelp("The Russian text of the last version.", valueName: "file"))
  var previousRussian: String?

  @Flag(help: "Show every provision in both languages, not only those that differ.")
  var all = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (previousKazakh == nil) == (previousRussian == nil) else {
      throw ValidationError("Give both --previous-kk and --previous-ru, or neither.")
    }
  }

  func perform(_ session: Session) throws {
    let drift = LanguageDrift(
      kazakh: try Self.read(kazakh), russian: try Self.read(russian),
      previousKazakh: try previousKazakh.map(Self.read), previousRussian: try previousRussian.map(Self.read))
    let findings = drift.findings(kazakhFile: kazakh, russianFile: russian)
    let view = LanguageDriftView(drift, findings, language: session.language, all: all)
    try session.show(view) { draw(view, findings, session) }
    if !findings.isEmpty { throw ExitStatus.refused.exit }
  }

  private static func read(_ path: String) throws -> DraftLaw {
    try DraftLawReader().read(try FileInput.read(path), name: path, limits: .drafts).law
  }

  private func draw(_ view: LanguageDriftView, _ findings: [Finding], _ session: Session) {
    let room = session.console.width.map { max(20, $0 - 7) } ?? .max
    for row in view.rows {
      session.heading([row.kazakh?.element, row.russian?.element].compactMap(\.self).joined(separator: " · "))
      for (tag, side) in [("kk", row.kazakh), ("ru", row.russian)] {
        let text = TerminalText.line((side?.text ?? "–").replacing("\n", with: " "))
        for (number, part) in TerminalText.wrapped(text, to: room).enumerated() {
          session.console.line((number == 0 ? "  \(tag)  " : "      ") + part)
        }
      }
      session.line()
    }
    if findings.isEmpty {
      session.line(session.words("cli.draft.no-drift", ["count": String(view.pairs)]))
    } else {
      session.findings(findings)
    }
  }
}

/// Two languages side by side as programs see them.
struct LanguageDriftView: Encodable {
  /// A provision in one language.
  struct Side: Encodable {
    var eId: String
    var element: String
    var text: String
  }

  /// A provision in both languages, or in the only one that has it.
  struct Row: Encodable {
    var kazakh: Side?
    var russian: Side?
    var differences: [LanguageDifference]
  }

  /// How many provisions stand in both languages.
  var pairs: Int
  /// Those that differ; with `--all` every one.
  var rows: [Row]
  var findings: [ReportedFinding]

  init(_ drift: LanguageDrift, _ findings: [Finding], language: Language, all: Bool) {
    pairs = drift.rows.count { $0.kazakh != nil && $0.russian != nil }
    rows = drift.rows.filter { all || !$0.differences.isEmpty }.map { row in
      func side(_ eId: String?, _ language: Language) -> Side? {
        guard let eId, let (citation, text) = drift.text(of: eId, in: language) else { return nil }
        return Side(eId: eId, element: citation, text: text)
      }
      return Row(
        kazakh: side(row.kazakh, .kazakh), russian: side(row.russian, .russian), differences: row.differences)
    }
    self.findings = findings.map { ReportedFinding($0, in: language) }
  }
}
