/// Bounds that every input must keep; beyond one of them the input is refused with a finding.
///
/// They are checked on the bytes, before libxml2 sees them: it needs quadratic time for very many attributes or
/// namespaces and builds about a hundred bytes for each node. Of 178,386 real legal documents none comes near them.
public struct XMLLimits: Sendable, Hashable {
  /// Largest input, in bytes.
  public var bytes = 50_000_000
  /// Longest start tag, in bytes.
  public var startTagBytes = 65_536
  /// Deepest nesting, counted in levels below the root; at most 100,000.
  ///
  /// Trees are walked by recursion, at about 3 KB of stack for a level in an optimised build. The 256 of the default are
  /// safe on any thread; whoever allows more has to bring a larger stack.
  public var depth = 256
  /// Most levels above elements that stand deeper than 256, added up: validation takes that much time.
  public var nesting = 60_000_000
  /// Most attributes of one element, namespace declarations not counted.
  public var attributes = 512
  /// Most namespace declarations in force at one place.
  public var namespaces = 1_024
  /// Most elements, attributes, comments and processing instructions together.
  public var nodes = 3_000_000
  /// Longest text between two tags, in bytes; libxml2 allows no more than 10,000,000.
  public var textBytes = 10_000_000
  /// Most findings that are reported for one input.
  public var errors = 50

  public init() {}
}
