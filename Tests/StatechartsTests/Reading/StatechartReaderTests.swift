import Diagnostics
import SafeXML
import Statecharts
import Testing

@Suite("Reading charts")
struct StatechartReaderTests {
  @Test("gives states and transitions in document order, with their elements and lines")
  func structure() throws {
    let chart = try Charts.read(
      """
      <scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:r="urn:test" version="1.0" name="demo" r:version="3">
        <state id="a" r:title="First">
          <transition event="go stop.*" target="b" r:title="Leave"/>
          <state id="a1"/>
          <history id="h" type="deep"><transition target="a1"/></history>
        </state>
        <parallel id="b"><state id="b1"/><state id="b2"/></parallel>
        <final id="end"/>
      </scxml>
      """)
    #expect(chart.name == "demo")
    #expect(chart.root.attribute("version", namespace: "urn:test") == "3")
    #expect(chart.states.map(\.id) == ["a", "a1", "h", "b", "b1", "b2", "end"])
    #expect(chart.states.map(\.kind) == [.compound, .atomic, .history, .parallel, .atomic, .atomic, .final])
    #expect(chart.states.map(\.parent) == [nil, "a", "a", nil, "b", "b", nil])
    #expect(chart.states.map(\.line) == [2, 4, 5, 7, 7, 7, 8])
    #expect(chart.state("a")?.children == ["a1"])
    #expect(chart.state("a")?.defaultTargets == ["a1"])
    #expect(chart.state("a")?.element.attribute("title", namespace: "urn:test") == "First")
    #expect(chart.state("end")?.isTopLevelFinal == true)
    let transition = try #require(chart.transitions.first)
    #expect(transition.events == ["go", "stop.*"])
    #expect(transition.targets == ["b"])
    #expect(transition.line == 3)
    #expect(transition.element.attribute("title", namespace: "urn:test") == "Leave")
    #expect(chart.findings.isEmpty)
  }

  @Test("gives states without an id one that no author has used")
  func generatedIDs() throws {
    let chart = try Charts.chart("<state><state id='_state_2'/><state/></state><state id=''/>", datamodel: nil)
    #expect(chart.states.map(\.id) == ["_state_1", "_state_2", "_state_3", "_state_4"])
    #expect(Walk(chart).states == ["_state_2"])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    var code: String
    var content: String
    var datamodel: String? = "xpath"
    var testDescription: String { "\(code): \(content)" }
  }

  static let errors = [
    Fault(code: "chart.no-states", content: ""),
    Fault(code: "chart.duplicate-id", content: "<state id='a'/><state id='a'/>"),
    Fault(code: "chart.target-unknown", content: "<state id='a'><transition event='e' target='b'/></state>"),
    Fault(code: "chart.target-unknown", content: "<state id='a' initial='c'><state id='b'/></state>"),
    Fault(code: "chart.initial-outside", content: "<state id='a' initial='c'><state id='b'/></state><state id='c'/>"),
    Fault(
      code: "chart.initial-outside",
      content: "<state id='a'><initial><transition target='a'/></initial><state id='b'/></state>"),
    Fault(code: "chart.initial-without-children", content: "<state id='a' initial='a'/>"),
    Fault(code: "chart.initial-without-children", content: "<parallel id='p' initial='a'><state id='a'/></parallel>"),
    Fault(
      code: "chart.targets-exclusive",
      content: "<state id='a'><transition event='e' target='b c'/><state id='b'/><state id='c'/></state>"),
    Fault(
      code: "chart.targets-exclusive",
      content: "<state id='a' initial='b c'><state id='b'/><state id='c'/></state>"),
    Fault(code: "chart.targets-exclusive", content: "<state id='a'><transition target='a b'/></state><state id='b'/>"),
    Fault(
      code: "chart.default-conditional",
      content: "<state id='a'><initial><transition event='e' target='b'/></initial><state id='b'/></state>"),
    Fault(
      code: "chart.default-without-target",
      content: "<state id='a'><initial><transition/></initial><state id='b'/></state>"),
    Fault(
      code: "chart.history-circular",
      content: "<state id='a'><history id='h'><transition target='h'/></history><state id='b'/></state>"),
    Fault(code: "chart.element-unknown", content: "<state id='a'><transitoin event='e'/></state>"),
    Fault(code: "chart.element-misplaced", content: "<final id='a'><transition event='e'/></final>"),
    Fault(code: "chart.element-misplaced", content: "<state id='a'><onentry><onexit/></onentry></state>"),
    Fault(code: "chart.attribute-missing", content: "<state id='a'><onentry><raise/></onentry></state>"),
    Fault(code: "chart.attribute-missing", content: "<state id='a'><onentry><if><log/></if></onentry></state>"),
    Fault(
      code: "chart.value-unknown", content: "<state id='a'><transition type='inner' event='e' target='a'/></state>"),
    Fault(code: "chart.unsupported", content: "<state id='a'><onentry><script>x()</script></onentry></state>"),
    Fault(code: "chart.unsupported", content: "<script/><state id='a'/>"),
    Fault(
      code: "chart.delay-unreadable", content: "<state id='a'><onentry><send event='e' delay='soon'/></onentry></state>"
    ),
    Fault(
      code: "chart.datamodel-null", content: "<state id='a'><transition cond='1 = 1' target='a'/></state>",
      datamodel: nil),
    Fault(
      code: "chart.datamodel-null", content: "<datamodel><data id='x'/></datamodel><state id='a'/>", datamodel: "null"),
    Fault(
      code: "chart.no-scxml",
      content: "<state id='a'><invoke><content><state xmlns='urn:other'/></content></invoke></state>"),
  ]

  @Test("refuses what cannot run", arguments: errors)
  func refused(_ fault: Fault) {
    let refusal = #expect(throws: Refusal.self) { try Charts.chart(fault.content, datamodel: fault.datamodel) }
    #expect(refusal?.findings.map(\.code) == [fault.code])
    #expect(refusal?.findings.allSatisfy { $0.place.line == 1 && $0.place.file == "chart.scxml" } == true)
  }

  static let warnings = [
    Fault(code: "chart.history-without-default", content: "<state id='a'><history id='h'/><state id='b'/></state>"),
    Fault(code: "chart.expression-broken", content: "<state id='a'><transition cond='!1' target='a'/></state>"),
    Fault(code: "chart.variable-unknown", content: "<state id='a'><transition cond='$nope' event='e'/></state>"),
    Fault(
      code: "chart.function-unknown", content: "<state id='a'><transition cond='ends-with(1, 2)' event='e'/></state>"),
    Fault(
      code: "chart.active-state-unknown", content: "<state id='a'><transition cond=\"In('b')\" event='e'/></state>"),
    Fault(
      code: "chart.delay-internal",
      content: "<state id='a'><onentry><send event='e' target='#_internal' delay='1s'/></onentry></state>"),
  ]

  @Test("warns of what can run but is hardly meant", arguments: warnings)
  func warned(_ fault: Fault) throws {
    #expect(try Charts.chart(fault.content).findings.map(\.code) == [fault.code])
    #expect(try Charts.chart(fault.content).findings.map(\.severity) == [.warning])
  }

  @Test("knows variables of loops and of data, system variables, and the host's functions")
  func knownNames() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='d'/></datamodel>
      <state id='a'><onentry>
        <foreach array='$d/*' item='i' index='n'><log expr="concat($i, $n, $_event/name, $_sessionid, r:before(1, 2))"/></foreach>
      </onentry></state>
      """)
    #expect(chart.findings.isEmpty)
  }

  @Test("takes a datamodel that it does not know, as long as nothing is asked of it")
  func unknownDatamodel() throws {
    let silent = "<state id='a'><transition event='e' cond='In(a)' target='b'/></state><state id='b'/>"
    let chart = try Charts.chart(silent, datamodel: "ecmascript")
    #expect(chart.findings.map(\.code) == ["chart.datamodel-unknown"])
    #expect(chart.findings.map(\.severity) == [.warning])
    var walk = Walk(chart)
    walk.send("e")
    #expect(walk.states == ["b"])
    for asking in [
      "<state id='a'><transition event='e' cond='x > 1'/></state>",
      "<datamodel><data id='x'/></datamodel><state id='a'/>",
      "<state id='a'><onentry><assign location='x' expr='1'/></onentry></state>",
      "<state id='a'><onentry><send event='e' delayexpr='x'/></onentry></state>",
    ] {
      let refusal = #expect(throws: Refusal.self) { try Charts.chart(asking, datamodel: "ecmascript") }
      #expect(refusal?.findings.map(\.code) == ["chart.datamodel-unknown"])
    }
  }

  @Test("runs charts of other datamodels as far as they ask for active states alone, and logs what they would log")
  func activeStateConditions() throws {
    let chart = try Charts.chart(
      """
      <parallel id='p'>
        <state id='a'><state id='a1'><transition event='e' cond="!In('b2') &amp;&amp; In('b1')" target='a2'/></state>
          <state id='a2'><onentry><log label='x' expr='1 + 1'/></onentry></state></state>
        <state id='b'><state id='b1'><transition event='f' cond='(In("a1") || false)' target='b2'/></state>
          <state id='b2'/></state>
      </parallel>
      """, datamodel: "ecmascript")
    var walk = Walk(chart)
    walk.send("e", "f")
    #expect(walk.states == ["a2", "b1"])
    #expect(walk.log == ["x: 1 + 1"])
    for condition in ["In('a') + 1", "In('a') &&", "(In('a')", "x", "In(a)", "!"] {
      #expect(
        Charts.codes(
          "<state id='a'><transition event='e' cond=\"\(condition.replacing("&", with: "&amp;"))\"/></state>",
          datamodel: "ecmascript") == ["chart.datamodel-unknown"], "\(condition)")
    }
  }

  @Test("reports errors of a chart that stands inside of another, each with its line")
  func invokedChart() {
    let refusal = #expect(throws: Refusal.self) {
      try Charts.chart(
        """
        <state id='a'><invoke><content>
          <scxml version='1.0'><state id='x'><transition target='y'/></state></scxml>
        </content></invoke></state>
        """)
    }
    #expect(refusal?.findings.map(\.code) == ["chart.target-unknown"])
    #expect(refusal?.findings.map(\.place.line) == [2])
  }

  @Test("refuses a file that is no chart")
  func otherFile() {
    for text in ["<html/>", "<scxml/>", "<state xmlns='http://www.w3.org/2005/07/scxml'/>"] {
      let refusal = #expect(throws: Refusal.self) { try Charts.read(text) }
      #expect(refusal?.findings.map(\.code) == ["chart.no-scxml"])
    }
  }
}
