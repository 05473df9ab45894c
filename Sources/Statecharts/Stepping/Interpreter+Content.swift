import Diagnostics
import SafeXML

extension Interpreter {
  /// Executes one block; an error ends the block, and the rest of it is skipped (SCXML 1.0, 4.9).
  mutating func execute(_ block: [Content]) {
    _ = run(block)
  }

  private mutating func run(_ block: [Content]) -> Bool {
    for content in block {
      do {
        guard try run(content) else { return false }
      } catch {
        fail("error.execution", error.findings.first ?? Finding("chart.failed"))
        return false
      }
    }
    return true
  }

  private mutating func run(_ content: Content) throws(Refusal) -> Bool {
    switch content {
    case .raise(let name): raise(ChartEvent(name: name, kind: .internal))
    case .branch(let branches):
      for branch in branches where branch.condition.map({ holds($0, line: nil) }) ?? true {
        return run(branch.content)
      }
    case .forEach(let loop): return try forEach(loop)
    case .log(let label, let expression):
      let text = try string(of: expression)
      step.log.append([label, text].compactMap { $0 }.joined(separator: ": "))
    case .assign(let assignment): try assign(assignment)
    case .send(let send): return try self.send(send)
    case .cancel(let id, let expression):
      let computed = try string(of: expression)
      let id = id ?? computed
      snapshot.scheduled.removeAll { $0.event.sendID == id }
    case .unsupported(let name): throw Refusal("chart.unsupported", ["element": name])
    }
    return true
  }

  private func string(of expression: String?) throws(Refusal) -> String {
    guard let expression else { return "" }
    return try evaluate(expression).string
  }

  private mutating func forEach(_ loop: Content.ForEach) throws(Refusal) -> Bool {
    guard case .nodes(let nodes) = try evaluate(loop.array) else {
      throw Refusal("chart.no-array", ["expression": loop.array])
    }
    guard Self.isName(loop.item), loop.index.map(Self.isName) ?? true else {
      throw Refusal("chart.bad-name", ["name": loop.item])
    }
    // The nodes are values: what the body changes does not change the round.
    defer { aliases[loop.item] = nil }
    for (offset, node) in nodes.enumerated() {
      aliases[loop.item] = node
      set(loop.item, to: node.isAttributeOrText ? [.text(node.node.string)] : [node.node], unwrapping: true)
      if let index = loop.index { set(index, to: [.text(String(offset + 1))], unwrapping: false) }
      guard run(loop.content) else { return false }
    }
    return true
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
  }

  // MARK: Sending

  private mutating func send(_ send: Content.Send) throws(Refusal) -> Bool {
    let sendID: String?
    if let location = send.idLocation {
      snapshot.counter += 1
      let generated = "send-\(snapshot.counter)"
      try assign(Content.Assignment(location: location, kind: .replaceChildren, content: [.text(generated)]))
      sendID = generated
    } else {
      sendID = send.id
    }
    let name = try value(of: send.event) ?? ""
    let target = try value(of: send.target) ?? ""
    let type = try value(of: send.type) ?? ""
    let delay = try value(of: send.delay) ?? ""
    let data = try payload(send.payload)
    let known = ["", "scxml", "http://www.w3.org/TR/scxml/", "http://www.w3.org/TR/scxml/#SCXMLEventProcessor"]
    guard known.contains(type) else {
      fail("error.execution", Finding("chart.send-type", .error, ["type": type]), sendID: sendID)
      return false
    }
    guard let milliseconds = Self.milliseconds(delay) else {
      throw Refusal("chart.delay-unreadable", ["delay": delay])
    }
    if target == "#_internal" {
      raise(ChartEvent(name: name, kind: .internal, data: data, sendID: sendID))
      return true
    }
    guard target.isEmpty || target == Self.sessionTarget else {
      let isForm = target.hasPrefix("#_")
      fail(
        isForm ? "error.communication" : "error.execution", Finding("chart.send-target", .error, ["target": target]),
        sendID: sendID)
      return isForm
    }
    snapshot.counter += 1
    let event = ChartEvent(
      name: name, kind: .external, data: data, sendID: send.id ?? (send.idLocation == nil ? nil : sendID),
      origin: Self.sessionTarget, originType: "http://www.w3.org/TR/scxml/#SCXMLEventProcessor")
    let scheduled = ScheduledEvent(event: event, due: host.now + milliseconds, sequence: snapshot.counter)
    let place =
      snapshot.scheduled.firstIndex { ($0.due, $0.sequence) > (scheduled.due, scheduled.sequence) }
      ?? snapshot.scheduled.endIndex
    snapshot.scheduled.insert(scheduled, at: place)
    return true
  }

  /// Where events to this session are sent.
  static let sessionTarget = "#_scxml_session"

  private mutating func value(of property: Content.Send.Property) throws(Refusal) -> String? {
    if let expression = property.expression { return try evaluate(expression).string }
    return property.literal
  }

  /// A CSS time such as `1.5s` or `200ms` (6.2.4); empty is none.
  static func milliseconds(_ text: String) -> Int64? {
    let trimmed = text.filter { !$0.isWhitespace }
    if trimmed.isEmpty { return 0 }
    let isMilliseconds = trimmed.hasSuffix("ms")
    guard isMilliseconds || trimmed.hasSuffix("s"), let number = Double(trimmed.dropLast(isMilliseconds ? 2 : 1)),
      number >= 0, number < 1e15
    else { return nil }
    return Int64((number * (isMilliseconds ? 1 : 1000)).rounded())
  }
}

extension XPathNode {
  var isAttributeOrText: Bool {
    attribute != nil || node.element == nil
  }
}
