internal import CLibXML2
internal import Diagnostics

/// Turns libxml2's errors into our codes, for which there are words in every language.
enum ParserWording {
  static func sighting(for error: kenes_xml_error) -> Sighting {
    let message = text(error.message).trimmingTrailingNewline
    let first = text(error.first)
    let second = text(error.second)
    let code: String
    var arguments: [String: String] = [:]
    switch parserError(error.code) {
    case XML_ERR_TAG_NAME_MISMATCH:
      code = "xml.tag-mismatch"
      arguments = ["open": first, "close": second, "line": String(error.number)]
    case XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED:
      code = first.isEmpty ? "xml.premature-end" : "xml.tag-unclosed"
      arguments = first.isEmpty ? [:] : ["open": first, "line": String(error.number)]
    case XML_ERR_GT_REQUIRED:
      code = "xml.tag-unfinished"
    case XML_ERR_DOCUMENT_EMPTY:
      code = "xml.no-root"
    case XML_ERR_DOCUMENT_END:
      code = "xml.content-after-root"
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      code = "xml.entity-undefined"
      arguments = ["name": first]
    case XML_ERR_NAME_REQUIRED where message.contains("EntityRef"), XML_ERR_ENTITYREF_SEMICOL_MISSING,
      XML_ERR_ENTITYREF_NO_NAME:
      code = "xml.ampersand"
    case XML_ERR_NAME_REQUIRED where message.contains("invalid element name"):
      code = "xml.less-than"
    case XML_ERR_LT_IN_ATTRIBUTE:
      code = "xml.less-than-in-attribute"
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
      code = "xml.character-forbidden"
      arguments = ["character": error.number > 0 ? codePoint(UInt32(error.number)) : message]
    case XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      code = "xml.attribute-unquoted"
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
      code = "xml.attribute-unfinished"
    case XML_ERR_ATTRIBUTE_REDEFINED:
      code = "xml.attribute-twice"
      arguments = ["name": second.isEmpty ? first : "\(first):\(second)"]
    case XML_NS_ERR_ATTRIBUTE_REDEFINED:
      code = "xml.attribute-twice"
      arguments = ["name": first]
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      code = "xml.prefix-undeclared"
      arguments = ["prefix": first]
    case XML_ERR_RESERVED_XML_NAME:
      code = "xml.declaration-not-first"
    case XML_ERR_MISPLACED_CDATA_END:
      code = "xml.cdata-end"
    case XML_ERR_COMMENT_NOT_FINISHED:
      code = "xml.comment-unfinished"
    case XML_ERR_HYPHEN_IN_COMMENT:
      code = "xml.comment-hyphens"
    case XML_DTD_ID_REDEFINED:
      return Sighting(
        offset: Int(error.offset), code: "xml.id-twice", severity: .warning, arguments: ["id": first])
    default:
      code = rareCode(for: error.code, message) ?? "xml.malformed"
      arguments = code == "xml.malformed" ? ["detail": message] : code == "xml.name-malformed" ? ["name": first] : [:]
    }
    // An undefined entity is lost text, also where libxml2 lets it pass because of a DTD that it has not read.
    let isWarning = error.level == XML_ERR_WARNING.rawValue && code != "xml.entity-undefined"
    return Sighting(
      offset: Int(error.offset), code: code, severity: isWarning ? .warning : .error, arguments: arguments)
  }

  /// Codes for what hardly anybody writes by hand; `nil` where there is none.
  private static func rareCode(for code: Int32, _ message: String) -> String? {
    switch parserError(code) {
    case XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF: "xml.reference-malformed"
    case XML_ERR_SPACE_REQUIRED where message.contains("attributes construct"): "xml.attribute-spacing"
    case XML_ERR_CDATA_NOT_FINISHED: "xml.cdata-unfinished"
    case XML_ERR_PI_NOT_STARTED, XML_ERR_PI_NOT_FINISHED: "xml.instruction-unfinished"
    case XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_VERSION_MISSING, XML_ERR_ENCODING_NAME,
      XML_ERR_STANDALONE_VALUE, XML_ERR_STRING_NOT_STARTED, XML_ERR_STRING_NOT_CLOSED, XML_ERR_EQUAL_REQUIRED,
      XML_ERR_UNKNOWN_VERSION:
      "xml.declaration-malformed"
    case XML_ERR_SPACE_REQUIRED where message.contains("Blank needed"): "xml.declaration-malformed"
    case XML_ERR_DOCTYPE_NOT_FINISHED, XML_ERR_LITERAL_NOT_STARTED, XML_ERR_LITERAL_NOT_FINISHED, XML_ERR_URI_REQUIRED,
      XML_ERR_PUBID_REQUIRED, XML_ERR_SPACE_REQUIRED:
      "xml.doctype-malformed"
    case XML_ERR_NAME_REQUIRED where message.contains("DOCTYPE"): "xml.doctype-malformed"
    case XML_ERR_NAME_REQUIRED, XML_NS_ERR_QNAME, XML_NS_ERR_COLON: "xml.name-malformed"
    case XML_NS_ERR_XML_NAMESPACE, XML_NS_ERR_EMPTY: "xml.namespace-malformed"
    case XML_ERR_NAME_TOO_LONG: "xml.name-too-long"
    default: nil
    }
  }

  /// Whether a report says nothing about the document: namespace names are only compared, never fetched, and an `xml:id`
  /// that is no name is for a schema to judge.
  static func isNoise(_ code: Int32) -> Bool {
    [XML_WAR_NS_URI, XML_WAR_NS_URI_RELATIVE, XML_WAR_LANG_VALUE, XML_DTD_XMLID_VALUE].contains(parserError(code))
  }

  /// Whether the parser still knows where it is after a fatal error, so that the next ones are worth reading.
  static func allowsMore(_ code: Int32) -> Bool {
    [XML_ERR_UNDECLARED_ENTITY, XML_ERR_INVALID_CHARREF, XML_ERR_ATTRIBUTE_REDEFINED].contains(parserError(code))
  }

  private static func parserError(_ code: Int32) -> xmlParserErrors {
    xmlParserErrors(rawValue: UInt32(bitPattern: code))
  }

  /// A character as it is written about: `U+0416`.
  static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The character that starts what an error is about: libxml2 reports where it noticed, which is behind it.
  static func mark(of code: String) -> UInt8? {
    switch code {
    case "xml.entity-undefined", "xml.ampersand", "xml.reference-malformed": Byte.ampersand
    case "xml.tag-mismatch", "xml.prefix-undeclared", "xml.comment-unfinished", "xml.cdata-unfinished",
      "xml.instruction-unfinished", "xml.namespace-malformed", "xml.id-twice", "xml.declaration-not-first":
      Byte.less
    default: nil
    }
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
