/// Canonical forms, for digests and comparison.
public enum XMLCanonicalForm: Sendable, Hashable {
  /// Canonical XML 1.0 of an element as the root of a document.
  case inclusive
  /// Exclusive XML Canonicalization 1.0; prefixes of `InclusiveNamespaces PrefixList`, `#default` for none.
  case exclusive(inclusivePrefixes: [String] = [])
}

extension XMLElement {
  /// The canonical bytes of the element.
  ///
  /// Namespaces that are declared further out in the source are declared here where names use them. What no XML file
  /// can hold is repaired as ``XMLWriter`` does.
  public func canonicalBytes(
    _ form: XMLCanonicalForm = .exclusive(), withComments hasComments: Bool = false
  ) -> [UInt8] {
    var pass = CanonicalPass(form: form, hasComments: hasComments)
    pass.write(self)
    return pass.output.bytes
  }
}
