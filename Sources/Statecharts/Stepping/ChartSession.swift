import SafeXML

/// One running chart: the one that was started, or one that it has invoked.
///
/// While it runs, it is kept by places in the plan of its chart, so that a step moves bits instead of names. Written down
/// it has names; read back, it keeps them until the chart is there again.
struct ChartSession: Sendable {
  /// What never changes in a session, shared by all its snapshots.
  final class Identity: Sendable {
    let id: String
    let definition: String?
    /// Id of the session that invoked it.
    let parent: String?
    /// Id of the invocation, as the parent knows it.
    let invokeID: String?

    init(id: String, definition: String?, parent: String?, invokeID: String?) {
      self.id = id
      self.definition = definition
      self.parent = parent
      self.invokeID = invokeID
    }
  }

  /// The last event, where the chart asks for `$_event`.
  final class LastEvent: Sendable {
    let event: ChartEvent

    init(_ event: ChartEvent) {
      self.event = event
    }
  }

  let identity: Identity
  /// The chart whose places count; `nil` until a chart has been found for the names.
  private(set) var plan: ChartPlan?
  var active: StateBits
  /// How often each state has been entered.
  var activationCounts: [Int32]
  /// What histories have recorded, by their number.
  var recorded: [StateBits?]
  /// Variables by slot.
  var values: [DataValue?]
  /// Invocations of active states, in the order of their start.
  var invocations: [ActiveInvocation] = []
  var lastEvent: LastEvent?
  var isFinal = false
  /// What the plan has no place for; before there is a plan, everything.
  private(set) var names: NamedStanding?

  var id: String { identity.id }
  var definition: String? { identity.definition }
  var parent: String? { identity.parent }
  var invokeID: String? { identity.invokeID }

  init(id: String, of plan: ChartPlan, parent: String? = nil, invokeID: String? = nil) {
    identity = Identity(id: id, definition: plan.name, parent: parent, invokeID: invokeID)
    self.plan = plan
    active = StateBits(count: plan.states.count)
    activationCounts = Array(repeating: 0, count: plan.states.count)
    recorded = Array(repeating: nil, count: plan.histories.count)
    values = Array(repeating: nil, count: plan.slots.count)
  }

  /// A session by names.
  init(identity: Identity, names: NamedStanding) {
    self.identity = identity
    self.names = names
    (plan, active, activationCounts, recorded, values) = (nil, StateBits(), [], [], [])
  }

  /// The same session by places of a chart; `nil` where the chart lacks a state that is active.
  func placed(in plan: ChartPlan) -> ChartSession? {
    if self.plan === plan { return self }
    let names = standing
    var session = ChartSession(id: id, of: plan)
    session = ChartSession(copying: self, into: session)
    for id in names.configuration {
      guard let index = plan.indices[id] else { return nil }
      session.active.insert(index)
    }
    var others = NamedStanding()
    for (id, count) in names.activations {
      if let index = plan.indices[id] {
        session.activationCounts[index] = Int32(clamping: count)
      } else {
        others.activations[id] = count
      }
    }
    for (id, states) in names.history {
      if let index = plan.indices[id], plan.states[index].kind == .history {
        var set = StateBits(count: plan.states.count)
        for state in states.compactMap({ plan.indices[$0] }) { set.insert(state) }
        session.recorded[plan.states[index].historyNumber] = set
      } else {
        others.history[id] = states
      }
    }
    for (name, element) in names.data {
      if let slot = plan.slotNumbers[name] {
        session.values[slot] = DataValue(element, of: name)
      } else {
        others.data[name] = element
      }
    }
    session.names = others.isEmpty ? nil : others
    return session
  }

  private init(copying session: ChartSession, into empty: ChartSession) {
    self = ChartSession(identity: session.identity, names: NamedStanding())
    (plan, active, activationCounts) = (empty.plan, empty.active, empty.activationCounts)
    (recorded, values) = (empty.recorded, empty.values)
    (invocations, lastEvent, isFinal) = (session.invocations, session.lastEvent, session.isFinal)
    names = nil
  }

  /// Takes over what variables have become in a step.
  mutating func take(_ variables: VariableTable) {
    values = variables.values
    if names != nil || !variables.foreign.isEmpty {
      var others = names ?? NamedStanding()
      others.data = variables.foreign
      names = others.isEmpty ? nil : others
    }
  }

  // MARK: Names

  /// Ids of all active states, in document order.
  var configuration: [String] {
    guard let plan else { return names?.configuration ?? [] }
    return active.ordered.map { plan.states[$0].id }
  }

  var history: [String: [String]] {
    var history = names?.history ?? [:]
    guard let plan else { return history }
    for (number, set) in recorded.enumerated() {
      if let set { history[plan.states[plan.histories[number]].id] = set.ordered.map { plan.states[$0].id } }
    }
    return history
  }

  var activations: [String: Int] {
    var activations = names?.activations ?? [:]
    guard let plan else { return activations }
    for (index, count) in activationCounts.enumerated() where count > 0 {
      activations[plan.states[index].id] = Int(count)
    }
    return activations
  }

  var data: [String: XMLElement] {
    var data = names?.data ?? [:]
    guard let plan else { return data }
    for (slot, value) in values.enumerated() {
      if let value { data[plan.slots[slot]] = value.element }
    }
    return data
  }

  private var standing: NamedStanding {
    if plan == nil, let names { return names }
    return NamedStanding(configuration: configuration, history: history, data: data, activations: activations)
  }

  /// Variables that the chart does not know, from snapshots of others.
  var foreignData: [String: XMLElement] { plan == nil ? [:] : names?.data ?? [:] }

  /// Address that events to a session are sent to (D.1).
  static func address(of id: String) -> String { "#_scxml_" + id }
}

/// Where a session stands, by names.
struct NamedStanding: Hashable, Sendable {
  var configuration: [String] = []
  var history: [String: [String]] = [:]
  var data: [String: XMLElement] = [:]
  var activations: [String: Int] = [:]

  var isEmpty: Bool { configuration.isEmpty && history.isEmpty && data.isEmpty && activations.isEmpty }
}

extension ChartSession: Hashable {
  static func == (left: ChartSession, right: ChartSession) -> Bool {
    guard left.isFinal == right.isFinal, left.invocations == right.invocations,
      left.lastEvent?.event == right.lastEvent?.event,
      left.identity === right.identity
        || (left.id == right.id && left.definition == right.definition && left.parent == right.parent
          && left.invokeID == right.invokeID)
    else { return false }
    if left.plan != nil, left.plan === right.plan {
      return left.active == right.active && left.activationCounts == right.activationCounts
        && left.recorded == right.recorded && left.values == right.values && left.names == right.names
    }
    return left.standing == right.standing
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(configuration)
  }
}

extension ChartSession: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, definition, parent, invokeID, configuration, history, data, activations, invocations, event, isFinal
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let identity = Identity(
      id: try container.decode(String.self, forKey: .id),
      definition: try container.decodeIfPresent(String.self, forKey: .definition),
      parent: try container.decodeIfPresent(String.self, forKey: .parent),
      invokeID: try container.decodeIfPresent(String.self, forKey: .invokeID))
    let names = NamedStanding(
      configuration: try container.decode([String].self, forKey: .configuration),
      history: try container.decodeIfPresent([String: [String]].self, forKey: .history) ?? [:],
      data: try container.decodeIfPresent([String: XMLElement].self, forKey: .data) ?? [:],
      activations: try container.decodeIfPresent([String: Int].self, forKey: .activations) ?? [:])
    self.init(identity: identity, names: names)
    invocations = try container.decodeIfPresent([ActiveInvocation].self, forKey: .invocations) ?? []
    lastEvent = try container.decodeIfPresent(ChartEvent.self, forKey: .event).map(LastEvent.init)
    isFinal = try container.decodeIfPresent(Bool.self, forKey: .isFinal) ?? false
  }

  /// What is empty is left out: snapshots stand in the log by the thousand.
  func encode(to encoder: any Encoder) throws {
    let standing = standing
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(definition, forKey: .definition)
    try container.encodeIfPresent(parent, forKey: .parent)
    try container.encodeIfPresent(invokeID, forKey: .invokeID)
    try container.encode(standing.configuration, forKey: .configuration)
    if !standing.history.isEmpty { try container.encode(standing.history, forKey: .history) }
    if !standing.data.isEmpty { try container.encode(standing.data, forKey: .data) }
    if !standing.activations.isEmpty { try container.encode(standing.activations, forKey: .activations) }
    if !invocations.isEmpty { try container.encode(invocations, forKey: .invocations) }
    try container.encodeIfPresent(lastEvent?.event, forKey: .event)
    if isFinal { try container.encode(isFinal, forKey: .isFinal) }
  }
}
