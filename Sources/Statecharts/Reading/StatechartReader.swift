public import Diagnostics
public import SafeXML

extension Statechart {
  /// Reads a chart; warnings are kept in ``findings``.
  ///
  /// - Throws: ``Refusal`` with every error found, each with its line.
  public static func read(_ document: XMLDocument) throws(Refusal) -> Statechart {
    try read(document.root, file: document.name)
  }

  static func read(_ root: XMLElement, file: String) throws(Refusal) -> Statechart {
    var reader = StatechartReader(file: file, datamodel: root.attribute("datamodel"))
    return try reader.read(root)
  }
}

/// Reads a chart from its file: states here, content, expressions and checks in extensions.
struct StatechartReader {
  let file: String
  let datamodel: String?
  var findings: [Finding] = []
  var states: [State] = []
  var mentions = Mentions()
  private var transitionCount = 0
  private var generatedCount = 0
  private var writtenIDs: Set<String> = []

  init(file: String, datamodel: String?) {
    self.file = file
    self.datamodel = datamodel
  }

  mutating func read(_ root: XMLElement) throws(Refusal) -> Statechart {
    guard root.name.local == "scxml", root.name.namespace == Statechart.namespace else {
      throw Refusal(
        "chart.no-scxml", at: place(of: root), ["root": root.name.local, "namespace": root.name.namespace ?? "–"])
    }
    checkChildren(of: root)
    writtenIDs = Self.ids(in: root)
    let data = declarations(in: root)
    var topLevel: [Int] = []
    for child in Self.scxml(in: root) where Vocabulary.states.contains(child.name.local) {
      topLevel.append(read(child, parent: nil))
    }
    if let script = root.first("script", namespace: Statechart.namespace) { refuseScript(script) }
    if topLevel.isEmpty { report("chart.no-states", at: root) }
    let indices = checkedIDs()
    var initial = defaultTransition(
      of: root, source: "", index: Statechart.rootIndex, children: topLevel.map { states[$0].id })
    initial.targetIndices = targets(of: initial, indices)
    resolve(indices)
    checkMentions(indices)
    checkDatamodel(root)
    let isLateBinding = word("binding", of: root, among: ["early", "late"]) == "late"
    if findings.containsError { throw Refusal(findings.filter { $0.severity == .error }) }
    return Statechart(
      plan: ChartPlan(
        name: root.attribute("name"), datamodel: datamodel, root: root, states: states, findings: findings, file: file,
        initial: initial, isLateBinding: isLateBinding, data: data, indices: indices,
        namespaces: Self.namespaces(in: root), mentions: mentions))
  }

  // MARK: States

  private mutating func read(_ element: XMLElement, parent: Int?) -> Int {
    checkChildren(of: element)
    let index = states.count
    let id = element.attribute("id").flatMap { $0.isEmpty ? nil : $0 } ?? generatedID()
    states.append(
      State(
        id: id, kind: .atomic, parent: parent.map { states[$0].id }, element: element, index: index,
        parentIndex: parent ?? Statechart.rootIndex, ancestors: parent.map { [$0] + states[$0].ancestors } ?? [],
        lastDescendant: index))
    var children: [Int] = []
    var histories: [Int] = []
    for child in Self.scxml(in: element) where Vocabulary.states.contains(child.name.local) {
      let childIndex = read(child, parent: index)
      if child.name.local == "history" { histories.append(childIndex) } else { children.append(childIndex) }
    }
    var state = states[index]
    state.lastDescendant = states.count - 1
    state.childIndices = children
    state.historyIndices = histories
    state.children = children.map { states[$0].id }
    state.kind =
      switch element.name.local {
      case "final": .final
      case "history": .history
      case _ where children.isEmpty: .atomic
      case "parallel": .parallel
      default: .compound
      }
    readChildren(of: &state)
    if state.kind == .compound {
      state.initial = defaultTransition(of: element, source: id, index: index, children: state.children)
    } else if element.attribute("initial") != nil || element.first("initial", namespace: Statechart.namespace) != nil {
      report("chart.initial-without-children", at: element, ["id": id])
    }
    states[index] = state
    return index
  }

  private mutating func readChildren(of state: inout State) {
    let element = state.element
    if state.kind == .history {
      state.isDeepHistory = word("type", of: element, among: ["shallow", "deep"]) == "deep"
    }
    for child in Self.scxml(in: element) {
      switch child.name.local {
      case "onentry": state.onEntry.append(content(of: child))
      case "onexit": state.onExit.append(content(of: child))
      case "transition" where state.kind == .history:
        state.initial = unconditional(transition(child, source: state.id, index: state.index))
      case "transition": state.transitions.append(transition(child, source: state.id, index: state.index))
      case "datamodel": state.data += declarations(inModel: child)
      case "donedata": state.doneData = payload(of: child)
      case "invoke": state.invocations.append(invocation(child))
      default: break
      }
    }
  }

  /// An id that no author has used.
  private mutating func generatedID() -> String {
    repeat { generatedCount += 1 } while writtenIDs.contains("_state_\(generatedCount)")
    return "_state_\(generatedCount)"
  }

  private static func ids(in element: XMLElement) -> Set<String> {
    scxml(in: element).filter { Vocabulary.states.contains($0.name.local) }
      .reduce(into: Set(element.attribute("id").map { [$0] } ?? [])) { $0.formUnion(ids(in: $1)) }
  }

  // MARK: Transitions

  private mutating func transition(_ element: XMLElement, source: String, index: Int) -> Transition {
    checkChildren(of: element)
    let order = transitionCount
    transitionCount += 1
    let events = Self.words(element.attribute("event"))
    return Transition(
      source: source, events: events, condition: element.attribute("cond"),
      targets: Self.words(element.attribute("target")),
      isInternal: word("type", of: element, among: ["external", "internal"]) == "internal", element: element,
      order: order, sourceIndex: index, descriptors: events.map(EventDescriptor.init),
      guardExpression: optionalExpression("cond", of: element), content: content(of: element))
  }

  /// What is entered with a compound state: `<initial>`, the `initial` attribute, or the first child (3.3 and 3.6).
  private mutating func defaultTransition(
    of element: XMLElement, source: String, index: Int, children: [String]
  ) -> Transition {
    if let initial = element.first("initial", namespace: Statechart.namespace) {
      checkChildren(of: initial)
      if let inner = initial.first("transition", namespace: Statechart.namespace) {
        return unconditional(transition(inner, source: source, index: index))
      }
      report("chart.default-without-target", at: initial, ["id": source])
    }
    let written = Self.words(element.attribute("initial"))
    return implied(written.isEmpty ? Array(children.prefix(1)) : written, element, source: source, index: index)
  }

  /// A transition that the author did not write.
  func implied(_ targets: [String], _ element: XMLElement, source: String, index: Int) -> Transition {
    Transition(
      source: source, events: [], condition: nil, targets: targets, isInternal: false, element: element, order: -1,
      sourceIndex: index, descriptors: [], guardExpression: nil, content: [])
  }

  /// A default is taken always, so it has targets and neither event nor condition (3.6, 3.10).
  private mutating func unconditional(_ transition: Transition) -> Transition {
    if !transition.events.isEmpty || transition.condition != nil {
      report("chart.default-conditional", at: transition.element, ["id": transition.source])
    }
    if transition.targets.isEmpty {
      report("chart.default-without-target", at: transition.element, ["id": transition.source])
    }
    return transition
  }

  // MARK: Reporting

  func place(of element: XMLElement) -> Place { Place(file: file, line: element.line) }

  mutating func report(
    _ code: String, _ severity: Severity = .error, at element: XMLElement, _ arguments: [String: String] = [:]
  ) {
    findings.append(Finding(code, severity, at: place(of: element), arguments))
  }

  static func words(_ text: String?) -> [String] {
    (text ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Child elements of SCXML; those of other namespaces are the embedding's.
  static func scxml(in element: XMLElement) -> [XMLElement] {
    element.elements.filter { $0.name.namespace == Statechart.namespace }
  }

  /// Prefixes declared anywhere; where one is declared twice, the first counts.
  private static func namespaces(in element: XMLElement) -> [String: String] {
    var result: [String: String] = [:]
    for namespace in element.namespaces {
      if let prefix = namespace.prefix { result[prefix] = result[prefix] ?? namespace.name }
    }
    for child in element.elements { result.merge(namespaces(in: child)) { first, _ in first } }
    return result
  }
}
