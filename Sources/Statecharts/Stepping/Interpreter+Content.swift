import Diagnostics
import SafeXML

/// Executable content (SCXML 1.0, 4).
extension Interpreter {
  /// Executes one block; an error ends it, and the rest of it is skipped (4.9).
  mutating func execute(_ block: [Content]) {
    _ = run(block)
  }

  /// Whether the block came to its end.
  private mutating func run(_ block: [Content]) -> Bool {
    for content in block {
      contentCount += 1
      if contentCount > Self.contentLimit { isOverrun = true }
      if isOverrun { return false }
      do throws(Refusal) {
        guard try run(content) else { return false }
      } catch {
        fail("error.execution", error, line: content.line)
        return false
      }
    }
    return true
  }

  private mutating func run(_ content: Content) throws(Refusal) -> Bool {
    switch content.action {
    case .raise(let name): raise(ChartEvent(name: name, kind: .internal))
    case .branch(let branches):
      for branch in branches where holds(branch) { return run(branch.content) }
    case .forEach(let loop): return try forEach(loop)
    case .log(let label, let expression):
      var parts = label.map { [$0] } ?? []
      if let expression { parts.append(try datamodel.string(of: expression)) }
      step.log.append(parts.joined(separator: ": "))
    case .assign(let assignment): try datamodel.assign(assignment)
    case .send(let send): return self.send(send, line: content.line)
    case .cancel(let id): cancel(try datamodel.string(of: id))
    }
    return true
  }

  /// A condition that cannot be evaluated is false (5.9.1).
  private mutating func holds(_ branch: Branch) -> Bool {
    guard let condition = branch.condition else { return true }
    do throws(Refusal) {
      return try datamodel.holds(condition)
    } catch {
      fail("error.execution", error, line: branch.line)
      return false
    }
  }

  private mutating func forEach(_ loop: ForEach) throws(Refusal) -> Bool {
    guard case .nodes(let nodes) = try datamodel.value(of: loop.array) else {
      throw Refusal("chart.no-array", ["expression": loop.array.source])
    }
    for name in [loop.item, loop.index ?? loop.item] {
      guard Datamodel.isName(name), !Datamodel.systemVariables.contains(name) else {
        throw Refusal("chart.bad-name", ["name": name])
      }
    }
    datamodel.beginLoop(loop.item, over: nodes)
    defer { datamodel.endLoop() }
    // The nodes were taken at the start: what the body does to the array adds no round and takes none (test 525).
    for (offset, node) in nodes.enumerated() {
      datamodel.beginRound(offset, with: node)
      if let index = loop.index { datamodel.set(index, to: [.text(String(offset + 1))]) }
      guard run(loop.content) else { return false }
    }
    return true
  }

  // MARK: Payloads

  /// Data of an event; where a part cannot be evaluated, nothing is sent (6.2.3).
  func payload(_ payload: Payload) throws(Refusal) -> [XMLNode] {
    switch payload.content {
    case .expression(let expression): return try datamodel.nodes(of: expression)
    case .nodes(let nodes): return nodes
    case nil:
      var nodes: [XMLNode] = []
      for parameter in payload.parameters { nodes.append(try node(for: parameter)) }
      return try DataText.bounded(nodes)
    }
  }

  /// Data of a done event; a part that cannot be evaluated is left out (5.5 and 5.7).
  mutating func payload(keepingWhatCanBeEvaluated payload: Payload) -> [XMLNode] {
    var nodes: [XMLNode] = []
    let parts = payload.content == nil ? payload.parameters.map { Payload(parameters: [$0]) } : [payload]
    for (offset, part) in parts.enumerated() {
      do throws(Refusal) {
        nodes += try self.payload(part)
      } catch {
        fail("error.execution", error, line: payload.content == nil ? payload.parameters[offset].line : nil)
      }
    }
    return nodes
  }

  private func node(for parameter: Payload.Parameter) throws(Refusal) -> XMLNode {
    .element(Datamodel.variable(parameter.name, try datamodel.nodes(of: parameter.value)))
  }
}
