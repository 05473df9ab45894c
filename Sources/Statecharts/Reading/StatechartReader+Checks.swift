import Diagnostics
import SafeXML

/// What expressions mention, to be checked when everything has been read.
struct Mentions {
  struct Mention {
    var name: String
    var source: String
    var element: XMLElement
  }

  /// Whether the chart asks its datamodel for anything.
  var evaluates = false
  var variables: [Mention] = []
  var functions: [Mention] = []
  var activeStates: [Mention] = []
  /// Variables that exist at some time, in document order.
  private(set) var declared: [String] = []
  private var isDeclared: Set<String> = []
  /// Numbers of all variables that are declared or mentioned, and their names by number.
  private(set) var slots: [String: Int] = [:]
  private(set) var slotNames: [String] = []
  /// The same of the states that `In()` asks for.
  private var tests: [String: Int] = [:]
  private(set) var testNames: [String] = []

  mutating func declare(_ name: String) {
    if isDeclared.insert(name).inserted { declared.append(name) }
    _ = slot(of: name)
  }

  mutating func slot(of variable: String) -> Int {
    if let slot = slots[variable] { return slot }
    slots[variable] = slotNames.count
    slotNames.append(variable)
    return slotNames.count - 1
  }

  mutating func test(of state: String) -> Int {
    if let slot = tests[state] { return slot }
    tests[state] = testNames.count
    testNames.append(state)
    return testNames.count - 1
  }
}

extension StatechartReader {
  // MARK: Expressions

  /// Understands an expression; `nil` only where the chart has no datamodel for it, which is reported.
  mutating func expression(_ source: String, at element: XMLElement) -> Expression? {
    if let state = ActiveStateCondition.state(in: source, isQuoted: datamodel == "xpath") {
      mentions.activeStates.append(Mentions.Mention(name: state, source: source, element: element))
      return Expression(source, .isActive(state: state, test: mentions.test(of: state)))
    }
    if datamodel != "xpath", let (xpath, states) = ActiveStateFormula.translated(source),
      let expression = try? XPathExpression(xpath)
    {
      for state in states {
        mentions.activeStates.append(Mentions.Mention(name: state, source: source, element: element))
      }
      return compiled(expression)
    }
    mentions.evaluates = true
    switch datamodel {
    case "xpath": return xpath(source, at: element)
    case nil, "null":
      report("chart.datamodel-null", at: element, ["expression": source])
      return nil
    default: return nil
    }
  }

  /// A broken expression is a warning: it is an error only when it is reached (SCXML 1.0, 5.9).
  private mutating func xpath(_ source: String, at element: XMLElement) -> Expression {
    do {
      let expression = try XPathExpression(source)
      for name in expression.variables.sorted() {
        mentions.variables.append(Mentions.Mention(name: name, source: source, element: element))
      }
      for name in expression.functions.sorted() {
        mentions.functions.append(Mentions.Mention(name: name, source: source, element: element))
      }
      return compiled(expression)
    } catch {
      let detail = error.findings.first?.arguments["detail"] ?? ""
      let arguments = ["expression": source, "detail": detail]
      report("chart.expression-broken", .warning, at: element, arguments)
      return Expression(
        source, .unusable(because: Finding("chart.expression-broken", .error, at: place(of: element), arguments)))
    }
  }

  private mutating func compiled(_ expression: XPathExpression) -> Expression {
    for name in expression.variables.sorted() { _ = mentions.slot(of: name) }
    var asked = mentions
    let program = XPathProgram(expression, variable: { mentions.slots[$0] }) { function, argument in
      function == "In" ? asked.test(of: argument) : nil
    }
    mentions = asked
    let named = expression.variables.first { expression.source == "$" + $0 && !Datamodel.systemVariables.contains($0) }
    return Expression(
      expression.source, .xpath(expression), program: program, variable: named.flatMap { mentions.slots[$0] })
  }

  mutating func checkMentions(_ indices: [String: Int]) {
    for mention in mentions.activeStates where indices[mention.name] == nil {
      report("chart.active-state-unknown", .warning, at: mention.element, ["id": mention.name])
    }
    let known = Set(mentions.declared).union(Datamodel.systemVariables)
    for mention in mentions.variables where !known.contains(mention.name) {
      report(
        "chart.variable-unknown", .warning, at: mention.element,
        ["name": mention.name, "expression": mention.source])
    }
    // Functions with a prefix are the host's, which is not here yet.
    for mention in mentions.functions
    where mention.name != "In" && !mention.name.contains(":") && !XPathFunctions.core.contains(mention.name) {
      report(
        "chart.function-unknown", .warning, at: mention.element, ["name": mention.name, "expression": mention.source])
    }
  }

  /// A datamodel that is not known does no harm as long as nothing is asked of it.
  mutating func checkDatamodel(_ root: XMLElement) {
    guard let datamodel, datamodel != "xpath", datamodel != "null" else { return }
    report("chart.datamodel-unknown", mentions.evaluates ? .error : .warning, at: root, ["datamodel": datamodel])
  }

  // MARK: Elements

  mutating func checkChildren(of element: XMLElement) {
    let allowed = Vocabulary.children[element.name.local] ?? []
    for child in Self.scxml(in: element) where !allowed.contains(child.name.local) {
      if Vocabulary.all.contains(child.name.local) {
        report("chart.element-misplaced", at: child, ["element": child.name.local, "parent": element.name.local])
      } else {
        report("chart.element-unknown", at: child, ["element": child.name.local])
      }
    }
  }

  // MARK: Targets

  mutating func checkedIDs() -> [String: Int] {
    var indices: [String: Int] = [:]
    for state in states {
      if let first = indices[state.id] {
        report(
          "chart.duplicate-id", at: state.element,
          ["id": state.id, "line": states[first].line.map(String.init) ?? "?"])
      } else {
        indices[state.id] = state.index
      }
    }
    return indices
  }

  mutating func resolve(_ indices: [String: Int]) {
    for index in states.indices {
      for position in states[index].transitions.indices {
        states[index].transitions[position].targetIndices = targets(of: states[index].transitions[position], indices)
      }
      if states[index].kind == .history {
        resolveHistory(index, indices)
      } else if let initial = states[index].initial {
        let targets = targets(of: initial, indices)
        states[index].initial?.targetIndices = targets
        checkInside(targets, of: index, for: states[index].id, at: initial.element)
      }
    }
  }

  private mutating func resolveHistory(_ index: Int, _ indices: [String: Int]) {
    let history = states[index]
    guard history.parentIndex != Statechart.rootIndex else { return }
    if history.initial == nil {
      report("chart.history-without-default", .warning, at: history.element, ["id": history.id])
      // So that the parent is never active without a child.
      let parent = states[history.parentIndex]
      let children = parent.kind == .parallel ? parent.children : Array(parent.children.prefix(1))
      states[index].initial = implied(children, history.element, source: history.id, index: index)
    }
    guard let initial = states[index].initial else { return }
    let targets = targets(of: initial, indices)
    states[index].initial?.targetIndices = targets
    checkInside(targets, of: history.parentIndex, for: history.id, at: initial.element)
    for target in targets where states[target].kind == .history && states[target].parentIndex == history.parentIndex {
      report("chart.history-circular", at: initial.element, ["id": history.id, "target": states[target].id])
    }
  }

  private mutating func checkInside(_ targets: [Int], of parent: Int, for id: String, at element: XMLElement) {
    for target in targets where !states[target].ancestors.contains(parent) {
      report("chart.initial-outside", at: element, ["id": id, "target": states[target].id])
    }
  }

  mutating func targets(of transition: Transition, _ indices: [String: Int]) -> [Int] {
    var result: [Int] = []
    for target in transition.targets {
      if let index = indices[target] {
        result.append(index)
      } else {
        report("chart.target-unknown", at: transition.element, ["target": target, "source": transition.source])
      }
    }
    for (position, left) in result.enumerated() {
      for right in result[(position + 1)...] where !canBeActiveTogether(left, right) {
        report("chart.targets-exclusive", at: transition.element, ["one": states[left].id, "other": states[right].id])
      }
    }
    return result
  }

  /// One inside the other, or in different regions of one parallel (SCXML 1.0, 3.11: legal state configuration).
  private func canBeActiveTogether(_ left: Int, _ right: Int) -> Bool {
    let leftLine = [left] + states[left].ancestors
    let rightLine = [right] + states[right].ancestors
    guard let common = leftLine.first(where: rightLine.contains) else { return false }
    return common == left || common == right || states[common].kind == .parallel
  }
}

/// The condition that needs no datamodel: `In(id)` (SCXML 1.0, B.1 and 5.9.1).
enum ActiveStateCondition {
  /// The state that is asked for; `nil` where the source is no such condition and nothing else.
  ///
  /// - Parameter isQuoted: whether the id must stand in quotation marks, as XPath has it.
  static func state(in source: String, isQuoted: Bool) -> String? {
    let text = source.filter { !$0.isWhitespace }
    guard text.hasPrefix("In("), text.hasSuffix(")") else { return nil }
    var id = text.dropFirst(3).dropLast()
    if let mark = id.first, mark == "'" || mark == "\"" {
      guard id.count > 2, id.last == mark else { return nil }
      id = id.dropFirst().dropLast()
    } else if isQuoted {
      return nil
    }
    let isName = id.allSatisfy { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
    return isName && !id.isEmpty ? String(id) : nil
  }
}
