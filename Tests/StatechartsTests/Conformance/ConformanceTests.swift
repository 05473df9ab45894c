import Foundation
import Statecharts
import Testing

@Suite("The W3C's tests of SCXML 1.0", .enabled(if: SuiteTest.folder != nil))
struct ConformanceTests {
  @Test("are there in the number that is claimed")
  func count() {
    #expect(Set(SuiteTest.xpath.map(\.id)).count == 186)
    #expect(Set(SuiteTest.null.map(\.id)).count == 46)
    #expect(SuiteTest.manual.map(\.id) == ["178", "230", "250", "307", "313", "314", "415"])
  }

  @Test(
    "end in the state pass, with the snapshot encoded and restored after every macrostep too",
    arguments: SuiteTest.xpath + SuiteTest.null)
  func passes(_ test: SuiteTest) throws {
    let chart = try test.chart()
    let plain = try test.run(chart, restoring: false)
    let restored = try test.run(chart, restoring: true)
    #expect(plain.last.configuration == ["pass"])
    #expect(plain.last.isFinal)
    #expect(try CanonicalForm.bytes(plain.last) == CanonicalForm.bytes(restored.last))
    #expect(plain.log == restored.log)
  }

  @Test(
    "have the same bytes and logs at every macrostep when their journal is replayed from nothing",
    arguments: SuiteTest.xpath + SuiteTest.null + SuiteTest.manual)
  func replays(_ test: SuiteTest) throws {
    let journal = try test.record(try test.chart())
    let stored = try JSONDecoder().decode(SuiteTest.Journal.self, from: try JSONEncoder().encode(journal))
    #expect(try test.replay(stored) == journal)
  }

  @Test("that a person has to judge say in their log what they should", arguments: SuiteTest.manual)
  func manual(_ test: SuiteTest) throws {
    let chart = try test.chart()
    let (last, log) = try test.run(chart, restoring: false)
    let restored = try test.run(chart, restoring: true)
    #expect(try CanonicalForm.bytes(last) == CanonicalForm.bytes(restored.last) && log == restored.log)
    #expect(ConformanceReport.holds(test.id, last.configuration, log), "\(last.configuration) \(log)")
    if test.id == "415" { #expect(chart.start(host: ChartHost()).raised == ["event1"]) }
  }
}
