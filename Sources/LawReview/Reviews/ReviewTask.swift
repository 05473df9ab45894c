public import Diagnostics

/// Identifies a task within a review: its definition, its subject, and the activation of the state that opened it.
public struct TaskKey: Codable, Hashable, Sendable, Comparable, CustomStringConvertible {
  public var id: String
  /// Body or person the task was opened for; `nil` for a single task.
  public var subject: String?
  /// 1-based count of entries into the state; a second round opens new tasks.
  public var activation: Int

  public init(id: String, subject: String? = nil, activation: Int) {
    self.id = id
    self.subject = subject
    self.activation = activation
  }

  /// `council-opinion/language-council#2`; `#1` is left out.
  public var description: String {
    id + (subject.map { "/" + $0 } ?? "") + (activation == 1 ? "" : "#\(activation)")
  }

  public static func < (left: TaskKey, right: TaskKey) -> Bool {
    (left.activation, left.id, left.subject ?? "") < (right.activation, right.id, right.subject ?? "")
  }
}

/// What a role has to do, once it has been opened.
public struct ReviewTask: Codable, Hashable, Sendable {
  /// How far the task has come.
  public enum Status: String, Codable, Sendable {
    case open
    /// A person chose an outcome.
    case done
    /// The term ended in silence, which has a meaning of its own.
    case deemed
    /// The state was left before anybody acted.
    case closed
  }

  public var key: TaskKey
  /// Id of the state that opened it.
  public var state: String
  public var title: LocalizedText
  public var role: [String]
  /// Body whose members may do it; `nil` if any body of the role's kind may.
  public var body: String?
  /// Person who alone may do it; `nil` if any holder of the role may.
  public var person: String?
  public var outcomes: [String]
  public var kind: String?
  public var openedAt: Instant
  public var status: Status
  public var outcome: String?
  public var performer: String?
  public var endedAt: Instant?
  public var note: String?
}

/// Identifies a running term: its definition, its subject, and the activation of the state that started it.
public typealias DeadlineKey = TaskKey

/// A legal term of a review: a budget, and the due day that follows from it.
public struct ReviewDeadline: Codable, Hashable, Sendable {
  /// How far the term has come.
  public enum Status: String, Codable, Sendable {
    case running
    /// What had to be done was done in time.
    case met
    /// The term ended, and its event was raised.
    case expired
    /// The state was left.
    case cancelled
  }

  public var key: DeadlineKey
  /// Id of the state that started it.
  public var state: String
  public var title: LocalizedText
  /// Task whose term it is; `nil` if it is the state's own.
  public var task: TaskKey?
  public var budget: TermBudget
  /// Id of the legal ground in the procedure.
  public var basis: String
  public var minimum: Term?
  public var status: Status
  /// Last projection of the budget on the calendar.
  public var due: DeadlineProjection
  public var endedAt: Instant?
}

/// The legal day on which a term ends, and the instant at which that day is over.
public struct DeadlineProjection: Codable, Hashable, Sendable {
  public var day: CivilDate
  /// The term has expired from this instant on.
  public var instant: Instant

  public init(day: CivilDate, instant: Instant) {
    self.day = day
    self.instant = instant
  }
}
