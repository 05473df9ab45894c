/// A listing in columns for people to read.
package struct TextTable {
  /// One column of a table.
  package struct Column {
    package var title: String
    /// Whether values stand at the right edge, as numbers do.
    package var isRightAligned: Bool

    package init(_ title: String, right: Bool = false) {
      self.title = title
      isRightAligned = right
    }
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  package init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; values are made safe for a terminal.
  package mutating func add(_ values: [String]) {
    rows.append(values.map(TerminalText.line))
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// The lines of the table, the heading first; the last column is broken to keep within `width` columns.
  package func lines(width limit: Int? = nil, style: TextStyle = .plain) -> [String] {
    var widths = columns.map { TerminalText.width($0.title) }
    for row in rows {
      for (index, value) in row.enumerated() where index < widths.count {
        widths[index] = max(widths[index], TerminalText.width(value))
      }
    }
    let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    let room = limit.map { max(20, $0 - before) } ?? Int.max
    var result = [line(columns.map(\.title), widths).map(style.bold)]
    for row in rows {
      guard let last = row.last, row.count == columns.count, room < TerminalText.width(last) else {
        result.append(line(row, widths))
        continue
      }
      for (index, part) in TerminalText.wrapped(last, to: room).enumerated() {
        let head = index == 0 ? Array(row.dropLast()) : row.dropLast().map { _ in "" }
        result.append(line(head + [part], widths))
      }
    }
    return result.compactMap { $0 }
  }

  private func line(_ values: [String], _ widths: [Int]) -> String? {
    var text = ""
    for (index, value) in values.enumerated() where index < columns.count {
      if index > 0 { text += "  " }
      let isLast = index == columns.count - 1 && !columns[index].isRightAligned
      text += isLast ? value : TerminalText.padded(value, to: widths[index], right: columns[index].isRightAligned)
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}
