import Diagnostics
import LawReview
import ReviewService
import ReviewTesting
import Testing

@Suite("A file of comments")
struct CommentFileTests {
  private func findings(_ name: String, _ text: String) throws -> [Finding] {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    return try story.service.importComments(
      InputFile(name: name, bytes: Array(text.utf8)), to: story.id, by: "ospanov"
    ).findings
  }

  static let brokenRows: [(String, String, Int)] = [
    ("date,text\n2026-03-04,Good\n2026-02-30,Bad day\n", "comment.row-date", 3),
    ("date,text\n2026-03-04,Good\n2026-03-05,\n", "comment.row-empty", 3),
    ("date,text\n2026-03-04,Good\n2026-03-05,One,Two\n", "comment.row-fields", 3),
    ("date,text\n2026-03-04,Good\n2026-03-05,\"never ends\n", "comment.row-unfinished", 3),
    ("date,text,provision\n2026-03-04,Good,\n2026-03-05,Bad,art_999\n", "comment.row-provision", 3),
    ("date,text\n2026-03-04,Good\n2026-03-05,Bad\0byte\n", "comment.row-character", 3),
  ]

  @Test("reports a broken row with its number and keeps the others", arguments: brokenRows)
  func brokenRow(_ text: String, _ code: String, _ row: Int) throws {
    let found = try findings("comments.csv", text)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.place.row == row)
    #expect(found.first?.place.file == "comments.csv")
  }

  @Test("may use CRLF, quotes inside quotes, commas and line breaks inside quoted fields")
  func quoting() throws {
    let story = SampleStory(store: SampleStory.memoryStore())
    try story.open()
    let text = "date,text,author\r\n2026-03-04,\"He said \"\"no\"\",\nand left\",Айгүл\r\n"
    _ = try story.service.importComments(
      InputFile(name: "c.csv", bytes: Array(text.utf8)), to: story.id, by: "ospanov")
    let comment = try #require(try story.service.comments(of: story.id).first)
    #expect(comment.content.text == "He said \"no\",\nand left")
    #expect(comment.content.author == "Айгүл")
  }

  static let refused: [(String, String)] = [
    ("", "comment.file-empty"), ("[{\"date\": ", "comment.file-json"), ("{}", "comment.file-json"),
    ("name,words\na,b\n", "comment.columns-missing"),
  ]

  @Test("is refused as a whole where it is no list of comments", arguments: refused)
  func refusedWhole(_ text: String, _ code: String) throws {
    do {
      _ = try findings("comments", text)
      Issue.record("was accepted")
    } catch let refusal as Refusal {
      #expect(refusal.findings.map(\.code) == [code])
    }
  }

  @Test("in JSON names the element that is no object, and the value that is no text")
  func json() throws {
    let found = try findings(
      "c.json", "[{\"date\":\"2026-03-04\",\"text\":\"Good\"}, 7, {\"date\":\"2026-03-04\",\"text\":5}]")
    #expect(found.map(\.code) == ["comment.row-object", "comment.row-value"])
    #expect(found.map(\.place.row) == [2, 3])
  }
}
