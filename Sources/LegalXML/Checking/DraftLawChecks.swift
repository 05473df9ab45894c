import Diagnostics

/// What can be said about a draft law as read: names, dates, numbering, references.
enum DraftLawChecks {
  /// - Parameter numbers: those that are known, by their wording.
  static func findings(
    in law: DraftLaw, file: String, numbers: [String: ProvisionNumber] = [:]
  ) -> [Finding] {
    let index = DraftLawIndex(law)
    return MetadataChecks.findings(in: law, file: file)
      + NumberingChecks.findings(in: index, file: file, numbers: numbers)
      + ReferenceChecks.findings(in: law, index: index, file: file)
  }
}
