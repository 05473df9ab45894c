import Diagnostics
import Foundation
import LawReview
import SafeXML
import Testing

@Suite("Incidents")
struct IncidentTests {
  @Test("a condition that fails is an incident of the review")
  func failingCondition() throws {
    let path = "workflows/draft-law-review.scxml"
    let text = String(decoding: try Rehearsal.bytes(path), as: UTF8.self)
    // count() takes nodes; that is found only when the condition is evaluated.
    let broken = text.replacing(
      #"<transition event="task.form-check.accept" target="review"/>"#,
      with: """
        <transition event="task.form-check.accept" cond="count($facts/@id + 1) = 1" target="review">
          <r:title xml:lang="kk">t</r:title><r:title xml:lang="ru">t</r:title><r:title xml:lang="en">t</r:title>
        </transition>
        """)
    #expect(broken != text)
    var context = try Rehearsal.context()
    context.procedure = try Procedure.read(try XMLReader().read(Array(broken.utf8), name: path))
    var rehearsal = try Rehearsal(in: context)
    try rehearsal.perform(
      .doTask(TaskSelector("form-check"), outcome: "accept", note: nil), by: rehearsal.holder("clerk"))
    #expect(rehearsal.review.configuration.contains("intake"), "the review stands where it stood")
    #expect(rehearsal.review.incidents.map(\.finding.code) == ["xpath.failed"])
    #expect(rehearsal.review.incidents.first?.finding.place.line != nil)
  }
}
