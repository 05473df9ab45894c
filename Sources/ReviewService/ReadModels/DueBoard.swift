public import Diagnostics
public import LawReview
import ReviewStore

/// One line of the secretariat's morning screen.
public struct DueItem: Sendable, Hashable, Encodable {
  /// How pressing it is.
  public enum Urgency: String, Sendable, Codable, CaseIterable {
    /// The term has ended, and nobody has acted.
    case overdue
    case today
    /// At most three working days are left.
    case soon
    case running
    case suspended
    /// There is no term.
    case open
  }

  public var review: String
  public var title: LocalizedText
  /// Body or person it is about; `nil` where there is none.
  public var subject: LocalizedText?
  public var due: CivilDate?
  /// Working days left, today not counted; negative when overdue; `nil` without a running term.
  public var workingDaysLeft: Int?
  public var urgency: Urgency
  /// People who may act, by name.
  public var who: [LocalizedText]
  /// Task to act on; `nil` for a term of its own, such as the one for comments.
  public var task: String?
  /// Term as written in the procedure, such as `15wd`; `nil` without one.
  public var term: String?
  /// What silence will mean when the term ends; `nil` where it has no meaning.
  public var silence: String?
}

extension ReviewService {
  /// What is due, overdue and silent over all open reviews: the most pressing first.
  public func due(review only: String? = nil) throws(Refusal) -> [DueItem] {
    let now = world.now()
    var items: [DueItem] = []
    for row in try storing({ () throws(StoreError) in try store.reviews() })
    where row.status == .open && (only == nil || row.review == only) {
      let review = try load(row.review).review
      let context = try context(for: review)
      items += review.dueItems(context: context, at: now)
    }
    return items.sorted {
      ($0.due?.description ?? "9", $0.review, $0.task ?? "", $0.subject?.text(in: .english) ?? "")
        < ($1.due?.description ?? "9", $1.review, $1.task ?? "", $1.subject?.text(in: .english) ?? "")
    }
  }
}

extension Review {
  func dueItems(context: ReviewContext, at now: Instant) -> [DueItem] {
    let today = context.day(of: now)
    var items: [DueItem] = []
    for task in tasks where task.status == .open {
      // A term that has ended without a meaning for silence leaves its task open: overdue, not without a term.
      let deadline = deadlines.last { $0.task == task.key && ($0.status == .running || $0.status == .expired) }
      var holders = context.holders(of: task.role, body: task.body, on: today)
      if let person = task.person { holders = holders.filter { $0 == person } }
      items.append(
        item(
          title: task.title, subject: task.key.subject, deadline: deadline, who: holders, task: task.key.description,
          silence: context.procedure.task(task.key.id)?.silence?.outcome, context: context, today: today, now: now))
    }
    for deadline in deadlines where deadline.status == .running && deadline.task == nil {
      items.append(
        item(
          title: deadline.title, subject: nil, deadline: deadline, who: [], task: nil, silence: nil,
          context: context, today: today, now: now))
    }
    return items
  }

  private func item(
    title: LocalizedText, subject: String?, deadline: ReviewDeadline?, who: [String], task: String?,
    silence: String?, context: ReviewContext, today: CivilDate, now: Instant
  ) -> DueItem {
    var left: Int?
    var urgency = DueItem.Urgency.open
    var due: CivilDate?
    if let deadline {
      if deadline.budget.isSuspended {
        urgency = .suspended
      } else {
        due = deadline.due.day
        let days =
          deadline.due.day < today
          ? -context.calendar.workingDays(from: deadline.due.day, to: today)
          : context.calendar.workingDays(from: today, to: deadline.due.day)
        left = days
        urgency =
          deadline.due.instant <= now
          ? .overdue : deadline.due.day == today ? .today : days <= 3 ? .soon : .running
      }
    }
    return DueItem(
      review: id, title: title,
      subject: subject.map {
        context.bodies.body($0)?.title ?? context.bodies.person($0)?.name ?? LocalizedText($0)
      }, due: due, workingDaysLeft: left, urgency: urgency,
      who: who.map { context.bodies.person($0)?.name ?? LocalizedText($0) }, task: task,
      term: deadline?.budget.term.text, silence: silence)
  }
}
