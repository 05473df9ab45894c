public import Diagnostics
public import LawReview

/// Why a term ends on its day, for people who have to defend the date.
public struct DateExplanation: Sendable {
  public var review: String
  public var deadline: ReviewDeadline
  public var title: LocalizedText
  public var basis: LegalBasis?
  /// The count day by day; `nil` while the term stands still.
  public var due: DueDay?
}

extension ReviewService {
  /// Explains the due day of the terms that a selector names, running ones first; all of them without a selector.
  ///
  /// - Throws: ``Refusal`` `review.deadline-unknown` where there is none of that name.
  public func explainDates(of id: String, selector: TaskSelector?) throws(Refusal) -> [DateExplanation] {
    let review = try load(id).review
    let context = try context(for: review)
    let matches = review.deadlines.filter { deadline in
      guard let selector else { return deadline.status == .running }
      return deadline.key.id == selector.id && (selector.subject == nil || deadline.key.subject == selector.subject)
    }
    if matches.isEmpty, let selector {
      throw Refusal(
        "review.deadline-unknown",
        [
          "deadline": selector.text,
          "running": review.runningDeadlines.map(\.key.description).joined(separator: ", "),
        ])
    }
    let running = matches.filter { $0.status == .running } + matches.filter { $0.status != .running }
    return running.map { deadline in
      DateExplanation(
        review: id, deadline: deadline, title: deadline.title, basis: context.procedure.bases[deadline.basis],
        due: deadline.budget.due(in: context.calendar))
    }
  }
}
