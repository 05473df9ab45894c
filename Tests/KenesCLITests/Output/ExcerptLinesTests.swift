import Diagnostics
import KenesCLI
import Testing

@Suite("The line of a source under a finding")
struct ExcerptLinesTests {
  func lines(_ text: String, _ caret: Int, width: Int = 80) -> [String] {
    ExcerptLines(Excerpt(text: text, caret: caret), line: 12, width: width).lines
  }

  @Test("has its number, and a caret below the place")
  func plain() {
    #expect(lines("  <p>A & B</p>", 7) == ["  12 |   <p>A & B</p>", "     |        ^"])
    #expect(lines("<a>", 3) == ["  12 | <a>", "     |    ^"])
  }

  @Test("is aligned behind wide letters, combining marks and tabs")
  func alignment() {
    #expect(lines("條文&", 2) == ["  12 | 條文&", "     |     ^"])
    #expect(lines("и\u{306}ә&", 3) == ["  12 | и\u{306}ә&", "     |   ^"])
    #expect(lines("\t\t&", 2) == ["  12 |   &", "     |   ^"])
  }

  @Test("shows what cannot be seen, and nothing that steers a terminal")
  func control() {
    #expect(lines("a\u{1B}b", 1) == ["  12 | a\\u{1B}b", "     |  ^"])
    #expect(
      lines("\u{200B}\u{202E}b", 2) == [
        "  12 | \\u{200B}\\u{202E}b", "     | " + String(repeating: " ", count: 16) + "^",
      ])
  }

  @Test("is shortened around the caret where it is too long")
  func window() {
    let long = String(repeating: "a", count: 80) + "&" + String(repeating: "b", count: 80)
    let shown = lines(long, 80, width: 60)
    #expect(shown.allSatisfy { TerminalText.width($0) <= 60 })
    #expect(shown[0].contains("…aaa") && shown[0].contains("&bbb") && shown[0].hasSuffix("b…"))
    let caret = shown[1].distance(from: shown[1].startIndex, to: shown[1].firstIndex(of: "^") ?? shown[1].startIndex)
    #expect(Array(shown[0])[caret] == "&")
    for width in 20..<60 {
      #expect(
        lines(String(repeating: "條", count: 100), 50, width: width).allSatisfy {
          TerminalText.width($0) <= max(width, 27)
        })
    }
  }
}
