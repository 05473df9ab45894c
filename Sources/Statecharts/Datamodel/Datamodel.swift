import Diagnostics
import SafeXML

/// The data of one session while a step runs: `null`, or `xpath` after the W3C's note, with XPath 1.0.
///
/// Confined to one step; what remains is taken back into the session as values.
final class Datamodel {
  /// Variables that are the engine's (SCXML 1.0, 5.10); nothing can be assigned to them.
  static let systemVariables: Set<String> = ["_event", "_sessionid", "_name", "_ioprocessors", "_x"]

  let chart: Statechart
  private let host: ChartHost
  private let configuration: Configuration
  private let sessionID: String
  /// Variables as `<data>` elements, by name.
  var variables: [String: XMLElement]
  /// Loops that are running, the innermost last.
  var loops: [DataLoop] = []
  /// The event being processed.
  var event: ChartEvent? {
    didSet { if chart.usesEvent, let event { workspace.bind("_event", to: Self.element(for: event)) } }
  }

  private lazy var workspace = makeWorkspace()

  init(chart: Statechart, session: ChartSession, configuration: Configuration, host: ChartHost) {
    self.chart = chart
    self.host = host
    self.configuration = configuration
    sessionID = session.id
    variables = session.data
    event = session.event
  }

  private func makeWorkspace() -> XPathWorkspace {
    let workspace = XPathWorkspace(
      namespaces: chart.namespaces.merging(host.namespaces) { _, given in given }, order: chart.variables)
    for (name, element) in variables { workspace.bind(name, to: element) }
    // What the host answers for is never stored: it is read afresh at every step.
    for declaration in chart.data + chart.states.flatMap(\.data) {
      if case .source(let source) = declaration.value, let element = host.data[source] {
        workspace.bind(declaration.id, to: element)
      }
    }
    workspace.bind("_sessionid", to: Self.variable("_sessionid", DataText.nodes(sessionID)))
    workspace.bind("_name", to: Self.variable("_name", DataText.nodes(chart.name ?? "")))
    workspace.bind("_ioprocessors", to: Self.processors(location: ChartSession.address(of: sessionID)))
    workspace.bind("_x", to: Self.variable("_x", []))
    if let event { workspace.bind("_event", to: Self.element(for: event)) }
    let (chart, configuration) = (chart, configuration)
    workspace.register("In") { arguments in
      .boolean(chart.indices[arguments.first?.string ?? ""].map(configuration.contains) ?? false)
    }
    for (name, function) in host.functions {
      workspace.register(name) { arguments throws(Refusal) in try function(arguments) }
    }
    return workspace
  }

  // MARK: Evaluating

  /// A condition (5.9.1).
  func holds(_ expression: Expression) throws(Refusal) -> Bool {
    switch expression {
    case .isActive(let state): chart.indices[state].map(configuration.contains) ?? false
    case .xpath(let expression): try workspace.holds(expression)
    case .unusable(_, let finding): throw Refusal([finding])
    }
  }

  func value(of expression: Expression) throws(Refusal) -> XPathValue {
    switch expression {
    case .isActive: .boolean(try holds(expression))
    case .xpath(let expression): try workspace.evaluate(expression)
    case .unusable(_, let finding): throw Refusal([finding])
    }
  }

  func string(of expression: Expression) throws(Refusal) -> String {
    guard case .xpath(let xpath) = expression else { return try value(of: expression).string }
    return try workspace.string(xpath)
  }

  func string(of property: Property?) throws(Refusal) -> String {
    switch property {
    case nil: ""
    case .literal(let text): text
    case .expression(let expression): try string(of: expression)
    }
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
    guard chart.isXPath else { return }
    variables[name] = element
    workspace.bind(name, to: element)
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
