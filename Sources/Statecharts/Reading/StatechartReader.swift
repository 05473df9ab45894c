public import Diagnostics
public import SafeXML

extension Statechart {
  /// Namespace of SCXML 1.0.
  public static let namespace = "http://www.w3.org/2005/07/scxml"

  /// Reads a chart.
  ///
  /// - Throws: ``Refusal`` with every error found, each with its line.
  public static func read(_ document: XMLDocument) throws(Refusal) -> Statechart {
    var reader = StatechartReader(file: document.name)
    return try reader.read(document.root)
  }
}

struct StatechartReader {
  let file: String
  private var states: [State] = []
  private var transitionCount = 0
  private var findings: [Finding] = []
  private var expressions: [String: XPathExpression] = [:]
  private var isXPath = false
  private var evaluates = false
  private var generated = 0

  init(file: String) {
    self.file = file
  }

  mutating func read(_ root: XMLElement) throws(Refusal) -> Statechart {
    guard root.name.local == "scxml", root.name.namespace == Statechart.namespace else {
      throw Refusal(
        "chart.no-scxml", at: Place(file: file, line: root.line),
        ["root": root.name.local, "namespace": root.name.namespace ?? "–"])
    }
    let datamodel = root.attribute("datamodel")
    isXPath = datamodel == "xpath"
    var topLevel: [Int] = []
    for child in root.elements where isState(child) { topLevel.append(read(child, parent: nil)) }
    let data = declarations(in: root)
    if let script = root.elements.first(where: { isSCXML($0, "script") }) {
      report("chart.unsupported", at: script, ["element": "script"])
    }
    let ids = checkedIDs()
    resolve(ids)
    let initial = initialTransition(of: root, topLevel: topLevel, ids: ids)
    checkDatamodel(datamodel, root)
    if topLevel.isEmpty { report("chart.no-states", at: root) }
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty, let initial else { throw Refusal(errors) }
    return Statechart(
      name: root.attribute("name"), datamodel: datamodel, root: root, states: states, findings: findings,
      isLateBinding: root.attribute("binding") == "late", data: data, initial: initial, topLevel: topLevel,
      indexByID: ids, expressions: expressions)
  }

  // MARK: States

  private func isSCXML(_ element: XMLElement, _ name: String) -> Bool {
    element.name.local == name && element.name.namespace == Statechart.namespace
  }

  private func isState(_ element: XMLElement) -> Bool {
    element.name.namespace == Statechart.namespace
      && ["state", "parallel", "final", "history"].contains(element.name.local)
  }

  private mutating func read(_ element: XMLElement, parent: Int?) -> Int {
    let index = states.count
    var id = element.attribute("id") ?? ""
    if id.isEmpty {
      generated += 1
      id = "_state_\(generated)"
    }
    states.append(
      State(
        id: id, kind: .atomic, parent: parent.map { states[$0].id }, children: [], element: element, index: index,
        parentIndex: parent))
    var children: [Int] = []
    var histories: [Int] = []
    for child in element.elements where isState(child) {
      let childIndex = read(child, parent: index)
      if child.name.local == "history" { histories.append(childIndex) } else { children.append(childIndex) }
    }
    var state = states[index]
    state.childIndices = children
    state.historyIndices = histories
    state.children = children.map { states[$0].id }
    state.kind =
      switch element.name.local {
      case "parallel": .parallel
      case "final": .final
      case "history": .history
      default: children.isEmpty ? .atomic : .compound
      }
    state.isDeepHistory = element.attribute("type") == "deep"
    for child in element.elements where child.name.namespace == Statechart.namespace {
      switch child.name.local {
      case "onentry": state.onEntry.append(content(of: child))
      case "onexit": state.onExit.append(content(of: child))
      case "transition":
        let transition = transition(child, source: id, index: index)
        if state.kind == .history { state.initial = transition } else { state.transitions.append(transition) }
      case "initial":
        if let inner = child.elements.first(where: { isSCXML($0, "transition") }) {
          state.initial = transition(inner, source: id, index: index)
        }
      case "datamodel": state.data = declarations(inModel: child)
      case "donedata": state.doneData = DoneData(payload: payload(of: child))
      case "invoke": report("chart.unsupported", .warning, at: child, ["element": "invoke"])
      case "state", "parallel", "final", "history": break
      default: report("chart.element-unknown", at: child, ["element": child.name.local])
      }
    }
    if state.kind == .compound, state.initial == nil {
      state.initial = defaultInitial(
        of: element, targets: words(element.attribute("initial")), first: children.first, source: id, index: index)
    }
    if state.kind == .history, state.initial == nil {
      report("chart.history-without-default", .warning, at: element, ["id": id])
    }
    states[index] = state
    return index
  }

  private func defaultInitial(
    of element: XMLElement, targets: [String], first: Int?, source: String, index: Int
  ) -> Transition {
    Transition(
      source: source, events: [], condition: nil,
      targets: targets.isEmpty ? first.map { [states[$0].id] } ?? [] : targets,
      isInternal: false, element: element, order: -1, sourceIndex: index)
  }

  private mutating func transition(_ element: XMLElement, source: String, index: Int) -> Transition {
    let order = transitionCount
    transitionCount += 1
    let condition = element.attribute("cond")
    if let condition { use(condition, at: element) }
    return Transition(
      source: source, events: words(element.attribute("event")), condition: condition,
      targets: words(element.attribute("target")), isInternal: element.attribute("type") == "internal",
      element: element, order: order, sourceIndex: index, content: content(of: element))
  }

  private func words(_ text: String?) -> [String] {
    (text ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  // MARK: Resolution

  private mutating func checkedIDs() -> [String: Int] {
    var ids: [String: Int] = [:]
    for state in states {
      if ids[state.id] != nil { report("chart.duplicate-id", at: state.element, ["id": state.id]) }
      ids[state.id] = state.index
    }
    return ids
  }

  private mutating func resolve(_ ids: [String: Int]) {
    for index in states.indices {
      for position in states[index].transitions.indices {
        let transition = states[index].transitions[position]
        states[index].transitions[position].targetIndices = targets(of: transition, ids)
      }
      guard let initial = states[index].initial else { continue }
      let targets = targets(of: initial, ids)
      states[index].initial?.targetIndices = targets
      let owner = states[index].kind == .history ? states[index].parentIndex : index
      if let owner, states[index].kind != .history || !targets.isEmpty {
        for target in targets where !isDescendant(target, of: owner) {
          report("chart.initial-outside", at: initial.element, ["id": states[index].id, "target": states[target].id])
        }
      }
    }
  }

  private func isDescendant(_ index: Int, of ancestor: Int) -> Bool {
    var parent = states[index].parentIndex
    while let current = parent {
      if current == ancestor { return true }
      parent = states[current].parentIndex
    }
    return false
  }

  private mutating func targets(of transition: Transition, _ ids: [String: Int]) -> [Int] {
    var result: [Int] = []
    for target in transition.targets {
      if let index = ids[target] {
        result.append(index)
      } else {
        report("chart.target-unknown", at: transition.element, ["target": target, "source": transition.source])
      }
    }
    for (position, left) in result.enumerated() {
      for right in result[(position + 1)...] where !canBeActiveTogether(left, right) {
        report(
          "chart.targets-exclusive", at: transition.element,
          ["one": states[left].id, "other": states[right].id])
      }
    }
    return result
  }

  /// Two states can be active together if one holds the other or they meet in a parallel.
  private func canBeActiveTogether(_ left: Int, _ right: Int) -> Bool {
    if left == right || isDescendant(left, of: right) || isDescendant(right, of: left) { return true }
    var ancestor = states[left].parentIndex
    while let current = ancestor {
      if isDescendant(right, of: current) { return states[current].kind == .parallel }
      ancestor = states[current].parentIndex
    }
    return false
  }

  private mutating func initialTransition(of root: XMLElement, topLevel: [Int], ids: [String: Int]) -> Transition? {
    let real = topLevel.filter { states[$0].kind != .history }
    var initial = defaultInitial(
      of: root, targets: words(root.attribute("initial")), first: real.first, source: "", index: -1)
    if let element = root.elements.first(where: { isSCXML($0, "initial") }),
      let inner = element.elements.first(where: { isSCXML($0, "transition") })
    {
      initial = transition(inner, source: "", index: -1)
    }
    initial.targetIndices = targets(of: initial, ids)
    return real.isEmpty ? nil : initial
  }

  // MARK: Data and content

  private mutating func declarations(in root: XMLElement) -> [DataDeclaration] {
    root.elements.filter { isSCXML($0, "datamodel") }.flatMap { declarations(inModel: $0) }
  }

  private mutating func declarations(inModel element: XMLElement) -> [DataDeclaration] {
    element.elements.filter { isSCXML($0, "data") }.map { data in
      evaluates = true
      if let expression = data.attribute("expr") { use(expression, at: data) }
      return DataDeclaration(
        id: data.attribute("id") ?? "", expression: data.attribute("expr"), source: data.attribute("src"),
        content: data.children, line: data.line)
    }
  }

  private mutating func content(of element: XMLElement) -> [Content] {
    element.elements.compactMap { child in
      guard child.name.namespace == Statechart.namespace else { return nil }
      return content(child)
    }
  }

  private mutating func content(_ element: XMLElement) -> Content? {
    switch element.name.local {
    case "raise": return .raise(event: element.attribute("event") ?? "")
    case "if": return .branch(branches(of: element))
    case "foreach":
      let array = element.attribute("array") ?? ""
      use(array, at: element)
      return .forEach(
        Content.ForEach(
          array: array, item: element.attribute("item") ?? "", index: element.attribute("index"),
          content: content(of: element)))
    case "log":
      if let expression = element.attribute("expr") { use(expression, at: element) }
      return .log(label: element.attribute("label"), expression: element.attribute("expr"))
    case "assign":
      let location = element.attribute("location") ?? ""
      use(location, at: element)
      if let expression = element.attribute("expr") { use(expression, at: element) }
      return .assign(
        Content.Assignment(
          location: location,
          kind: element.attribute("type").flatMap(Content.Assignment.Kind.init) ?? .replaceChildren,
          attribute: element.attribute("attr"), expression: element.attribute("expr"), content: element.children))
    case "send": return .send(send(element))
    case "cancel":
      if let expression = element.attribute("sendidexpr") { use(expression, at: element) }
      return .cancel(id: element.attribute("sendid"), expression: element.attribute("sendidexpr"))
    case "script":
      report("chart.unsupported", at: element, ["element": "script"])
      return .unsupported("script")
    default: return nil
    }
  }

  private mutating func branches(of element: XMLElement) -> [Content.Branch] {
    var branches = [Content.Branch(condition: element.attribute("cond"), content: [])]
    if let condition = element.attribute("cond") { use(condition, at: element) }
    for child in element.elements where child.name.namespace == Statechart.namespace {
      switch child.name.local {
      case "elseif":
        if let condition = child.attribute("cond") { use(condition, at: child) }
        branches.append(Content.Branch(condition: child.attribute("cond"), content: []))
      case "else": branches.append(Content.Branch(condition: nil, content: []))
      default:
        if let content = content(child) { branches[branches.count - 1].content.append(content) }
      }
    }
    return branches
  }

  private mutating func send(_ element: XMLElement) -> Content.Send {
    func property(_ literal: String, _ expression: String) -> Content.Send.Property {
      Content.Send.Property(literal: element.attribute(literal), expression: element.attribute(expression))
    }
    for name in ["eventexpr", "targetexpr", "typeexpr", "delayexpr"] {
      if let expression = element.attribute(name) { use(expression, at: element) }
    }
    return Content.Send(
      event: property("event", "eventexpr"), target: property("target", "targetexpr"),
      type: property("type", "typeexpr"), delay: property("delay", "delayexpr"), id: element.attribute("id"),
      idLocation: element.attribute("idlocation"), payload: payload(of: element))
  }

  private mutating func payload(of element: XMLElement) -> Payload {
    var payload = Payload(names: words(element.attribute("namelist")))
    if !payload.names.isEmpty { evaluates = true }
    for child in element.elements where child.name.namespace == Statechart.namespace {
      if child.name.local == "param" {
        if let expression = child.attribute("expr") ?? child.attribute("location") { use(expression, at: child) }
        payload.parameters.append(
          Payload.Parameter(
            name: child.attribute("name") ?? "", expression: child.attribute("expr"),
            location: child.attribute("location")))
      } else if child.name.local == "content" {
        if let expression = child.attribute("expr") {
          use(expression, at: child)
          payload.contentExpression = expression
        } else {
          payload.content = child.children
        }
      }
    }
    return payload
  }

  /// Remembers an expression; a broken one is a warning, since it is an error only when it is reached (5.9).
  private mutating func use(_ source: String, at element: XMLElement) {
    if !isXPath, Self.isNullCondition(source) { return }
    evaluates = true
    guard isXPath, expressions[source] == nil else { return }
    do {
      expressions[source] = try XPathExpression(source)
    } catch {
      report(
        "chart.expression-broken", .warning, at: element,
        ["expression": source, "detail": error.findings.first?.arguments["detail"] ?? ""])
    }
  }

  /// The null datamodel knows only `In('id')` (B.1).
  static func isNullCondition(_ source: String) -> Bool {
    NullCondition(source) != nil
  }

  private mutating func checkDatamodel(_ datamodel: String?, _ root: XMLElement) {
    guard let datamodel, datamodel != "xpath", datamodel != "null" else { return }
    report("chart.datamodel-unknown", evaluates ? .error : .warning, at: root, ["datamodel": datamodel])
  }

  private mutating func report(
    _ code: String, _ severity: Severity = .error, at element: XMLElement, _ arguments: [String: String] = [:]
  ) {
    findings.append(Finding(code, severity, at: Place(file: file, line: element.line), arguments))
  }
}

/// A condition of the null datamodel (SCXML 1.0, B.1): `In(id)`, the id quoted or not.
struct NullCondition {
  let state: String

  init?(_ source: String) {
    let text = source.filter { !$0.isWhitespace }
    guard text.hasPrefix("In("), text.hasSuffix(")") else { return nil }
    let inner = text.dropFirst(3).dropLast()
    let bare = inner.first == "'" || inner.first == "\"" ? inner.dropFirst().dropLast() : inner
    guard !bare.isEmpty, bare.allSatisfy({ $0.isLetter || $0.isNumber || "_-.:".contains($0) }) else { return nil }
    state = String(bare)
  }
}
