import Diagnostics
import SafeXML
import Statecharts

/// Compares what a row of a scenario expects with what is.
///
/// `STATE`, `not STATE`, `ended`, `task ID`, `task ID = 3`, `not task ID`, `deemed ID`, `due ID 2026-03-24`, `refused`,
/// `refused CODE`; states and tasks by id or title.
struct ScenarioExpectation {
  let review: Review
  let procedure: Procedure
  let refusal: Refusal?

  func findings(for expected: [String]) -> [Finding] {
    var findings: [Finding] = []
    let isRefusalExpected = expected.contains { ScenarioWords.rest(of: $0, after: "refused") != nil }
    if let refusal, !isRefusalExpected { findings += refusal.findings }
    for text in expected {
      if let finding = finding(for: text) { findings.append(finding) }
    }
    return findings
  }

  private func finding(for text: String) -> Finding? {
    if let code = ScenarioWords.rest(of: text, after: "refused") {
      let codes = refusal?.findings.map(\.code) ?? []
      let isMet = code.isEmpty ? !codes.isEmpty : codes.contains(code)
      return isMet ? nil : differs(text, codes.isEmpty ? "–" : codes.joined(separator: ", "))
    }
    if let rest = ScenarioWords.rest(of: text, after: "not") {
      guard let isTrue = holds(rest) else { return unknown(rest) }
      return isTrue ? differs(text, rest) : nil
    }
    guard let isTrue = holds(text) else { return unknown(text) }
    return isTrue ? nil : differs(text, actual)
  }

  /// Whether something is so; `nil` where it cannot be understood.
  private func holds(_ text: String) -> Bool? {
    if ScenarioWords.means(text, "ended") { return review.isClosed }
    if let rest = ScenarioWords.rest(of: text, after: "due") { return isDue(rest) }
    if let rest = ScenarioWords.rest(of: text, after: "deemed") {
      return task(rest).map { id in review.tasks.contains { $0.key.id == id && $0.status == .deemed } }
    }
    if let rest = ScenarioWords.rest(of: text, after: "task") { return isOpen(rest) }
    guard
      let state = procedure.chart.states.first(where: {
        ScenarioWords.names(text, $0.id, procedure.states[$0.id]?.title)
      })
    else { return nil }
    return review.configuration.contains(state.id)
  }

  private func isOpen(_ text: String) -> Bool? {
    let parts = text.split(separator: "=").map { $0.filter { !$0.isWhitespace } }
    let name = parts.count == 2 ? parts[0] : text
    guard let id = task(name) else { return nil }
    let open = review.tasks.count { $0.key.id == id && $0.status == .open }
    return parts.count == 2 ? Int(parts[1]).map { $0 == open } : open > 0
  }

  private func isDue(_ text: String) -> Bool? {
    guard let space = text.lastIndex(of: " "), let day = CivilDate(String(text[text.index(after: space)...])) else {
      return nil
    }
    let selector = TaskSelector(String(text[..<space]))
    return review.runningDeadlines.contains {
      $0.key.id == selector.id && (selector.subject == nil || $0.key.subject == selector.subject) && $0.due.day == day
    }
  }

  private func task(_ name: String) -> String? {
    procedure.tasks
      .first { ScenarioWords.names(name, $0.id, $0.title) }?.id
  }

  /// Where the review really is, and what runs.
  private var actual: String {
    var parts = review.chart.atomicStates(in: procedure.chart)
    parts += review.runningDeadlines.map { "due \($0.key.description) \($0.due.day)" }
    return parts.joined(separator: ", ")
  }

  private func differs(_ expected: String, _ actual: String) -> Finding {
    Finding("scenario.differs", .error, at: .nowhere, ["expected": expected, "actual": actual])
  }

  private func unknown(_ text: String) -> Finding {
    Finding(
      "scenario.expectation-unknown", .error, at: .nowhere,
      ["text": text, "nearest": nearest(to: text, in: procedure.chart.states.map(\.id))])
  }
}
