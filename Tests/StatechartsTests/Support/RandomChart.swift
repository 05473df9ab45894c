import Statecharts

/// A chart made up at random: nested states, regions, histories, transitions of every kind.
struct RandomChart {
  private(set) var text = ""
  private var dice: Dice
  private var ids: [String] = []
  /// Parent of each state, by id.
  private var parents: [String: String] = [:]
  private var parallels: Set<String> = []

  static let events = ["a", "b", "c"]

  init(seed: Int) {
    dice = Dice(seed: seed)
    let shape = (0..<Int.random(in: 1...3, using: &dice)).map { _ in state(depth: 0, parent: nil) }.joined()
    var body = shape
    for id in ids { body = body.replacing("<!--\(id)-->", with: isPseudo(id) ? "" : randomTransitions(of: id)) }
    text = "<scxml xmlns='\(Statechart.namespace)' version='1.0'>\(body)</scxml>"
  }

  private func isPseudo(_ id: String) -> Bool { id.hasPrefix("h") || id.hasPrefix("f") }

  private mutating func name(_ letter: Character, parent: String?) -> String {
    let id = "\(letter)\(ids.count)"
    ids.append(id)
    parents[id] = parent ?? ""
    return id
  }

  private mutating func state(depth: Int, parent: String?) -> String {
    if depth > 0, parent.map({ !parallels.contains($0) }) ?? true, dice.oneIn(7) {
      return "<final id='\(name("f", parent: parent))'/>"
    }
    let isParallel = depth < 3 && dice.oneIn(3)
    let id = name("s", parent: parent)
    let isAtomic = depth > 2 || (!isParallel && dice.oneIn(3))
    if isParallel { parallels.insert(id) }
    var content = "<!--\(id)-->"
    if !isAtomic {
      let children = Int.random(in: isParallel ? 2...3 : 1...3, using: &dice)
      var first = ""
      for index in 0..<children {
        let next = ids.count
        content += state(depth: depth + 1, parent: id)
        if index == 0 { first = ids[next] }
      }
      if dice.oneIn(3) {
        let isDeep = dice.oneIn(2)
        let history = name("h", parent: id)
        let target = isParallel ? "" : first
        let inner = target.isEmpty ? "" : "<transition target='\(target)'/>"
        content += "<history id='\(history)' type='\(isDeep ? "deep" : "shallow")'>\(inner)</history>"
      }
    }
    let tag = isParallel ? "parallel" : "state"
    return "<\(tag) id='\(id)'>\(content)</\(tag)>"
  }

  private mutating func randomTransitions(of source: String) -> String {
    (0..<Int.random(in: 0...2, using: &dice)).map { _ in
      let event = Self.events.randomElement(using: &dice) ?? "a"
      var targets: [String] = []
      if !dice.oneIn(5), let first = ids.randomElement(using: &dice) {
        targets = [first]
        let others = ids.filter { areOrthogonal($0, first) }
        if dice.oneIn(2), let second = others.randomElement(using: &dice) { targets.append(second) }
      }
      let target = targets.isEmpty ? "" : " target='\(targets.joined(separator: " "))'"
      return "<transition event='\(event)'\(target)\(dice.oneIn(3) ? " type='internal'" : "")/>"
    }.joined()
  }

  /// Whether two states stand in different regions of one parallel.
  private func areOrthogonal(_ left: String, _ right: String) -> Bool {
    let (leftLine, rightLine) = (line(left), line(right))
    guard !leftLine.contains(right), !rightLine.contains(left) else { return false }
    return leftLine.first(where: rightLine.contains).map { id in
      parallels.contains(id) && !(isPseudo(left) && parents[left] == id) && !(isPseudo(right) && parents[right] == id)
    } ?? false
  }

  private func line(_ id: String) -> [String] {
    var line = [id]
    while let parent = parents[line[line.count - 1]], !parent.isEmpty { line.append(parent) }
    return line
  }
}
