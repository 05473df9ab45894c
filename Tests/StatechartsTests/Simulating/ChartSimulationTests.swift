import Diagnostics
import SafeXML
import Statecharts
import Testing

@Suite("Simulations")
struct ChartSimulationTests {
  @Test("process what falls due in the order of time, and of sending where times are equal")
  func order() throws {
    let chart = try Charts.chart(
      """
      <state id='s'>
        <onentry>
          <send event='late' delay='2s'/><send event='first' delay='1s'/><send event='second' delay='1000ms'/>
          <send event='now'/>
        </onentry>
        <transition event='*'><log expr='$_event/name'/></transition>
      </state>
      """)
    var simulation = ChartSimulation(chart: chart)
    #expect(simulation.start().flatMap(\.log) == ["now"])
    #expect(simulation.advance(by: 999).isEmpty)
    #expect(simulation.advance(by: 1).flatMap(\.log) == ["first", "second"])
    #expect(simulation.advance(by: 60_000).flatMap(\.log) == ["late"])
    #expect(simulation.now == 61_000)
  }

  @Test("let an event that was sent at its time be answered at that time, before the clock goes on")
  func ticking() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='n' expr='0'/></datamodel>
      <state id='s'>
        <onentry><send event='tick' delay='1s'/><assign location='$n' expr='$n + 1'/></onentry>
        <transition event='tick' target='s'/>
      </state>
      """)
    var simulation = ChartSimulation(chart: chart)
    _ = simulation.start()
    #expect(simulation.advance(by: 10_000).count == 10)
    #expect(simulation.snapshot.data["n"]?.text == "11")
  }

  @Test("keep a delayed event of a state that was left, unless it was cancelled")
  func cancelling() throws {
    let chart = try Charts.chart(
      """
      <state id='a'>
        <onentry><send event='one' id='t1' delay='5s'/><send event='two' id='t2' delay='5s'/></onentry>
        <onexit><cancel sendid='t1'/></onexit>
        <transition event='leave' target='b'/>
      </state>
      <state id='b'><transition event='*'><log expr='$_event/name'/></transition></state>
      """)
    var simulation = ChartSimulation(chart: chart)
    _ = simulation.start()
    #expect(simulation.send(ChartEvent(name: "leave")).flatMap(\.cancelled).map(\.event.name) == ["one"])
    #expect(simulation.advance(by: 5_000).flatMap(\.log) == ["two"])
  }

  @Test("stop a chart that answers itself for ever at one instant, and say so")
  func restless() throws {
    let chart = try Charts.chart(
      "<state id='s'><onentry><send event='e'/></onentry><transition event='e' target='s'/></state>", datamodel: nil)
    var simulation = ChartSimulation(chart: chart)
    #expect(simulation.start().last?.errors.map(\.code) == ["chart.restless"])
    #expect(simulation.advance(by: 1_000).isEmpty)
  }
}
