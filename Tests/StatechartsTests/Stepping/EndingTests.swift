import Statecharts
import Testing

@Suite("Final states and histories")
struct EndingTests {
  @Test("a parallel is done when all of its regions are, after the entry content of the last final state")
  func doneParallel() throws {
    let chart = try Charts.chart(
      """
      <parallel id='p'>
        <state id='a'><state id='a1'><transition event='one' target='a2'/></state><final id='a2'/></state>
        <state id='b'>
          <state id='b1'><transition event='two' target='b2'/></state>
          <final id='b2'><onentry><raise event='entered'/></onentry></final>
        </state>
        <transition event='done.state.p' target='end'/>
      </parallel>
      <final id='end'/>
      """)
    var walk = Walk(chart)
    walk.send("one")
    #expect(walk.last.raised == ["done.state.a"])
    walk.send("two")
    #expect(walk.last.raised == ["entered", "done.state.b", "done.state.p"])
    #expect(walk.snapshot.isFinal)
    #expect(walk.snapshot.configuration == ["end"])
  }

  @Test("a done event finds nobody where an eventless transition has left first")
  func doneTooLate() throws {
    let chart = try Charts.chart(
      """
      <state id='s'>
        <transition cond="In('f')" target='elsewhere'/><transition event='done.state.s' target='wrong'/>
        <state id='x'><transition event='e' target='f'/></state><final id='f'/>
      </state>
      <state id='elsewhere'/><state id='wrong'/>
      """)
    var walk = Walk(chart)
    walk.send("e")
    #expect(walk.states == ["elsewhere"])
    #expect(walk.last.raised == ["done.state.s"])
  }

  @Test("the top-level final state halts the chart: internal events are lost, exits run, delayed events are dropped")
  func halt() throws {
    let chart = try Charts.chart(
      """
      <state id='s'>
        <onentry><send event='later' delay='5s'/></onentry>
        <transition event='e' target='end'><raise event='lost'/></transition>
      </state>
      <final id='end'><onentry><log label='in'/></onentry><onexit><log label='out'/></onexit></final>
      """)
    var walk = Walk(chart)
    #expect(walk.snapshot.scheduled.count == 1)
    walk.send("e")
    #expect(walk.snapshot.isFinal)
    #expect(walk.snapshot.scheduled.isEmpty)
    #expect(walk.log == ["in", "out"])
    #expect(walk.states == ["end"])
    let last = walk.snapshot
    walk.send("e")
    walk.settle()
    #expect(walk.snapshot == last && walk.last.transitions.isEmpty)
    #expect(!chart.reacts(to: ChartEvent(name: "e"), in: last, host: ChartHost()))
  }

  @Test(
    "a history is recorded before exit content runs; its default content runs after the entry content of its parent")
  func history() throws {
    let chart = try Charts.chart(
      """
      <state id='out'>
        <transition event='back' target='h'/>
      </state>
      <state id='in'>
        <onentry><log label='entered'/></onentry>
        <onexit><log label='left'/></onexit>
        <history id='h'><transition target='two'><log label='default'/></transition></history>
        <state id='one'/>
        <state id='two'><transition event='on' target='three'/></state>
        <state id='three'><state id='t1'><transition event='on' target='t2'/></state><state id='t2'/></state>
        <transition event='leave' target='out'/>
      </state>
      """, initial: "out")
    var walk = Walk(chart)
    walk.send("back")
    #expect(walk.states == ["two"])
    #expect(walk.log == ["entered", "default"])
    walk.send("on", "on", "leave", "back")
    // Shallow: the child is remembered, not what was inside of it.
    #expect(walk.states == ["t1"])
    #expect(walk.snapshot.history == ["h": ["three"]])
    #expect(walk.log == ["entered", "default", "left", "entered"])
  }

  @Test("a deep history in a parallel brings every region back")
  func deepHistory() throws {
    let chart = try Charts.chart(
      """
      <parallel id='p'>
        <history id='h' type='deep'><transition target='a1 b1'/></history>
        <state id='a'><state id='a1'><transition event='e' target='a2'/></state><state id='a2'/></state>
        <state id='b'>
          <state id='b1'><transition event='e' target='b2'/></state>
          <state id='b2'><state id='b21'><transition event='f' target='b22'/></state><state id='b22'/></state>
        </state>
        <transition event='leave' target='out'/>
      </parallel>
      <state id='out'><transition event='back' target='h'/></state>
      """)
    var walk = Walk(chart)
    walk.send("e", "f", "leave", "back")
    #expect(walk.states == ["a2", "b22"])
  }

  @Test("a history without a default leads to the first states of its parent, so that no state is without a child")
  func historyWithoutDefault() throws {
    for (tag, expected) in [("state", ["x"]), ("parallel", ["x", "y"])] {
      let chart = try Charts.chart(
        """
        <state id='out'><transition event='back' target='h'/></state>
        <\(tag) id='in'><history id='h'/><state id='x'/><state id='y'/></\(tag)>
        """)
      var walk = Walk(chart)
      walk.send("back")
      #expect(walk.states == expected)
    }
  }
}
