/// A time for which a term stands still.
public struct TermSuspension: Codable, Hashable, Sendable {
  public var from: Instant
  /// `nil` while it lasts.
  public var until: Instant?
  public var reason: String

  public init(from: Instant, until: Instant? = nil, reason: String) {
    self.from = from
    self.until = until
    self.reason = reason
  }

  /// Whether the term stands still at the end of a day; a day counts where it does not.
  func covers(_ endOfDay: Instant) -> Bool {
    from < endOfDay && until.map { $0 >= endOfDay } ?? true
  }
}

/// More time given to a running term.
public struct TermExtension: Codable, Hashable, Sendable {
  public var term: Term
  public var reason: String
  /// Who gave it.
  public var by: String

  public init(term: Term, reason: String, by: String) {
    self.term = term
    self.reason = reason
    self.by = by
  }
}

/// A deadline as it is stored: what was given and when it stood still; its end is always derived from a calendar.
public struct TermBudget: Codable, Hashable, Sendable {
  /// What starts a term.
  public enum Event: Codable, Hashable, Sendable {
    /// A day, where no time is known; hours run from its end.
    case day(CivilDate)
    case instant(Instant)
  }

  public var event: Event
  public var term: Term
  /// Where counting starts; `nil` for the calendar's rule.
  public var start: TermStart?
  public var suspensions: [TermSuspension]
  /// In the order in which they were given; each begins where the term before it ends.
  public var extensions: [TermExtension]

  public init(
    event: Event, term: Term, start: TermStart? = nil, suspensions: [TermSuspension] = [],
    extensions: [TermExtension] = []
  ) {
    self.event = event
    self.term = term
    self.start = start
    self.suspensions = suspensions
    self.extensions = extensions
  }

  /// Whether the term stands still, with no end in sight.
  public var isSuspended: Bool {
    suspensions.contains { $0.until == nil }
  }

  /// The end of the term; `nil` while it stands still.
  ///
  /// A day does not count where the term stood still at its end, so suspending and resuming on one day changes nothing.
  public func due(in calendar: LegalCalendar) -> DueDay? {
    let (day, instant) =
      switch event {
      case .day(let day): (day, calendar.endOfDay(day))
      case .instant(let instant): (calendar.localDate(of: instant), instant.startOfMinute)
      }
    let counting = TermCounting(calendar: calendar, suspensions: suspensions.sorted { $0.from < $1.from })
    guard
      let first = counting.count(
        TermStretch(term: term), from: day, instant: instant, starting: start ?? calendar.rules.start)
    else { return nil }
    var ends = [first]
    for more in extensions {
      let last = ends[ends.count - 1]
      guard
        let end = counting.count(
          TermStretch(term: more.term, extensionReason: more.reason), from: last.leg.due, instant: last.instant,
          starting: .nextDay)
      else { return nil }
      ends.append(end)
    }
    return counting.dueDay(event: day, ends: ends)
  }

  /// The ledger with the term stopped from an instant on; unchanged where it stands still already.
  public func suspended(from instant: Instant, reason: String) -> TermBudget {
    guard !isSuspended else { return self }
    var budget = self
    budget.suspensions.append(TermSuspension(from: instant, reason: reason))
    return budget
  }

  /// The ledger with the term running again from an instant on; unchanged where it does not stand still.
  public func resumed(at instant: Instant) -> TermBudget {
    var budget = self
    for index in budget.suspensions.indices where budget.suspensions[index].until == nil {
      budget.suspensions[index].until = max(instant, budget.suspensions[index].from)
    }
    return budget
  }

  /// The ledger with more time.
  public func extended(by term: Term, reason: String, by person: String) -> TermBudget {
    var budget = self
    budget.extensions.append(TermExtension(term: term, reason: reason, by: person))
    return budget
  }
}
