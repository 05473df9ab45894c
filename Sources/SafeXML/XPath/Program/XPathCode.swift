/// The code of a program: an expression whose names are slots and whose types are known.
indirect enum XPathCode: Sendable {
  enum Comparison: Sendable {
    case equal, unequal, less, atMost, greater, atLeast
  }

  enum Operation: Sendable {
    case add, subtract, multiply, divide, modulo
  }

  enum Function: String, Sendable {
    case boolean, ceiling, concat, contains, count, floor, not, number, round, string, sum
    case startsWith = "starts-with"
    case stringLength = "string-length"
    case `true`, `false`
  }

  case number(Double)
  case literal(String)
  case test(Int)
  case nodes(XPathRoute)
  case and(XPathCode, XPathCode)
  case or(XPathCode, XPathCode)
  case compare(Comparison, XPathCode, XPathCode)
  case calculate(Operation, XPathCode, XPathCode)
  case negate(XPathCode)
  case call(Function, [XPathCode])

  var type: XPathType {
    switch self {
    case .number, .calculate, .negate: .number
    case .literal: .string
    case .nodes: .nodes
    case .test, .and, .or, .compare: .boolean
    case .call(let function, _):
      switch function {
      case .boolean, .contains, .not, .startsWith, .true, .false: .boolean
      case .ceiling, .count, .floor, .number, .round, .stringLength, .sum: .number
      case .concat, .string: .string
      }
    }
  }
}

/// A location path: from a variable or from the node that a predicate is asked about.
final class XPathRoute: Sendable {
  enum Start: Sendable {
    case variable(Int)
    case context
  }

  enum Test: Sendable {
    /// Elements of a name in no namespace.
    case child(String)
    case anyChild
    /// An attribute in no namespace.
    case attribute(String)
  }

  struct Step: Sendable {
    var test: Test
    var predicates: [XPathCode]
  }

  let start: Start
  let steps: [Step]

  init(start: Start, steps: [Step]) {
    self.start = start
    self.steps = steps
  }
}
