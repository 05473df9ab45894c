import Diagnostics
import SafeXML

/// A document of any vocabulary as Akoma Ntoso 3.0, with what is worth telling about it.
struct DialectConversion {
  private(set) var root: XMLElement
  let findings: [Finding]
  /// Name of the dialect that it was in.
  let dialect: String
  /// Whether no table knew the vocabulary.
  var isGeneric: Bool { dialect == Dialect.generic.name }

  /// - Throws: ``Refusal`` `draft.unknown-dialect` where there is neither a word nor metadata.
  init(_ document: consuming XMLDocument, opensWordless: Bool) throws(Refusal) {
    let dialect = Dialect.of(document.root)
    try self.init(document, as: dialect, opensWordless: opensWordless)
  }

  init(_ document: consuming XMLDocument, as dialect: Dialect, opensWordless: Bool = true) throws(Refusal) {
    var reader = DialectReader(dialect: dialect)
    let nodes = reader.read(document.root)
    let place = Place(file: document.name, line: document.root.line)
    let rootName = document.root.name
    if !opensWordless, reader.metadata.isEmpty, nodes.allSatisfy(\.isBlank) {
      throw Refusal(
        "draft.unknown-dialect", at: place, ["root": rootName.local, "namespace": rootName.namespace ?? "–"])
    }
    self.dialect = dialect.name
    let form = dialect.form(of: document.root)
    let metadata = DialectMetadata(
      dialect: dialect, form: form, root: document.root, sources: reader.metadata
    ).element
    // A large document is let go before there is another one.
    document.root = XMLElement(rootName)
    root = AkomaNtosoShaper().document(nodes, form: form, metadata: metadata)
    findings = [
      dialect.name == Dialect.generic.name
        ? Finding("draft.generic-reader", .note, at: place, ["root": rootName.local])
        : Finding("draft.dialect", .note, at: place, ["dialect": dialect.name])
    ]
  }

  /// The document, which is left empty here: whoever takes it can let go of it.
  mutating func takeRoot() -> XMLElement {
    let result = root
    root = XMLElement(result.name)
    return result
  }
}
