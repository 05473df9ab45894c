import Diagnostics
import LawReview
import SafeXML
import Testing

@Suite("A procedure")
struct ProcedureTests {
  @Test("that ships has no findings, and every legal ground is sourced or says that it is a proposal")
  func shipped() throws {
    let procedure = try Procedure.read(try Rehearsal.document("workflows/draft-law-review.scxml"))
    #expect(procedure.findings.isEmpty)
    #expect(procedure.bases.values.allSatisfy { $0.kind == .proposal || $0.source != nil })
    #expect(procedure.regions == ["councils", "examination", "comments"])
    for state in procedure.states.values { #expect(state.title?.languages == Language.allCases) }
  }

  static let mistakes: [(String, String, String)] = [
    (
      "role=\"clerk\" outcomes=\"accept return\"", "role=\"clark\" outcomes=\"accept return\"", "procedure.role-unknown"
    ),
    ("term=\"2wd\" basis=\"kenes-default\"", "term=\"2 days\" basis=\"kenes-default\"", "procedure.term-unreadable"),
    (
      "term=\"15wd\" minimum=\"15wd\" basis=\"expert-term\"", "term=\"10wd\" minimum=\"15wd\" basis=\"expert-term\"",
      "procedure.term-below-minimum"
    ),
    ("basis=\"expert-term\"/>", "basis=\"expert-trem\"/>", "procedure.basis-unknown"),
    ("event=\"task.form-check.accept\"", "event=\"task.form-check.acept\"", "procedure.event-never-raised"),
    ("@current = 'yes'] and not", "@curent = 'yes'] and not", "procedure.fact-unknown"),
    ("for-each=\"$facts/body", "for-each=\"$fact/body", "procedure.variable-unknown"),
    ("quorum=\"2/3 of members\"", "quorum=\"66%\"", "procedure.share-unreadable"),
    ("not-same-as=\"draft-opinion\"", "not-same-as=\"draft-opinon\"", "procedure.task-unknown"),
    ("target=\"consolidation\"/>", "target=\"consolidaton\"/>", "chart.target-unknown"),
    ("minimum=\"15wd\" basis=\"expert-term\"", "minimun=\"15wd\" basis=\"expert-term\"", "xml.invalid"),
    ("<r:collect id=\"comments\"/>", "<r:colect id=\"comments\"/>", "procedure.element-unknown"),
    (
      "<r:silence outcome=\"deemed-agreed\" basis=\"silence-is-consent\"/>",
      "<r:silence basis=\"silence-is-consent\"/>", "procedure.attribute-missing"
    ),
  ]

  @Test("with a mistake is refused with the line and what was probably meant", arguments: mistakes)
  func mistake(_ right: String, _ wrong: String, _ code: String) throws {
    let path = "workflows/draft-law-review.scxml"
    let source = String(decoding: try Rehearsal.bytes(path), as: UTF8.self)
    let changed = source.replacingFirst(right, by: wrong)
    #expect(changed != source, "the passage is no longer there")
    do {
      _ = try Procedure.read(try XMLReader().read(Array(changed.utf8), name: path))
      Issue.record("was accepted")
    } catch {
      let finding = try #require(error.findings.first { $0.code == code }, "\(error.findings.map(\.code))")
      #expect(finding.place.line != nil)
    }
  }
}

extension String {
  func replacingFirst(_ target: String, by replacement: String) -> String {
    guard let range = firstRange(of: target) else { return self }
    return replacingCharacters(in: range, with: replacement)
  }

  private func replacingCharacters(in range: Range<String.Index>, with replacement: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: replacement)
    return copy
  }
}
