import ArgumentParser
import Diagnostics
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
        $ kenes review history 2026-001 --all
      """)

  @OptionGroup var review: ReviewArgument

  @Flag(help: "Also what only follows from something else: tasks, terms, each reply, ballot and document.")
  var all = false

  @OptionGroup var query: QueryOptions

  func answer(_ session: Session, _ service: ReviewService) throws {
    let entries = try service.history(of: review.id)
    try session.show(["entries": entries.map { HistoryView($0, language: session.language) }]) {
      let runs = all ? entries.map { [$0] } : Self.story(entries)
      var day: CivilDate?
      for run in runs {
        guard let entry = run.first else { continue }
        if entry.day != day {
          if day != nil { session.line() }
          session.heading(session.day(entry.day))
          day = entry.day
        }
        session.line("  " + sentence(run, entry, session))
      }
      if runs.count < entries.count {
        session.line()
        session.line(
          session.words("cli.history.more", ["count": String(entries.count - runs.count), "review": review.id]))
      }
    }
  }

  /// Types of entries that come in numbers; the story tells how many.
  private static let gathered: Set = ["remark-replied", "ballot-cast", "document-issued", "attachment-added"]

  /// The main story: without details, and with entries of one kind by one person gathered.
  private static func story(_ entries: [HistoryEntry]) -> [[HistoryEntry]] {
    var runs: [[HistoryEntry]] = []
    for entry in entries where !entry.isDetail {
      if let last = runs.last?.last, gathered.contains(entry.type), last.type == entry.type, last.day == entry.day,
        entry.type == "ballot-cast" || last.actor == entry.actor
      {
        runs[runs.count - 1].append(entry)
      } else {
        runs.append([entry])
      }
    }
    return runs
  }

  private func sentence(_ run: [HistoryEntry], _ entry: HistoryEntry, _ session: Session) -> String {
    if run.count == 1 { return session.sentence(entry) }
    let text = session.words("cli.history.\(entry.type)", ["count": String(run.count)])
    switch entry.type {
    case "ballot-cast": return "• " + text
    case "document-issued": return "  → " + text
    default: return "• \(entry.actorName.text(in: session.language)): \(text)"
    }
  }
}
