import Statecharts

/// A chart made up at random: nested states, regions, histories, transitions of every kind.
struct RandomChart {
  private(set) var model = ChartModel()
  var text: String { model.text }
  private var dice: Dice
  /// Whether there are conditions, data, content, and transitions without an event.
  private let isGuarded: Bool
  private var ids: [String] = []
  /// Parent of each state, by id.
  private var parents: [String: String] = [:]
  private var parallels: Set<String> = []

  /// About as many states as tell everything; more make it slow.
  private static let size = 14

  static let events = ["a", "b", "c", "a.x"]

  init(seed: Int, isGuarded: Bool = false) {
    dice = Dice(seed: seed)
    self.isGuarded = isGuarded
    if isGuarded {
      model.datamodel = "xpath"
      model.prologue = """
        <datamodel>
          <data id='x' expr='0'/><data id='n' expr='0'/><data id='d'><i xmlns='' k='1'/><i xmlns='' k='3'/></data>
        </datamodel>

        """
    }
    for _ in 0..<Int.random(in: 1...3, using: &dice) { model.nodes.append(node(depth: 0, parent: nil)) }
    model.nodes = model.nodes.map { withWays($0) }
  }

  private static func isPseudo(_ id: String) -> Bool { id.hasPrefix("h") || id.hasPrefix("f") }

  private mutating func name(_ letter: Character, parent: String?) -> String {
    let id = "\(letter)\(ids.count)"
    ids.append(id)
    parents[id] = parent ?? ""
    return id
  }

  private mutating func node(depth: Int, parent: String?) -> ChartModel.Node {
    if depth > 0, parent.map({ !parallels.contains($0) }) ?? true, dice.oneIn(7) {
      return ChartModel.Node(id: name("f", parent: parent), kind: .final)
    }
    let isParallel = depth < 3 && ids.count < Self.size && dice.oneIn(3)
    var node = ChartModel.Node(id: name("s", parent: parent), kind: isParallel ? .parallel : .state)
    let isAtomic = depth > 2 || ids.count > Self.size || (!isParallel && dice.oneIn(3))
    if isParallel { parallels.insert(node.id) }
    guard !isAtomic else { return node }
    for _ in 0..<Int.random(in: isParallel ? 2...3 : 1...3, using: &dice) {
      node.children.append(self.node(depth: depth + 1, parent: node.id))
    }
    if dice.oneIn(3) {
      let isDeep = dice.oneIn(2)
      let target = node.children[0].id
      var history = ChartModel.Node(
        id: name("h", parent: node.id), kind: isDeep ? .deepHistory : .shallowHistory)
      if !isParallel { history.ways = [ChartModel.Way(event: nil, targets: [target])] }
      node.children.append(history)
    }
    return node
  }

  // MARK: Transitions

  private mutating func withWays(_ node: ChartModel.Node) -> ChartModel.Node {
    var node = node
    if !Self.isPseudo(node.id) {
      for _ in 0..<Int.random(in: 0...2, using: &dice) { node.ways.append(way()) }
    }
    if isGuarded, !node.kind.isHistory {
      if dice.oneIn(3) { node.onEntry = ["<log label='in \(node.id)'/>"] }
      if dice.oneIn(6) { node.onEntry.append("<raise event='i'/>") }
      if dice.oneIn(3) { node.onExit = ["<log label='out \(node.id)' expr='$x'/>"] }
    }
    node.children = node.children.map { withWays($0) }
    return node
  }

  private mutating func way() -> ChartModel.Way {
    var way = ChartModel.Way(event: Self.events.randomElement(using: &dice) ?? "a", targets: [])
    if !dice.oneIn(5), let first = ids.randomElement(using: &dice) {
      way.targets = [first]
      let others = ids.filter { areOrthogonal($0, first) }
      if dice.oneIn(2), let second = others.randomElement(using: &dice) { way.targets.append(second) }
    }
    way.isInternal = dice.oneIn(3)
    if isGuarded { condition(&way) }
    return way
  }

  private mutating func condition(_ way: inout ChartModel.Way) {
    if dice.oneIn(2) {
      let id = ids.randomElement(using: &dice) ?? "s0"
      way.condition =
        [
          "In('\(id)')", "not(In('\(id)'))", "$x mod 2 = 0", "$x &gt; 2 or In('\(id)')", "$d/i/@k = $x",
          "count($d/i[@k &lt; $x]) = 1", "$_event/name = 'a'", "$missing = 1", "$x &lt; 3 and not($d/j)",
          "sum($d/i/@k) &gt; $x", "count($d//i) = 2 and $x != 1",
        ].randomElement(using: &dice)
    }
    if dice.oneIn(2) { way.content.append("<assign location='$x' expr='($x + 1) mod 5'/>") }
    if dice.oneIn(4) { way.content.append("<raise event='i'/>") }
    if dice.oneIn(4) { way.content.append("<log label='on' expr=\"concat($x, '/', $d/i)\"/>") }
    if dice.oneIn(8) { way.content.append("<assign location='$d/i[1]/@k' expr='$x'/>") }
    if dice.oneIn(3) {
      // What can follow from itself ends after so many times.
      way.event = [nil, "*", "i", "done.state", "error", "i b"].randomElement(using: &dice) ?? nil
      way.condition = "$n &lt; 12 and (\(way.condition ?? "true()"))"
      way.content.append("<assign location='$n' expr='$n + 1'/>")
    }
  }

  /// Whether two states stand in different regions of one parallel.
  private func areOrthogonal(_ left: String, _ right: String) -> Bool {
    let (leftLine, rightLine) = (line(left), line(right))
    guard !leftLine.contains(right), !rightLine.contains(left) else { return false }
    return leftLine.first(where: rightLine.contains).map { id in
      parallels.contains(id) && !(Self.isPseudo(left) && parents[left] == id)
        && !(Self.isPseudo(right) && parents[right] == id)
    } ?? false
  }

  private func line(_ id: String) -> [String] {
    var line = [id]
    while let parent = parents[line[line.count - 1]], !parent.isEmpty { line.append(parent) }
    return line
  }
}
