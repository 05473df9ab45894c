import SafeXML

/// Expressions and data made up at random, of the shapes that programs know.
struct RandomXPath {
  private var dice: SplitMix

  init(seed: UInt64) {
    dice = SplitMix(seed: seed)
  }

  static let texts = [
    "", "1", " 2 ", "-0.5", "abc", "ab", "1e3", "NaN", "0", "-0", "10", "0.1", "1.50", "+1", ".", "5.", ".5", "- 1",
    "é",
    "e\u{301}", "true", "12345678901234567890", "0.30000000000000004", "Infinity", "1 2", "\u{A0}1", "0x10", "1000000",
    "2025-02-01",
  ]
  private static let names = ["a", "b", "and", "x-y"]
  private static let attributes = ["k", "div"]

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &dice)]
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }

  // MARK: Data

  mutating func tree(depth: Int = 3) -> XMLElement {
    var element = XMLElement(XMLName(one(of: Self.names)))
    if roll(5) == 0 { element.name.namespace = "urn:other" }
    for name in Self.attributes where roll(2) == 0 {
      element.attributes.append(XMLAttribute(XMLName(name), one(of: Self.texts)))
    }
    for _ in 0..<roll(4) {
      switch roll(5) {
      case 0: element.children.append(.text(one(of: Self.texts)))
      case 1: element.children.append(.comment("1"))
      default: if depth > 0 { element.children.append(.element(tree(depth: depth - 1))) }
      }
    }
    return element
  }

  // MARK: Expressions

  mutating func expression(depth: Int = 4) -> String {
    switch roll(4) {
    case 0: number(depth, inPredicate: false)
    case 1: string(depth, inPredicate: false)
    default: boolean(depth, inPredicate: false)
    }
  }

  private mutating func any(_ depth: Int, _ inPredicate: Bool) -> String {
    switch roll(6) {
    case 0: boolean(depth, inPredicate: inPredicate)
    case 1: number(depth, inPredicate: inPredicate)
    case 2: string(depth, inPredicate: inPredicate)
    default: nodes(depth, inPredicate: inPredicate)
    }
  }

  private mutating func boolean(_ depth: Int, inPredicate: Bool) -> String {
    let next = depth - 1
    if depth <= 0 { return one(of: ["true()", "false()", "In('on')", "In('off')", "$u", "$t = '1'"]) }
    switch roll(9) {
    case 0: return "(\(boolean(next, inPredicate: inPredicate)) and \(any(next, inPredicate)))"
    case 1: return "(\(any(next, inPredicate)) or \(boolean(next, inPredicate: inPredicate)))"
    case 2: return "not(\(any(next, inPredicate)))"
    case 3: return "boolean(\(any(next, inPredicate)))"
    case 4: return "contains(\(any(next, inPredicate)), \(any(next, inPredicate)))"
    case 5: return "starts-with(\(any(next, inPredicate)), \(any(next, inPredicate)))"
    default:
      let comparison = one(of: ["=", "!=", "<", "<=", ">", ">="])
      return "(\(any(next, inPredicate))\(one(of: ["", " "]))\(comparison) \(any(next, inPredicate)))"
    }
  }

  private mutating func number(_ depth: Int, inPredicate: Bool) -> String {
    let next = depth - 1
    if depth <= 0 { return one(of: ["0", "1", "2", "10", ".5", "0.1", "3.25", "-1", "1000000", "123456789012345678"]) }
    switch roll(8) {
    case 0: return "count(\(nodes(next, inPredicate: inPredicate)))"
    case 1: return "sum(\(nodes(next, inPredicate: inPredicate)))"
    case 2: return "number(\(any(next, inPredicate)))"
    case 3: return "string-length(\(any(next, inPredicate)))"
    case 4: return "\(one(of: ["floor", "ceiling", "round"]))(\(any(next, inPredicate)))"
    case 5: return "-\(nodes(next, inPredicate: inPredicate))"
    default:
      let operation = one(of: ["+", " - ", "*", " div ", " mod "])
      return "(\(any(next, inPredicate))\(operation)\(any(next, inPredicate)))"
    }
  }

  private mutating func string(_ depth: Int, inPredicate: Bool) -> String {
    let next = depth - 1
    switch depth <= 0 ? 0 : roll(3) {
    case 0: return "'\(one(of: Self.texts))'"
    case 1: return "string(\(any(next, inPredicate)))"
    default: return "concat(\(any(next, inPredicate)), \(any(next, inPredicate)))"
    }
  }

  private mutating func nodes(_ depth: Int, inPredicate: Bool) -> String {
    if inPredicate, roll(2) == 0 { return roll(4) == 0 ? "." : steps(depth) }
    let variable = one(of: ["$u", "$u", "$v", "$t"])
    return roll(4) == 0 ? variable : "\(variable)/\(variable == "$t" ? "a" : steps(depth))"
  }

  private mutating func steps(_ depth: Int) -> String {
    var steps: [String] = []
    for _ in 0...roll(2) {
      var step = roll(4) == 0 ? "*" : one(of: Self.names)
      if depth > 0, roll(3) == 0 { step += "[\(predicate(depth - 1))]" }
      steps.append(step)
    }
    if roll(3) == 0 { steps[steps.count - 1] = "@" + one(of: Self.attributes) }
    return steps.joined(separator: one(of: ["/", " / "]))
  }

  /// A number would be a position.
  private mutating func predicate(_ depth: Int) -> String {
    roll(3) == 0 ? nodes(depth, inPredicate: true) : boolean(depth, inPredicate: true)
  }
}
