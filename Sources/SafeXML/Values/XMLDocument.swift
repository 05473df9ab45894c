public import Diagnostics

/// A well-formed document, as a value.
public struct XMLDocument: Hashable, Sendable {
  /// Name of the file or the like, for findings.
  public var name: String
  public var root: XMLElement
  /// Encoding that the document declares or that was found; `nil` for UTF-8 by default.
  public var encoding: String?
  /// Whether there is a DOCTYPE; it is never loaded.
  public var hasDoctype: Bool
  /// Comments and processing instructions before the root.
  public var prolog: [XMLNode]
  /// Comments and processing instructions after the root.
  public var epilog: [XMLNode]
  /// What was odd but harmless when it was read: warnings and notes, by place.
  public var findings: [Finding] = []

  public init(
    name: String, root: XMLElement, encoding: String? = nil, hasDoctype: Bool = false, prolog: [XMLNode] = [],
    epilog: [XMLNode] = []
  ) {
    self.name = name
    self.root = root
    self.encoding = encoding
    self.hasDoctype = hasDoctype
    self.prolog = prolog
    self.epilog = epilog
  }
}
