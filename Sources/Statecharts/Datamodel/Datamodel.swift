import Diagnostics
import SafeXML

/// The data of one session while a step runs: `null`, or `xpath` after the W3C's note, with XPath 1.0.
///
/// Confined to one step; what remains is taken back into the session as values.
final class Datamodel {
  /// Variables that are the engine's (SCXML 1.0, 5.10); nothing can be assigned to them.
  static let systemVariables: Set<String> = ["_event", "_sessionid", "_name", "_ioprocessors", "_x"]

  let plan: ChartPlan
  let host: ChartHost
  private let configuration: Configuration
  private let identity: ChartSession.Identity
  var variables: VariableTable
  /// What the host answers for, by slot; empty where it answers for nothing.
  private var hosted: [DataValue?] = []
  /// Loops that are running, the innermost last.
  var loops: [DataLoop] = []
  /// The event being processed.
  var event: ChartEvent? {
    didSet {
      guard plan.usesEvent else { return }
      eventElement = nil
      if let event { workspace?.bind("_event", to: Self.element(for: event)) }
    }
  }
  private var eventElement: XMLElement?
  /// What evaluates the expressions that have no native code, from the first of them on.
  private var workspace: XPathWorkspace?

  init(plan: ChartPlan, session: ChartSession, configuration: Configuration, host: ChartHost) {
    self.plan = plan
    self.host = host
    self.configuration = configuration
    identity = session.identity
    variables = VariableTable(of: session, in: plan)
    event = session.lastEvent?.event
    for (slot, source) in plan.sources {
      guard let element = host.data[source] else { continue }
      if hosted.isEmpty { hosted = Array(repeating: nil, count: plan.slots.count) }
      // What the host answers for is never stored: it is read afresh at every step.
      hosted[slot] = DataValue(element, of: plan.slots[slot])
    }
  }

  private func openWorkspace() -> XPathWorkspace {
    if let workspace { return workspace }
    let workspace = XPathWorkspace(
      namespaces: plan.namespaces.merging(host.namespaces) { _, given in given }, order: plan.variables)
    for (name, element) in variables.all { workspace.bind(name, to: element) }
    for (slot, value) in hosted.enumerated() {
      if let value { workspace.bind(plan.slots[slot], to: value.element) }
    }
    workspace.bind("_sessionid", to: Self.variable("_sessionid", DataText.nodes(identity.id)))
    workspace.bind("_name", to: Self.variable("_name", DataText.nodes(plan.name ?? "")))
    workspace.bind("_ioprocessors", to: Self.processors(location: ChartSession.address(of: identity.id)))
    workspace.bind("_x", to: Self.variable("_x", []))
    if let event { workspace.bind("_event", to: Self.element(for: event)) }
    let (plan, configuration) = (plan, configuration)
    workspace.register("In") { arguments in
      .boolean(plan.indices[arguments.first?.string ?? ""].map(configuration.contains) ?? false)
    }
    for (name, function) in host.functions {
      workspace.register(name) { arguments throws(Refusal) in try function(arguments) }
    }
    self.workspace = workspace
    return workspace
  }

  // MARK: Evaluating

  /// A condition (5.9.1).
  func holds(_ expression: Expression) throws(Refusal) -> Bool {
    if let program = program(of: expression), let result = program.holds(in: self) { return result }
    switch expression.meaning {
    case .isActive(_, let test): return holds(test: test)
    case .xpath(let xpath): return try openWorkspace().holds(xpath)
    case .unusable(let finding): throw Refusal([finding])
    }
  }

  func value(of expression: Expression) throws(Refusal) -> XPathValue {
    if let program = program(of: expression), let result = program.value(in: self) { return result }
    switch expression.meaning {
    case .isActive(_, let test): return .boolean(holds(test: test))
    case .xpath(let xpath): return try openWorkspace().evaluate(xpath)
    case .unusable(let finding): throw Refusal([finding])
    }
  }

  func string(of expression: Expression) throws(Refusal) -> String {
    if let program = program(of: expression), let result = program.string(in: self) { return result }
    guard case .xpath(let xpath) = expression.meaning else { return try value(of: expression).string }
    return try openWorkspace().string(xpath)
  }

  func string(of property: Property?) throws(Refusal) -> String {
    switch property {
    case nil: ""
    case .literal(let text): text
    case .expression(let expression): try string(of: expression)
    }
  }

  /// Native code that can run now: names are resolved before anything is evaluated, so that a missing variable is an
  /// error even where it would never be reached.
  private func program(of expression: Expression) -> XPathProgram? {
    guard let program = expression.program else { return nil }
    for slot in program.variables where !isSet(slot) { return nil }
    return program
  }

  private func isSet(_ slot: Int) -> Bool {
    variables.values[slot] != nil || (slot == plan.eventSlot && event != nil)
      || (!hosted.isEmpty && hosted[slot] != nil)
  }

  /// A value as content of a variable: nodes are copied, and of a whole variable what is inside of it.
  func nodes(of expression: Expression) throws(Refusal) -> [XMLNode] {
    try DataText.bounded(Self.content(of: try value(of: expression)))
  }

  static func content(of value: XPathValue) -> [XMLNode] {
    guard case .nodes(let nodes) = value else { return DataText.nodes(value.string) }
    return nodes.flatMap { node -> [XMLNode] in
      if node.path.isEmpty, node.attribute == nil, case .element(let element) = node.node { return element.children }
      return [node.node]
    }.map(DataText.unplaced)
  }

  // MARK: Variables

  /// Whether a name can be that of a variable.
  static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
  }

  func set(_ name: String, to element: XMLElement) {
    guard plan.isXPath else { return }
    variables[name] = element
    workspace?.bind(name, to: element)
  }

  /// Replaces what is in a variable by text, where that is all there is to an assignment; false where it is more.
  func setText(_ slot: Int, to text: String) -> Bool {
    // Loops follow what is assigned, and large texts are measured with everything around them.
    guard loops.isEmpty, text.utf8.count < DataText.largest / 2, variables.values[slot]?.isText == true,
      hosted.isEmpty || hosted[slot] == nil
    else { return false }
    variables.set(slot, to: text)
    if let workspace, let value = variables.values[slot] { workspace.bind(plan.slots[slot], to: value.element) }
    return true
  }

  func set(_ name: String, to content: [XMLNode]) {
    set(name, to: Self.variable(name, content))
  }

  /// Gives a variable its first value (5.3.3); one that cannot be computed leaves it empty.
  func declare(_ declaration: DataDeclaration) throws(Refusal) {
    do throws(Refusal) {
      switch declaration.value {
      case .nodes(let nodes): set(declaration.id, to: nodes)
      case .expression(let expression): set(declaration.id, to: try nodes(of: expression))
      case .source(let source):
        if host.data[source] != nil { return }
        guard let bytes = host.load(source) else { throw Refusal("chart.source-unavailable", ["source": source]) }
        set(declaration.id, to: DataText.nodes(from: bytes, name: source))
      }
    } catch {
      set(declaration.id, to: [])
      throw error
    }
  }

  /// Late binding leaves variables there, but empty, until their state is entered.
  func declareEmpty(_ declaration: DataDeclaration) {
    if case .source(let source) = declaration.value, host.data[source] != nil { return }
    set(declaration.id, to: [])
  }

  // MARK: System variables

  /// A variable's element, as the note has it.
  static func variable(_ id: String, _ content: [XMLNode]) -> XMLElement {
    XMLElement(XMLName("data"), attributes: [XMLAttribute(XMLName("id"), id)], children: content)
  }

  private static func element(for event: ChartEvent) -> XMLElement {
    func part(_ name: String, _ value: String?) -> XMLNode {
      .element(XMLElement(XMLName(name), children: DataText.nodes(value ?? "")))
    }
    return variable(
      "_event",
      [
        part("name", event.name), part("type", event.kind.rawValue), part("sendid", event.sendID),
        part("origin", event.origin), part("origintype", event.originType), part("invokeid", event.invokeID),
        .element(XMLElement(XMLName("data"), children: event.data)),
      ])
  }

  private static func processors(location: String) -> XMLElement {
    let processor = XMLElement(
      XMLName("processor"), attributes: [XMLAttribute(XMLName("name"), ChartEvent.processor)],
      children: [.element(XMLElement(XMLName("location"), children: [.text(location)]))])
    return variable("_ioprocessors", [.element(processor)])
  }
}

extension Datamodel: XPathScope {
  func variable(_ slot: Int) -> XPathVariable? {
    if slot == plan.eventSlot, let event {
      let element = eventElement ?? Self.element(for: event)
      eventElement = element
      return .element(element)
    }
    if !hosted.isEmpty, let value = hosted[slot] { return value.variable }
    return variables.values[slot]?.variable
  }

  func holds(test slot: Int) -> Bool { configuration.contains(plan.tests[slot]) }
}
