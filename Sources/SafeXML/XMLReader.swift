internal import CLibXML2
public import Diagnostics

/// Bounds that every input must keep; beyond one of them the input is refused with a finding.
public struct XMLLimits: Sendable, Hashable {
  /// Largest input, in bytes.
  public var bytes = 50_000_000
  /// Longest start tag, in bytes: libxml2 needs quadratic time for very many attributes.
  public var startTagBytes = 65_536
  /// Most errors that are reported for one input.
  public var errors = 50

  public init() {}
}

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
      throw errors.isEmpty ? Refusal("xml.malformed", at: Place(file: name), ["detail": "no root element"]) : Refusal(errors)
    }
    return TreeCopier.document(document, root: root, name: name, hasDoctype: result.has_doctype == 1)
  }
}

enum LibXML2 {
  private static let once: Void = kenes_xml_initialize()

  static func initialize() { _ = once }
}

/// Collects the structured errors of one call into libxml2.
final class ErrorLog {
  private(set) var findings: [Finding] = []
  private let file: String
  private let limit: Int

  init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  static let handler: kenes_xml_error_handler = { user, _, code, level, line, column, message in
    guard let user else { return }
    let log = Unmanaged<ErrorLog>.fromOpaque(user).takeUnretainedValue()
    guard log.findings.count < log.limit else { return }
    let detail = message.map { String(cString: $0) } ?? ""
    log.findings.append(
      Finding(
        "xml.malformed", level == XML_ERR_WARNING.rawValue ? .warning : .error,
        at: Place(file: log.file, line: line > 0 ? Int(line) : nil, column: column > 0 ? Int(column) : nil),
        ["detail": detail.trimmingTrailingNewline, "number": String(code)]))
  }
}

extension String {
  var trimmingTrailingNewline: String {
    var text = self[...]
    while text.last?.isNewline == true { text = text.dropLast() }
    return String(text)
  }
}

/// Copies a libxml2 tree into values; the only place where the one becomes the other.
enum TreeCopier {
  static func document(
    _ document: xmlDocPtr, root: xmlNodePtr, name: String, hasDoctype: Bool
  ) -> XMLDocument {
    var prolog: [XMLNode] = []
    var epilog: [XMLNode] = []
    var isAfterRoot = false
    var sibling = document.pointee.children
    while let node = sibling {
      sibling = node.pointee.next
      if node == root {
        isAfterRoot = true
      } else if let value = self.node(node) {
        if isAfterRoot { epilog.append(value) } else { prolog.append(value) }
      }
    }
    return XMLDocument(
      name: name, root: element(root), encoding: string(document.pointee.encoding), hasDoctype: hasDoctype,
      prolog: prolog, epilog: epilog)
  }

  static func element(_ pointer: xmlNodePtr) -> XMLElement {
    let line = xmlGetLineNo(pointer)
    var result = XMLElement(
      name(pointer.pointee.name, pointer.pointee.ns), attributes: attributes(pointer), line: line > 0 ? line : nil)
    var sibling = pointer.pointee.children
    while let child = sibling {
      sibling = child.pointee.next
      guard let value = node(child) else { continue }
      // Text that a CDATA border split is one text again.
      if case .text(let more) = value, case .text(let before)? = result.children.last {
        result.children[result.children.count - 1] = .text(before + more)
      } else {
        result.children.append(value)
      }
    }
    return result
  }

  static func node(_ pointer: xmlNodePtr) -> XMLNode? {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE: .element(element(pointer))
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text(string(pointer.pointee.content) ?? "")
    case XML_COMMENT_NODE: .comment(string(pointer.pointee.content) ?? "")
    case XML_PI_NODE:
      .processingInstruction(target: string(pointer.pointee.name) ?? "", data: string(pointer.pointee.content) ?? "")
    default: nil
    }
  }

  private static func attributes(_ pointer: xmlNodePtr) -> [XMLAttribute] {
    var result: [XMLAttribute] = []
    var next = pointer.pointee.properties
    while let attribute = next {
      next = attribute.pointee.next
      var value = ""
      if let content = xmlNodeListGetString(pointer.pointee.doc, attribute.pointee.children, 1) {
        value = String(cString: content)
        kenes_xml_free(content)
      }
      result.append(XMLAttribute(name(attribute.pointee.name, attribute.pointee.ns), value))
    }
    return result
  }

  private static func name(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> XMLName {
    XMLName(
      string(local) ?? "", namespace: string(namespace?.pointee.href), prefix: string(namespace?.pointee.prefix))
  }

  static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  static func string(_ pointer: UnsafeMutablePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
