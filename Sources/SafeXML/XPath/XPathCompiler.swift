internal import CLibXML2
internal import Diagnostics

/// Compiles expressions, for their syntax alone.
enum XPathCompiler {
  /// What is wrong with an expression, in libxml2's words; `nil` where nothing is.
  static func complaint(about source: String) -> String? {
    // C would end the text there and accept the rest unseen.
    if source.utf8.contains(0) { return "NUL" }
    LibXML2.initialize()
    guard let context = xmlXPathNewContext(nil) else { return "memory" }
    defer { xmlXPathFreeContext(context) }
    let log = ErrorLog(file: "", limit: 1)
    var route = kenes_xml_error_route(handler: ErrorLog.handler, user: Unmanaged.passUnretained(log).toOpaque())
    let compiled = withUnsafeMutablePointer(to: &route) { pointer in
      kenes_xpath_set_error_route(context, pointer)
      return xmlXPathCtxtCompile(context, source)
    }
    guard let compiled else { return log.complaint ?? "invalid expression" }
    xmlXPathFreeCompExpr(compiled)
    return nil
  }
}

extension ErrorLog {
  /// The first error of an XPath evaluation in words, with its place in the expression; libxml2 gives only a number.
  var complaint: String? {
    guard let finding = findings.first else { return nil }
    let number = finding.arguments["number"].flatMap(UInt32.init) ?? 0
    let words = Self.words[number &- XML_XPATH_EXPRESSION_OK.rawValue] ?? "error \(number)"
    return finding.place.column.map { "\(words) (\($0))" } ?? words
  }

  /// By `xmlXPathError`.
  private static let words: [UInt32: String] = [
    1: "number expected", 2: "unfinished literal", 3: "start of literal expected", 4: "$ expected",
    5: "undefined variable", 6: "invalid predicate", 7: "invalid expression", 8: "unclosed expression",
    9: "unregistered function", 10: "invalid operand", 11: "invalid type", 12: "invalid number of arguments",
    13: "invalid context size", 14: "invalid context position", 15: "memory", 19: "undefined namespace prefix",
    21: "invalid character", 23: "stack usage", 24: "variables forbidden", 25: "too many operations",
    26: "too deep a recursion",
  ]
}
