/// Text broken into lines that fit a width, by an estimate of letter widths that errs to the wide side.
struct PictureText {
  /// Width of a text in units of its font size.
  static func width(of text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x20, 0x21, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x69, 0x6A, 0x6C, 0x74, 0x456: sum + 0.32
      case 0x41...0x5A, 0x410...0x42F, 0x6D, 0x77, 0x436, 0x448, 0x449, 0x44E, 0x444, 0x44B: sum + 0.72
      default: sum + 0.56
      }
    }
  }

  /// Lines of a text at a font size; a word that is too long for a line is broken inside.
  static func lines(_ text: String, size: Double, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    func fits(_ candidate: String) -> Bool { self.width(of: candidate) * size <= width }
    for word in text.split(separator: " ") {
      var word = String(word)
      let joined = line.isEmpty ? word : line + " " + word
      if fits(joined) {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while !fits(word), word.count > 1 {
        var head = word
        while head.count > 1, !fits(head) { head.removeLast() }
        lines.append(head)
        word.removeFirst(head.count)
      }
      line = word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
