/// A word that a draft gives a meaning of its own, and where it is used.
public struct Definition: Hashable, Sendable, Codable {
  /// How the draft says what the word means.
  public enum Form: String, Sendable, Codable, CaseIterable {
    /// Marked in the document (`def`).
    case marked
    /// In a list of terms: «В настоящем Законе используются следующие основные понятия: 1) … – …».
    case list
    /// In passing: «(далее – …)», «(бұдан әрі – …)».
    case shortForm
    /// In a sentence: “…” means ….
    case sentence
  }

  /// One place where the word stands.
  public struct Use: Hashable, Sendable, Codable {
    /// eId of the provision in whose own text or heading it stands.
    public var provision: String
    /// Unicode scalars of `Provision.ownText` that it takes, of `Provision.heading` where ``isInHeading``.
    public var range: Range<Int>
    public var isInHeading: Bool
    /// As it stands there, in whatever form.
    public var text: String
  }

  public var term: String
  /// BCP 47 tag.
  public var language: String
  /// eId of the provision that defines it.
  public var provision: String
  public var form: Form
  /// In document order, the definition itself left out.
  public var uses: [Use] = []
}
