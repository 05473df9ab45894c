import SafeXML

/// The variables of one session while a step runs.
struct VariableTable {
  private let plan: ChartPlan
  /// By slot.
  private(set) var values: [DataValue?]
  /// What the chart does not know, from snapshots of others; expressions cannot name it, but it stays.
  private(set) var foreign: [String: XMLElement]

  init(of session: ChartSession, in plan: ChartPlan) {
    self.plan = plan
    values = session.values
    foreign = session.foreignData
  }

  /// A variable as an element, as the XPath datamodel note has it; `nil` where it has never been set.
  subscript(name: String) -> XMLElement? {
    get { plan.slotNumbers[name].map { values[$0]?.element } ?? foreign[name] }
    set {
      if let slot = plan.slotNumbers[name] {
        values[slot] = newValue.map { DataValue($0, of: name) }
      } else {
        foreign[name] = newValue
      }
    }
  }

  /// Replaces the text of a variable.
  mutating func set(_ slot: Int, to text: String) {
    values[slot] = DataValue(text: text, of: plan.slots[slot])
  }

  /// All that are set, sorted by name.
  var all: [(name: String, element: XMLElement)] {
    let known = values.enumerated().compactMap { slot, value in value.map { (plan.slots[slot], $0.element) } }
    return (known + foreign.map { ($0.key, $0.value) }).sorted { $0.0 < $1.0 }
  }
}
