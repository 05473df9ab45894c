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

  public init(tree: String, path: [Int], attribute: XMLName? = nil, node: XMLNode) {
    self.tree = tree
    self.path = path
    self.attribute = attribute
    self.node = node
  }
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

  /// The value as a string (XPath 1.0, 4.2).
  public var string: String {
    switch self {
    case .nodes(let nodes): nodes.first?.node.string ?? ""
    case .boolean(let value): value ? "true" : "false"
    case .number(let value): Self.text(of: value)
    case .string(let value): value
    }
  }

  /// The value as a number (XPath 1.0, 4.4); what reads as none is NaN.
  public var number: Double {
    switch self {
    case .nodes, .string: Self.number(in: string)
    case .boolean(let value): value ? 1 : 0
    case .number(let value): value
    }
  }

  /// Decimal digits without an exponent, as many as tell the number from its neighbours.
  static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    if number == 0 { return "0" }
    if number.magnitude < 1e15, let whole = Int(exactly: number) { return String(whole) }
    let parts = number.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    var digits = mantissa.joined()
    // Where the point stands, counted from the first digit.
    var point = (mantissa.first?.count ?? 0) + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    while digits.hasPrefix("0") {
      digits.removeFirst()
      point -= 1
    }
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = number < 0 ? "-" : ""
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  private static func number(in text: String) -> Double {
    let white = " \t\r\n"
    let trimmed = text.drop { white.contains($0) }.reversed().drop { white.contains($0) }.reversed()
    let isPlain = trimmed.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    return isPlain ? Double(String(trimmed)) ?? .nan : .nan
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
