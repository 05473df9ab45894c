package import Diagnostics

/// A document as it was parsed, before anything is made a value.
package struct XMLParsing: Sendable {
  /// Name of the file or the like, for findings.
  package var name: String
  package var tree: XMLTree
  /// Encoding that the document declares or that was found; `nil` for UTF-8 by default.
  package var encoding: String?
  /// Whether there is a DOCTYPE; it is never loaded.
  package var hasDoctype: Bool
  /// What was odd but harmless, by place.
  package var findings: [Finding]
}

extension XMLDocument {
  /// The same document as a value.
  package init(_ parsing: XMLParsing) {
    let outside = parsing.tree.outside
    self.init(
      name: parsing.name, root: parsing.tree.value(of: parsing.tree.root), encoding: parsing.encoding,
      hasDoctype: parsing.hasDoctype, prolog: outside.prolog, epilog: outside.epilog)
    findings = parsing.findings
  }
}
