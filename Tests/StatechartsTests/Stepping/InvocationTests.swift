import Diagnostics
import SafeXML
import Statecharts
import Testing

@Suite("Invoked charts")
struct InvocationTests {
  @Test("run beside the chart, answer events, and end with the state that invoked them")
  func lifetime() throws {
    let chart = try Charts.chart(
      """
      <state id='s'>
        <invoke id='child' type='scxml'><content>
          <scxml version='1.0' datamodel='xpath'>
            <state id='c'>
              <onexit><log label='child left'/></onexit>
              <transition event='ask'><send event='answer' target='#_parent'/></transition>
            </state>
          </scxml>
        </content></invoke>
        <transition event='ask'><send event='ask' target='#_child'/></transition>
        <transition event='answer'><log label='answered'/></transition>
        <transition event='leave' target='t'/>
      </state>
      <state id='t'>
        <transition event='ask'><send event='ask' target='#_child'/></transition>
      </state>
      """)
    var simulation = ChartSimulation(chart: chart)
    _ = simulation.start()
    let asked = simulation.send(ChartEvent(name: "ask"))
    #expect(asked.map(\.invokedSession) == [nil, "session-1", nil])
    #expect(asked.flatMap(\.log) == ["answered"])
    #expect(simulation.send(ChartEvent(name: "leave")).flatMap(\.log) == ["child left"])
    let again = simulation.send(ChartEvent(name: "ask"))
    #expect(again.flatMap(\.errors).map(\.code) == ["chart.send-unreachable"])
    #expect(again.flatMap(\.raised) == ["error.communication"])
  }

  @Test("that are missing, broken or of another kind are an error of the state, and nothing runs")
  func failures() throws {
    for (attributes, code) in [
      ("src='missing'", "chart.source-unavailable"), ("src='broken'", "xml.tag-unfinished"),
      ("src='other'", "chart.no-scxml"),
      ("src='bad'", "chart.target-unknown"), ("src='good' type='http'", "chart.invoke-type"),
    ] {
      let chart = try Charts.chart("<state id='s'><invoke \(attributes)/></state>")
      let files = [
        "broken": "<scxml", "other": "<html/>",
        "good": "<scxml xmlns='\(Statechart.namespace)'><state id='a'/></scxml>",
        "bad": "<scxml xmlns='\(Statechart.namespace)'><state id='a'><transition target='b'/></state></scxml>",
      ]
      let step = chart.start(host: ChartHost { source in files[source].map { Array($0.utf8) } })
      #expect(step.errors.map(\.code) == [code])
      #expect(step.raised == ["error.execution"])
    }
  }

  @Test("that invoke themselves are stopped at a depth")
  func recursion() throws {
    let text = "<scxml xmlns='\(Statechart.namespace)'><state id='a'><invoke src='self'/></state></scxml>"
    let step = try Charts.read(text).start(host: ChartHost { _ in Array(text.utf8) })
    #expect(step.errors.map(\.code) == ["chart.too-many-sessions"])
  }

  @Test("that never come to rest are not started")
  func endless() throws {
    let chart = try Charts.chart(
      """
      <state id='s'>
        <invoke><content><scxml version='1.0'><state id='a'><transition target='a'/></state></scxml></content></invoke>
        <transition event='error.execution' target='t'/>
      </state>
      <state id='t'/>
      """)
    let step = chart.start(host: ChartHost())
    #expect(step.errors.map(\.code) == ["chart.endless"])
    #expect(step.snapshot.configuration == ["t"])
  }

  @Test("write back to the places that their parameters came from, where <finalize> is empty")
  func emptyFinalize() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='x' expr='1'/></datamodel>
      <state id='s'>
        <invoke namelist='$x'>
          <content><scxml version='1.0' datamodel='xpath'>
            <datamodel><data id='x'/></datamodel>
            <final id='f'>
              <onentry><send event='back' target='#_parent'><param name='x' expr='$x + 1'/></send></onentry>
            </final>
          </scxml></content>
          <finalize/>
        </invoke>
        <transition event='back' cond='$x = 2' target='t'/>
      </state>
      <state id='t'/>
      """)
    var simulation = ChartSimulation(chart: chart)
    _ = simulation.start()
    #expect(simulation.snapshot.configuration == ["t"])
  }
}
