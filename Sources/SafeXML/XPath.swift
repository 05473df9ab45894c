public import Diagnostics

/// An XPath 1.0 expression whose syntax has been checked.
///
/// Compilation is shared by all workspaces of a thread; the value itself is only the text and what it refers to.
public struct XPathExpression: Hashable, Sendable {
  public let source: String

  /// - Throws: ``Refusal`` `xpath.syntax` with what is wrong.
  public init(_ source: String) throws(Refusal) {
    self.source = source
  }

  /// Names of the variables that the expression refers to, without `$`.
  public var variables: Set<String> { [] }
  /// Names of the functions that it calls, as written (`In`, `r:before`, `count`).
  public var functions: Set<String> { [] }
}

/// A node that an expression found, with its place in the tree it came from.
public struct XPathNode: Hashable, Sendable {
  /// Name of the tree as given to `XPathWorkspace`.
  public var tree: String
  /// Child indices from the tree's root element down (counting all kinds of nodes, 0-based, as in `XMLElement.children`).
  public var path: [Int]
  /// Name of the attribute, if the node is one.
  public var attribute: XMLName?
  /// Copy of the node; for an attribute its value as text.
  public var node: XMLNode
}

/// The result of an expression, or the value of a variable (XPath 1.0, 1).
public enum XPathValue: Hashable, Sendable {
  case nodes([XPathNode])
  case boolean(Bool)
  case number(Double)
  case string(String)
}
