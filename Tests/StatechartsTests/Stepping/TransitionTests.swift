import Diagnostics
import Statecharts
import Testing

@Suite("Transitions")
struct TransitionTests {
  @Test("that leave one region leave them all, and lose what the others had reached")
  func leavingARegion() throws {
    let chart = try Charts.chart(
      """
      <state id='review'>
        <parallel id='reviews'>
          <state id='first'><state id='f1'><transition event='return' target='revision'/></state></state>
          <state id='second'>
            <state id='s1'><transition event='work' target='s2'/></state>
            <state id='s2'/>
          </state>
        </parallel>
      </state>
      <state id='revision'><transition event='resubmit' target='review'/></state>
      """)
    var walk = Walk(chart)
    walk.send("work")
    #expect(walk.states == ["f1", "s2"])
    walk.send("return")
    #expect(walk.last.exited.map(\.state) == ["s2", "second", "f1", "first", "reviews", "review"])
    walk.send("resubmit")
    #expect(walk.states == ["f1", "s1"])
    #expect(walk.last.entered.map(\.state) == ["review", "reviews", "first", "f1", "second", "s1"])
    #expect(walk.last.entered.map(\.number) == [2, 2, 2, 2, 2, 2])
  }

  @Test("into a sibling region reset the third region too")
  func siblingRegion() throws {
    let chart = try Charts.chart(
      """
      <parallel id='p'>
        <state id='a'><state id='a1'><transition event='jump' target='b2'/></state></state>
        <state id='b'><state id='b1'/><state id='b2'/></state>
        <state id='c'><state id='c1'><transition event='on' target='c2'/></state><state id='c2'/></state>
      </parallel>
      """)
    var walk = Walk(chart)
    walk.send("on")
    #expect(walk.states == ["a1", "b1", "c2"])
    walk.send("jump")
    #expect(walk.states == ["a1", "b2", "c1"])
  }

  @Test("in conflict are decided by document order, and the one that lost is told of")
  func conflict() throws {
    func chart(_ regions: String) throws -> Walk {
      var walk = Walk(try Charts.chart("<parallel id='p'>\(regions)</parallel><state id='out'/>"))
      walk.send("return")
      return walk
    }
    let leaver = "<state id='l'><state id='l1'><transition event='return' target='out'/></state></state>"
    let stayer = "<state id='s'><state id='s1'><transition event='return' target='s2'/></state><state id='s2'/></state>"
    let first = try chart(leaver + stayer)
    #expect(first.states == ["out"])
    #expect(first.last.preempted.map(\.source) == ["s1"])
    let second = try chart(stayer + leaver)
    #expect(second.states == ["s2", "l1"])
    #expect(second.last.preempted.map(\.source) == ["l1"])
  }

  @Test("of a descendant beat those of an ancestor that an earlier region has selected")
  func descendantFirst() throws {
    let chart = try Charts.chart(
      """
      <state id='top'>
        <transition event='e' target='out'/>
        <parallel id='p'>
          <state id='a'/>
          <state id='b'><state id='b1'><transition event='e' target='b2'/></state><state id='b2'/></state>
        </parallel>
      </state>
      <state id='out'/>
      """)
    var walk = Walk(chart)
    walk.send("e")
    #expect(walk.states == ["a", "b2"])
    #expect(walk.last.preempted.map(\.source) == ["top"])
  }

  @Test("to their own source leave it and enter it again; without a target nothing is left")
  func selfTransition() throws {
    let chart = try Charts.chart(
      """
      <state id='s'>
        <onentry><log label='in'/></onentry><onexit><log label='out'/></onexit>
        <transition event='again' target='s'/>
        <transition event='note'><log label='noted'/></transition>
      </state>
      """)
    var walk = Walk(chart)
    walk.send("note")
    #expect(walk.last.exited.isEmpty && walk.last.entered.isEmpty)
    #expect(walk.last.transitions.map(\.event) == ["note"])
    walk.send("again")
    #expect(walk.last.entered == walk.last.exited.map { StateActivation(state: $0.state, number: 2) })
    #expect(walk.log == ["in", "noted", "out", "in"])
  }

  @Test("of the internal kind do not leave their source, if it is compound and the targets are inside")
  func internalTransition() throws {
    func exits(_ source: String, target: String) throws -> [String] {
      let transition = "<transition event='e' type='internal' target='\(target)'/>"
      let parallel = source == "p" ? transition : ""
      let compound = source == "c" ? transition : ""
      let chart = try Charts.chart(
        """
        <parallel id='p'>\(parallel)
          <state id='c'>\(compound)<state id='c1'/><state id='c2'/></state>
          <state id='d'/>
        </parallel>
        """)
      var walk = Walk(chart)
      walk.send("e")
      return walk.last.exited.map(\.state)
    }
    #expect(try exits("c", target: "c2") == ["c1"])
    #expect(try exits("c", target: "c") == ["d", "c1", "c", "p"])
    #expect(try exits("p", target: "c2") == ["d", "c1", "c", "p"])
  }

  @Test(
    "match events by whole tokens between dots",
    arguments: [
      ("task.opinion", "task.opinion.return", true), ("task.opinion", "task.opinions", false),
      ("task.opinion.*", "task.opinion", true), ("task.opinion.", "task.opinion.x.y", true), ("*", "anything", true),
      ("error", "error.execution", true), ("error", "errors", false), ("a b", "b", true), ("a b", "c", false),
      ("task.opinion.return", "task.opinion", false), (".*", "x", false),
    ])
  func descriptors(_ descriptor: String, _ event: String, _ matches: Bool) throws {
    let chart = try Charts.chart("<state id='s'><transition event='\(descriptor)'/></state>")
    #expect(chart.transitions.first?.matches(event: event) == matches)
    let snapshot = chart.start(host: ChartHost()).snapshot
    #expect(chart.reacts(to: ChartEvent(name: event), in: snapshot, host: ChartHost()) == matches)
  }

  @Test("without an event run before internal events, and those before anything from outside")
  func order() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='x' expr='0'/></datamodel>
      <state id='a'>
        <onentry><send event='external'/><raise event='internal'/></onentry>
        <transition cond='$x = 0' target='b'/><transition event='internal' target='wrong'/>
      </state>
      <state id='b'>
        <transition event='internal' target='c'/><transition event='external' target='wrong'/>
      </state>
      <state id='c'><transition event='external' target='d'/></state>
      <state id='d'/><state id='wrong'/>
      """)
    var simulation = ChartSimulation(chart: chart)
    let steps = simulation.start()
    #expect(steps.map { $0.snapshot.configuration } == [["c"], ["d"]])
    #expect(steps[0].transitions.map(\.event) == [nil, "internal"])
    #expect(steps[0].raised == ["internal"])
    #expect(steps[0].sent.map(\.event.name) == ["external"])
  }

  @Test("of a parallel without states inside can be taken")
  func childlessParallel() throws {
    var walk = Walk(try Charts.chart("<parallel id='p'><transition event='e' target='t'/></parallel><state id='t'/>"))
    #expect(walk.states == ["p"])
    walk.send("e")
    #expect(walk.states == ["t"])
  }

  @Test("that would go round for ever are stopped, the event is taken back, and the circle is named")
  func endless() throws {
    let chart = try Charts.chart(
      """
      <state id='rest'><transition event='go' target='a'/></state>
      <state id='a'><transition target='b'/></state>
      <state id='b'><transition target='c'/></state>
      <state id='c'><transition target='a'/></state>
      """)
    var walk = Walk(chart)
    let before = walk.snapshot
    walk.send("go")
    #expect(walk.snapshot == before)
    #expect(walk.last.errors.map(\.code) == ["chart.endless"])
    #expect(walk.last.transitions.isEmpty && walk.last.entered.isEmpty && walk.last.sent.isEmpty)
    let path = try #require(walk.last.errors.first?.arguments["path"])
    #expect(path.split(separator: ", ").sorted() == ["a → b", "b → c", "c → a"])
    let initially = try Charts.chart("<state id='a'><transition target='a'/></state>")
    let step = initially.start(host: ChartHost())
    #expect(step.snapshot == .initial)
    #expect(step.errors.map(\.code) == ["chart.endless"])
    #expect(step.errors.map(\.place.line) == [1])
  }

  @Test("with a condition that fails are not taken; the error names the line, and the chart does not hang")
  func failingCondition() throws {
    let chart = try Charts.chart(
      """
      <state id='a'>
        <transition cond='$nope' target='b'/>
        <transition event='e' cond='count(1)' target='b'/>
        <transition event='e' target='c'/>
      </state>
      <state id='b'/><state id='c'/>
      """)
    var walk = Walk(chart)
    #expect(walk.states == ["a"])
    #expect(walk.last.errors.map(\.code) == ["xpath.unknown-variable"])
    #expect(walk.last.errors.map(\.place.line) == [2])
    #expect(walk.last.raised == ["error.execution"])
    walk.send("e")
    #expect(walk.states == ["c"])
    #expect(walk.last.errors.map(\.place.line) == [3])
  }
}
