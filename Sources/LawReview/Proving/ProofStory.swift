public import Diagnostics

/// The shortest way to something that must not be, told from the opening of the review.
public struct ProofStory: Hashable, Sendable {
  /// One thing that happens, and where the review goes.
  public struct Step: Hashable, Sendable {
    /// What happens; `nil` at the start, and where nothing but the facts of the review change.
    public var cause: PossibleEvent?
    /// What the conditions on the way say, as far as they have titles.
    public var conditions: [LocalizedText]
    /// Ids of the states that are left, outermost first.
    public var left: [String]
    /// Ids of the states that are entered, outermost first.
    public var entered: [String]
  }

  public var steps: [Step]
  /// Ids of the states without active children, in which it ends.
  public var end: [String]
}
