import Diagnostics
import SafeXML

/// Executable content, data and what events carry.
extension StatechartReader {
  mutating func content(of element: XMLElement) -> [Content] {
    checkChildren(of: element)
    return Self.scxml(in: element).compactMap { child in
      action(child).map { Content(action: $0, line: child.line) }
    }
  }

  private mutating func action(_ element: XMLElement) -> Action? {
    switch element.name.local {
    case "raise": return .raise(event: required("event", of: element))
    case "if": return .branch(branches(of: element))
    case "foreach": return forEach(element)
    case "log": return log(element)
    case "assign": return assignment(element).map(Action.assign)
    case "send": return .send(send(element))
    case "cancel":
      let id = property("sendid", "sendidexpr", of: element)
      if id == nil { report("chart.attribute-missing", at: element, ["element": "cancel", "attribute": "sendid"]) }
      return id.map(Action.cancel)
    case "script":
      refuseScript(element)
      return nil
    default: return nil
    }
  }

  /// A log changes nothing, so that what it cannot say in another datamodel is no reason to refuse a chart.
  private mutating func log(_ element: XMLElement) -> Action {
    let label = element.attribute("label")
    guard let source = element.attribute("expr"), datamodel != "xpath" else {
      return .log(label: label, optionalExpression("expr", of: element))
    }
    return .log(label: [label, source].compactMap(\.self).joined(separator: ": "), nil)
  }

  mutating func refuseScript(_ element: XMLElement) {
    mentions.evaluates = true
    report("chart.unsupported", at: element, ["element": "script"])
  }

  private mutating func branches(of element: XMLElement) -> [Branch] {
    checkChildren(of: element)
    var branches = [Branch(condition: requiredExpression("cond", of: element), line: element.line)]
    for child in Self.scxml(in: element) {
      switch child.name.local {
      case "elseif": branches.append(Branch(condition: requiredExpression("cond", of: child), line: child.line))
      case "else": branches.append(Branch(condition: nil, line: child.line))
      default:
        if let action = action(child) {
          branches[branches.count - 1].content.append(Content(action: action, line: child.line))
        }
      }
    }
    return branches
  }

  private mutating func forEach(_ element: XMLElement) -> Action? {
    let item = required("item", of: element)
    mentions.declare(item)
    if let index = element.attribute("index") { mentions.declare(index) }
    guard let array = requiredExpression("array", of: element) else { return nil }
    return .forEach(
      ForEach(array: array, item: item, index: element.attribute("index"), content: content(of: element)))
  }

  private mutating func assignment(_ element: XMLElement) -> Assignment? {
    let kind = word("type", of: element, among: Assignment.Kind.allCases.map(\.rawValue))
    let value: Assignment.Value =
      optionalExpression("expr", of: element).map(Assignment.Value.expression)
      ?? .nodes(DataText.normalized(element.children))
    guard let location = requiredExpression("location", of: element) else { return nil }
    return Assignment(
      location: location, kind: kind.flatMap(Assignment.Kind.init) ?? .replaceChildren,
      attribute: element.attribute("attr"), value: value)
  }

  // MARK: Sending and invoking

  private mutating func send(_ element: XMLElement) -> Send {
    checkChildren(of: element)
    if let delay = element.attribute("delay") {
      if ChartDuration.milliseconds(css: delay) == nil {
        report("chart.delay-unreadable", at: element, ["delay": delay])
      }
      if element.attribute("target") == "#_internal" { report("chart.delay-internal", .warning, at: element) }
    }
    return Send(
      event: property("event", "eventexpr", of: element), target: property("target", "targetexpr", of: element),
      type: property("type", "typeexpr", of: element), delay: property("delay", "delayexpr", of: element),
      id: element.attribute("id"), idLocation: optionalExpression("idlocation", of: element),
      payload: payload(of: element))
  }

  mutating func payload(of element: XMLElement) -> Payload {
    checkChildren(of: element)
    var payload = Payload(parameters: parameters(of: element))
    if let content = element.first("content", namespace: Statechart.namespace) {
      payload.content =
        optionalExpression("expr", of: content).map(Payload.Content.expression)
        ?? .nodes(DataText.normalized(content.children))
    }
    return payload
  }

  private mutating func parameters(of element: XMLElement) -> [Payload.Parameter] {
    var parameters: [Payload.Parameter] = []
    for word in Self.words(element.attribute("namelist")) {
      let name = word.hasPrefix("$") ? String(word.dropFirst()) : word
      if let value = expression("$" + name, at: element) {
        parameters.append(Payload.Parameter(name: name, value: value, isLocation: true, line: element.line))
      }
    }
    for child in element.elements("param", namespace: Statechart.namespace) {
      let name = required("name", of: child)
      let written = optionalExpression("expr", of: child)
      guard let value = written ?? requiredExpression("location", of: child) else { continue }
      parameters.append(Payload.Parameter(name: name, value: value, isLocation: written == nil, line: child.line))
    }
    return parameters
  }

  mutating func invocation(_ element: XMLElement) -> Invocation {
    checkChildren(of: element)
    let isForwarding = word("autoforward", of: element, among: ["false", "true"]) == "true"
    return Invocation(
      id: element.attribute("id"), idLocation: optionalExpression("idlocation", of: element),
      type: property("type", "typeexpr", of: element), document: invokedDocument(element),
      parameters: parameters(of: element), isForwarding: isForwarding,
      finalize: element.first("finalize", namespace: Statechart.namespace).map { content(of: $0) }, line: element.line)
  }

  private mutating func invokedDocument(_ element: XMLElement) -> Invocation.Document? {
    if let source = property("src", "srcexpr", of: element) { return .source(source) }
    guard let content = element.first("content", namespace: Statechart.namespace) else {
      report("chart.attribute-missing", at: element, ["element": "invoke", "attribute": "src"])
      return nil
    }
    if let expression = optionalExpression("expr", of: content) { return .expression(expression) }
    guard let root = content.elements.first else {
      report("chart.attribute-missing", at: content, ["element": "content", "attribute": "expr"])
      return nil
    }
    do {
      let chart = try Statechart.read(root, file: file)
      findings += chart.findings
      return .chart(chart)
    } catch {
      findings += error.findings
      return nil
    }
  }

  // MARK: Data

  mutating func declarations(in element: XMLElement) -> [DataDeclaration] {
    element.elements("datamodel", namespace: Statechart.namespace).flatMap { declarations(inModel: $0) }
  }

  mutating func declarations(inModel element: XMLElement) -> [DataDeclaration] {
    checkChildren(of: element)
    return element.elements("data", namespace: Statechart.namespace).map { data in
      let id = required("id", of: data)
      if datamodel == nil || datamodel == "null" {
        report("chart.datamodel-null", at: data, ["expression": "<data id=\"\(id)\">"])
      }
      mentions.evaluates = true
      mentions.declare(id)
      let value: DataDeclaration.Value =
        if let expression = optionalExpression("expr", of: data) {
          .expression(expression)
        } else if let source = data.attribute("src") {
          .source(source)
        } else {
          .nodes(DataText.normalized(data.children))
        }
      return DataDeclaration(id: id, value: value, line: data.line)
    }
  }

  // MARK: Attributes

  private mutating func required(_ name: String, of element: XMLElement) -> String {
    if let value = element.attribute(name), !value.isEmpty { return value }
    report("chart.attribute-missing", at: element, ["element": element.name.local, "attribute": name])
    return ""
  }

  /// One of a few words; `nil` where the attribute is missing or says something else, which is reported.
  mutating func word(_ name: String, of element: XMLElement, among allowed: [String]) -> String? {
    guard let value = element.attribute(name) else { return nil }
    if allowed.contains(value) { return value }
    report(
      "chart.value-unknown", at: element,
      ["attribute": name, "value": value, "allowed": allowed.joined(separator: ", ")])
    return nil
  }

  private mutating func property(_ literal: String, _ computed: String, of element: XMLElement) -> Property? {
    if let expression = optionalExpression(computed, of: element) { return .expression(expression) }
    return element.attribute(literal).map(Property.literal)
  }

  mutating func optionalExpression(_ name: String, of element: XMLElement) -> Expression? {
    element.attribute(name).flatMap { expression($0, at: element) }
  }

  private mutating func requiredExpression(_ name: String, of element: XMLElement) -> Expression? {
    let text = required(name, of: element)
    return text.isEmpty ? nil : expression(text, at: element)
  }
}
