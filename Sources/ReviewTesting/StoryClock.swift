public import LawReview
import Synchronization

/// A clock that a story sets by hand.
public final class StoryClock: Sendable {
  private let instant: Mutex<Instant>

  public init(at start: Instant) {
    instant = Mutex(start)
  }

  /// The present instant of the story.
  public var now: Instant { instant.withLock { $0 } }

  /// Moves the clock to a local morning (10:00 in UTC+5) of a day such as `2026-03-02`; unreadable days leave it.
  public func set(_ day: String) {
    guard let morning = Instant(day + "T05:00:00Z") else { return }
    instant.withLock { $0 = morning }
  }
}
