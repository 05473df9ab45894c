/// Decides which prefixes names are written with and what has to be declared for that, element by element.
///
/// The prefix of a name is kept wherever it is free; where it stands for something else already, another prefix that is
/// bound to the namespace is taken, or a fresh one (`ns1`, `ns2`, …).
struct NamespaceScope {
  /// An attribute as it is written.
  struct Attribute {
    var namespace: String?
    var prefix: String?
    var local: String
    var value: String
  }

  /// What one start tag needs.
  struct StartTag {
    /// How many bindings there were before; goes back to ``NamespaceScope/leave(_:)``.
    fileprivate var mark: Int
    /// To be declared on the tag, in this order.
    var declarations: [XMLNamespace] = []
    var prefix: String?
    var local = ""
    /// Attributes that can be written; a tag cannot carry one twice, so that the first one counts.
    var attributes: [Attribute] = []
  }

  /// All declarations that are in force or shadowed, innermost last.
  private var bindings: [XMLNamespace] = [XMLNamespace(prefix: "xml", XMLNamespace.xml)]

  mutating func enter(_ element: XMLElement) -> StartTag {
    var tag = StartTag(mark: bindings.count)
    let hasNamespace = Self.namespace(of: element.name) != nil
    for namespace in element.namespaces where Self.isDeclarable(namespace) {
      // An element without a namespace cannot stand under a default namespace of its own.
      if namespace.prefix == nil && !hasNamespace && !namespace.name.isEmpty { continue }
      if !isDeclared(namespace.prefix, in: tag) { declare(namespace, in: &tag) }
    }
    tag.prefix = prefix(of: element.name, isAttribute: false, in: &tag)
    tag.local = XMLSyntax.name(element.name.local)
    tag.attributes.reserveCapacity(element.attributes.count)
    for attribute in element.attributes where !Self.looksLikeDeclaration(attribute.name) {
      let namespace = Self.namespace(of: attribute.name)
      let local = XMLSyntax.name(attribute.name.local)
      if tag.attributes.contains(where: { $0.local.isSame(as: local) && $0.namespace == namespace }) { continue }
      let prefix = prefix(of: attribute.name, isAttribute: true, in: &tag)
      tag.attributes.append(Attribute(namespace: namespace, prefix: prefix, local: local, value: attribute.value))
    }
    return tag
  }

  mutating func leave(_ tag: StartTag) {
    bindings.removeSubrange(tag.mark...)
  }

  private mutating func prefix(of name: XMLName, isAttribute: Bool, in tag: inout StartTag) -> String? {
    guard let namespace = Self.namespace(of: name) else {
      if !isAttribute, let inherited = binding(nil), !inherited.isEmpty { declare(XMLNamespace(""), in: &tag) }
      return nil
    }
    if namespace == XMLNamespace.xml { return "xml" }
    let wanted = name.prefix.flatMap { Self.isFreePrefix($0) ? $0 : nil }
    if wanted != nil || !isAttribute {
      if let bound = binding(wanted), bound.isSame(as: namespace) { return wanted }
      if !isDeclared(wanted, in: tag) {
        declare(XMLNamespace(prefix: wanted, namespace), in: &tag)
        return wanted
      }
    }
    if let other = prefixInForce(for: namespace) { return other }
    let fresh = freshPrefix()
    declare(XMLNamespace(prefix: fresh, namespace), in: &tag)
    return fresh
  }

  /// Namespace that a prefix, or the default, stands for here; empty where the default was taken back.
  func binding(_ prefix: String?) -> String? {
    bindings.last { $0.prefix == prefix }?.name
  }

  private func isDeclared(_ prefix: String?, in tag: StartTag) -> Bool {
    tag.declarations.contains { $0.prefix == prefix }
  }

  private mutating func declare(_ namespace: XMLNamespace, in tag: inout StartTag) {
    bindings.append(namespace)
    tag.declarations.append(namespace)
  }

  /// A prefix, not the default, that stands for a namespace here.
  private func prefixInForce(for namespace: String) -> String? {
    for candidate in bindings.reversed() where candidate.name == namespace {
      if let prefix = candidate.prefix, binding(prefix) == namespace { return prefix }
    }
    return nil
  }

  private func freshPrefix() -> String {
    var number = 1
    while binding("ns\(number)") != nil { number += 1 }
    return "ns\(number)"
  }

  /// The namespace that a name can be written in.
  private static func namespace(of name: XMLName) -> String? {
    guard let namespace = name.namespace, !namespace.isEmpty, namespace != XMLNamespace.xmlns else { return nil }
    return namespace
  }

  private static func isFreePrefix(_ prefix: String) -> Bool {
    !prefix.isEmpty && prefix != "xml" && prefix != "xmlns" && XMLSyntax.isName(prefix)
  }

  private static func isDeclarable(_ namespace: XMLNamespace) -> Bool {
    if namespace.name == XMLNamespace.xml || namespace.name == XMLNamespace.xmlns { return false }
    guard let prefix = namespace.prefix else { return true }
    return isFreePrefix(prefix) && !namespace.name.isEmpty
  }

  /// An attribute that a parser would take for a namespace declaration.
  private static func looksLikeDeclaration(_ name: XMLName) -> Bool {
    name.namespace == XMLNamespace.xmlns || (name.local == "xmlns" && namespace(of: name) == nil)
  }
}

extension String {
  /// Whether the code points are the same; `==` also holds for other spellings of accents, which are other names.
  fileprivate func isSame(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }
}
