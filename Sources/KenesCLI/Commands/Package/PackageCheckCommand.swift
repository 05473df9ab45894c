import ArgumentParser
import Diagnostics
import LawReview
import ReviewService

/// `kenes package check`: what the package has to hold, and what is missing.
struct PackageCheckCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show what the package has to hold and what is still missing.",
    discussion: """
      Exit status 1 tells that something mandatory is missing.

      EXAMPLE
        $ kenes package check 2026-001
      """)

  @OptionGroup var review: ReviewArgument
  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let evaluation = try service.checkPackage(of: review.id)
    let views = evaluation.entries.map { ChecklistEntryView($0, session.language) }
    try session.show(["items": views]) {
      var table = TextTable([
        .init(session.words("column.number")), .init(session.words("column.state")),
        .init(session.words("column.item")), .init(session.words("column.title")),
      ])
      for view in views {
        let state = view.isMissing ? "missing" : view.isPresent ? "present" : "not-required"
        let languages = view.isMissing ? view.missingLanguages.map { " " + $0 }.joined() : ""
        table.add([view.number, session.words("checklist.\(state)") + languages, view.item, view.title])
      }
      session.table(table)
    }
    if !evaluation.missing.isEmpty { throw ExitStatus.refused.exit }
  }
}

/// An item of the checklist as programs see it.
struct ChecklistEntryView: Encodable {
  var item: String
  var number: String
  var title: String
  var isRequired: Bool
  var isPresent: Bool
  var isMissing: Bool
  /// Languages in which it has to be there and is not.
  var missingLanguages: [String]
  /// When it is mandatory, in words.
  var requirement: String?
  var basis: [String]

  init(_ entry: ChecklistEvaluation.Entry, _ language: Language) {
    item = entry.item.id
    number = entry.item.number
    title = entry.item.title.text(in: language)
    isRequired = entry.isRequired
    isPresent = entry.missingLanguages.isEmpty
    isMissing = entry.isMissing
    missingLanguages = entry.missingLanguages.compactMap { $0?.rawValue }
    requirement = entry.item.requirementText?.text(in: language)
    basis = entry.item.basis.map { $0.text.text(in: language) }
  }
}
