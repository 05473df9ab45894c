import Diagnostics

/// What can be said about a draft law as read.
enum DraftLawChecks {
  static func findings(in law: DraftLaw, file: String) -> [Finding] {
    []
  }
}
