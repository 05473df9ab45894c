import Diagnostics
import Foundation
import Statecharts
import Testing

@Suite("Scripts")
struct ChartScriptTests {
  private func run(_ content: String, datamodel: String? = "xpath", _ script: String) throws -> [String] {
    var simulation = ChartSimulation(chart: try Charts.chart(content, datamodel: datamodel))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try simulation.run(try ChartScript(script, name: "steps.jsonl")).map {
      String(decoding: try encoder.encode($0), as: UTF8.self)
    }
  }

  @Test("give one line for each macrostep: the first, then each event and what it sends")
  func lines() throws {
    let lines = try run(
      """
      <parallel id='p'>
        <state id='a'><state id='a1'><transition event='e' target='a2'/></state><final id='a2'/></state>
        <state id='b'><onentry><send event='late' delay='5s'/></onentry><transition event='late' target='end'/></state>
      </parallel>
      <final id='end'/>
      """, datamodel: "ecmascript",
      """
      {"event":"e","data":{"k":1}}

      {"event":"nobody"}
      {"advance":"PT4.999S"}
      {"advance":"PT0.001S"}
      {"event":"e"}
      """)
    #expect(
      lines == [
        #"{"configuration":["a1","b"],"errors":[],"final":false,"raised":[]}"#,
        #"{"configuration":["a2","b"],"errors":[],"final":false,"raised":["done.state.a"]}"#,
        #"{"configuration":["a2","b"],"errors":[],"final":false,"raised":[]}"#,
        #"{"configuration":["end"],"errors":[],"final":true,"raised":[]}"#,
      ])
  }

  @Test("show errors by their code, and internal events in order")
  func errors() throws {
    let lines = try run(
      "<state id='s'><onentry><raise event='x'/><send event='e' target='nowhere'/></onentry></state>", "")
    #expect(
      lines
        == [#"{"configuration":["s"],"errors":["chart.send-target"],"final":false,"raised":["x","error.execution"]}"#])
  }

  @Test("carry data of every JSON kind into the event")
  func data() throws {
    let conditions = [
      "$_event/data/data[@id='n'] = 1.5", "$_event/data/data[@id='b'] = 'true'", "$_event/data/data[@id='t'] = 'x y'",
      "count($_event/data/data[@id='l']/item) = 2", "$_event/data/data[@id='o']/data[@id='in'] = 100000000000000000000",
      "not($_event/data/data[@id='z']/node())", "$_event/data/data[@id='one'] = '1'",
    ]
    let lines = try run(
      "<state id='s'><transition event='e' cond=\"\(conditions.joined(separator: " and "))\" target='t'/></state><state id='t'/>",
      #"{"event":"e","data":{"n":1.5,"b":true,"t":"x y","l":[1,"2"],"o":{"in":1e20},"z":null,"one":1}}"#)
    #expect(lines.last?.contains(#"["t"]"#) == true)
  }

  @Test(
    "take ISO 8601 durations of fixed length",
    arguments: [
      ("PT5S", 5_000), ("PT1.5S", 1_500), ("P1D", 86_400_000), ("P1W", 604_800_000), ("PT1H30M", 5_400_000),
      ("P1DT1S", 86_401_000), ("PT0S", 0),
    ])
  func durations(_ text: String, _ milliseconds: Int64) throws {
    var simulation = ChartSimulation(chart: try Charts.chart("<state id='s'/>"))
    _ = simulation.run(try ChartScript("{\"advance\":\"\(text)\"}", name: ""))
    #expect(simulation.now == milliseconds)
  }

  @Test("name every line that cannot be read")
  func unreadable() {
    let bad = [
      "{", "[]", "{}", #"{"event":""}"#, #"{"event":1}"#, #"{"evnt":"e"}"#, #"{"event":"e","advance":"PT1S"}"#,
      #"{"advance":"5s"}"#, #"{"advance":"P1M"}"#, #"{"advance":"P"}"#, #"{"advance":"PT"}"#, #"{"advance":"PT-1S"}"#,
      #"{"advance":"PT1S1S"}"#, #"{"advance":"P1000000W"}"#, #"{"event":"e"} {"event":"f"}"#,
    ]
    let script = (["{\"event\":\"good\"}"] + bad).joined(separator: "\r\n")
    let refusal = #expect(throws: Refusal.self) { try ChartScript(script, name: "steps.jsonl") }
    #expect(refusal?.findings.map(\.place.line) == (2...bad.count + 1).map { $0 })
    #expect(
      refusal?.findings.allSatisfy { $0.code == "script.line-unreadable" && $0.place.file == "steps.jsonl" } == true)
  }
}
