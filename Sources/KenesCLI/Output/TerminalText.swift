/// Text made safe and measurable for a terminal.
package enum TerminalText {
  /// The text on one line with nothing in it that steers a terminal or reorders letters.
  ///
  /// Words of files and of people are printed through this function: an escape sequence in a comment must not repaint
  /// the secretary's screen, and a right-to-left override must not change what a provision seems to say.
  package static func line(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x09: result.unicodeScalars.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Columns that a text takes on a terminal: 2 for wide East Asian letters and emoji, 0 for combining marks.
  package static func width(_ text: String) -> Int {
    text.reduce(0) { $0 + width($1) }
  }

  /// Pads a text with spaces to a number of columns.
  package static func padded(_ text: String, to columns: Int, right: Bool = false) -> String {
    let gap = String(repeating: " ", count: max(0, columns - width(text)))
    return right ? gap + text : text + gap
  }

  /// Breaks a text at spaces into lines of at most so many columns; a longer word is broken inside.
  package static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      var rest = String(word)
      let joined = line.isEmpty ? rest : line + " " + rest
      if width(joined) <= columns {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while width(rest) > columns {
        let head = prefix(rest, columns: columns)
        lines.append(head)
        rest.removeFirst(head.count)
      }
      line = rest
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  private static func prefix(_ text: String, columns: Int) -> String {
    var result = ""
    var used = 0
    for character in text {
      used += width(character)
      if used > columns, !result.isEmpty { break }
      result.append(character)
    }
    return result
  }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return isWide(first.value) ? 2 : 1
    }
  }

  /// Blocks of East Asian width W and F (Unicode Standard Annex 11), rounded to blocks.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
