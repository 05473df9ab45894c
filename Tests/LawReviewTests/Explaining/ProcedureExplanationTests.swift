import Diagnostics
import Foundation
import LawReview
import Statecharts
import Testing

@Suite("The explanation of a procedure")
struct ProcedureExplanationTests {
  private func text(_ language: Language) throws -> String {
    let procedure = try Procedure.read(try Rehearsal.document("workflows/draft-law-review.scxml"))
    let explanation = ProcedureExplanation(procedure, in: language)
    let sections = explanation.sections.map { section in
      String(repeating: "#", count: section.level + 1) + " " + section.title + "\n\n"
        + section.sentences.map { "- \($0)\n" }.joined()
    }
    return "# \(explanation.title)\n\n" + sections.joined(separator: "\n")
  }

  @Test("says what it has always said, in each language", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let path = "Tests/LawReviewTests/Golden/draft-law-review.\(language.rawValue).md"
    let text = try text(language)
    if ProcessInfo.processInfo.environment["KENES_WRITE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: Rehearsal.root.appending(path: path))
    }
    #expect(text == String(decoding: try Rehearsal.bytes(path), as: UTF8.self))
  }

  @Test("leaves no id and no placeholder in what people read", arguments: Language.allCases)
  func words(_ language: Language) throws {
    let text = try text(language)
    let procedure = try Procedure.read(try Rehearsal.document("workflows/draft-law-review.scxml"))
    #expect(!text.contains("{") && !text.contains("explain."))
    for task in procedure.tasks where task.id.contains("-") { #expect(!text.contains(task.id), "\(task.id)") }
    for state in procedure.chart.states where state.id.contains("-") {
      #expect(!text.contains(state.id), "\(state.id)")
    }
  }
}
