import ArgumentParser
import ReviewService
import ReviewStore

/// `kenes review work`: what the clock alone brings about.
struct ReviewWorkCommand: ReviewQuery {
  static let configuration = CommandConfiguration(
    commandName: "work",
    abstract: "Let the terms that have ended take effect in all open reviews.",
    discussion: """
      Every action on a review does this first by itself; run it every morning, so
      that silence is recorded on its day even where nobody acts.

      EXAMPLE
        $ kenes review work --now 2026-04-08T09:00+05:00
      """)

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    var views: [HappenedView] = []
    for row in try service.store.reviews(ReviewFilter(status: [.open])) {
      let before = try service.load(row.review).version
      _ = try service.work(on: row.review)
      let happened = try Happened(in: service, review: row.review, after: before)
      if happened.isEmpty { continue }
      views.append(happened.view(session.language, findings: []))
      if session.format == .text {
        session.heading(row.review)
        happened.draw(session)
      }
    }
    try session.show(["reviews": views]) {
      if views.isEmpty { session.line(session.words("cli.nothing-happened")) }
    }
  }
}
