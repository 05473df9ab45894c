import Diagnostics
import SafeXML
import Statecharts
import Testing

@Suite("Charts that would never stop")
struct LimitTests {
  @Test("cannot double their data without end")
  func growth() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='s' expr="'0123456789'"/></datamodel>
      <state id='a'>
        <onentry><assign location='$s' expr='concat($s, $s)'/></onentry>
        <transition event='more' target='a'/>
      </state>
      """)
    var walk = Walk(chart)
    for _ in 0..<20 { walk.send("more") }
    #expect(walk.last.errors.map(\.code) == ["chart.data-too-large"])
    #expect(walk.snapshot.data["s"]?.text.utf8.count == 655_360)
  }

  @Test("cannot nest their data without end")
  func depth() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='x'><a xmlns=''/></data></datamodel>
      <state id='a'>
        <transition event='deeper'><assign location='$x/a' expr='$x/a'/></transition>
      </state>
      """)
    var walk = Walk(chart)
    for _ in 0..<250 { walk.send("deeper") }
    #expect(walk.last.errors.map(\.code) == ["chart.data-too-large"])
  }

  @Test("cannot loop in their content, nor fill the queues")
  func content() throws {
    let loops = String(repeating: "<foreach array='$x/i' item='v'>", count: 7)
    let ends = String(repeating: "</foreach>", count: 7)
    let items = String(repeating: "<i xmlns=''/>", count: 12)
    func walk(_ content: String) throws -> Walk {
      var walk = Walk(
        try Charts.chart(
          """
          <datamodel><data id='x'>\(items)</data></datamodel>
          <state id='a'><transition event='go'>\(loops)\(content)\(ends)</transition></state>
          """))
      walk.send("go")
      return walk
    }
    for content in ["<log label='x'/>", "<raise event='e'/>"] {
      let walk = try walk(content)
      #expect(walk.last.errors.map(\.code) == ["chart.endless"])
      #expect(walk.last.log.isEmpty && walk.last.raised.isEmpty)
    }
    let full = try walk("<send event='e' delay='1s'/>")
    #expect(full.last.errors.map(\.code) == ["chart.too-many-events"])
    #expect(full.snapshot.scheduled.count == 10_000)
  }
}
