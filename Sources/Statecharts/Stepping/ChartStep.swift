public import Diagnostics

/// One entry into a state, or exit from it.
public struct StateActivation: Codable, Hashable, Sendable {
  public var state: String
  /// 1-based count of entries.
  public var number: Int

  public init(state: String, number: Int) {
    self.state = state
    self.number = number
  }
}

/// A transition that was taken.
public struct TakenTransition: Codable, Hashable, Sendable {
  public var source: String
  public var targets: [String]
  /// Event it was taken on; `nil` for eventless ones.
  public var event: String?
  /// 1-based line in the source.
  public var line: Int?
  /// 0-based place of the transition in document order.
  public var order: Int
}

/// One macrostep of one session: where the chart stands now, and what happened on the way.
public struct ChartStep: Sendable {
  public var snapshot: ChartSnapshot
  /// Id of the invoked session whose macrostep it was; `nil` for the chart's own.
  public var invokedSession: String?
  /// In order of entry.
  public var entered: [StateActivation] = []
  /// In order of exit.
  public var exited: [StateActivation] = []
  /// In the order in which they were taken.
  public var transitions: [TakenTransition] = []
  /// Enabled, but in conflict with one that was taken (Appendix D, removeConflictingTransitions).
  public var preempted: [TakenTransition] = []
  /// Names of internal events that were raised, errors included, in order.
  public var raised: [String] = []
  /// Events sent that are still to be processed, in order.
  public var sent: [ScheduledEvent] = []
  /// Delayed events that `<cancel>` took back.
  public var cancelled: [ScheduledEvent] = []
  /// What went wrong inside; the chart has seen each as an `error.*` event.
  public var errors: [Finding] = []
  /// What `<log>` said.
  public var log: [String] = []

  init(snapshot: ChartSnapshot, errors: [Finding] = []) {
    self.snapshot = snapshot
    self.errors = errors
  }
}
