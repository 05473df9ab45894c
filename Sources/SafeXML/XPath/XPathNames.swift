/// The names that an XPath 1.0 expression mentions, found by its lexical rules (XPath 1.0, 3.7).
struct XPathNames {
  private(set) var variables: Set<String> = []
  private(set) var functions: Set<String> = []
  private(set) var steps: Set<String> = []
  private(set) var prefixes: Set<String> = []
  /// Deepest nesting of brackets.
  private(set) var depth = 0
  /// Whether nothing leads out of the trees of the variables that are named.
  private(set) var isConfined = true

  /// Whether every bracket that opens is closed by its kind.
  private(set) var isBalanced = true

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var open: [Unicode.Scalar] = []
  /// Whether the token before ends an operand, so that a name or `*` here is an operator.
  private var isAfterOperand = false
  /// Whether the token before makes the coming name a further step of a path.
  private var continuesPath = false

  private static let operators: Set<String> = ["and", "or", "mod", "div"]
  private static let nodeTypes: Set<String> = ["text", "comment", "node", "processing-instruction"]
  private static let outwardAxes: Set<String> = [
    "ancestor", "ancestor-or-self", "following", "following-sibling", "parent", "preceding", "preceding-sibling",
  ]

  /// Reads an expression; of one that is no XPath at all, whatever looks like a name.
  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
    while index < scalars.count { readToken() }
    if !open.isEmpty { isBalanced = false }
  }

  private mutating func readToken() {
    let scalar = scalars[index]
    switch scalar {
    case _ where scalar.properties.isWhitespace:
      index += 1
    case "'", "\"":
      index = (scalars[(index + 1)...].firstIndex(of: scalar) ?? scalars.count - 1) + 1
      endOperand()
    case "$":
      index += 1
      let name = qualifiedName()
      if !name.isEmpty { variables.insert(name) }
      endOperand()
    case "0"..."9":
      readNumber()
    case "." where peek(1).map(Self.isDigit) == true && !isAfterOperand:
      readNumber()
    case ".":
      if peek(1) == "." { isConfined = false }
      index += peek(1) == "." ? 2 : 1
      startStep()
      endOperand()
    case "/":
      if !isAfterOperand { isConfined = false }
      index += peek(1) == "/" ? 2 : 1
      isAfterOperand = false
      continuesPath = true
    case "(", "[":
      index += 1
      open.append(scalar)
      depth = max(depth, open.count)
      startOperand()
    case ")", "]":
      index += 1
      if open.popLast() != (scalar == ")" ? "(" : "[") { isBalanced = false }
      endOperand()
    case "*":
      index += 1
      if isAfterOperand {
        startOperand()
      } else {
        startStep()
        endOperand()
      }
    case "@":
      index += 1
      startStep()
      isAfterOperand = false
      continuesPath = true
    case _ where Self.isNameStart(scalar):
      readName()
    default:
      index += 1
      startOperand()
    }
  }

  private mutating func readName() {
    let start = index
    let name = ncName()
    if isAfterOperand, Self.operators.contains(name) {
      startOperand()
      return
    }
    if follows("::") {
      if Self.outwardAxes.contains(name) { isConfined = false }
      startStep()
      isAfterOperand = false
      continuesPath = true
      return
    }
    if peek(0) == ":", peek(1) == "*" {
      prefixes.insert(name)
      index += 2
      startStep()
      endOperand()
      return
    }
    index = start
    let qualified = qualifiedName()
    if nextVisible() == "(" {
      if !Self.nodeTypes.contains(qualified) {
        functions.insert(qualified)
      } else {
        startStep()
      }
      isAfterOperand = false
      continuesPath = false
    } else {
      steps.insert(qualified.split(separator: ":").last.map(String.init) ?? qualified)
      startStep()
      endOperand()
    }
  }

  private mutating func readNumber() {
    while let scalar = peek(0), Self.isDigit(scalar) || scalar == "." { index += 1 }
    endOperand()
  }

  /// A step that continues no path starts at the context node; inside a predicate that is a node already found.
  private mutating func startStep() {
    if !continuesPath, !open.contains("[") { isConfined = false }
  }

  private mutating func startOperand() {
    isAfterOperand = false
    continuesPath = false
  }

  private mutating func endOperand() {
    isAfterOperand = true
    continuesPath = false
  }

  // MARK: Names

  private mutating func qualifiedName() -> String {
    let first = ncName()
    guard !first.isEmpty, peek(0) == ":", let next = peek(1), Self.isNameStart(next) else { return first }
    index += 1
    prefixes.insert(first)
    return first + ":" + ncName()
  }

  private mutating func ncName() -> String {
    var name = String.UnicodeScalarView()
    while let scalar = peek(0), name.isEmpty ? Self.isNameStart(scalar) : Self.isNamePart(scalar) {
      name.append(scalar)
      index += 1
    }
    return String(name)
  }

  /// Skips white space and a token, if that is what comes next.
  private mutating func follows(_ token: String) -> Bool {
    var next = index
    while next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
    let wanted = Array(token.unicodeScalars)
    guard scalars[next...].starts(with: wanted) else { return false }
    index = next + wanted.count
    return true
  }

  private func nextVisible() -> Unicode.Scalar? {
    scalars[index...].first { !$0.properties.isWhitespace }
  }

  private func peek(_ offset: Int) -> Unicode.Scalar? {
    index + offset < scalars.count ? scalars[index + offset] : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "_"
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    if isNameStart(scalar) || scalar == "-" || scalar == "." || scalar == "\u{B7}" { return true }
    return switch scalar.properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
