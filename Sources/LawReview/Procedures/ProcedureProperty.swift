public import Diagnostics
public import Statecharts

/// Something that the author of a procedure wants to be true of every review.
public struct ProcedureProperty: Sendable {
  public enum Claim: Sendable {
    /// Holds in every situation.
    case always(ConfigurationCondition)
    /// Holds in no situation.
    case never(ConfigurationCondition)
    /// No review comes to the second state or event without having passed the first.
    case precedes(String, String)
  }

  public var claim: Claim
  public var title: LocalizedText?
  /// 1-based line in the procedure's file.
  public var line: Int?
}
