/// Conditions that ask for active states alone, in the words of ECMAScript: charts of other datamodels can be run as far
/// as that (SCXML 1.0, B.1).
struct ActiveStateFormula {
  private var rest: Substring
  private var states: [String] = []

  /// The same condition in XPath, and the states that it asks for; `nil` where it asks for anything else.
  static func translated(_ source: String) -> (xpath: String, states: [String])? {
    var formula = ActiveStateFormula(rest: source[...])
    guard let xpath = formula.alternatives(depth: 0), formula.rest.allSatisfy(\.isWhitespace) else { return nil }
    return (xpath, formula.states)
  }

  private init(rest: Substring) {
    self.rest = rest
  }

  private mutating func alternatives(depth: Int) -> String? {
    guard depth < 20, var result = conjunction(depth: depth) else { return nil }
    while takes("||") {
      guard let next = conjunction(depth: depth) else { return nil }
      result += " or \(next)"
    }
    return "(\(result))"
  }

  private mutating func conjunction(depth: Int) -> String? {
    guard var result = operand(depth: depth) else { return nil }
    while takes("&&") {
      guard let next = operand(depth: depth) else { return nil }
      result += " and \(next)"
    }
    return result
  }

  private mutating func operand(depth: Int) -> String? {
    guard depth < 20 else { return nil }
    if takes("!") { return operand(depth: depth + 1).map { "not(\($0))" } }
    if takes("(") {
      guard let inner = alternatives(depth: depth + 1), takes(")") else { return nil }
      return inner
    }
    if takes("true") { return "true()" }
    if takes("false") { return "false()" }
    guard takes("In"), takes("("), takes("'") || takes("\"") else { return nil }
    let id = rest.prefix { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
    rest = rest.dropFirst(id.count)
    guard !id.isEmpty, takes("'") || takes("\""), takes(")") else { return nil }
    states.append(String(id))
    return "In('\(id)')"
  }

  private mutating func takes(_ token: String) -> Bool {
    let trimmed = rest.drop(while: \.isWhitespace)
    guard trimmed.hasPrefix(token) else { return false }
    rest = trimmed.dropFirst(token.count)
    return true
  }
}
