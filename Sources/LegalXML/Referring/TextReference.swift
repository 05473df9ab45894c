/// A reference in the words of a draft: «пункт 3 статьи 5», «осы Заңның 8-бабында», "section 5(2)(a)".
public struct TextReference: Hashable, Sendable, Codable {
  /// Where a reference leads.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// To a provision of this draft, or to the draft as a whole.
    case inside
    /// To another act, or to the act that this one amends.
    case external
    /// To a provision that this draft should have and has not.
    case dangling
  }

  /// eId of the provision in whose own text it stands.
  public var provision: String
  /// Unicode scalars of `Provision.ownText` that it takes.
  public var range: Range<Int>
  /// Its words.
  public var text: String
  public var kind: Kind
  /// eIds of the provisions that it leads to, in document order; empty for the draft as a whole and for other acts.
  public var targets: [String]
  /// What it names and the draft has not: the number as written in the reference; empty where nothing is missing.
  public var missing: [String]

  public init(
    provision: String, range: Range<Int>, text: String, kind: Kind, targets: [String] = [], missing: [String] = []
  ) {
    self.provision = provision
    self.range = range
    self.text = text
    self.kind = kind
    self.targets = targets
    self.missing = missing
  }
}
