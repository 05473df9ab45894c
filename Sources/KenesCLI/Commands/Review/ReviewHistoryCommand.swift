import ArgumentParser
import LawReview
import ReviewService

/// `kenes review history`: the whole story, from the log.
struct ReviewHistoryCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Tell the whole story of a review from its log.",
    discussion: """
      EXAMPLE
        $ kenes review history 2026-001
      """)

  @OptionGroup var review: ReviewArgument
  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let entries = try service.history(of: review.id)
    try session.show(["entries": entries.map { HistoryView($0, language: session.language) }]) {
      var day: CivilDate?
      for entry in entries {
        if entry.day != day {
          if day != nil { session.line() }
          session.heading(session.day(entry.day))
          day = entry.day
        }
        session.line("  " + session.sentence(entry))
      }
    }
  }
}
