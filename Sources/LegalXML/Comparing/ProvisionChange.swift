/// What became of a provision from one version to the next.
public struct ProvisionChange: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The same wording under the same number; a parent may still have moved.
    case unchanged
    /// Another wording; `isRenumbered` tells whether the number changed too.
    case edited
    /// The same wording under another number.
    case renumbered
    /// The same wording at another place.
    case moved
    /// Another wording at another place.
    case movedAndEdited
    /// One provision became several.
    case split
    /// Several provisions became one.
    case merged
    case inserted
    case removed
  }

  /// A provision on one side.
  public struct Side: Hashable, Sendable, Codable {
    public var eId: String
    public var citation: Citation
    /// Heading and own text; children are changes of their own.
    public var text: String

    public init(eId: String, citation: Citation, text: String) {
      self.eId = eId
      self.citation = citation
      self.text = text
    }
  }

  public var kind: Kind
  /// Empty for inserted provisions; more than one only for merged ones.
  public var old: [Side]
  /// Empty for removed provisions; more than one only for split ones.
  public var new: [Side]
  /// Whether the number changed, for edited provisions.
  public var isRenumbered: Bool
  /// Whether nothing else comes near this match; what is not certain must be shown to a person.
  public var isCertain: Bool
  /// Similarity of the wordings, 0 to 1; 0 for inserted and removed provisions.
  public var similarity: Double

  /// The changes word by word; `nil` where nothing can be laid side by side.
  public var words: WordDiff? {
    guard !old.isEmpty, !new.isEmpty else { return nil }
    return WordDiff(
      old: old.map(\.text).joined(separator: "\n"), new: new.map(\.text).joined(separator: "\n"))
  }
}
