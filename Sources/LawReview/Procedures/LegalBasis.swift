public import Diagnostics

/// The ground on which a term, a role or a rule of a procedure rests.
public struct LegalBasis: Codable, Hashable, Sendable {
  /// Whether the ground is a rule of law with a source, or a default proposed by the authors of the procedure.
  public enum Kind: String, Codable, Sendable {
    case sourced
    case proposal
  }

  public var id: String
  public var kind: Kind
  /// Tag of the source in the procedure's list of sources, such as `S1`; `nil` for proposals without one.
  public var source: String?
  /// The ground in words; proposals say so themselves.
  public var text: LocalizedText

  public init(id: String, kind: Kind, source: String? = nil, text: LocalizedText) {
    self.id = id
    self.kind = kind
    self.source = source
    self.text = text
  }
}
