import Diagnostics
import SafeXML

/// The datamodels: `null`, and `xpath` after the W3C note, with XPath 1.0.
extension Interpreter {
  private static let systemVariables: Set<String> = ["_event", "_sessionid", "_name", "_ioprocessors", "_x"]

  private var isXPath: Bool { chart.datamodel == "xpath" }

  // MARK: Evaluating

  /// A condition; one that cannot be evaluated is false and raises `error.execution` (5.9.1).
  mutating func holds(_ source: String, line: Int?) -> Bool {
    if !isXPath {
      guard let condition = NullCondition(source) else {
        fail("error.execution", Finding("chart.condition-null", .error, at: Place(line: line), ["expression": source]))
        return false
      }
      return isActive(condition.state)
    }
    do {
      return try evaluate(source).boolean
    } catch {
      var finding = error.findings.first ?? Finding("chart.failed")
      if finding.place.line == nil { finding.place.line = line }
      fail("error.execution", finding)
      return false
    }
  }

  func evaluate(_ source: String) throws(Refusal) -> XPathValue {
    guard isXPath else { throw Refusal("chart.datamodel-null", ["expression": source]) }
    let expression: XPathExpression
    if let known = chart.expressions[source] { expression = known } else { expression = try XPathExpression(source) }
    let workspace = XPathWorkspace(namespaces: host.namespaces)
    for name in expression.variables.sorted() {
      if let element = variable(name) { workspace.bind(name, to: element) }
    }
    let active = Set(snapshotStates)
    workspace.register("In") { arguments throws(Refusal) in
      .boolean(arguments.first.map { active.contains($0.string) } ?? false)
    }
    for (name, function) in host.functions {
      workspace.register(name) { arguments throws(Refusal) in try function(arguments) }
    }
    return try workspace.evaluate(expression)
  }

  /// Ids of the states that are active at this moment of the step.
  private var snapshotStates: [String] {
    chart.states.map(\.id).filter(isActive)
  }

  private func variable(_ name: String) -> XMLElement? {
    switch name {
    case "_event": event.map(Self.element(for:))
    case "_sessionid": Self.named("_sessionid", [.text("session")])
    case "_name": Self.named("_name", [.text(chart.name ?? "")])
    case "_ioprocessors":
      Self.named(
        "_ioprocessors",
        [
          .element(
            XMLElement(
              XMLName("processor"),
              attributes: [XMLAttribute(XMLName("name"), "http://www.w3.org/TR/scxml/#SCXMLEventProcessor")],
              children: [.element(XMLElement(XMLName("location"), children: [.text(Self.sessionTarget)]))]))
        ])
    case "_x": Self.named("_x", [])
    default: snapshot.data[name] ?? hostData(name)
    }
  }

  private static func named(_ id: String, _ children: [XMLNode]) -> XMLElement {
    XMLElement(XMLName("data"), attributes: [XMLAttribute(XMLName("id"), id)], children: children)
  }

  /// `<data src>` that the host answers for is never stored: it is read afresh at every step.
  private func hostData(_ name: String) -> XMLElement? {
    for declaration in chart.data where declaration.id == name {
      if let source = declaration.source { return host.data[source] }
    }
    return nil
  }

  private static func element(for event: ChartEvent) -> XMLElement {
    func part(_ name: String, _ value: String?) -> XMLNode {
      .element(XMLElement(XMLName(name), children: value.map { $0.isEmpty ? [] : [.text($0)] } ?? []))
    }
    return named(
      "_event",
      [
        part("name", event.name), part("type", event.kind.rawValue), part("sendid", event.sendID),
        part("origin", event.origin), part("origintype", event.originType), part("invokeid", event.invokeID),
        .element(XMLElement(XMLName("data"), children: event.data)),
      ])
  }

  // MARK: Declaring and assigning

  mutating func declareEmpty(_ declaration: DataDeclaration) {
    if isXPath { snapshot.data[declaration.id] = Self.named(declaration.id, []) }
  }

  mutating func declare(_ declaration: DataDeclaration) {
    guard isXPath else { return }
    if let source = declaration.source, host.data[source] != nil { return }
    var children: [XMLNode] = []
    do throws(Refusal) {
      if let expression = declaration.expression {
        children = Self.copy(try evaluate(expression))
      } else if let source = declaration.source {
        throw Refusal("chart.data-source", at: Place(line: declaration.line), ["source": source])
      } else {
        children = Self.normalized(declaration.content)
      }
    } catch {
      snapshot.data[declaration.id] = Self.named(declaration.id, [])
      fail("error.execution", error.findings.first ?? Finding("chart.failed"))
      return
    }
    snapshot.data[declaration.id] = Self.named(declaration.id, children)
  }

  /// Binds a loop variable to a node.
  mutating func set(_ name: String, to nodes: [XMLNode], unwrapping: Bool) {
    // The item is the node itself, so that `$item/child` and `$item` as a number both work.
    if unwrapping, case .element(let element)? = nodes.first {
      snapshot.data[name] = element
    } else {
      snapshot.data[name] = Self.named(name, nodes)
    }
  }

  mutating func assign(_ assignment: Content.Assignment) throws(Refusal) {
    let expression = try XPathExpression(assignment.location)
    if let system = expression.variables.first(where: Self.systemVariables.contains) {
      throw Refusal("chart.assign-system", ["name": system])
    }
    guard case .nodes(let places) = try evaluate(assignment.location), !places.isEmpty else {
      throw Refusal("chart.assign-nowhere", ["location": assignment.location])
    }
    let value: [XMLNode]
    var text = ""
    if let source = assignment.expression {
      let result = try evaluate(source)
      value = Self.copy(result)
      text = result.string
    } else {
      value = Self.normalized(assignment.content)
      text = value.map(\.string).joined()
    }
    let edit = Edit(assignment: assignment, value: value, text: text)
    // From the last to the first, so that earlier places keep their indices.
    for place in places.reversed() {
      try apply(edit, at: place)
      // The item of a loop is the node itself (foreach of the XPath datamodel).
      if let original = aliases[place.tree], original.attribute == nil {
        var moved = place
        moved.tree = original.tree
        moved.path = original.path + place.path
        try apply(edit, at: moved)
      }
    }
  }

  private struct Edit {
    var assignment: Content.Assignment
    var value: [XMLNode]
    var text: String
  }

  private mutating func apply(_ edit: Edit, at place: XPathNode) throws(Refusal) {
    let nowhere = Refusal("chart.assign-nowhere", ["location": edit.assignment.location])
    guard var tree = snapshot.data[place.tree] else { throw nowhere }
    if let attribute = place.attribute {
      if edit.value.contains(where: { $0.element != nil }) { throw nowhere }
      tree.edit(place.path) { $0.setAttribute(attribute, to: edit.text) }
    } else {
      let isApplied = tree.apply(
        edit.assignment.kind, at: place.path, value: edit.value, text: edit.text, attribute: edit.assignment.attribute)
      if !isApplied { throw nowhere }
    }
    snapshot.data[place.tree] = tree
  }

  /// A value as children of a variable: nodes are copied deeply, what is inside a variable rather than the variable.
  static func copy(_ value: XPathValue) -> [XMLNode] {
    guard case .nodes(let nodes) = value else { return value.string.isEmpty ? [] : [.text(value.string)] }
    return nodes.flatMap { node -> [XMLNode] in
      if node.path.isEmpty, node.attribute == nil, case .element(let element) = node.node { return element.children }
      return [node.node]
    }
  }

  /// Inline content: white space around elements does not count, that inside text is folded.
  static func normalized(_ content: [XMLNode]) -> [XMLNode] {
    if content.contains(where: { $0.element != nil }) {
      return content.filter { node in
        if case .text(let text) = node { return !text.allSatisfy(\.isWhitespace) }
        return true
      }
    }
    let text = content.map(\.string).joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? [] : [.text(text)]
  }

  // MARK: Payloads

  /// The data of an event that is sent.
  ///
  /// - Throws: ``Refusal`` where a part cannot be evaluated; then nothing is sent (6.2.4).
  func payload(_ payload: Payload) throws(Refusal) -> [XMLNode] {
    if let expression = payload.contentExpression { return Self.copy(try evaluate(expression)) }
    if let content = payload.content { return Self.normalized(content) }
    var nodes: [XMLNode] = []
    for parameter in payload.allParameters { nodes.append(try node(for: parameter)) }
    return nodes
  }

  /// The data of a done event; a part that cannot be evaluated is left out and raises `error.execution` (5.7).
  mutating func payload(skippingErrors payload: Payload) -> [XMLNode] {
    if payload.contentExpression != nil || payload.content != nil {
      do {
        return try self.payload(payload)
      } catch {
        fail("error.execution", error.findings.first ?? Finding("chart.failed"))
        return []
      }
    }
    var nodes: [XMLNode] = []
    for parameter in payload.allParameters {
      do {
        nodes.append(try node(for: parameter))
      } catch {
        fail("error.execution", error.findings.first ?? Finding("chart.failed"))
      }
    }
    return nodes
  }

  private func node(for parameter: Payload.Parameter) throws(Refusal) -> XMLNode {
    let source = parameter.expression ?? parameter.location ?? ""
    return .element(Self.named(parameter.name, Self.copy(try evaluate(source))))
  }
}

extension Payload {
  /// The name list and the parameters, in this order.
  fileprivate var allParameters: [Parameter] {
    names.map { name in
      let bare = name.hasPrefix("$") ? String(name.dropFirst()) : name
      return Parameter(name: bare, expression: "$" + bare, location: nil)
    } + parameters
  }
}

extension XMLElement {
  fileprivate mutating func setAttribute(_ name: XMLName, to value: String) {
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index].value = value
    } else {
      attributes.append(XMLAttribute(name, value))
    }
  }

  /// Changes the element at child indices below this one; nothing where there is none.
  fileprivate mutating func edit(_ path: [Int], _ change: (inout XMLElement) -> Void) {
    guard let first = path.first else {
      change(&self)
      return
    }
    guard children.indices.contains(first), case .element(var child) = children[first] else { return }
    child.edit(Array(path.dropFirst()), change)
    children[first] = .element(child)
  }

  /// Assignment types of the XPath datamodel note; false where the place does not take it.
  fileprivate mutating func apply(
    _ kind: Content.Assignment.Kind, at path: [Int], value: [XMLNode], text: String, attribute: String?
  ) -> Bool {
    switch kind {
    case .replaceChildren: edit(path) { $0.children = value }
    case .firstChild: edit(path) { $0.children.insert(contentsOf: value, at: 0) }
    case .lastChild: edit(path) { $0.children += value }
    case .addAttribute:
      guard let attribute else { return false }
      edit(path) { $0.setAttribute(XMLName(attribute), to: text) }
    case .previousSibling, .nextSibling, .replace, .delete:
      guard let last = path.last else { return false }
      edit(Array(path.dropLast())) { parent in
        switch kind {
        case .previousSibling: parent.children.insert(contentsOf: value, at: last)
        case .nextSibling: parent.children.insert(contentsOf: value, at: last + 1)
        case .replace: parent.children.replaceSubrange(last...last, with: value)
        default: parent.children.remove(at: last)
        }
      }
    }
    return true
  }
}
