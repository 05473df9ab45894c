/// A namespace declaration as written on a start tag (Namespaces in XML 1.0, 3).
public struct XMLNamespace: Hashable, Sendable, Codable {
  /// `nil` for the default namespace.
  public var prefix: String?
  /// Namespace name; empty where the default namespace is taken back.
  public var name: String

  public init(prefix: String? = nil, _ name: String) {
    self.prefix = prefix
    self.name = name
  }

  /// What the prefix `xml` always stands for.
  static let xml = "http://www.w3.org/XML/1998/namespace"
  /// What the prefix `xmlns` always stands for; no name may be in it.
  static let xmlns = "http://www.w3.org/2000/xmlns/"
}
