import Diagnostics
import SafeXML
import Statecharts
import Testing

@Suite("Snapshots")
struct SnapshotTests {
  private let timers =
    """
    <datamodel><data id='x'><list xmlns=''><i n='1'/></list></data></datamodel>
    <state id='a'>
      <onentry><send event='tick' id='t' delay='5s'/></onentry>
      <transition event='tick' target='b'><assign location='$x/list/i/@n' expr="$_event/name"/></transition>
    </state>
    <state id='b'><transition event='back' target='a'/></state>
    """

  @Test("hold what the next step needs and leave out what is empty")
  func bytes() throws {
    let chart = try Charts.chart("<state id='a'/>", datamodel: nil, attributes: "name='demo'")
    let snapshot = chart.start(host: ChartHost()).snapshot
    #expect(
      String(decoding: try CanonicalForm.bytes(snapshot), as: UTF8.self)
        == #"{"counter":0,"scheduled":[],"sessions":[{"activations":{"a":1},"configuration":["a"],"definition":"demo","id":"session"}]}"#
    )
    #expect(snapshot.definition == "demo")
    #expect(ChartSnapshot.initial.configuration.isEmpty)
  }

  @Test("go the same way after they were encoded and decoded, timers and data included")
  func roundTrip() throws {
    let chart = try Charts.chart(timers)
    let first = chart.start(host: ChartHost()).snapshot
    let copy = try CanonicalForm.copy(first)
    #expect(copy == first)
    let late = ChartHost(now: 6_000)
    let plain = try #require(chart.stepDue(first, host: late))
    let restored = try #require(chart.stepDue(copy, host: late))
    #expect(plain.snapshot.configuration == ["b"])
    #expect(try CanonicalForm.bytes(plain.snapshot) == CanonicalForm.bytes(restored.snapshot))
  }

  @Test("remember the last event for conditions that look at it when the host's data change")
  func lastEvent() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='facts' src='facts'/></datamodel>
      <state id='a'><transition event='e'/><transition cond="$facts/@ready and $_event/name = 'e'" target='b'/></state>
      <state id='b'/>
      """)
    let waiting = ChartHost(data: ["facts": XMLElement(XMLName("facts"))])
    let ready = ChartHost(
      data: ["facts": XMLElement(XMLName("facts"), attributes: [XMLAttribute(XMLName("ready"), "yes")])])
    var walk = Walk(chart, host: waiting)
    walk.send("e")
    #expect(walk.states == ["a"])
    #expect(walk.snapshot.data.isEmpty, "what the host answers for is never stored")
    let restored = try CanonicalForm.copy(walk.snapshot)
    #expect(chart.settle(restored, host: waiting).transitions.isEmpty)
    #expect(chart.settle(restored, host: ready).snapshot.configuration == ["b"])
  }

  @Test("of another chart are refused, and so is one that was never started")
  func foreign() throws {
    let one = try Charts.chart("<state id='a'/>")
    let other = try Charts.chart("<state id='b'/>")
    let snapshot = one.start(host: ChartHost()).snapshot
    let step = other.step(snapshot, ChartEvent(name: "e"), host: ChartHost())
    #expect(step.errors.map(\.code) == ["chart.snapshot-foreign"])
    #expect(step.snapshot == snapshot)
    #expect(other.settle(.initial, host: ChartHost()).errors.map(\.code) == ["chart.not-started"])
    #expect(!other.reacts(to: ChartEvent(name: "e"), in: .initial, host: ChartHost()))
  }

  @Test("of one definition share nothing")
  func independence() throws {
    let chart = try Charts.chart(timers)
    var first = Walk(chart)
    let second = Walk(chart)
    first.send(ChartEvent(name: "tick"))
    #expect(first.snapshot.data != second.snapshot.data)
    #expect(Walk(chart).snapshot == second.snapshot)
  }

  @Test("count activations, so that what belonged to an earlier one is known as such")
  func activations() throws {
    let chart = try Charts.chart("<state id='a'><transition event='e' target='a'/></state>")
    var walk = Walk(chart)
    walk.send("e", "e")
    #expect(walk.last.exited == [StateActivation(state: "a", number: 2)])
    #expect(walk.last.entered == [StateActivation(state: "a", number: 3)])
    #expect(walk.snapshot.activations == ["a": 3])
  }
}
