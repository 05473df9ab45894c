public import Diagnostics

/// What an amending law orders, and what in it was not understood.
public struct AmendingLawReading: Hashable, Sendable, Codable {
  /// The laws that it changes, in the order in which it names them.
  public var laws: [AmendedLaw]
  /// Instructions that are not among the amendments, whole, with line, provision and text; in document order.
  public var notUnderstood: [Finding]

  public init(laws: [AmendedLaw] = [], notUnderstood: [Finding] = []) {
    self.laws = laws
    self.notUnderstood = notUnderstood
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
}
