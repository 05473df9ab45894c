/// Bounds that every input must keep; beyond one of them the input is refused with a finding.
public struct XMLLimits: Sendable, Hashable {
  /// Largest input, in bytes.
  public var bytes = 50_000_000
  /// Longest start tag, in bytes: libxml2 needs quadratic time for very many attributes.
  public var startTagBytes = 65_536
  /// Most errors that are reported for one input.
  public var errors = 50

  public init() {}
}
