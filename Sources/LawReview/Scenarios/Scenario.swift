/// A story that a procedure has to follow, written by a lawyer: on which day what happens, and where the review then is.
public struct Scenario: Hashable, Sendable {
  /// One row of its table.
  public struct Row: Hashable, Sendable {
    public var day: CivilDate
    /// What happens, as written; empty where only time passes.
    public var happens: String
    /// What is true afterwards, as written, each by itself.
    public var expected: [String]
    /// 1-based line in the file.
    public var line: Int
  }

  public var title: String
  /// Number of bodies of each kind; kinds that are not named have one body.
  public var bodies: [String: Int]
  /// Members that a body of each kind has beside those with an office.
  public var members: [String: Int]
  /// Ids or kinds of the bodies that are invited at the opening; `nil` for all.
  public var invited: [String]?
  /// Facts about the draft law, such as `initiator`.
  public var attributes: [String: String]
  public var rows: [Row]
  /// 1-based line of its title.
  public var line: Int
}
