/// What became of an anchor on a new version.
public struct CarriedAnchor: Hashable, Sendable, Codable {
  public enum State: Hashable, Sendable, Codable {
    /// The same wording under the same citation.
    case kept
    /// The same wording under another citation.
    case renumbered
    /// The same provision with another wording; both are to be shown side by side.
    case wordingChanged(old: String, new: String)
    /// The provision is no more.
    case gone
    /// A person must choose among these provisions, none or one of them; it never attaches by itself.
    case ambiguous(candidates: [String])
  }

  public var state: State
  /// Where it points to in the new version; `nil` where it points nowhere by itself.
  public var anchor: ProvisionAnchor?
  /// Whether the quoted words still stand in the provision; `nil` where none were quoted or it points nowhere.
  public var isQuoteKept: Bool?

  public init(state: State, anchor: ProvisionAnchor? = nil, isQuoteKept: Bool? = nil) {
    self.state = state
    self.anchor = anchor
    self.isQuoteKept = isQuoteKept
  }
}
