import Diagnostics
import SafeXML

/// Whether the FRBR names are there and the dates are dates.
enum MetadataChecks {
  /// Properties that each level must have (Akoma Ntoso 3.0, `identification`).
  private static let required: [(level: String, properties: [String])] = [
    ("FRBRWork", ["FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor", "FRBRcountry"]),
    ("FRBRExpression", ["FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor", "FRBRlanguage"]),
    ("FRBRManifestation", ["FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor"]),
  ]

  static func findings(in law: DraftLaw, file: String) -> [Finding] {
    guard let metadata = law.metadata,
      let identification = metadata.elements.first(where: { $0.name.local == "identification" })
    else {
      return [Finding("draft.frbr-missing", .warning, at: Place(file: file), ["name": "identification"])]
    }
    var findings: [Finding] = []
    for (name, properties) in required {
      guard let level = identification.elements.first(where: { $0.name.local == name }) else {
        findings.append(
          Finding("draft.frbr-missing", .warning, at: Place(file: file, line: identification.line), ["name": name]))
        continue
      }
      let there = Set(level.elements.map(\.name.local))
      for property in properties where !there.contains(property) {
        findings.append(
          Finding(
            "draft.frbr-missing", .warning, at: Place(file: file, line: level.line), ["name": "\(name)/\(property)"]))
      }
    }
    addDates(of: identification, to: &findings, file: file)
    return findings
  }

  private static func addDates(of element: XMLElement, to findings: inout [Finding], file: String) {
    if element.name.local == "FRBRdate", let date = element.attribute("date"), !LegalDate.isValid(date) {
      findings.append(
        Finding("draft.date-invalid", .warning, at: Place(file: file, line: element.line), ["date": date]))
    }
    for child in element.elements { addDates(of: child, to: &findings, file: file) }
  }
}
