public import Diagnostics

/// The comparative table of Law 480, article 29(2): wording as it is, wording as proposed, and why.
public struct ComparativeTable: Codable, Hashable, Sendable {
  /// What the column with the present wording holds.
  public enum Present: Codable, Hashable, Sendable {
    /// The law in force.
    case inForce
    /// A version of the draft.
    case draft(version: Int)
  }

  /// What the column with the other wording holds.
  public enum Proposed: Codable, Hashable, Sendable {
    /// What is proposed.
    case proposal
    /// A later version of the draft.
    case draft(version: Int)
  }

  /// One structural element.
  public struct Row: Codable, Hashable, Sendable {
    public var provision: ProvisionReference
    /// `nil` where the element is new.
    public var present: LocalizedText?
    /// `nil` where the element is to be removed.
    public var proposed: LocalizedText?
    public var justification: LocalizedText

    public init(
      provision: ProvisionReference, present: LocalizedText?, proposed: LocalizedText?, justification: LocalizedText
    ) {
      self.provision = provision
      self.present = present
      self.proposed = proposed
      self.justification = justification
    }
  }

  /// The rows of one law that is amended, or of a part of the draft.
  public struct Block: Codable, Hashable, Sendable {
    /// Heading that stands inside the table.
    public var heading: LocalizedText?
    public var rows: [Row]

    public init(heading: LocalizedText? = nil, rows: [Row]) {
      self.heading = heading
      self.rows = rows
    }
  }

  public var cover: DocumentCover
  public var draft: DraftReference
  public var present: Present
  public var proposed: Proposed
  public var blocks: [Block]
  public var signatures: [SignatureLine]

  public init(
    cover: DocumentCover, draft: DraftReference, present: Present, proposed: Proposed, blocks: [Block],
    signatures: [SignatureLine] = []
  ) {
    self.cover = cover
    self.draft = draft
    self.present = present
    self.proposed = proposed
    self.blocks = blocks
    self.signatures = signatures
  }
}
