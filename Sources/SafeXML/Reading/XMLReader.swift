internal import CLibXML2
public import Diagnostics

/// Reads bytes into a document: no network, no files, no entities, no DTD subset.
///
/// The bytes are checked before libxml2 sees them: what kind of file it is, its encoding, its size in every respect.
public struct XMLReader: Sendable {
  public var limits: XMLLimits

  public init(limits: XMLLimits = XMLLimits()) {
    self.limits = limits
  }

  /// Reads a document; `name` stands for the source in findings.
  ///
  /// What is odd but harmless is in ``XMLDocument/findings``: a wrong encoding declaration, invisible characters, …
  ///
  /// - Throws: ``Refusal`` with a finding for each error, with line, column and byte offset, where the input is not a
  ///   well-formed, harmless document.
  public func read(_ bytes: [UInt8], name: String) throws(Refusal) -> XMLDocument {
    XMLDocument(try parse(bytes, name: name))
  }

  /// Reads a document into a flat tree, for readers that need no values of its elements.
  package func parse(_ bytes: [UInt8], name: String) throws(Refusal) -> XMLParsing {
    let (text, encodingFindings, scan) = try checked(bytes, name: name)
    let (tree, hasDoctype, sightings) = try tree(of: text, scan)
    var findings = encodingFindings + text.findings(sightings + scan.sightings)
    if hasDoctype { findings.append(Finding("xml.doctype-ignored", .note, at: Place(file: name))) }
    if scan.suppressed > 0 {
      findings.append(
        Finding("xml.more-findings", .note, at: Place(file: name), ["count": String(scan.suppressed)]))
    }
    return XMLParsing(
      name: name, tree: tree,
      encoding: text.declaration?.encoding ?? (text.encoding == .utf8 ? nil : text.encoding.name),
      hasDoctype: hasDoctype, findings: findings)
  }

  /// Everything that is checked before libxml2 sees a byte.
  private func checked(
    _ bytes: [UInt8], name: String
  ) throws(Refusal) -> (text: SourceText, findings: [Finding], scan: MarkupScan) {
    if bytes.isEmpty { throw Refusal("xml.empty", at: Place(file: name)) }
    if bytes.count > limits.bytes {
      throw Refusal(
        "xml.too-large", at: Place(file: name), ["size": String(bytes.count), "limit": String(limits.bytes)])
    }
    if let code = FileSignature.code(of: bytes) { throw Refusal(code, at: Place(file: name)) }
    let (text, encodingFindings) = try TextDecoder.decode(bytes, name: name)
    try checkStart(of: text)
    let scan = MarkupScan(text, limits: limits)
    if let refusal = scan.refusal { throw text.refusal(refusal) }
    return (text, encodingFindings, scan)
  }

  /// Looks at the first characters, where libxml2 would only miss a `<`.
  private func checkStart(of text: SourceText) throws(Refusal) {
    let content = text.utf8[...].drop(while: Byte.isSpace)
    if content.isEmpty { throw Refusal("xml.empty", at: Place(file: text.name)) }
    if let code = FileSignature.code(ofText: content) {
      let words = content.prefix { $0 != Byte.less && $0 != Byte.lineFeed }.prefix(60)
      throw text.refusal(
        Sighting(
          offset: content.startIndex, code: code, severity: .error,
          arguments: ["text": Self.visible(String(decoding: words, as: UTF8.self))]))
    }
    if let version = text.declaration?.version, version != "1.0" {
      throw text.refusal(
        Sighting(offset: 0, code: "xml.version", severity: .error, arguments: ["version": String(version.prefix(40))]))
    }
  }

  /// A text with what nobody would see in it written as code points.
  private static func visible(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format: "U+" + String(scalar.value, radix: 16, uppercase: true)
      default: String(scalar)
      }
    }.joined()
  }

  /// Parses bytes into libxml2's own tree, which a schema needs, with the same checks and refusals.
  func libraryTree(of bytes: [UInt8], name: String) throws(Refusal) -> LibXMLDocument {
    let (text, _, scan) = try checked(bytes, name: name)
    LibXML2.initialize()
    let log = ParseLog(limit: limits.errors)
    let result = text.utf8.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        scan.tags.withUnsafeBufferPointer { tags in
          kenes_xml_parse(
            characters.baseAddress, Int32(characters.count), name, tags.baseAddress, Int32(tags.count),
            ParseLog.reporter, log.pointer)
        }
      }
    }
    let document = result.document.map { LibXMLDocument(takingOwnershipOf: $0) }
    if result.has_internal_subset == 1 { throw Refusal("xml.dtd-subset", at: Place(file: name)) }
    guard let document, !log.sightings.contains(where: { $0.severity == .error }) else {
      throw Refusal(explanation(of: mistakes(log, in: text), in: text))
    }
    return document
  }

  /// Has libxml2 parse a text that has passed all checks.
  private func tree(
    of text: SourceText, _ scan: MarkupScan
  ) throws(Refusal) -> (tree: XMLTree, hasDoctype: Bool, sightings: [Sighting]) {
    LibXML2.initialize()
    let log = ParseLog(limit: limits.errors)
    let tags = text.filePositions(of: scan.tags)
    let result = text.utf8.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        tags.withUnsafeBufferPointer { tags in
          kenes_xml_read(
            characters.baseAddress, Int32(characters.count), text.name, tags.baseAddress, Int32(tags.count),
            ParseLog.reporter, log.pointer)
        }
      }
    }
    let tree = result.tree.map { XMLTree(takingOwnershipOf: $0) }
    if result.has_internal_subset == 1 { throw Refusal("xml.dtd-subset", at: Place(file: text.name)) }
    guard let tree, tree.root < tree.count, !log.sightings.contains(where: { $0.severity == .error }) else {
      throw Refusal(explanation(of: mistakes(log, in: text), in: text))
    }
    return (tree, result.has_doctype == 1, log.sightings.map { marked($0, in: text) })
  }

  /// All mistakes of a malformed document: those that libxml2 found, and behind the one that threw it off, the others.
  private func mistakes(_ log: ParseLog, in text: SourceText) -> [Finding] {
    var sightings = log.sightings.map { marked($0, in: text) }
    let last = log.sightings.last?.offset ?? -1
    sightings += FaultScanner.faults(in: text.utf8, limit: limits.errors).filter { $0.offset > last }
    let hasMore = sightings.count > limits.errors
    let findings = text.findings(Array(sightings.prefix(limits.errors)))
    return hasMore ? findings.dropLast() + [Finding("xml.more-errors", .error, at: Place(file: text.name))] : findings
  }

  /// A sighting at the beginning of what it is about.
  private func marked(_ sighting: Sighting, in text: SourceText) -> Sighting {
    guard let mark = ParserWording.mark(of: sighting.code) else { return sighting }
    let end = min(sighting.offset, text.utf8.count)
    let start = max(0, end - limits.startTagBytes)
    guard start < end, let offset = text.utf8[start..<end].lastIndex(of: mark) else { return sighting }
    var result = sighting
    result.offset = offset
    return result
  }

  /// The errors of a parse, with a plainer one in front where the file was never meant to be XML.
  private func explanation(of findings: [Finding], in text: SourceText) -> [Finding] {
    let errors = findings.filter { $0.severity == .error }
    if FileSignature.isWebPage(text.utf8) {
      return [Finding("xml.is-html", at: Place(file: text.name))] + errors.prefix(1)
    }
    return errors.isEmpty ? [Finding("xml.no-root", at: Place(file: text.name))] : errors
  }
}
