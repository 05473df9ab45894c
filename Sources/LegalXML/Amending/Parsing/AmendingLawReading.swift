public import Diagnostics

/// What an amending law orders, and what in it was not understood.
public struct AmendingLawReading: Hashable, Sendable, Codable {
  /// The laws that it changes, in the order in which it names them.
  public var laws: [AmendedLaw]
  /// Instructions that are not among the amendments, whole, with line, provision and text; in document order.
  public var notUnderstood: [Finding]
  /// What was understood and should be looked at all the same, such as two places named for one.
  public var remarks: [Finding]

  public init(laws: [AmendedLaw] = [], notUnderstood: [Finding] = [], remarks: [Finding] = []) {
    self.laws = laws
    self.notUnderstood = notUnderstood
    self.remarks = remarks
  }

  /// The amendments of all laws, in order.
  public var amendments: [Amendment] { laws.flatMap(\.amendments) }
}

/// One law that an amending law changes.
public struct AmendedLaw: Hashable, Sendable, Codable {
  /// As the amending law names it, without the places of its publication; `nil` where it does not.
  public var name: String?
  /// In the order of the instructions, which is the order to carry them out.
  public var amendments: [Amendment]

  public init(name: String?, amendments: [Amendment] = []) {
    self.name = name
    self.amendments = amendments
  }

  /// Whether a law has the title that the amending law names.
  public func isAbout(_ law: DraftLaw) -> Bool {
    guard let name, let title = law.title, !title.isEmpty else { return false }
    return Self.letters(name).contains(Self.letters(title))
  }

  /// Letters and figures alone, so that marks and spaces do not matter.
  private static func letters(_ text: String) -> String {
    String(CyrillicWord.normalised(text).filter { $0.isLetter || $0.isNumber })
  }
}
