public import Diagnostics

/// An XPath 1.0 expression whose syntax has been checked.
///
/// A value: it holds the text and the names that it mentions, so that they can be checked without evaluating anything.
/// An ``XPathWorkspace`` compiles it once.
public struct XPathExpression: Hashable, Sendable, Codable {
  /// The expression as written.
  public let source: String
  /// Names of the variables that it refers to, without `$`.
  public let variables: Set<String>
  /// Names of the functions that it calls, as written (`In`, `r:before`, `count`).
  public let functions: Set<String>
  /// Names of the elements and attributes that it steps over, without prefixes and `@`.
  public let steps: Set<String>
  /// Namespace prefixes that it uses.
  public let prefixes: Set<String>
  /// Whether it can only see the trees of its own variables: it never climbs up, and starts at no context node.
  let isConfined: Bool

  /// Longest expression, in bytes; whoever writes a longer one has lost track of it too.
  static let longest = 10_000
  /// Deepest nesting of brackets: libxml2 evaluates by recursion.
  static let deepest = 100

  /// Checks an expression.
  ///
  /// - Throws: ``Refusal`` `xpath.syntax` with what is wrong, or `xpath.too-complex`.
  public init(_ source: String) throws(Refusal) {
    let names = XPathNames(source)
    guard source.utf8.count <= Self.longest, names.depth <= Self.deepest else {
      throw Refusal(
        "xpath.too-complex",
        ["expression": String(source.prefix(80)), "length": String(Self.longest), "depth": String(Self.deepest)])
    }
    // libxml2 takes `f(` for `f()`.
    let complaint = names.isBalanced ? XPathCompiler.complaint(about: source) : "brackets do not match"
    if let detail = complaint {
      throw Refusal("xpath.syntax", ["expression": source, "detail": detail])
    }
    self.source = source
    variables = names.variables
    functions = names.functions
    steps = names.steps
    prefixes = names.prefixes
    isConfined = names.isConfined
  }

  public static func == (left: XPathExpression, right: XPathExpression) -> Bool {
    left.source == right.source
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
  }

  /// An expression is coded as its text, and checked again when decoded.
  public init(from decoder: any Decoder) throws {
    try self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(source)
  }
}
