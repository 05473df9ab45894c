import Diagnostics
import SafeXML

/// An expression of a chart, as far as it was understood when the chart was read.
final class Expression: Sendable {
  enum Meaning: Sendable {
    /// `In('id')`: the one condition that needs no datamodel (SCXML 1.0, B.1), with its slot.
    case isActive(state: String, test: Int)
    case xpath(XPathExpression)
    /// Broken; that is an error only when it is reached (5.9).
    case unusable(because: Finding)
  }

  /// The expression as text.
  let source: String
  let meaning: Meaning
  /// Native code, where the expression is of a common shape.
  let program: XPathProgram?
  /// The slot of the variable that the expression is, and nothing else.
  let variable: Int?

  /// Whether the value is a boolean, a number or a string, and known to be.
  var isScalar: Bool { program?.isScalar ?? false }

  init(_ source: String, _ meaning: Meaning, program: XPathProgram? = nil, variable: Int? = nil) {
    self.source = source
    self.meaning = meaning
    self.program = program
    self.variable = variable
  }

  /// An expression outside of any chart.
  static func xpath(_ expression: XPathExpression) -> Expression {
    Expression(expression.source, .xpath(expression))
  }
}

/// What is written either as a value or as an expression that gives it, such as `delay` and `delayexpr`.
enum Property: Sendable {
  case literal(String)
  case expression(Expression)
}
