/// One canonicalisation of an element.
///
/// Written here and not with libxml2, which prints to standard error and gives up at relative namespace names.
struct CanonicalPass {
  private(set) var output = XMLOutput()
  private let inclusivePrefixes: Set<String?>?
  private let hasComments: Bool
  private var scope = NamespaceScope()
  /// Namespace nodes that are in the output at this point, innermost last.
  private var rendered: [XMLNamespace] = [XMLNamespace("")]

  init(form: XMLCanonicalForm, hasComments: Bool) {
    self.hasComments = hasComments
    switch form {
    case .inclusive: inclusivePrefixes = nil
    case .exclusive(let prefixes): inclusivePrefixes = Set(prefixes.map { $0 == "#default" ? nil : $0 })
    }
  }

  mutating func write(_ element: XMLElement) {
    let tag = scope.enter(element)
    let mark = rendered.count
    output.raw("<")
    output.name(tag.local, prefix: tag.prefix)
    for namespace in namespaces(of: tag) {
      output.raw(" ")
      if let prefix = namespace.prefix { output.name(prefix, prefix: "xmlns") } else { output.raw("xmlns") }
      output.value(namespace.name)
      rendered.append(namespace)
    }
    for attribute in attributes(of: tag) {
      output.raw(" ")
      output.name(attribute.local, prefix: attribute.prefix)
      output.value(attribute.value)
    }
    output.raw(">")
    for child in element.children { write(child) }
    output.raw("</")
    output.name(tag.local, prefix: tag.prefix)
    output.raw(">")
    rendered.removeSubrange(mark...)
    scope.leave(tag)
  }

  private mutating func write(_ node: XMLNode) {
    switch node {
    case .element(let element): write(element)
    case .text(let text): output.text(text)
    case .comment(let text): if hasComments { output.comment(text) }
    case .processingInstruction(let target, let data): output.instruction(target, data)
    }
  }

  /// Namespace nodes to write, by prefix: those in force that the output does not have yet, in the exclusive form only
  /// where names on this tag use them (Exclusive XML Canonicalization 1.0, 3).
  private func namespaces(of tag: NamespaceScope.StartTag) -> [XMLNamespace] {
    var prefixes: Set<String?>
    if let inclusivePrefixes {
      prefixes = inclusivePrefixes.union([tag.prefix])
      prefixes.formUnion(tag.attributes.lazy.compactMap(\.prefix))
    } else {
      prefixes = Set(tag.declarations.map(\.prefix))
    }
    prefixes.remove("xml")
    let missing = prefixes.compactMap { prefix -> XMLNamespace? in
      guard let name = scope.binding(prefix) ?? (prefix == nil ? "" : nil) else { return nil }
      return rendered.last { $0.prefix == prefix }?.name == name ? nil : XMLNamespace(prefix: prefix, name)
    }
    return missing.sorted { Self.precedes($0.prefix ?? "", $1.prefix ?? "") }
  }

  /// By namespace name, then by local name (Canonical XML 1.0, 2.3).
  private func attributes(of tag: NamespaceScope.StartTag) -> [NamespaceScope.Attribute] {
    tag.attributes.sorted {
      let (left, right) = ($0.namespace ?? "", $1.namespace ?? "")
      return left == right ? Self.precedes($0.local, $1.local) : Self.precedes(left, right)
    }
  }

  /// By code points, whatever the language.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
