import Diagnostics

/// What can be said about a draft law as read: names, dates, numbering, references.
enum DraftLawChecks {
  static func findings(in law: DraftLaw, file: String) -> [Finding] {
    let index = DraftLawIndex(law)
    return MetadataChecks.findings(in: law, file: file) + NumberingChecks.findings(in: index, file: file)
      + ReferenceChecks.findings(in: law, index: index, file: file)
  }
}
