/// Numbers that stand at the beginning of a text: `1) …`, `(2) …`, `a) …`, `第 一 章 …`.
enum LeadingNumber {
  /// The number with its sign, and the text behind it; `nil` where the text begins with words.
  static func split(_ text: String) -> (number: String, rest: String)? {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !Whitespace.contains($0) } ?? scalars.endIndex
    guard let end = bracketed(scalars, from: start) ?? dotted(scalars, from: start) else { return nil }
    return (String(scalars[start..<end]), String(scalars[..<start]) + String(scalars[end...]))
  }

  /// The division and the heading of `第 一 章 總則`, `第一章之一　罰則`.
  static func splitDivision(_ text: String) -> (number: String, rest: String)? {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !Whitespace.contains($0) }), scalars[start] == "第",
      let sign = scalars.firstIndex(where: { "編章節款目条條".unicodeScalars.contains($0) })
    else { return nil }
    var end = scalars.index(after: sign)
    var next = end
    while next < scalars.endIndex, Whitespace.contains(scalars[next]) { next = scalars.index(after: next) }
    if next < scalars.endIndex, scalars[next] == "之" || scalars[next] == "の" || scalars[next] == "-" {
      while next < scalars.endIndex, !Whitespace.contains(scalars[next]), scalars[next] != "\u{3000}" {
        next = scalars.index(after: next)
      }
      end = next
    }
    return (String(scalars[start..<end]), String(scalars[end...]))
  }

  /// `1)`, `12 a)`, `(3)`, `(3a)`, `b)`, `aa)`.
  private static func bracketed(
    _ scalars: String.UnicodeScalarView, from start: String.Index
  ) -> String.Index? {
    var position = start
    if position < scalars.endIndex, scalars[position] == "(" { position = scalars.index(after: position) }
    let digits = scalars[position...].prefix { $0.properties.numericType == .decimal }
    position = digits.endIndex
    if !digits.isEmpty, position < scalars.endIndex, scalars[position] == " " {
      position = scalars.index(after: position)
    }
    let letters = scalars[position...].prefix { $0.properties.isAlphabetic }
    position = letters.endIndex
    guard digits.count <= 3, letters.count <= 2, !(digits.isEmpty && letters.isEmpty), position < scalars.endIndex,
      scalars[position] == ")"
    else { return nil }
    return scalars.index(after: position)
  }

  /// `1.` and `1 a.`, with a space behind; letters alone may be initials of names.
  private static func dotted(_ scalars: String.UnicodeScalarView, from start: String.Index) -> String.Index? {
    let digits = scalars[start...].prefix { $0.properties.numericType == .decimal }
    guard (1...3).contains(digits.count), digits.endIndex < scalars.endIndex, scalars[digits.endIndex] == "." else {
      return nil
    }
    let end = scalars.index(after: digits.endIndex)
    return end < scalars.endIndex && Whitespace.contains(scalars[end]) ? end : nil
  }
}
