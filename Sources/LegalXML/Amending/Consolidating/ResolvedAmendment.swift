import Diagnostics

/// An amendment whose place in the law is known.
struct ResolvedAmendment {
  /// Letters of a run of text.
  struct Stretch {
    var leaf: Int
    var range: Range<Int>

    /// Whether they have letters in common; places between letters only meet what reaches over them.
    func meets(_ other: Stretch) -> Bool {
      guard leaf == other.leaf else { return false }
      if range.isEmpty, other.range.isEmpty { return range.lowerBound == other.range.lowerBound }
      return max(range.lowerBound, other.range.lowerBound) < min(range.upperBound, other.range.upperBound)
        || range.isEmpty && other.range.lowerBound < range.lowerBound && range.lowerBound < other.range.upperBound
        || other.range.isEmpty && range.lowerBound < other.range.lowerBound
          && other.range.lowerBound < range.upperBound
    }
  }

  /// A change of words at one place.
  struct WordEdit {
    /// What is written; the first gets the new words.
    var edits: [LawEdits.TextEdit]
    /// The letters it changes or comes between.
    var written: [Stretch]
    /// The letters it needs as they are.
    var read: [Stretch]
  }

  /// Where new provisions come in.
  enum Anchor: Hashable {
    case before(Int), after(Int), beforeBlock(Int), afterBlock(Int), atEnd(Int)
  }

  /// New provisions at one place.
  struct Insertion {
    var anchor: Anchor
    var content: [Content]
    /// Normalised number of the first of them; `nil` for what has none.
    var number: String?
  }

  enum Action {
    case words([WordEdit])
    case restate([Content])
    case restateHeading([Content])
    case restateBody([Content])
    case insert([Insertion])
    case delete
    case deleteHeading
    case renumber(String)
    case repeal
  }

  /// A number that the amendment gives to a provision.
  struct Claim: Hashable {
    /// The numbering: position of the provision that holds it, -1 for the law.
    var numbering: Int
    var kind: ProvisionKind
    /// Normalised.
    var number: String
    /// Provisions that have it.
    var holders: [Int]
  }

  /// Place in the list of amendments.
  var order: Int
  var place: TargetResolution.Place
  var action: Action
  var claims: [Claim] = []
  /// Whether it goes through the whole text, so that it minds what else happens there.
  var isEverywhere = false
  var findings: [Finding] = []
}
