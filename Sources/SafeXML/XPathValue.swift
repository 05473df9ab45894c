/// A node that an expression found, with its place in the tree it came from.
public struct XPathNode: Hashable, Sendable {
  /// Name of the variable whose tree it stands in.
  public var tree: String
  /// Child indices from the tree's element down, 0-based over all kinds of nodes.
  public var path: [Int]
  /// Name of the attribute, if the node is one.
  public var attribute: XMLName?
  /// Copy of the node; for an attribute its value as text.
  public var node: XMLNode
}

/// The result of an expression, or the value of a variable (XPath 1.0, 1).
public enum XPathValue: Hashable, Sendable {
  /// In document order.
  case nodes([XPathNode])
  case boolean(Bool)
  case number(Double)
  case string(String)

  /// The value as a boolean (XPath 1.0, 4.3).
  public var boolean: Bool {
    switch self {
    case .nodes(let nodes): !nodes.isEmpty
    case .boolean(let value): value
    case .number(let value): value != 0 && !value.isNaN
    case .string(let value): !value.isEmpty
    }
  }

  /// The value as a string (XPath 1.0, 4.2); numbers without a fraction have no point.
  public var string: String {
    switch self {
    case .nodes(let nodes): nodes.first?.node.string ?? ""
    case .boolean(let value): value ? "true" : "false"
    case .number(let value): Self.text(of: value)
    case .string(let value): value
    }
  }

  private static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return String(number)
  }
}

extension XMLNode {
  /// String-value of the node (XPath 1.0, 5).
  public var string: String {
    switch self {
    case .element(let element): element.text
    case .text(let text), .comment(let text): text
    case .processingInstruction(_, let data): data
    }
  }
}
