import Diagnostics
import SafeXML

/// A document of any vocabulary as Akoma Ntoso 3.0, with what is worth telling about it.
struct DialectConversion {
  let root: XMLElement
  let findings: [Finding]
  /// Name of the dialect that it was in.
  let dialect: String
  /// Whether no table knew the vocabulary.
  var isGeneric: Bool { dialect == Dialect.generic.name }

  /// - Throws: ``Refusal`` `draft.unknown-dialect` where there is neither a word nor metadata.
  init(_ document: XMLDocument, opensWordless: Bool) throws(Refusal) {
    try self.init(document, as: Dialect.of(document.root), opensWordless: opensWordless)
  }

  init(_ document: XMLDocument, as dialect: Dialect, opensWordless: Bool = true) throws(Refusal) {
    let root = document.root
    var reader = DialectReader(dialect: dialect)
    let nodes = reader.read(root)
    if !opensWordless, reader.metadata.isEmpty, nodes.allSatisfy(\.isBlank) {
      throw Refusal(
        "draft.unknown-dialect", at: Place(file: document.name, line: root.line),
        ["root": root.name.local, "namespace": root.name.namespace ?? "–"])
    }
    self.dialect = dialect.name
    let form = dialect.form(of: root)
    let metadata = DialectMetadata(dialect: dialect, form: form, root: root, sources: reader.metadata)
    self.root = AkomaNtosoShaper().document(nodes, form: form, metadata: metadata.element)
    let place = Place(file: document.name, line: root.line)
    findings = [
      dialect.name == Dialect.generic.name
        ? Finding("draft.generic-reader", .note, at: place, ["root": root.name.local])
        : Finding("draft.dialect", .note, at: place, ["dialect": dialect.name])
    ]
  }
}
