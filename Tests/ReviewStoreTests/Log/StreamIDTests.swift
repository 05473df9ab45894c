import ReviewStore
import Testing

@Suite("The name of a stream")
struct StreamIDTests {
  @Test("of a comment sorts by its number")
  func comments() {
    #expect(StreamID.comment(on: "2026-001", number: 15) == "comment/2026-001/000015")
    #expect(StreamID.comment(on: "2026-001", number: 1_234_567).rawValue == "comment/2026-001/1234567")
    #expect(StreamID.comment(on: "1", number: 9) < StreamID.comment(on: "1", number: 10))
  }

  @Test("has a category and parts")
  func parts() {
    #expect(StreamID.review("2026-001").category == "review")
    #expect(StreamID.comment(on: "1", number: 2).parts == ["comment", "1", "000002"])
  }

  @Test(
    "is made of ASCII letters, digits and -_. between slashes",
    arguments: [
      ("review/2026-001", true), ("a", true), ("a.b_c-d/E9", true), ("", false), ("/a", false), ("a/", false),
      ("a//b", false), ("a b", false), ("қ", false), ("a\n", false), ("a%", false),
    ])
  func wellFormed(name: String, isWellFormed: Bool) {
    #expect(StreamID(rawValue: name).isWellFormed == isWellFormed)
  }
}
