public import Diagnostics
public import SafeXML

/// The Akoma Ntoso vocabulary: its namespace and its schema.
public enum AkomaNtoso {
  /// Namespace of the OASIS Standard of 2018, the only one that is written.
  public static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  /// Whether documents in this namespace are read as Akoma Ntoso 3.0: the standard, its drafts (CSD03, CSD13, WD17), none.
  public static func isReadable(namespace name: String?) -> Bool {
    guard let name else { return true }
    guard name.hasPrefix(namespace) else { return false }
    let rest = name.dropFirst(namespace.count)
    return rest.isEmpty || rest.hasPrefix("/")
  }

  /// The OASIS schema, compiled once in the life of the process.
  ///
  /// - Throws: ``Refusal`` `xml.schema-missing` or `xml.schema-invalid`, which only a broken build can cause.
  public static func schema() throws(Refusal) -> XMLSchema {
    try compiled.get()
  }

  /// What in a document breaks the OASIS schema, by line; empty for a valid document.
  public static func validate(_ document: XMLDocument, limit: Int = 50) -> [Finding] {
    switch compiled {
    case .success(let schema): schema.validate(document, limit: limit)
    case .failure(let refusal): refusal.findings
    }
  }

  /// What in a file breaks the OASIS schema; quicker than to read a document and to validate that.
  ///
  /// - Throws: ``Refusal`` where the bytes are no well-formed, harmless document.
  public static func validate(
    _ bytes: [UInt8], name: String, limits: XMLLimits = XMLLimits(), limit: Int = 50
  ) throws(Refusal) -> [Finding] {
    try compiled.get().validate(bytes, name: name, limits: limits, limit: limit)
  }

  private static let compiled: Result<XMLSchema, Refusal> = Result { () throws(Refusal) in
    var files: [String: [UInt8]] = [:]
    for name in ["akomantoso30.xsd", "xml.xsd"] { files[name] = ShippedFile.bytes(named: name) }
    return try XMLSchema(xsd: "akomantoso30.xsd", files: files)
  }
}
