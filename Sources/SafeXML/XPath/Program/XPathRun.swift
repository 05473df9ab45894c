import Foundation

/// One evaluation of a program.
struct XPathRun {
  /// What a path arrives at.
  private enum Found {
    case element(XMLElement)
    case attribute(String)
    case variable(String, number: Double)

    var string: String {
      switch self {
      case .element(let element): element.text
      case .attribute(let text), .variable(let text, _): text
      }
    }

    var number: Double {
      if case .variable(_, let number) = self { return number }
      return XPathNumber.number(in: string)
    }
  }

  private let scope: any XPathScope
  /// The node that a predicate is asked about.
  private var context: Found?
  private var visits = 0
  /// Whether the result means nothing.
  private(set) var hasGivenUp = false

  init(scope: any XPathScope) {
    self.scope = scope
  }

  // MARK: Values (XPath 1.0, 3 and 4)

  mutating func boolean(_ code: XPathCode) -> Bool {
    switch code {
    case .test(let slot): return scope.holds(test: slot)
    case .and(let left, let right): return boolean(left) && boolean(right)
    case .or(let left, let right): return boolean(left) || boolean(right)
    case .compare(let comparison, let left, let right): return compare(comparison, left, right)
    case .nodes(let route):
      var isThere = false
      visit(route) { _, _ in
        isThere = true
        return false
      }
      return isThere
    case .number, .calculate, .negate: return Self.boolean(number(code))
    case .literal(let text): return !text.isEmpty
    case .call(let function, let arguments):
      switch function {
      case .true: return true
      case .false: return false
      case .not: return !boolean(arguments[0])
      case .boolean: return boolean(arguments[0])
      case .contains: return Self.contains(string(arguments[0]), string(arguments[1]))
      case .startsWith: return string(arguments[0]).utf8.starts(with: string(arguments[1]).utf8)
      case .concat, .string: return !string(code).isEmpty
      case .ceiling, .count, .floor, .number, .round, .stringLength, .sum: return Self.boolean(number(code))
      }
    }
  }

  mutating func number(_ code: XPathCode) -> Double {
    switch code {
    case .number(let value): return value
    case .literal(let text): return XPathNumber.number(in: text)
    case .calculate(let operation, let left, let right):
      let (left, right) = (number(left), number(right))
      return switch operation {
      case .add: left + right
      case .subtract: left - right
      case .multiply: left * right
      case .divide: left / right
      case .modulo: fmod(left, right)
      }
    case .negate(let operand): return -number(operand)
    case .nodes(let route):
      var result = Double.nan
      visit(route) { _, found in
        result = found.number
        return false
      }
      return result
    case .test, .and, .or, .compare: return boolean(code) ? 1 : 0
    case .call(let function, let arguments):
      switch function {
      case .number: return number(arguments[0])
      case .ceiling: return number(arguments[0]).rounded(.up)
      case .floor: return number(arguments[0]).rounded(.down)
      case .round: return Self.rounded(number(arguments[0]))
      case .stringLength: return Double(string(arguments[0]).unicodeScalars.count)
      case .count, .sum:
        guard case .nodes(let route) = arguments[0] else { return .nan }
        var result = 0.0
        visit(route) { _, found in
          result += function == .count ? 1 : found.number
          return true
        }
        return result
      case .concat, .string: return XPathNumber.number(in: string(code))
      case .boolean, .contains, .not, .startsWith, .true, .false: return boolean(code) ? 1 : 0
      }
    }
  }

  mutating func string(_ code: XPathCode) -> String {
    switch code.type {
    case .boolean: return boolean(code) ? "true" : "false"
    case .number: return XPathNumber.text(of: number(code))
    case .nodes, .string: break
    }
    switch code {
    case .literal(let text): return text
    case .nodes(let route):
      var result = ""
      visit(route) { _, found in
        result = found.string
        return false
      }
      return result
    case .call(.string, let arguments): return string(arguments[0])
    case .call(_, let arguments):
      var result = ""
      for argument in arguments { result += string(argument) }
      return result
    default: return ""
    }
  }

  private static func boolean(_ number: Double) -> Bool { number != 0 && !number.isNaN }

  private static func rounded(_ number: Double) -> Double {
    if number >= -0.5, number < 0.5 { return number * 0 }
    let down = number.rounded(.down)
    return number - down >= 0.5 ? down + 1 : down
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }

  // MARK: Comparisons (XPath 1.0, 3.4)

  private mutating func compare(_ comparison: XPathCode.Comparison, _ left: XPathCode, _ right: XPathCode) -> Bool {
    switch (left.type, right.type) {
    case (.nodes, .nodes):
      guard case .nodes(let leftRoute) = left, case .nodes(let rightRoute) = right else { return false }
      return compare(comparison, leftRoute, rightRoute)
    case (.nodes, .boolean), (.boolean, .nodes), (.boolean, .boolean):
      return Self.compare(comparison, boolean(left) ? 1 : 0, boolean(right) ? 1 : 0)
    case (.nodes, _):
      guard case .nodes(let route) = left else { return false }
      return compare(comparison, route, right)
    case (_, .nodes):
      guard case .nodes(let route) = right else { return false }
      return compare(comparison.mirrored, route, left)
    case (.boolean, _) where comparison.isEquality, (_, .boolean) where comparison.isEquality:
      return Self.compare(comparison, boolean(left) ? 1 : 0, boolean(right) ? 1 : 0)
    case (.string, .string) where comparison.isEquality:
      return Self.areSame(string(left), string(right)) == (comparison == .equal)
    default:
      return Self.compare(comparison, number(left), number(right))
    }
  }

  private mutating func compare(_ comparison: XPathCode.Comparison, _ route: XPathRoute, _ value: XPathCode) -> Bool {
    var holds = false
    if comparison.isEquality, value.type == .string {
      let text = string(value)
      visit(route) { _, found in
        holds = Self.areSame(found.string, text) == (comparison == .equal)
        return !holds
      }
    } else {
      let number = number(value)
      visit(route) { _, found in
        holds = Self.compare(comparison, found.number, number)
        return !holds
      }
    }
    return holds
  }

  private mutating func compare(_ comparison: XPathCode.Comparison, _ left: XPathRoute, _ right: XPathRoute) -> Bool {
    var others: [Found] = []
    visit(right) { _, found in
      others.append(found)
      return true
    }
    var holds = false
    visit(left) { run, found in
      run.visits += others.count
      holds = others.contains { other in
        comparison.isEquality
          ? Self.areSame(found.string, other.string) == (comparison == .equal)
          : Self.compare(comparison, found.number, other.number)
      }
      return !holds
    }
    return holds
  }

  private static func compare(_ comparison: XPathCode.Comparison, _ left: Double, _ right: Double) -> Bool {
    switch comparison {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .atMost: left <= right
    case .greater: left > right
    case .atLeast: left >= right
    }
  }

  /// The same characters; Swift alone would take composed and decomposed letters for the same.
  private static func areSame(_ left: String, _ right: String) -> Bool {
    left == right && left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
  }

  // MARK: Paths (XPath 1.0, 2)

  /// Goes to each node in document order, until told to stop.
  private mutating func visit(_ route: XPathRoute, _ body: (inout XPathRun, Found) -> Bool) {
    switch route.start {
    case .variable(let slot):
      switch scope.variable(slot) {
      case .text(let text, let number):
        if route.steps.isEmpty {
          _ = body(&self, .variable(text, number: number))
        } else if case .attribute = route.steps[0].test {
          hasGivenUp = true
        }
      case .element(let element): _ = visit(.element(element), route.steps[...], body)
      case nil: hasGivenUp = true
      }
    case .context:
      if let context { _ = visit(context, route.steps[...], body) }
    }
  }

  /// False where the visit is to stop.
  private mutating func visit(
    _ found: Found, _ steps: ArraySlice<XPathRoute.Step>, _ body: (inout XPathRun, Found) -> Bool
  ) -> Bool {
    visits += 1
    if visits > XPathProgram.visitLimit { hasGivenUp = true }
    if hasGivenUp { return false }
    guard let step = steps.first else { return body(&self, found) }
    guard case .element(let element) = found else { return true }
    let rest = steps.dropFirst()
    switch step.test {
    case .attribute(let name):
      for attribute in element.attributes
      where attribute.name.namespace == nil && Self.areSame(attribute.name.local, name) {
        if !take(.attribute(attribute.value), step, rest, body) { return false }
      }
    case .child(let name):
      for case .element(let child) in element.children
      where child.name.namespace == nil && Self.areSame(child.name.local, name) {
        if !take(.element(child), step, rest, body) { return false }
      }
    case .anyChild:
      for case .element(let child) in element.children {
        if !take(.element(child), step, rest, body) { return false }
      }
    }
    return true
  }

  private mutating func take(
    _ found: Found, _ step: XPathRoute.Step, _ rest: ArraySlice<XPathRoute.Step>,
    _ body: (inout XPathRun, Found) -> Bool
  ) -> Bool {
    for predicate in step.predicates {
      let outer = context
      context = found
      let holds = boolean(predicate)
      context = outer
      if !holds { return !hasGivenUp }
    }
    return visit(found, rest, body)
  }
}

extension XPathCode.Comparison {
  var isEquality: Bool { self == .equal || self == .unequal }

  /// The same comparison with its sides exchanged.
  var mirrored: Self {
    switch self {
    case .equal, .unequal: self
    case .less: .greater
    case .atMost: .atLeast
    case .greater: .less
    case .atLeast: .atMost
    }
  }
}
