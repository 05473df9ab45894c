import LawReview
import Testing

@Suite("A share of people")
struct ShareTests {
  @Test(
    "is computed exactly, with the smallest whole number that satisfies it",
    arguments: [
      ("2/3 of members", 12, 8), ("2/3 of members", 10, 7), ("2/3 of present", 9, 6), (">1/2 of present", 9, 5),
      (">1/2 of present", 10, 6), ("1/2 of present", 10, 5), ("3/4 of members", 4, 3), ("1/1 of members", 7, 7),
    ])
  func needed(_ text: String, _ total: Int, _ needed: Int) throws {
    let share = try #require(Share(text))
    #expect(share.needed(of: total) == needed)
    #expect(share.text == text)
  }

  @Test(
    "is not read from anything else",
    arguments: ["2/3", "0.66 of members", "4/3 of members", "1/0 of members", "2/3 of all", ""])
  func unreadable(_ text: String) {
    #expect(Share(text) == nil)
  }
}
