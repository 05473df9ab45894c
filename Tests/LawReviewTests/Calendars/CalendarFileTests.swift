import Diagnostics
import LawReview
import Testing

@Suite("A calendar file")
struct CalendarFileTests {
  /// A small calendar in which a test replaces one line.
  private func file(_ replacements: [String: String] = [:]) -> String {
    var text = """
      <calendar xmlns="urn:kenes:calendar:1" id="x" version="1" first-year="2025">
        <title>Test</title>
        <bases><basis id="a" kind="proposal"><text>ground</text></basis></bases>
        <time-zone id="X"><offset utc="+05:00"/></time-zone>
        <rules><start day="next"/><roll to="next-working-day"/></rules>
        <weekend days="saturday sunday"/>
        <holidays>
          <holiday id="h" on="12-31" moves="yes"><title>End</title></holiday>
          <variable-holiday id="v" moves="no"><title>V</title><date on="2026-06-01"/></variable-holiday>
        </holidays>
        <swaps>
          <swap free="2025-01-03" worked="2025-01-05" basis="a"/>
        </swaps>
      </calendar>
      """
    for (old, new) in replacements {
      #expect(text.contains(old))
      text.replace(old, with: new)
    }
    return text
  }

  private func complaints(_ old: String, _ new: String) -> [String] {
    LawReviewTests.complaints(about: file([old: new])) { document throws(Refusal) in
      _ = try LegalCalendar.read(document)
    }
  }

  @Test("is read")
  func reads() throws {
    let calendar = try LegalCalendar.read(document(file()))
    #expect(calendar.id == "x" && calendar.lastYear == 2026)
    #expect(calendar.holidays.map(\.name.id) == ["h", "v"])
    #expect(calendar.exceptions.map(\.basis.text) == [LocalizedText("ground"), LocalizedText("ground")])
    #expect(calendar.offset(at: Instant(millisecondsSince1970: 0)).description == "+05:00")
  }

  @Test("a holiday at the end of a year moves into the next one, past its days off")
  func movesOverTheYear() throws {
    let calendar = try LegalCalendar.read(
      document(
        file([
          "<holiday id=\"h\" on=\"12-31\"": "<holiday id=\"n\" on=\"01-01\" moves=\"no\"><title>N</title></holiday>"
            + "<holiday id=\"h\" on=\"12-31\""
        ])))
    // 31 December 2033 is a Saturday, and 2 January 2034 a Monday.
    #expect(calendar.isWorkingDay(try day("2033-12-30")))
    #expect(
      calendar.kind(of: try day("2034-01-02")).text(in: .english) == "day off for End, which fell on 31 December 2033")
    #expect(calendar.isWorkingDay(try day("2034-01-03")))
  }

  @Test(
    "is refused with the line of every mistake",
    arguments: [
      ("urn:kenes:calendar:1", "urn:kenes:bodies:1", ["data.root-unexpected:1"]),
      (" id=\"x\"", "", ["data.attribute-missing:1"]),
      ("first-year=\"2025\"", "first-year=\"soon\"", ["data.attribute-invalid:1"]),
      ("<title>Test</title>", "<title xml:lang=\"de\">Test</title>", ["data.language-unknown:2"]),
      ("<title>Test</title>", "", ["data.element-missing:1"]),
      ("kind=\"proposal\"", "kind=\"sourced\"", ["data.basis-without-source:3"]),
      ("utc=\"+05:00\"", "utc=\"5\"", ["data.attribute-invalid:4", "calendar.offset-missing:4"]),
      (
        "<offset utc=\"+05:00\"/>", "<offset utc=\"+05:00\"/><offset utc=\"+06:00\"/>", ["calendar.offsets-unordered:4"]
      ),
      ("saturday sunday", "saturday Sunday", ["data.attribute-invalid:6"]),
      ("saturday sunday", "monday tuesday saturday sunday", ["calendar.weekend-too-long:6"]),
      ("on=\"12-31\"", "on=\"31-12\"", ["data.attribute-invalid:8"]),
      ("moves=\"yes\"", "", ["data.attribute-missing:8"]),
      ("moves=\"yes\"", "moves=\"maybe\"", ["data.attribute-invalid:8"]),
      ("id=\"v\"", "id=\"h\"", ["data.id-twice:9"]),
      ("<date on=\"2026-06-01\"/>", "", ["data.element-missing:9"]),
      ("2026-06-01", "2026-06-31", ["data.attribute-invalid:9"]),
      ("variable-holiday", "floating-holiday", ["data.element-unexpected:9"]),
      ("<start day=\"next\"", "<start day=\"next\" hour=\"9\"", ["data.attribute-unexpected:5"]),
      ("to=\"next-working-day\"", "to=\"previous-working-day\"", ["data.attribute-invalid:5"]),
      ("<swap ", "<note/><swap ", ["data.element-unexpected:12"]),
      ("<swap ", "<swap xmlns=\"urn:other\" ", ["data.element-unexpected:12"]),
      (" basis=\"a\"", "", ["data.attribute-missing:12"]),
      (" basis=\"a\"", " basis=\"b\"", ["data.basis-unknown:12"]),
      ("free=\"2025-01-03\"", "free=\"2025-01-04\"", ["calendar.swap-free-already:12"]),
      ("worked=\"2025-01-05\"", "worked=\"2025-01-06\"", ["calendar.swap-worked-no-weekend:12"]),
      ("worked=\"2025-01-05\"", "worked=\"2025-01-03\"", ["calendar.swap-twice:12"]),
    ])
  func refuses(old: String, new: String, codes: [String]) {
    #expect(complaints(old, new) == codes)
  }

  @Test("may not have so many holidays that counting would never end")
  func tooManyHolidays() {
    let days = (1...12).flatMap { month in
      (1...28).map { "\(month < 10 ? "0" : "")\(month)-\($0 < 10 ? "0" : "")\($0)" }
    }
    #expect(complaints("on=\"12-31\"", "on=\"\(days.joined(separator: " "))\"") == ["calendar.holidays-too-many:1"])
  }
}
