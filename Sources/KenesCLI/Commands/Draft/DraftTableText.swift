import Diagnostics
import LegalXML

/// The comparative table as lines of text: five columns whose cells are as high as they need to be.
struct DraftTableText {
  private let table: DraftComparisonTable
  private let language: Language

  init(_ table: DraftComparisonTable, in language: Language) {
    self.table = table
    self.language = language
  }

  /// - Parameter width: Columns of the terminal; `nil` for a file or another program.
  func lines(width: Int?) -> [String] {
    guard !table.rows.isEmpty else { return [Words.text("cli.draft.no-changes", in: language)] }
    let widths = Self.widths(max(60, width ?? 120))
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    let titles = ["number", "element", "in-force", "proposed", "justification"].map {
      Words.text("cli.draft.table.\($0)", in: language)
    }
    var result = row(titles, widths)
    for item in table.rows {
      result.append(rule)
      let before = item.oldElement.map { " (← \($0))" } ?? ""
      result += row(
        [
          String(item.number), item.element + before + (item.isCertain ? "" : " ?"),
          item.oldText.isEmpty ? Words.text("cli.draft.table.absent", in: language) : item.oldText,
          item.newText.isEmpty ? Words.text("cli.draft.table.removed", in: language) : item.newText,
          item.justification,
        ], widths)
    }
    return result
  }

  /// The wordings get most of the room.
  private static func widths(_ total: Int) -> [Int] {
    let room = total - 4 * 3 - 4
    let element = room * 18 / 100
    let justification = max(11, room * 12 / 100)
    let wording = (room - element - justification) / 2
    return [4, element, wording, wording, justification]
  }

  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let columns = zip(cells, widths).map { cell, width in
      cell.split(whereSeparator: \.isNewline).flatMap { TerminalText.wrapped(TerminalText.line(String($0)), to: width) }
    }
    return (0..<(columns.map(\.count).max() ?? 0)).map { line in
      let texts = zip(columns, widths).map { column, width in
        TerminalText.padded(column.indices.contains(line) ? column[line] : "", to: width)
      }
      let text = texts.joined(separator: " │ ")
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }
}
