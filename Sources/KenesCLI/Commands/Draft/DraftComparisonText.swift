import Diagnostics
import LegalXML

/// A comparison as lines for people at a terminal.
struct DraftComparisonText {
  private(set) var lines: [String] = []

  init(_ comparison: DraftComparison, for session: Session) {
    let view = DraftComparisonView(comparison, language: session.language)
    let counts = ProvisionChange.Kind.allCases.compactMap { kind in
      view.counts[kind.rawValue].map { session.words("change.\(kind.rawValue)") + ": \($0)" }
    }
    lines.append(counts.joined(separator: "  "))
    let room = session.console.width.map { max(20, $0 - 2) } ?? .max
    for row in view.rows {
      let mark = row.isCertain ? "" : " ?"
      let from = row.oldElement.map { " ← \($0)" } ?? ""
      let heading = TerminalText.line("\(row.element)\(from) · \(session.words("change.\(row.change)"))\(mark)")
      lines += ["", session.style.bold(heading)]
      let text = TerminalText.line(row.words.map(Self.marked).joined())
      for part in TerminalText.wrapped(text, to: room) where !part.isEmpty { lines.append("  " + part) }
    }
    if view.rows.isEmpty { lines.append(session.words("cli.draft.no-changes")) }
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
