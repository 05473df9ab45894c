/// An expanded name (Namespaces in XML 1.0, 2.1); the prefix is remembered but is no part of its identity.
public struct XMLName: Hashable, Sendable, Codable {
  /// Namespace name; `nil` for none.
  public var namespace: String?
  public var local: String
  /// Prefix as written in the source, for faithful rewriting.
  public var prefix: String?

  public init(_ local: String, namespace: String? = nil, prefix: String? = nil) {
    self.local = local
    self.namespace = namespace
    self.prefix = prefix
  }

  public static func == (left: XMLName, right: XMLName) -> Bool {
    left.local == right.local && left.namespace == right.namespace
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(local)
    hasher.combine(namespace)
  }
}
