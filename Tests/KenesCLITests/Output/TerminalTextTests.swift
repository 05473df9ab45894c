import KenesCLI
import Testing

@Suite("Terminal text: safe and measured")
struct TerminalTextTests {
  @Test("Nothing that a file says can steer the terminal or turn letters round")
  func safe() {
    #expect(TerminalText.line("a\u{1B}[31mb\u{7}") == "a\\u{1B}[31mb\\u{7}")
    #expect(TerminalText.line("ab\u{202E}cd\u{2069}") == "ab\\u{202E}cd\\u{2069}")
    #expect(TerminalText.line("one\ntwo\tthree\r") == "one two three ")
    #expect(TerminalText.line("Қазақстан — 12-бап") == "Қазақстан — 12-бап")
  }

  @Test(
    "Widths are columns of a terminal, whatever the script",
    arguments: [("abc", 3), ("Қауіпсіздік", 11), ("法律", 4), ("e\u{301}", 1), ("и\u{306}", 1), ("", 0), ("№ 5", 3)])
  func width(text: String, columns: Int) {
    #expect(TerminalText.width(text) == columns)
  }

  @Test("Padding fills up to the column, on the left for numbers")
  func padding() {
    #expect(TerminalText.padded("法", to: 4) == "法  ")
    #expect(TerminalText.padded("7", to: 3, right: true) == "  7")
    #expect(TerminalText.padded("longer", to: 3) == "longer")
  }

  @Test("Lines break at spaces, and inside a word only where it is longer than the line")
  func wrapping() {
    #expect(TerminalText.wrapped("the law of the land", to: 8) == ["the law", "of the", "land"])
    #expect(TerminalText.wrapped("abcdefgh", to: 3) == ["abc", "def", "gh"])
    #expect(TerminalText.wrapped("", to: 3) == [""])
  }
}
