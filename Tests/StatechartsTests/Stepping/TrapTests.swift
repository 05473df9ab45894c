import Diagnostics
import SafeXML
import Statecharts
import Testing

@Suite("Traps of charts and of XPath 1.0")
struct TrapTests {
  /// Whether a condition holds, with data beside it; both natively and by libxml2, where there are two ways.
  private func holds(_ condition: String, _ data: String = "") throws -> Bool {
    // A step to the parent and back makes libxml2 evaluate the same condition.
    let walks = try ["\(condition)", "(\(condition)) and count($zero/..) = 1"].map { condition in
      let escaped = condition.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
      var walk = Walk(
        try Charts.chart(
          """
          <datamodel><data id='zero' expr='0'/>\(data)</datamodel>
          <state id='a'><transition event='e' cond="\(escaped)" target='b'/></state><state id='b'/>
          """))
      walk.send("e")
      #expect(walk.last.errors.isEmpty)
      return walk
    }
    #expect(walks[0].states == walks[1].states, "\(condition)")
    return walks[0].states == ["b"]
  }

  @Test("a misspelt step finds nothing, so that not() of it holds")
  func misspelt() throws {
    let data = "<data id='c'><councils xmlns=''><council/></councils></data>"
    #expect(try !holds("not($c/councils/council[not(@opinion)])", data))
    #expect(try holds("not($c/counclis/council[not(@opinion)])", data))
  }

  @Test("dates do not compare as text, and an empty value is neither zero nor less than one")
  func numbers() throws {
    #expect(try !holds("'2025-01-02' < '2025-02-01'"))
    #expect(try !holds("'2025-01-02' > '2025-02-01'"))
    let empty = "<data id='n'/>"
    #expect(try !holds("$n = 0", empty))
    #expect(try !holds("$n < 1", empty))
    #expect(try holds("$n != 0", empty))
    #expect(try !holds("0.1 + 0.2 = 0.3"))
  }

  @Test("!= on several nodes is not the opposite of =")
  func unequal() throws {
    let votes = "<data id='v'><vote xmlns='' a='for'/><vote xmlns='' a='against'/></data>"
    #expect(try holds("$v/vote/@a != 'for'", votes))
    #expect(try !holds("not($v/vote/@a = 'for')", votes))
    let none = "<data id='v'/>"
    #expect(try !holds("$v/vote/@a != 'for'", none))
    #expect(try holds("not($v/vote/@a = 'for')", none))
  }

  @Test("inline data inherit the chart's namespace unless they say otherwise")
  func namespaces() throws {
    #expect(try holds("count($d/i) = 1", "<data id='d'><i xmlns=''/></data>"))
    #expect(try holds("count($d/i) = 0 and count($d/*) = 1", "<data id='d'><i/></data>"))
  }

  @Test("a misspelt variable is an error even where it would never be reached")
  func hiddenVariable() throws {
    for condition in ["false() and $nope = 1", "true() or $nope = 1", "false() and count($nope/..) = 1"] {
      var walk = Walk(
        try Charts.chart(
          "<state id='a'><transition event='e' cond=\"\(condition)\" target='b'/></state><state id='b'/>"))
      walk.send("e")
      #expect(walk.states == ["a"])
      #expect(walk.last.errors.map(\.code) == ["xpath.unknown-variable"])
      #expect(walk.last.raised == ["error.execution"])
    }
  }

  @Test("a condition that would take too long is an error, and the chart stays where it is")
  func bomb() throws {
    let items = String(repeating: "<i xmlns=''/>", count: 400)
    let bomb = "count($d/i[count($d/i[count($d/i[count($d/i) = 400]) = 400]) = 400]) = 400"
    var walk = Walk(
      try Charts.chart(
        """
        <datamodel><data id='d'>\(items)</data></datamodel>
        <state id='a'><transition event='e' cond="\(bomb)" target='b'/></state><state id='b'/>
        """))
    walk.send("e")
    #expect(walk.states == ["a"])
    #expect(walk.last.errors.map(\.code) == ["xpath.failed"])
  }

  @Test("expressions reach no file, neither by document() nor by a source that the host does not know")
  func files() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='d' src='/etc/passwd'/></datamodel>
      <state id='a'><transition event='e' cond="document('/etc/passwd')" target='b'/></state><state id='b'/>
      """)
    var walk = Walk(chart)
    #expect(walk.last.errors.map(\.code) == ["chart.source-unavailable"])
    walk.send("e")
    #expect(walk.states == ["a"])
    #expect(walk.last.errors.map(\.code) == ["xpath.unknown-function"])
  }

  @Test("one chart serves many threads at once, and each goes its own way to the same bytes")
  func threads() async throws {
    let model = RandomChart(seed: 7, isGuarded: true).model
    let chart = try Charts.read(model.text)
    @Sendable func run() throws -> [UInt8] {
      var snapshot = chart.start(host: ChartHost()).snapshot
      for round in 0..<20 {
        let event = ChartEvent(name: RandomChart.events[round % RandomChart.events.count])
        snapshot = chart.step(snapshot, event, host: ChartHost()).snapshot
      }
      return Array(try CanonicalForm.bytes(snapshot))
    }
    let expected = try run()
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<16 { group.addTask { try run() } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test("names that a snapshot has and a newer chart has not are kept, and a history passes over states that are gone")
  func vanishedNames() throws {
    func chart(_ extra: String, _ data: String) throws -> Statechart {
      try Charts.chart(
        """
        <datamodel><data id='x' expr='1'/>\(data)</datamodel>
        <state id='out'><transition event='back' target='h'/></state>
        <state id='in'>
          <transition event='leave' target='out'/>
          <history id='h'><transition target='p'/></history>
          <state id='p'><transition event='on' target='q'/></state><state id='q'/>\(extra)
        </state>
        """, initial: "in")
    }
    var walk = Walk(try chart("<state id='r'/>", "<data id='y' expr='2'/>"))
    walk.send("on", "leave")
    let newer = try chart("", "")
    let step = newer.step(try CanonicalForm.copy(walk.snapshot), ChartEvent(name: "none"), host: ChartHost())
    #expect(step.snapshot.data.keys.sorted() == ["x", "y"])
    #expect(try CanonicalForm.bytes(step.snapshot) == CanonicalForm.bytes(walk.snapshot))
    let back = newer.step(step.snapshot, ChartEvent(name: "back"), host: ChartHost())
    #expect(back.snapshot.configuration == ["in", "q"])
  }

  @Test("a chart with hundreds of states goes the same way as one with a few", arguments: 0..<60)
  func manyStates(seed: Int) throws {
    let model = RandomChart(seed: seed).model
    let plain = try Charts.read(model.text)
    // States that are never entered, in front of all others and between them.
    var padded = model
    padded.nodes.insert(padding("x", count: 40 + seed * 3), at: 0)
    padded.nodes.insert(padding("y", count: 70), at: 2)
    let first = model.nodes[0].id
    let large = try Charts.read(padded.text.replacing("<scxml ", with: "<scxml initial='\(first)' "))
    var walks = [Walk(plain), Walk(large)]
    for round in 0..<12 {
      #expect(walks[0].snapshot.configuration == walks[1].snapshot.configuration)
      #expect(walks[0].last.entered == walks[1].last.entered)
      #expect(walks[0].last.exited == walks[1].last.exited)
      for index in walks.indices {
        walks[index].send(RandomChart.events[(round * 7 + seed) % RandomChart.events.count])
      }
    }
    #expect(try CanonicalForm.copy(walks[1].snapshot) == walks[1].snapshot)
  }

  private func padding(_ letter: String, count: Int) -> ChartModel.Node {
    ChartModel.Node(
      id: letter, kind: .state, children: (0..<count).map { ChartModel.Node(id: "\(letter)\($0)", kind: .state) })
  }
}
