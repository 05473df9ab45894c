import Diagnostics
import SafeXML

/// `<invoke>` and `<finalize>` (SCXML 1.0, 6.4 and 6.5): sessions inside of a session.
extension Interpreter {
  /// Most sessions that may run at once, and how deep they may stand in each other: a chart can invoke itself.
  static let sessionLimit = 1_000
  static let depthLimit = 16

  mutating func invokeAll(of state: State) {
    for (index, invocation) in state.invocations.enumerated() {
      do throws(Refusal) {
        try invoke(invocation, index, of: state)
      } catch {
        // What cannot be evaluated is not invoked (6.4.3).
        fail("error.execution", error, line: invocation.line)
      }
    }
  }

  private mutating func invoke(_ invocation: Invocation, _ index: Int, of state: State) throws(Refusal) {
    let type = try datamodel.string(of: invocation.type)
    guard Invocation.types.contains(type) else { throw Refusal("chart.invoke-type", ["type": type]) }
    var values: [String: [XMLNode]] = [:]
    for parameter in invocation.parameters { values[parameter.name] = try datamodel.nodes(of: parameter.value) }
    let (chart, document) = try invokedChart(invocation)
    let number = snapshot.nextNumber()
    let id = invocation.id ?? "\(state.id).\(number)"
    if let location = invocation.idLocation { try datamodel.assign(id, to: location) }
    let session = ChartSession(
      id: "\(self.session.id)-\(number)", of: chart.plan, parent: self.session.id, invokeID: id)
    guard snapshot.sessions.count < Self.sessionLimit, depth < Self.depthLimit else {
      throw Refusal("chart.too-many-sessions", ["limit": String(Self.sessionLimit), "depth": String(Self.depthLimit)])
    }
    try start(
      session, of: chart, with: values,
      as: ActiveInvocation(id: id, state: state.id, index: index, session: session.id, document: document))
  }

  private var depth: Int {
    var depth = 0
    var parent = session.parent
    while let id = parent {
      depth += 1
      parent = snapshot[session: id]?.parent
    }
    return depth
  }

  /// The chart, and its document where it must be remembered.
  private func invokedChart(_ invocation: Invocation) throws(Refusal) -> (Statechart, XMLElement?) {
    switch invocation.document {
    case .chart(let chart): return (chart, nil)
    case .expression(let expression):
      let nodes = try datamodel.nodes(of: expression)
      guard let root = nodes.compactMap(\.element).first else {
        throw Refusal("chart.no-scxml", ["root": nodes.first?.string ?? "", "namespace": "–"])
      }
      return (try Statechart.read(root, file: plan.file), root)
    case .source(let property):
      let source = try datamodel.string(of: property)
      guard let bytes = host.load(source) else { throw Refusal("chart.source-unavailable", ["source": source]) }
      let root = try XMLReader().read(bytes, name: source).root
      return (try Statechart.read(root, file: source), root)
    case nil: throw Refusal("chart.source-unavailable", ["source": ""])
    }
  }

  private mutating func start(
    _ session: ChartSession, of chart: Statechart, with values: [String: [XMLNode]], as invocation: ActiveInvocation
  ) throws(Refusal) {
    let earlier = snapshot
    self.session.invocations.append(invocation)
    snapshot.sessions.append(session)
    store()
    var child = Interpreter(plan: chart.plan, session: session, in: snapshot, host: host)
    child.start(with: values)
    if child.isOverrun {
      self.session.invocations.removeLast()
      snapshot = earlier
      throw Refusal([child.overrunFinding])
    }
    takeBack(child)
  }

  /// Takes over what another session's step has left.
  private mutating func takeBack(_ child: Interpreter) {
    let finished = child.finished()
    snapshot = finished.snapshot
    step.sent += finished.sent
    step.errors += finished.errors
    step.log += finished.log
  }

  mutating func cancelInvocations(of state: String) {
    for invocation in session.invocations where invocation.state == state { cancel(invocation) }
    session.invocations.removeAll { $0.state == state }
  }

  private mutating func cancel(_ invocation: ActiveInvocation) {
    guard let session = snapshot[session: invocation.session] else { return }
    store()
    if let chart = chart.invokedChart(invocation, runBy: session), let session = session.placed(in: chart.plan) {
      var child = Interpreter(plan: chart.plan, session: session, in: snapshot, host: host)
      child.isCancelled = true
      child.end()
      takeBack(child)
    }
    snapshot.sessions.removeAll { $0.id == invocation.session }
  }

  /// Lets other sessions see this one as it is now.
  private mutating func store() {
    if let place = snapshot.sessions.firstIndex(where: { $0.id == session.id }) { snapshot.sessions[place] = session }
  }

  // MARK: Events from and to invoked sessions

  /// Before an event is processed: what its invocation finalizes, and who gets a copy (mainEventLoop).
  mutating func finalizeAndForward(_ event: ChartEvent) {
    for invocation in session.invocations {
      guard let state = plan.indices[invocation.state].map({ plan.states[$0] }),
        state.invocations.indices.contains(invocation.index)
      else { continue }
      let definition = state.invocations[invocation.index]
      if invocation.id == event.invokeID { finalize(definition, event) }
      if definition.isForwarding, snapshot[session: invocation.session] != nil {
        deliver(event, to: invocation.session, after: 0)
      }
    }
  }

  private mutating func finalize(_ definition: Invocation, _ event: ChartEvent) {
    guard let content = definition.finalize else { return }
    if !content.isEmpty { return execute(content) }
    // An empty <finalize> writes the data that came back to the places that the parameters came from (6.5.2).
    for parameter in definition.parameters where parameter.isLocation {
      let values = event.data.compactMap(\.element).filter { $0.attribute("id") == parameter.name }
      guard let value = values.first else { continue }
      do throws(Refusal) {
        try datamodel.assign(Assignment(location: parameter.value, value: .nodes(value.children)))
      } catch {
        fail("error.execution", error, line: definition.line)
      }
    }
  }
}

extension Statechart {
  /// The chart that an invocation of this one runs; `nil` where the snapshot belongs to another chart.
  func invokedChart(_ invocation: ActiveInvocation, runBy session: ChartSession) -> Statechart? {
    if let document = invocation.document {
      // What was read from the same document need not be read again.
      if let plan = session.plan { return Statechart(plan: plan) }
      return try? Statechart.read(document, file: file)
    }
    guard let state = state(invocation.state), state.invocations.indices.contains(invocation.index),
      case .chart(let chart)? = state.invocations[invocation.index].document
    else { return nil }
    return chart
  }

  /// The chart that a session of a snapshot runs, found from the outermost session inwards.
  func chart(of session: ChartSession, in snapshot: ChartSnapshot) -> Statechart? {
    guard let parent = session.parent else { return self }
    guard let invoking = snapshot[session: parent], let chart = chart(of: invoking, in: snapshot) else { return nil }
    return invoking.invocations.first { $0.session == session.id }.flatMap { chart.invokedChart($0, runBy: session) }
  }
}
