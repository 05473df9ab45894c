import Diagnostics
import Foundation
import LawReview
import Testing

@Suite("A term")
struct TermTests {
  @Test(
    "is read and written",
    arguments: [("15wd", 15), ("30cd", 30), ("2mo", 2), ("1y", 1), ("48h", 48), ("10000cd", 10_000)])
  func reads(text: String, count: Int) throws {
    let term = try Term(text)
    #expect(term.count == count)
    #expect(term.text == text)
    #expect(try JSONDecoder().decode([Term].self, from: JSONEncoder().encode([term])) == [term])
  }

  @Test(
    "is refused with what can be written instead",
    arguments: [
      "", "wd", "0wd", "015wd", "15", "15 wd", "15WD", "-1wd", "1.5h", "10001wd", "101y", "99999999999999999999cd",
      "١wd",
    ])
  func refuses(text: String) {
    let refusal = #expect(throws: Refusal.self) { try Term(text, at: Place(file: "a.xml", line: 3)) }
    #expect(
      refusal?.findings
        == [Finding("term.invalid", .error, at: Place(file: "a.xml", line: 3), ["text": text])])
  }

  @Test(
    "is said with the right plural",
    arguments: [
      (1, "1 рабочий день"), (2, "2 рабочих дня"), (4, "4 рабочих дня"), (5, "5 рабочих дней"), (11, "11 рабочих дней"),
      (14, "14 рабочих дней"), (15, "15 рабочих дней"), (21, "21 рабочий день"), (22, "22 рабочих дня"),
      (100, "100 рабочих дней"), (101, "101 рабочий день"), (111, "111 рабочих дней"), (112, "112 рабочих дней"),
    ])
  func plurals(count: Int, russian: String) throws {
    #expect(try #require(Term(count, .workingDays)).text(in: .russian) == russian)
  }

  @Test("is said in three languages")
  func languages() throws {
    #expect(try Term("15wd").text(in: .english) == "15 working days")
    #expect(try Term("15wd").text(in: .kazakh) == "15 жұмыс күні")
    #expect(try Term("1mo").text(in: .english) == "1 month")
    #expect(try Term("3y").text(in: .russian) == "3 года")
    #expect(try Term("25y").text(in: .russian) == "25 лет")
    #expect(try Term("30cd").text(in: .kazakh) == "30 күнтізбелік күн")
    #expect(try Term("48h").text(in: .russian) == "48 часов")
  }

  @Test("is ordered by its usual length")
  func ordered() throws {
    let terms = try ["1h", "1cd", "48h", "5wd", "10wd", "15wd", "30cd", "1mo", "2mo", "1y"].map { try Term($0) }
    #expect(terms.shuffled().sorted() == terms)
    #expect(try Term("10wd") < Term("15wd"))
  }
}
