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
  /// The line of the source and where in it the place is.
  var excerpt: Excerpt?

  init(_ finding: Finding, in language: Language) {
    code = finding.code
    severity = finding.severity
    place = finding.place
    message = Words.catalogue.summary(of: finding, in: language)
    next = Words.catalogue.remedy(for: finding, in: language)
    excerpt = finding.excerpt
  }
}

/// Puts findings into words, in the manner of compilers, so that editors can jump to the place.
struct Reporter {
  var language: Language
  var style: TextStyle
  /// Columns that a line of the source may take.
  var width = 100

  /// The lines of findings: `file:line: error: what happened [code]`, the line of the source, then what to do next.
  ///
  /// Where the next finding needs the same remedy, it is said once, after the last of them.
  func lines(_ findings: [Finding]) -> [String] {
    let shown = findings.map { ReportedFinding($0, in: language) }
    var lines: [String] = []
    for (index, finding) in shown.enumerated() {
      lines.append(headline(finding))
      if let excerpt = finding.excerpt, let line = finding.place.line {
        lines += ExcerptLines(excerpt, line: line, width: width, style: style).lines
      }
      let following = index + 1 < shown.count ? shown[index + 1].next : nil
      if let next = finding.next, next != following { lines.append("  → " + TerminalText.line(next)) }
    }
    return lines
  }

  private func headline(_ shown: ReportedFinding) -> String {
    let word = Words.text("severity.\(shown.severity.rawValue)", in: language)
    let colour =
      switch shown.severity {
      case .error: style.red
      case .warning: style.yellow
      case .note: style.dim
      }
    let location = place(shown.place)
    let head = location.isEmpty ? "" : style.bold(TerminalText.line(location) + ":") + " "
    return "\(head)\(colour(word + ":")) \(TerminalText.line(shown.message)) \(style.dim("[\(shown.code)]"))"
  }

  /// A place as editors and people read it: `file:line:column`, then the row or the provision.
  private func place(_ place: Place) -> String {
    var parts: [String] = []
    if let file = place.file {
      parts.append(
        ([file] + [place.line, place.line == nil ? nil : place.column].compactMap { $0.map(String.init) }).joined(
          separator: ":"))
    } else if let line = place.line {
      parts.append(Words.text("place.line", in: language, ["line": String(line)]))
    }
    if let row = place.row { parts.append(Words.text("place.row", in: language, ["row": String(row)])) }
    if let provision = place.provision { parts.append("#" + provision) }
    return parts.joined(separator: " ")
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
