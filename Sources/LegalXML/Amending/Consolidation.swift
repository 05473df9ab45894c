public import Diagnostics

/// What became of an amendment.
public struct AmendmentOutcome: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable, Codable {
    case applied
    /// Another amendment asks for just the same; it was carried out once.
    case repeated
    /// Another amendment asks for something else at the same place; neither was carried out.
    case conflicting
    /// It cannot be carried out; `findings` say why.
    case refused
  }

  public var amendment: Amendment
  public var status: Status
  /// eId of its provision in the law as it stood; `nil` for the law as a whole and where it is not known.
  public var place: String?
  /// The provision as people cite it, in the language of the law.
  public var placeText: String
  /// eIds, in the consolidated law, of what it changed or brought in.
  public var results: [String]
  public var findings: [Finding]
}

/// Two amendments that cannot both be carried out.
public struct AmendmentConflict: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Both change the same words.
    case words
    /// One changes something inside what the other deletes, restates or repeals.
    case inside
    /// Both change the same provision as a whole, or bring something in at the same place.
    case place
    /// Both give the same number.
    case number

    var code: String {
      switch self {
      case .words: "amendment.conflict-words"
      case .inside: "amendment.conflict-inside"
      case .place: "amendment.conflict-place"
      case .number: "amendment.conflict-number"
      }
    }
  }

  /// Places in the list of amendments.
  public var first: Int
  public var second: Int
  public var kind: Kind

  public init(first: Int, second: Int, kind: Kind) {
    self.first = first
    self.second = second
    self.kind = kind
  }
}

/// A row of a comparative table: one structural element before and after all the amendments of it.
public struct AmendmentRow: Hashable, Sendable, Codable {
  /// From 1.
  public var number: Int
  /// The structural element as people cite it, in the language of the law.
  public var element: String
  /// eId in the law as it stood, or in the consolidated law where the element is new.
  public var eId: String
  /// `nil` where the element is new.
  public var oldText: String?
  /// `nil` where the element goes out.
  public var newText: String?
  /// Why, each reason on a line of its own; empty where nobody gave one.
  public var justification: String
  /// The amendments, by their place in the list.
  public var amendments: [Int]
}

/// A law with amendments carried out, all of them at once and on the law as it stood before.
public struct Consolidation: Sendable {
  /// The law as it will read.
  public let law: DraftLaw
  /// The law with every change marked: what goes out in `del`, what comes in in `ins`.
  public let redline: DraftLaw
  /// One per amendment, in their order.
  public let outcomes: [AmendmentOutcome]
  public let conflicts: [AmendmentConflict]
  /// Rows of the comparative table, in the order of the law.
  public let rows: [AmendmentRow]
  /// About amendments, in their order, then about the law as it will read.
  public let findings: [Finding]

  /// Whether every amendment was carried out.
  public var isComplete: Bool { outcomes.allSatisfy { $0.status == .applied || $0.status == .repeated } }
}

extension DraftLaw {
  /// Carries amendments out; those that cannot be, or that contradict each other, are left out and reported.
  public func applying(_ amendments: [Amendment]) -> Consolidation {
    Consolidator(self, amendments).consolidation()
  }
}
