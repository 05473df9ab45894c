internal import CLibXML2
public import Diagnostics

/// An XPath 1.0 expression whose syntax has been checked.
public struct XPathExpression: Hashable, Sendable, Codable {
  public let source: String
  /// Names of the variables that it refers to, without `$`.
  public let variables: Set<String>
  /// Names of the functions that it calls, as written (`In`, `r:before`, `count`).
  public let functions: Set<String>
  /// Names of the elements and attributes that it steps over, without prefixes and `@`.
  public let steps: Set<String>

  /// - Throws: ``Refusal`` `xpath.syntax` with what is wrong.
  public init(_ source: String) throws(Refusal) {
    LibXML2.initialize()
    let log = ErrorLog(file: "", limit: 1)
    let compiled = XPathWorkspace.compile(source, log: log)
    guard let compiled else {
      let detail = log.findings.first?.arguments["detail"] ?? ""
      throw Refusal("xpath.syntax", ["expression": source, "detail": detail])
    }
    xmlXPathFreeCompExpr(compiled)
    var names = XPathNames()
    names.read(source)
    self.source = source
    variables = names.variables
    functions = names.functions
    steps = names.steps
  }

  public init(from decoder: any Decoder) throws {
    try self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(source)
  }
}
