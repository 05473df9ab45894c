public import ReviewStore
import Diagnostics
import LawReview

/// Fills the read models from the log: a pure function of a stream's events, so that a rebuild equals the live rows.
public struct ReviewProjector: ReadModelProjector {
  public init() {}

  public func rows(for stream: StreamID, events: [RecordedEvent]) throws -> ReadModelRows {
    switch stream.category {
    case "review":
      guard !events.isEmpty else { return ReadModelRows() }
      return rows(for: try Review.replaying(events.map { try ReviewEvent(recorded: $0) }))
    case "comment":
      let decoded = try events.map {
        try CommentEvent(type: $0.type, schema: $0.schema, payload: $0.payload)
      }
      return Comment(replaying: decoded).map { ReadModelRows(comments: [row(for: $0)]) } ?? ReadModelRows()
    default: return ReadModelRows()
    }
  }

  private func rows(for review: Review) -> ReadModelRows {
    let status: ReviewStatus =
      !review.isClosed ? .open : review.withdrawal == nil ? .finished : .withdrawn
    let closedAt = review.isClosed ? review.tasks.compactMap(\.endedAt).max() ?? review.withdrawal?.at : nil
    let row = ReviewRow(
      review: review.id, docketNumber: review.id, title: review.currentVersion?.title ?? LocalizedText(review.id),
      procedure: review.pins.procedureName, procedureHash: review.pins.procedure.digest, states: review.configuration,
      status: status, draftVersion: review.versions.count, openedAt: review.openedAt.description,
      closedAt: closedAt?.description)
    return ReadModelRows(
      review: row, tasks: review.tasks.map { self.row(for: $0, in: review) },
      deadlines: review.deadlines.map { self.row(for: $0, in: review) })
  }

  private func row(for task: ReviewTask, in review: Review) -> TaskRow {
    let due = review.deadlines.first { $0.task == task.key }?.due
    let state: TaskState =
      switch task.status {
      case .open: .open
      case .done, .deemed: .done
      case .closed: .closed
      }
    return TaskRow(
      review: review.id, key: task.key.description, kind: task.key.id, title: task.title, body: task.body,
      role: task.role.joined(separator: " "), assignee: task.person, state: state,
      openedAt: task.openedAt.description, dueDay: due?.day.description, dueAt: due?.instant.description,
      outcome: task.outcome, doneBy: task.performer, closedAt: task.endedAt?.description)
  }

  private func row(for deadline: ReviewDeadline, in review: Review) -> DeadlineRow {
    let isSuspended = deadline.status == .running && deadline.budget.isSuspended
    let state: DeadlineState =
      switch deadline.status {
      case .running: isSuspended ? .suspended : .running
      case .expired: .fired
      case .met, .cancelled: .cancelled
      }
    let body = deadline.task.flatMap { key in review.tasks.first { $0.key == key }?.body }
    return DeadlineRow(
      review: review.id, id: deadline.key.id + (deadline.key.subject.map { "/" + $0 } ?? ""),
      activation: deadline.key.activation, title: deadline.title, body: body,
      dueAt: isSuspended ? nil : deadline.due.instant.description,
      dueDay: isSuspended ? nil : deadline.due.day.description, state: state, term: deadline.budget.term.text,
      basis: deadline.basis)
  }

  private func row(for comment: Comment) -> CommentRow {
    CommentRow(
      review: comment.review, number: comment.number, receivedAt: comment.receivedAt.description,
      channel: comment.content.channel, author: comment.content.author.isEmpty ? nil : comment.content.author,
      organisation: comment.content.organisation.isEmpty ? nil : comment.content.organisation,
      provision: comment.content.provision, status: comment.reply == nil ? .open : .replied,
      replyStatus: comment.reply?.status.rawValue, excerpt: String(comment.content.text.prefix(120)))
  }
}
