/// Translates expressions of the shapes that programs know; their syntax has been checked before.
struct XPathProgramParser {
  private enum Token: Equatable {
    case name(String)
    case variable(String)
    case literal(String)
    case number(Double)
    case symbol(String)
    case end
  }

  private let bytes: [UInt8]
  private let slots: [String: Int]
  private let test: (String, String) -> Int?
  private var index = 0
  private var token = Token.end
  /// How many predicates stand around what is read.
  private var predicateDepth = 0

  init(_ source: String, slots: [String: Int], test: @escaping (String, String) -> Int?) {
    bytes = Array(source.utf8)
    self.slots = slots
    self.test = test
  }

  mutating func parse() throws(XPathOtherShape) -> XPathCode {
    try advance()
    let code = try or()
    guard token == .end else { throw XPathOtherShape() }
    return code
  }

  // MARK: Operators, from the weakest

  private mutating func or() throws(XPathOtherShape) -> XPathCode {
    var left = try and()
    while try takes(.name("or")) { left = .or(left, try and()) }
    return left
  }

  private mutating func and() throws(XPathOtherShape) -> XPathCode {
    var left = try equality()
    while try takes(.name("and")) { left = .and(left, try equality()) }
    return left
  }

  private mutating func equality() throws(XPathOtherShape) -> XPathCode {
    var left = try relation()
    while true {
      if try takes(.symbol("=")) {
        left = .compare(.equal, left, try relation())
      } else if try takes(.symbol("!=")) {
        left = .compare(.unequal, left, try relation())
      } else {
        return left
      }
    }
  }

  private mutating func relation() throws(XPathOtherShape) -> XPathCode {
    let operators: [(String, XPathCode.Comparison)] = [
      ("<", .less), ("<=", .atMost), (">", .greater), (">=", .atLeast),
    ]
    var left = try sum()
    next: while true {
      for (symbol, comparison) in operators where try takes(.symbol(symbol)) {
        left = .compare(comparison, left, try sum())
        continue next
      }
      return left
    }
  }

  private mutating func sum() throws(XPathOtherShape) -> XPathCode {
    var left = try product()
    while true {
      if try takes(.symbol("+")) {
        left = .calculate(.add, left, try product())
      } else if try takes(.symbol("-")) {
        left = .calculate(.subtract, left, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(XPathOtherShape) -> XPathCode {
    var left = try unary()
    while true {
      if try takes(.symbol("*")) {
        left = .calculate(.multiply, left, try unary())
      } else if try takes(.name("div")) {
        left = .calculate(.divide, left, try unary())
      } else if try takes(.name("mod")) {
        left = .calculate(.modulo, left, try unary())
      } else {
        return left
      }
    }
  }

  private mutating func unary() throws(XPathOtherShape) -> XPathCode {
    if try takes(.symbol("-")) { return .negate(try unary()) }
    return try operand()
  }

  // MARK: Operands

  private mutating func operand() throws(XPathOtherShape) -> XPathCode {
    switch token {
    case .number(let value):
      try advance()
      return .number(value)
    case .literal(let text):
      try advance()
      return .literal(text)
    case .variable(let name):
      guard let slot = slots[name] else { throw XPathOtherShape() }
      try advance()
      let steps = try takes(.symbol("/")) ? try self.steps() : []
      return .nodes(XPathRoute(start: .variable(slot), steps: steps))
    case .symbol("("):
      try advance()
      let code = try or()
      try expect(")")
      return try unfiltered(code)
    case .name(let name) where follows("("): return try unfiltered(try call(name))
    case .symbol("."):
      // The node that the predicate is asked about.
      guard predicateDepth > 0 else { throw XPathOtherShape() }
      try advance()
      if case .symbol("/") = token { throw XPathOtherShape() }
      return .nodes(XPathRoute(start: .context, steps: []))
    case .name, .symbol("@"), .symbol("*"):
      guard predicateDepth > 0 else { throw XPathOtherShape() }
      return .nodes(XPathRoute(start: .context, steps: try steps()))
    default: throw XPathOtherShape()
    }
  }

  /// No further steps and no predicates come after brackets and calls.
  private func unfiltered(_ code: XPathCode) throws(XPathOtherShape) -> XPathCode {
    if token == .symbol("/") || token == .symbol("[") || token == .symbol("|") { throw XPathOtherShape() }
    return code
  }

  private mutating func steps() throws(XPathOtherShape) -> [XPathRoute.Step] {
    var steps: [XPathRoute.Step] = []
    repeat {
      if case .attribute? = steps.last?.test { throw XPathOtherShape() }
      steps.append(XPathRoute.Step(test: try nodeTest(), predicates: try predicates()))
    } while try takes(.symbol("/"))
    if token == .symbol("|") { throw XPathOtherShape() }
    return steps
  }

  private mutating func nodeTest() throws(XPathOtherShape) -> XPathRoute.Test {
    if try takes(.symbol("*")) { return .anyChild }
    let isAttribute = try takes(.symbol("@"))
    guard case .name(let name) = token, !follows("("), !follows(":") else { throw XPathOtherShape() }
    try advance()
    return isAttribute ? .attribute(name) : .child(name)
  }

  /// Predicates that are no positions.
  private mutating func predicates() throws(XPathOtherShape) -> [XPathCode] {
    var predicates: [XPathCode] = []
    while try takes(.symbol("[")) {
      predicateDepth += 1
      let code = try or()
      predicateDepth -= 1
      guard code.type != .number else { throw XPathOtherShape() }
      try expect("]")
      predicates.append(code)
    }
    return predicates
  }

  private mutating func call(_ name: String) throws(XPathOtherShape) -> XPathCode {
    try advance()
    try expect("(")
    var arguments: [XPathCode] = []
    if token != .symbol(")") {
      repeat { arguments.append(try or()) } while try takes(.symbol(","))
    }
    try expect(")")
    if arguments.count == 1, case .literal(let argument) = arguments[0], let slot = test(name, argument) {
      return .test(slot)
    }
    guard let function = XPathCode.Function(rawValue: name), Self.accepts(function, arguments) else {
      throw XPathOtherShape()
    }
    return .call(function, arguments)
  }

  private static func accepts(_ function: XPathCode.Function, _ arguments: [XPathCode]) -> Bool {
    switch function {
    case .true, .false: arguments.isEmpty
    case .count, .sum: arguments.count == 1 && arguments[0].type == .nodes
    case .concat: arguments.count >= 2
    case .contains, .startsWith: arguments.count == 2
    case .boolean, .ceiling, .floor, .not, .number, .round, .string, .stringLength: arguments.count == 1
    }
  }

  // MARK: Tokens

  private mutating func takes(_ wanted: Token) throws(XPathOtherShape) -> Bool {
    guard token == wanted else { return false }
    try advance()
    return true
  }

  private mutating func expect(_ symbol: String) throws(XPathOtherShape) {
    guard token == .symbol(symbol) else { throw XPathOtherShape() }
    try advance()
  }

  /// Whether a character is the next one that is not white space.
  private func follows(_ character: Character) -> Bool {
    bytes[index...].first { !Self.isWhite($0) } == character.asciiValue
  }

  private mutating func advance() throws(XPathOtherShape) {
    while index < bytes.count, Self.isWhite(bytes[index]) { index += 1 }
    guard index < bytes.count else {
      token = .end
      return
    }
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      guard let end = bytes[(index + 1)...].firstIndex(of: byte) else { throw XPathOtherShape() }
      token = .literal(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
      index = end + 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: ".") where index + 1 < bytes.count && Self.isDigit(bytes[index + 1]): try number()
    case UInt8(ascii: "$"):
      index += 1
      token = .variable(name())
    case _ where Self.isNameStart(byte): token = .name(name())
    default: try symbol()
    }
  }

  private mutating func number() throws(XPathOtherShape) {
    let start = index
    while index < bytes.count, Self.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: ".") { index += 1 }
    // An exponent, which libxml2 knows and XPath 1.0 does not.
    if index < bytes.count, Self.isNameStart(bytes[index]) { throw XPathOtherShape() }
    token = .number(XPathNumber.number(in: String(decoding: bytes[start..<index], as: UTF8.self)))
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.count, Self.isNamePart(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func symbol() throws(XPathOtherShape) {
    let pair = bytes[index...].prefix(2)
    for symbol in ["!=", "<=", ">=", "//", "..", "::"] where pair.elementsEqual(symbol.utf8) {
      index += 2
      token = .symbol(symbol)
      return
    }
    token = .symbol(String(decoding: [bytes[index]], as: UTF8.self))
    index += 1
  }

  private static func isWhite(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == 95 || byte >= 128
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
