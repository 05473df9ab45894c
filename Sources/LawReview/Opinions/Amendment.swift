/// What a remark or a recommendation wants done to the draft, at its provision.
public enum AmendmentKind: String, Codable, Sendable, CaseIterable {
  /// The quoted words, or the whole provision where none are quoted, give way to the proposed wording.
  case replace
  /// The proposed wording comes in after the quoted words, or as a new provision after this one.
  case insert
  /// The quoted words, or the whole provision, are taken out.
  case delete
  /// The provision gets the proposed number.
  case renumber
  /// Nothing definite is asked for; there is no proposed wording.
  case observation

  /// Whether there has to be a proposed wording.
  public var needsWording: Bool {
    switch self {
    case .replace, .insert, .renumber: true
    case .delete, .observation: false
    }
  }
}

/// How much a remark or a recommendation weighs.
public enum RemarkPriority: String, Codable, Sendable, CaseIterable, Comparable {
  case high
  case medium
  case low

  /// The weightier one comes first.
  public static func < (left: RemarkPriority, right: RemarkPriority) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .high: 0
    case .medium: 1
    case .low: 2
    }
  }
}
