internal import CLibXML2
public import Diagnostics

/// A compiled XML Schema 1.0 or RELAX NG schema.
///
/// Compiling is slow (158 ms for Akoma Ntoso 3.0), validating is quick: compile once and share. Nothing is ever loaded
/// from disk or network, and hints inside documents (`xsi:schemaLocation`) are not followed.
public final class XMLSchema: Sendable {
  private enum Compiled {
    case xsd(xmlSchemaPtr)
    case relaxNG(xmlRelaxNGPtr)
  }

  // libxml2 only reads a compiled schema while it validates: each call has a validation context of its own.
  nonisolated(unsafe) private let compiled: Compiled

  /// Compiles an XML Schema.
  ///
  /// - Parameters:
  ///   - main: Name of the schema among `files`.
  ///   - files: The schema with all that it includes or imports; looked up by relative path, else by base name.
  /// - Throws: ``Refusal`` with `xml.schema-missing` or `xml.schema-invalid`, each with its file and line.
  public convenience init(xsd main: String, files: [String: [UInt8]]) throws(Refusal) {
    try self.init(main, files) { main, files, count, reporter, user in
      kenes_xml_schema_compile(main, files, count, reporter, user).map(Compiled.xsd)
    }
  }

  /// Compiles a RELAX NG schema in XML syntax.
  ///
  /// - Parameters:
  ///   - name: Stands for the schema in findings.
  ///   - including: Files that it includes; looked up by relative path, else by base name.
  /// - Throws: ``Refusal`` with `xml.schema-invalid`, with its line.
  public convenience init(
    relaxNG bytes: [UInt8], name: String, including files: [String: [UInt8]] = [:]
  ) throws(Refusal) {
    var files = files
    files[name] = bytes
    try self.init(name, files) { main, files, count, reporter, user in
      kenes_xml_relaxng_compile(main, files, count, reporter, user).map(Compiled.relaxNG)
    }
  }

  private init(
    _ main: String, _ files: [String: [UInt8]],
    compile: (
      UnsafePointer<CChar>, UnsafePointer<kenes_xml_file>?, Int32, kenes_xml_error_reporter, UnsafeMutableRawPointer
    ) -> Compiled?
  ) throws(Refusal) {
    LibXML2.initialize()
    guard files[main] != nil else { throw Refusal("xml.schema-missing", at: Place(file: main), ["name": main]) }
    // libxml2 reads schemas without the guards of our reader, so that each file has to pass the reader first.
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) { _ = try XMLReader().read(bytes, name: name) }
    let log = ValidationLog(code: "xml.schema-invalid", file: main, limit: 50)
    let compiled = SchemaFiles(files).withFiles { files in
      main.withCString { compile($0, files.baseAddress, Int32(files.count), ValidationLog.reporter, log.pointer) }
    }
    guard let compiled else {
      throw log.findings.containsError
        ? Refusal(log.sortedFindings) : Refusal("xml.schema-invalid", at: Place(file: main), ["detail": ""])
    }
    self.compiled = compiled
  }

  deinit {
    switch compiled {
    case .xsd(let schema): xmlSchemaFree(schema)
    case .relaxNG(let schema): xmlRelaxNGFree(schema)
    }
  }

  /// What in a document breaks the schema, by line: `xml.invalid`, and `xml.invalid-more` beyond `limit` findings.
  ///
  /// Empty for a valid document. May be called from many threads at once.
  public func validate(_ document: XMLDocument, limit: Int = 50) -> [Finding] {
    guard let tree = TreeBuilder.document(from: document.root, prolog: document.prolog, epilog: document.epilog) else {
      return [ValidationLog(code: "xml.invalid", file: document.name, limit: limit).failure]
    }
    return validate(tree, name: document.name, limit: limit)
  }

  /// What in a file breaks the schema; quicker than to read a document and to validate that.
  ///
  /// - Throws: ``Refusal`` as ``XMLReader/read(_:name:)`` does, where the bytes are no well-formed, harmless document.
  public func validate(
    _ bytes: [UInt8], name: String, limits: XMLLimits = XMLLimits(), limit: Int = 50
  ) throws(Refusal) -> [Finding] {
    validate(try XMLReader(limits: limits).libraryTree(of: bytes, name: name), name: name, limit: limit)
  }

  private func validate(_ tree: LibXMLDocument, name: String, limit: Int) -> [Finding] {
    let log = ValidationLog(code: "xml.invalid", file: name, limit: limit)
    let result =
      switch compiled {
      case .xsd(let schema): kenes_xml_schema_validate(schema, tree.pointer, ValidationLog.reporter, log.pointer)
      case .relaxNG(let schema): kenes_xml_relaxng_validate(schema, tree.pointer, ValidationLog.reporter, log.pointer)
      }
    return result != 0 && !log.findings.containsError ? [log.failure] : log.sortedFindings
  }
}
