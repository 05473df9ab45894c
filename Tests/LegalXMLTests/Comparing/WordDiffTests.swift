import LegalXML
import Testing

@Suite("Comparing word by word")
struct WordDiffTests {
  @Test(
    "marks whole words and signs",
    arguments: [
      ("a b c", "a x c", "a [-b-][+x+] c"),
      ("слова «да»", "слова «нет»", "слова «[-да-][+нет+]»"),
      ("", "новый", "[+новый+]"),
      ("старый", "", "[-старый-]"),
      ("5 дней", "5 рабочих дней", "5 [+рабочих +]дней"),
      ("10-15", "10-20", "10-[-15-][+20+]"),
      ("ё", "ё", "ё"),
    ])
  func marks(old: String, new: String, expected: String) {
    let text = WordDiff(old: old, new: new).runs.map { run in
      switch run.kind {
      case .same: run.text
      case .deleted: "[-\(run.text)-]"
      case .inserted: "[+\(run.text)+]"
      }
    }.joined()
    #expect(text == expected)
  }

  @Test("both wordings can be read from it, whatever they are", arguments: 1...40)
  func lossless(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let old = SyntheticLaw.sentence(&generator, 0...60)
    let new =
      Bool.random(using: &generator)
      ? SyntheticLaw.changed(old, words: 6, &generator) : SyntheticLaw.sentence(&generator, 0...60)
    let diff = WordDiff(old: old, new: new)
    #expect(diff.old == old)
    #expect(diff.new == new)
    for (one, next) in zip(diff.runs, diff.runs.dropFirst()) { #expect(one.kind != next.kind) }
  }

  @Test("long texts that have nothing in common are quickly replaced whole; long common stretches are found")
  func long() {
    var generator = SeededGenerator(seed: 7)
    let one = (0..<300).map { _ in SyntheticLaw.sentence(&generator, 8...20) }.joined(separator: " ")
    let other = (0..<300).map { _ in SyntheticLaw.sentence(&generator, 8...20) }.joined(separator: " ")
    let diff = WordDiff(old: one, new: other)
    #expect(diff.old == one && diff.new == other)
    let around = WordDiff(old: "начало " + one + " конец", new: other + " " + one + " хвост")
    #expect(around.new == other + " " + one + " хвост")
  }
}
