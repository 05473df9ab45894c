import Diagnostics

/// A finding as it is shown: with its words.
struct ReportedFinding: Encodable {
  var code: String
  var severity: Severity
  var place: Place
  /// What happened.
  var message: String
  /// What to do next.
  var next: String?

  init(_ finding: Finding, in language: Language) {
    code = finding.code
    severity = finding.severity
    place = finding.place
    message = Words.catalogue.summary(of: finding, in: language)
    next = Words.catalogue.remedy(for: finding, in: language)
  }
}

/// Puts findings into words, in the manner of compilers, so that editors can jump to the place.
struct Reporter {
  var language: Language
  var style: TextStyle

  /// The lines of a finding: `file:line: error: what happened [code]`, then what to do next.
  func lines(_ finding: Finding) -> [String] {
    let shown = ReportedFinding(finding, in: language)
    let word = Words.text("severity.\(shown.severity.rawValue)", in: language)
    let colour =
      switch shown.severity {
      case .error: style.red
      case .warning: style.yellow
      case .note: style.dim
      }
    let place = shown.place.text.isEmpty ? "" : style.bold(TerminalText.line(shown.place.text) + ":") + " "
    let message = TerminalText.line(shown.message)
    var lines = ["\(place)\(colour(word + ":")) \(message) \(style.dim("[\(shown.code)]"))"]
    if let next = shown.next { lines.append("  → " + TerminalText.line(next)) }
    return lines
  }

  /// How many findings there are of each kind, in words; `nil` for none.
  func summary(_ findings: [Finding]) -> String? {
    let parts = [Severity.error, .warning, .note].compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return Words.text("severity.\(severity.rawValue).count", in: language, ["count": String(count)])
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
