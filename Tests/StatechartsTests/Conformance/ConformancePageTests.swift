import Foundation
import Testing

@Suite("The page of the W3C's tests", .enabled(if: SuiteTest.folder != nil))
struct ConformancePageTests {
  /// `make conformance` sets this, and the page is written instead of compared.
  private static let isWriting = ProcessInfo.processInfo.environment["KENES_CONFORMANCE"] == "write"

  @Test("says what a run of the suite comes to")
  func page() throws {
    let file = SharedFolder.documentation.appending(path: "conformance.md")
    let report = ConformanceReport()
    if Self.isWriting { try Data(report.page.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == report.page)
    #expect(report.outcomes.count == 231)
    #expect(report.outcomes.count { $0.passes && $0.survivesRestoring && $0.survivesReplay } == 193)
  }
}
