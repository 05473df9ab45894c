import ArgumentParser
import Diagnostics
import LegalXML
import SafeXML

/// `kenes draft compare`: what became of every provision from one version of a draft law to the next.
struct DraftCompareCommand: DraftCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what changed from one version of a draft law to another, provision by provision.",
    discussion: """
      Words taken out stand in [-…-], words put in stand in {+…+}. What a person has to
      look at, because more than one reading is possible, is marked with a question mark.

      EXAMPLE
        $ kenes draft compare samples/draft-law/v1/ru.xml samples/draft-law/v2/ru.xml
      """)

  @Argument(help: ArgumentHelp("The earlier version in XML.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The later version in XML.", valueName: "new"))
  var new: String

  @OptionGroup var output: OutputOptions

  func perform(_ session: Session) throws {
    let before = try DraftLawReader().read(try FileInput.read(old), name: old, limits: .drafts)
    let after = try DraftLawReader().read(try FileInput.read(new), name: new, limits: .drafts)
    let comparison = DraftComparison(old: before.law, new: after.law)
    let view = DraftComparisonView(comparison, language: session.language)
    try session.show(view) { draw(view, session) }
    session.report((before.findings + after.findings).filter { $0.severity == .error })
  }

  private func draw(_ view: DraftComparisonView, _ session: Session) {
    let counts = ProvisionChange.Kind.allCases.compactMap { kind in
      view.counts[kind.rawValue].map { session.words("change.\(kind.rawValue)") + ": \($0)" }
    }
    session.line(counts.joined(separator: "  "))
    for row in view.rows {
      session.line()
      let mark = row.isCertain ? "" : " ?"
      let from = row.oldElement.map { " ← \($0)" } ?? ""
      session.heading("\(row.element)\(from) · \(session.words("change.\(row.change)"))\(mark)")
      let room = session.console.width.map { max(20, $0 - 2) } ?? .max
      let text = TerminalText.line(row.words.map(Self.marked).joined())
      for part in TerminalText.wrapped(text, to: room) where !part.isEmpty { session.console.line("  " + part) }
    }
    if view.rows.isEmpty { session.line(session.words("cli.draft.no-changes")) }
  }

  private static func marked(_ run: DraftComparisonView.Words) -> String {
    let text = run.text.replacing("\n", with: " ")
    return switch run.kind {
    case .same: text
    case .deleted: "[-\(text)-]"
    case .inserted: "{+\(text)+}"
    }
  }
}

/// A comparison as programs see it.
struct DraftComparisonView: Encodable {
  /// A stretch of words with one fate.
  struct Words: Encodable {
    var kind: WordDiff.Kind
    var text: String
  }

  /// A provision that is not simply unchanged.
  struct Row: Encodable {
    var change: String
    /// Citation in the later version; in the earlier one where the provision is gone.
    var element: String
    /// Citation in the earlier version, where it is another.
    var oldElement: String?
    var eId: String
    var oldText: String
    var newText: String
    /// Whether nobody has to look whether the two belong together.
    var isCertain: Bool
    var words: [Words]
  }

  /// Provisions by what became of them.
  var counts: [String: Int]
  /// In the order of the later version.
  var rows: [Row]

  init(_ comparison: DraftComparison, language: Language) {
    counts = Dictionary(uniqueKeysWithValues: comparison.counts.map { ($0.key.rawValue, $0.value) })
    rows = DraftComparisonTable(comparison, in: language).rows.map { row in
      Row(
        change: row.change.rawValue, element: row.element, oldElement: row.oldElement, eId: row.eId,
        oldText: row.oldText, newText: row.newText, isCertain: row.isCertain,
        words: Self.words(from: row.oldText, to: row.newText))
    }
  }

  /// Words that changed; of unchanged ones only what stands next to a change.
  private static func words(from old: String, to new: String) -> [Words] {
    guard old != new else { return [] }
    let runs = WordDiff(old: old, new: new).runs
    return runs.enumerated().map { index, run in
      guard run.kind == .same else { return Words(kind: run.kind, text: run.text) }
      return Words(
        kind: .same, text: shortened(run.text, isFirst: index == 0, isLast: index == runs.count - 1))
    }
  }

  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let room = 60
    guard text.count > 2 * room else { return text }
    let beginning = isFirst ? "" : String(text.prefix(room))
    let end = isLast ? "" : String(text.suffix(room))
    return beginning + " … " + end
  }
}
