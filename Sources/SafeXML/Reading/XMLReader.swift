internal import CLibXML2
public import Diagnostics

/// Reads bytes into a document: no network, no files, no entities, no DTD subset.
public struct XMLReader: Sendable {
  public var limits: XMLLimits

  public init(limits: XMLLimits = XMLLimits()) {
    self.limits = limits
  }

  /// Reads a document; `name` stands for the source in findings.
  ///
  /// - Throws: ``Refusal`` with a finding for each error, with its line, where the input is not a well-formed, harmless
  ///   document.
  public func read(_ bytes: [UInt8], name: String) throws(Refusal) -> XMLDocument {
    if bytes.isEmpty { throw Refusal("xml.empty", at: Place(file: name)) }
    if bytes.count > limits.bytes {
      throw Refusal(
        "xml.too-large", at: Place(file: name), ["size": String(bytes.count), "limit": String(limits.bytes)])
    }
    LibXML2.initialize()
    let log = ErrorLog(file: name, limit: limits.errors)
    let result = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        kenes_xml_parse(
          characters.baseAddress, Int32(characters.count), name, nil, ErrorLog.handler,
          Unmanaged.passUnretained(log).toOpaque())
      }
    }
    defer { if let document = result.document { xmlFreeDoc(document) } }
    if result.has_internal_subset == 1 { throw Refusal("xml.dtd-subset", at: Place(file: name)) }
    let errors = log.findings.filter { $0.severity == .error }
    guard let document = result.document, let root = xmlDocGetRootElement(document), errors.isEmpty else {
      throw errors.isEmpty
        ? Refusal("xml.malformed", at: Place(file: name), ["detail": "no root element"]) : Refusal(errors)
    }
    return TreeCopier.document(document, root: root, name: name, hasDoctype: result.has_doctype == 1)
  }
}
