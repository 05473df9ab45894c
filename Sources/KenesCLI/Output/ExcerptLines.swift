package import Diagnostics

/// A line of a source for people, with a caret below the place, whatever the letters before it are.
package struct ExcerptLines {
  /// The line with its number, and the line with the caret.
  package let lines: [String]

  /// - Parameter width: Columns to be used; a longer line is shortened around the caret.
  package init(_ excerpt: Excerpt, line: Int, width: Int, style: TextStyle = .plain) {
    let number = String(line)
    let room = max(20, width - number.count - 5)
    let scalars = Array(excerpt.text.unicodeScalars)
    let caret = min(max(excerpt.caret, 0), scalars.count)
    let (before, after) = Self.window(scalars.map(Self.visible), around: caret, columns: room)
    let gap = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: TerminalText.width(before))
    lines = [
      "  \(style.dim("\(number) |")) \(before)\(after)", "  \(style.dim("\(gap) |")) \(indent)\(style.red("^"))",
    ]
  }

  /// What stands before and after the caret, as much of it as there is room for; three quarters of the room are before.
  private static func window(_ pieces: [String], around caret: Int, columns: Int) -> (String, String) {
    let isWhole = TerminalText.width(pieces.joined()) <= columns
    // Both ends may have been cut.
    let usable = isWhole ? columns : columns - 2
    var end = caret
    var after = 0
    while end < pieces.count, after + TerminalText.width(pieces[end]) <= (isWhole ? usable : usable / 4) {
      after += TerminalText.width(pieces[end])
      end += 1
    }
    var start = caret
    var before = 0
    while start > 0, before + after + TerminalText.width(pieces[start - 1]) <= usable {
      before += TerminalText.width(pieces[start - 1])
      start -= 1
    }
    // A mark belongs to the letter before it.
    while start > 0, start < caret, TerminalText.width(pieces[start]) == 0 { start += 1 }
    let head = (start > 0 ? "…" : "") + pieces[start..<caret].joined()
    return (head, pieces[caret..<end].joined() + (end < pieces.count ? "…" : ""))
  }

  /// A character as it is shown: what steers a terminal or cannot be seen is written as its code point.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .format where scalar != "\u{AD}":
      "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    default: TerminalText.line(String(scalar))
    }
  }
}
