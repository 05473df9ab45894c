import LegalXML
import Testing

@Suite("Changes of words as people mark them")
struct ReadableDiffTests {
  @Test(
    "changes beside each other are drawn together, and both wordings stay whole",
    arguments: [
      ("а б в г", "а х у г", ["а ", "-б в", "+х у", " г"]),
      ("а, б", "а, в", ["а, ", "-б", "+в"]),
      ("один два", "один два", ["один два"]),
      ("", "новое слово", ["+новое слово"]),
      ("а б в", "а в", nil), ("раз, два. Три", "ноль; два! Четыре", nil),
    ] as [(String, String, [String]?)])
  func readable(old: String, new: String, expected: [String]?) {
    let runs = WordDiff(old: old, new: new).readable
    #expect(runs.filter { $0.kind != .inserted }.map(\.text).joined() == old)
    #expect(runs.filter { $0.kind != .deleted }.map(\.text).joined() == new)
    guard let expected else { return }
    #expect(
      runs.map { ($0.kind == .deleted ? "-" : $0.kind == .inserted ? "+" : "") + $0.text } == expected)
  }
}
