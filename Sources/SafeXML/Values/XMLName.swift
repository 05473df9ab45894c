/// An expanded name (Namespaces in XML 1.0, 2.1); the prefix is remembered but is no part of its identity.
///
/// Copies share their text, as a document has thousands of elements but few names.
public struct XMLName: Sendable {
  private final class Parts: Sendable {
    let namespace: String?
    let local: String
    let prefix: String?

    init(_ local: String, _ namespace: String?, _ prefix: String?) {
      self.namespace = namespace
      self.local = local
      self.prefix = prefix
    }
  }

  private var parts: Parts

  public init(_ local: String, namespace: String? = nil, prefix: String? = nil) {
    parts = Parts(local, namespace, prefix)
  }

  /// Namespace name; `nil` for none.
  public var namespace: String? {
    get { parts.namespace }
    set { parts = Parts(parts.local, newValue, parts.prefix) }
  }

  public var local: String {
    get { parts.local }
    set { parts = Parts(newValue, parts.namespace, parts.prefix) }
  }

  /// Prefix as written in the source, for faithful rewriting.
  public var prefix: String? {
    get { parts.prefix }
    set { parts = Parts(parts.local, parts.namespace, newValue) }
  }

  /// Whether two names are one object: equal for sure, prefix included.
  package func isIdentical(to other: XMLName) -> Bool { parts === other.parts }

  /// Stands for the object as long as it lives.
  package var identity: ObjectIdentifier { ObjectIdentifier(parts) }
}

extension XMLName: Hashable {
  public static func == (left: XMLName, right: XMLName) -> Bool {
    left.parts === right.parts
      || (left.parts.local == right.parts.local && left.parts.namespace == right.parts.namespace)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(parts.local)
    hasher.combine(parts.namespace)
  }
}

extension XMLName: Codable {
  private enum CodingKeys: CodingKey {
    case namespace, local, prefix
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(String.self, forKey: .local),
      namespace: try container.decodeIfPresent(String.self, forKey: .namespace),
      prefix: try container.decodeIfPresent(String.self, forKey: .prefix))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(namespace, forKey: .namespace)
    try container.encode(local, forKey: .local)
    try container.encodeIfPresent(prefix, forKey: .prefix)
  }
}
