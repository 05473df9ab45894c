import Diagnostics
import SafeXML

/// An expression of a chart, as far as it was understood when the chart was read.
enum Expression: Hashable, Sendable {
  /// `In('id')`: the one condition that needs no datamodel (SCXML 1.0, B.1).
  case isActive(state: String)
  case xpath(XPathExpression)
  /// Broken; that is an error only when it is reached (5.9).
  case unusable(source: String, because: Finding)

  /// The expression as text.
  var source: String {
    switch self {
    case .isActive(let state): "In('\(state)')"
    case .xpath(let expression): expression.source
    case .unusable(let source, _): source
    }
  }
}

/// What is written either as a value or as an expression that gives it, such as `delay` and `delayexpr`.
enum Property: Hashable, Sendable {
  case literal(String)
  case expression(Expression)
}
