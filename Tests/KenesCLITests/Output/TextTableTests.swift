import KenesCLI
import Testing

@Suite("Text table: listings for people")
struct TextTableTests {
  private var table: TextTable {
    var table = TextTable([.init("Күні"), .init("n", right: true), .init("What")])
    table.add(["2026-03-09", "7", "法律 and order"])
    table.add(["—", "12", "x"])
    return table
  }

  @Test("Columns stand under each other in every script")
  func columns() {
    #expect(
      table.lines() == [
        "Күні         n  What",
        "2026-03-09   7  法律 and order",
        "—           12  x",
      ])
  }

  @Test("The last column is broken to keep within the width of the terminal")
  func breaking() {
    var table = TextTable([.init("a"), .init("b")])
    table.add(["1", "twenty columns are the least that remain"])
    #expect(table.lines(width: 10) == ["a  b", "1  twenty columns are", "   the least that", "   remain"])
  }

  @Test("Headings are bold only where colours are wanted")
  func style() {
    #expect(TextTable([.init("a")]).lines(style: TextStyle(isColoured: true)) == ["\u{1B}[1ma\u{1B}[0m"])
    #expect(TextTable([.init("a")]).lines() == ["a"])
  }
}
