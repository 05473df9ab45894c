import Diagnostics
import LawReview
import ReviewService

/// What a command brought about, as programs see it.
struct HappenedView: Encodable {
  var review: String
  var isRehearsal: Bool
  /// What people call the stage that the review has reached.
  var stages: [String]
  var entries: [HistoryView]
  var findings: [ReportedFinding]
}

/// What a command brought about.
struct Happened {
  private let review: Review
  private let procedure: Procedure
  private let entries: [HistoryEntry]

  /// What was recorded in a review after a version of its log.
  init(in service: ReviewService, review id: String, after version: Int) throws(Refusal) {
    review = try service.load(id).review
    procedure = try service.context(for: review).procedure
    entries = try service.history(of: id).filter { $0.number > version }
  }

  var isEmpty: Bool { entries.isEmpty }

  func view(_ language: Language, findings: [Finding]) -> HappenedView {
    HappenedView(
      review: review.id, isRehearsal: review.isRehearsal, stages: review.stageTitles(in: procedure, language),
      entries: entries.map { HistoryView($0, language: language) },
      findings: findings.map { ReportedFinding($0, in: language) })
  }

  /// What was done and what follows from it, in short; the whole is in the history.
  func draw(_ session: Session) {
    if entries.isEmpty { session.line(session.words("cli.nothing-happened")) }
    for (index, entry) in entries.enumerated() {
      if let line = line(entry, before: entries[..<index].last, after: entries[(index + 1)...].first, session) {
        session.line(line)
      }
    }
    let documents = entries.filter { $0.kind == .document }.compactMap {
      $0.arguments["file"]?.text(in: session.language)
    }
    if !documents.isEmpty {
      session.line("  → " + session.words("cli.happened.documents", ["files": documents.joined(separator: ", ")]))
    }
    if entries.contains(where: { $0.kind == .move }) {
      let stages = review.stageTitles(in: procedure, session.language).joined(separator: ", ")
      session.line(session.words("cli.happened.stage", ["stages": stages]))
    }
  }

  private func line(
    _ entry: HistoryEntry, before: HistoryEntry?, after: HistoryEntry?, _ session: Session
  ) -> String? {
    let arguments = entry.arguments.mapValues { $0.text(in: session.language) }
    switch entry.kind {
    // That a task is done goes without saying where what was handed in has just been told.
    case .act where entry.type == "task-done" && before?.kind == .act && before?.type != "task-done": return nil
    case .act, .effect: return session.sentence(entry)
    case .taskOpened:
      // What was opened and done in one go is not to do any more.
      guard review.tasks.contains(where: { $0.status == .open && $0.title == entry.arguments["task"] }) else {
        return nil
      }
      // The term of a task is recorded right behind it.
      guard let term = after, term.kind == .termStarted else {
        return "  → " + session.words("cli.happened.opened", arguments)
      }
      let due = term.arguments["due"]?.text(in: session.language) ?? ""
      let words = session.words("cli.happened.opened-until", arguments.merging(["due": due]) { first, _ in first })
      return "  → " + words
    case .termStarted:
      return before?.kind == .taskOpened ? nil : "  → " + session.words("cli.happened.term", arguments)
    case .move, .document, .routine: return nil
    }
  }
}

extension HistoryEntry {
  /// How much an entry has to say to somebody who has just acted.
  enum Kind {
    /// What a person did.
    case act
    /// What followed by itself and is worth telling.
    case effect
    case taskOpened
    case termStarted
    /// The review reached another stage.
    case move
    /// A document was made.
    case document
    /// What follows as a matter of course, or is told in another way.
    case routine
  }

  var kind: Kind {
    switch type {
    case "task-opened": .taskOpened
    case "deadline-started": .termStarted
    case "chart-moved": .move
    case "deadline-ended", "remark-replied": .routine
    case "document-issued": .document
    case "task-deemed", "task-closed", "incident-raised": .effect
    default: .act
    }
  }
}

extension Session {
  /// Tells what was recorded in a review after a version of its log.
  func showHappened(in service: ReviewService, review id: String, after version: Int, findings: [Finding]) throws {
    let happened = try Happened(in: service, review: id, after: version)
    try show(happened.view(language, findings: findings)) { happened.draw(self) }
    if format == .text { report(findings) }
  }

  /// One entry of a history as a sentence, with who did it: `• Aigul Serikova: Returned for revision. …`.
  func sentence(_ entry: HistoryEntry) -> String {
    let text = entry.text(in: language)
    guard entry.kind == .act || entry.type == "remark-replied" else { return "  → " + text }
    // A sentence that names its author does not need the name in front.
    let name = entry.actorName.text(in: language)
    return "• " + (text.contains(name) ? text : name + ": " + text)
  }
}
