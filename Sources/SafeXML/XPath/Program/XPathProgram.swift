/// An XPath 1.0 expression of a common shape as native code over value trees.
///
/// Comparisons, arithmetic, `and`, `or`, paths of child and attribute steps with conditions, and the usual functions.
/// For everything else, and whenever a program gives up, there is ``XPathWorkspace``, whose results it equals.
public final class XPathProgram: Sendable {
  /// Slots of the variables that it reads, each once, in ascending order.
  public let variables: [Int]
  let root: XPathCode
  let type: XPathType

  /// Whether the value is a boolean, a number or a string.
  public var isScalar: Bool { type != .nodes }

  /// Most nodes that one evaluation visits before it gives up.
  static let visitLimit = 100_000

  /// Translates an expression; `nil` where it is of another shape.
  ///
  /// - Parameters:
  ///   - variable: slot of a variable; `nil` where it cannot be read natively.
  ///   - test: slot of a call of a function in no namespace with one literal, such as `In('open')`; `nil` for others.
  public init?(
    _ expression: XPathExpression, variable: (String) -> Int?,
    test: @escaping (_ function: String, _ argument: String) -> Int? = { _, _ in nil }
  ) {
    guard expression.prefixes.isEmpty else { return nil }
    var slots: [String: Int] = [:]
    for name in expression.variables {
      guard let slot = variable(name) else { return nil }
      slots[name] = slot
    }
    var parser = XPathProgramParser(expression.source, slots: slots, test: test)
    do throws(XPathOtherShape) {
      root = try parser.parse()
    } catch {
      return nil
    }
    type = root.type
    variables = Set(slots.values).sorted()
  }

  /// Whether the expression holds; `nil` where it has to be evaluated otherwise.
  public func holds(in scope: any XPathScope) -> Bool? {
    var run = XPathRun(scope: scope)
    let result = run.boolean(root)
    return run.hasGivenUp ? nil : result
  }

  /// The value; `nil` for nodes, and where it has to be evaluated otherwise.
  public func value(in scope: any XPathScope) -> XPathValue? {
    var run = XPathRun(scope: scope)
    let result: XPathValue
    switch type {
    case .boolean: result = .boolean(run.boolean(root))
    case .number: result = .number(run.number(root))
    case .string: result = .string(run.string(root))
    case .nodes: return nil
    }
    return run.hasGivenUp ? nil : result
  }

  /// The value as a string, a number at the top without an exponent; `nil` where it has to be evaluated otherwise.
  public func string(in scope: any XPathScope) -> String? {
    var run = XPathRun(scope: scope)
    let result = type == .number ? XPathValue.number(run.number(root)).string : run.string(root)
    return run.hasGivenUp ? nil : result
  }
}

/// What a program reads.
public protocol XPathScope: AnyObject {
  /// The variable of a slot; `nil` makes the program give up.
  func variable(_ slot: Int) -> XPathVariable?
  /// Whether the test of a slot holds.
  func holds(test slot: Int) -> Bool
}

/// A variable as a program reads it: an element.
public enum XPathVariable: Sendable {
  /// An element that has no child elements, by its string-value and what that is as a number.
  case text(String, number: Double)
  case element(XMLElement)

}

/// Types of XPath 1.0.
enum XPathType {
  case boolean, number, string, nodes
}

/// The expression is not of a shape that programs know.
struct XPathOtherShape: Error {}
