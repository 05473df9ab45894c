import Diagnostics
import SafeXML
import Statecharts
import Testing

@Suite("The XPath datamodel")
struct DatamodelTests {
  /// Runs content on entry, with `$x` holding a small tree, and gives back what `$x` is then.
  private func run(_ content: String) throws -> (tree: String, step: ChartStep) {
    let chart = try Charts.chart(
      """
      <datamodel><data id='x'><l xmlns=''><i n='1'>one</i><i n='2'>two</i></l></data><data id='y'/></datamodel>
      <state id='s'><onentry>\(content)</onentry></state>
      """)
    let step = chart.start(host: ChartHost())
    return (step.snapshot.data["x"].map(Self.text) ?? "", step)
  }

  private static func text(_ element: XMLElement) -> String {
    let attributes = element.attributes.map { " \($0.name.local)='\($0.value)'" }.joined()
    let content = element.children.map { node in
      if case .element(let child) = node { text(child) } else { node.string }
    }.joined()
    return "<\(element.name.local)\(attributes)>\(content)</\(element.name.local)>"
  }

  struct Change: Sendable, CustomTestStringConvertible {
    var assign: String
    var result: String
    var testDescription: String { assign }
  }

  static let changes = [
    Change(assign: "location='$x/l/i[1]' expr=\"'new'\"", result: "<l><i n='1'>new</i><i n='2'>two</i></l>"),
    Change(assign: "location='$x/l/i' expr='1 + 1'", result: "<l><i n='1'>2</i><i n='2'>2</i></l>"),
    Change(assign: "location='$x/l/@m/..' expr='1'", result: ""),
    Change(assign: "location='$x/l/i[2]/@n' expr='$x/l/i[1]'", result: "<l><i n='1'>one</i><i n='one'>two</i></l>"),
    Change(assign: "location='$x/l/i[2]/@n' type='delete'", result: "<l><i n='1'>one</i><i>two</i></l>"),
    Change(assign: "location='$x/l/i[1]' type='delete'", result: "<l><i n='2'>two</i></l>"),
    Change(assign: "location='$x/l/i' type='delete'", result: "<l></l>"),
    Change(
      assign: "location='$x/l/i[1]' type='nextsibling' expr='$x/l/i[2]'",
      result: "<l><i n='1'>one</i><i n='2'>two</i><i n='2'>two</i></l>"),
    Change(
      assign: "location='$x/l/i[2]' type='previoussibling' expr=\"'text'\"",
      result: "<l><i n='1'>one</i>text<i n='2'>two</i></l>"),
    Change(
      assign: "location='$x/l' type='firstchild' expr='true()'", result: "<l>true<i n='1'>one</i><i n='2'>two</i></l>"),
    Change(
      assign: "location='$x/l/i[1]' type='lastchild' expr=\"'!'\"", result: "<l><i n='1'>one!</i><i n='2'>two</i></l>"),
    Change(assign: "location='$x/l/i[1]' type='replace' expr='$x/l/i[2]/text()'", result: "<l>two<i n='2'>two</i></l>"),
    Change(
      assign: "location='$x/l' type='addattribute' attr='k' expr='3'",
      result: "<l k='3'><i n='1'>one</i><i n='2'>two</i></l>"),
    Change(assign: "location='$x' expr='$x/l/i[2]'", result: "<i n='2'>two</i>"),
    Change(
      assign: "location='$x/l/i[1]' expr='$x'",
      result: "<l><i n='1'><l><i n='1'>one</i><i n='2'>two</i></l></i><i n='2'>two</i></l>"),
    // Nothing to assign to, or nothing that takes the value: nothing changes.
    Change(assign: "location='$x/l/none' expr='1'", result: ""),
    Change(assign: "location='$x' type='delete'", result: ""),
    Change(assign: "location='$x/l/i[1]/@n' expr='1' type='firstchild'", result: ""),
    Change(assign: "location='$x/l | $x/l/i[1]/@n' expr='$x/l/i[2]'", result: "<l><i n='2'>two</i></l>"),
    Change(assign: "location='$x/l/i[1]/text()' expr='1'", result: ""),
    Change(assign: "location='1 + 1' expr='1'", result: ""),
    Change(assign: "location='$_name' expr='1'", result: ""),
    Change(assign: "location='$x/l' type='addattribute' attr='1 bad' expr='3'", result: ""),
  ]

  @Test("assigns to every place that a location finds, or changes nothing", arguments: changes)
  func assign(_ change: Change) throws {
    let (tree, step) = try run("<assign \(change.assign)/>")
    let unchanged = "<l><i n='1'>one</i><i n='2'>two</i></l>"
    #expect(tree == "<data id='x'>\(change.result.isEmpty ? unchanged : change.result)</data>")
    #expect(step.errors.isEmpty == !change.result.isEmpty, "\(step.errors)")
    #expect(step.errors.allSatisfy { $0.place.line == 2 })
  }

  @Test("changes an item of a loop in the array itself, also when the array grows in front of it")
  func loopItems() throws {
    let (tree, step) = try run(
      """
      <foreach array='$x/l/i' item='item' index='n'>
        <assign location='$x/l' type='firstchild' expr="'.'"/>
        <assign location='$item' type='addattribute' attr='at' expr='$n'/>
      </foreach>
      """)
    #expect(step.errors.isEmpty)
    #expect(tree == "<data id='x'><l>..<i n='1' at='1'>one</i><i n='2' at='2'>two</i></l></data>")
    #expect(step.snapshot.data["item"]?.attribute("at") == "2", "the variable remains, with its last value")
  }

  @Test("goes through loops inside of loops, over the nodes there were at the start")
  func nestedLoops() throws {
    let (tree, step) = try run(
      """
      <foreach array='$x/l' item='list'>
        <foreach array='$list/i' item='item'>
          <assign location='$item/@n' expr='$item/@n * 10'/>
          <assign location='$x/l/i[last()]' type='delete'/>
        </foreach>
      </foreach>
      """)
    #expect(step.errors.map(\.code) == [], "an item that is gone is a copy")
    #expect(tree == "<data id='x'><l></l></data>")
  }

  @Test("lets the event say where to assign, but not be assigned to")
  func eventInLocation() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='x'><a xmlns='' n='1'/><a xmlns='' n='2'/></data></datamodel>
      <state id='s'>
        <transition event='ok'><assign location="$x/a[@n = $_event/data/data[@id='n']]" expr="'hit'"/></transition>
        <transition event='bad'><assign location="$_event/data" expr="'hit'"/></transition>
      </state>
      """)
    var walk = Walk(chart)
    walk.send(ChartEvent(name: "ok", values: ["n": "2"]))
    #expect(walk.last.errors.isEmpty)
    #expect(walk.snapshot.data["x"].map(Self.text) == "<data id='x'><a n='1'></a><a n='2'>hit</a></data>")
    walk.send("bad")
    #expect(walk.last.errors.map(\.code) == ["chart.assign-system"])
  }

  @Test("ends a block at its first error, with the line; the next block runs")
  func blocks() throws {
    let chart = try Charts.chart(
      """
      <state id='s'>
        <onentry>
          <log expr="'one'"/>
          <log expr="$nope"/>
          <log expr="'never'"/>
        </onentry>
        <onentry><log expr="'two'"/></onentry>
        <transition event='error.execution' target='t'/>
      </state>
      <state id='t'/>
      """)
    let step = chart.start(host: ChartHost())
    #expect(step.log == ["one", "two"])
    #expect(step.errors.map(\.place) == [Place(file: "chart.scxml", line: 4)])
    #expect(step.snapshot.configuration == ["t"])
  }

  @Test("reads the host's data afresh at every step and lets nobody write to them")
  func hostData() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='case' src='case:current'/></datamodel>
      <state id='open'>
        <transition event='write'><assign location='$case/@round' expr='9'/></transition>
        <transition cond='$case/@round &gt;= 3' target='closed'/>
      </state>
      <state id='closed'/>
      """)
    func host(_ round: Int) -> ChartHost {
      ChartHost(data: [
        "case:current": XMLElement(XMLName("case"), attributes: [XMLAttribute(XMLName("round"), String(round))])
      ])
    }
    var walk = Walk(chart, host: host(1))
    walk.send("write")
    #expect(walk.last.errors.map(\.code) == ["chart.assign-nowhere"])
    walk.host = host(2)
    walk.settle()
    #expect(walk.states == ["open"])
    walk.host = host(3)
    walk.settle()
    #expect(walk.states == ["closed"])
  }

  @Test("loads other sources once, at the start; one that is missing leaves the variable empty")
  func sources() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='a' src='a.xml'/><data id='b' src='b.txt'/><data id='c' src='c'/></datamodel><state id='s'/>
      """)
    let step = chart.start(
      host: ChartHost { source in
        ["a.xml": "<r> <x/> </r>", "b.txt": " 1\n 2 "][source].map { Array($0.utf8) }
      })
    #expect(step.snapshot.data["a"].map(Self.text) == "<data id='a'><r> <x></x> </r></data>")
    #expect(step.snapshot.data["b"]?.text == "1 2")
    #expect(step.snapshot.data["c"]?.children == [])
    #expect(step.errors.map(\.code) == ["chart.source-unavailable"])
  }

  @Test("calls the host's functions and knows the prefixes of the file")
  func functions() throws {
    let chart = try Charts.read(
      """
      <scxml xmlns='http://www.w3.org/2005/07/scxml' xmlns:r='urn:test' version='1.0' datamodel='xpath'>
        <datamodel><data id='d'><r:day>2025-01-02</r:day></data></datamodel>
        <state id='s'><transition cond="r:before($d/r:day, '2025-02-01') and In('s')" target='t'/></state><state id='t'/>
      </scxml>
      """)
    let host = ChartHost(functions: [
      "r:before": { arguments throws(Refusal) in .boolean(arguments[0].string < arguments[1].string) }
    ])
    #expect(chart.start(host: host).snapshot.configuration == ["t"])
    let without = chart.start(host: ChartHost())
    #expect(without.errors.map(\.code) == ["xpath.unknown-function"])
    #expect(without.snapshot.configuration == ["s"])
  }

  @Test("evaluates what is sent when it is sent, and keeps parameters of the same name apart")
  func payload() throws {
    let chart = try Charts.chart(
      """
      <datamodel><data id='n' expr='1'/></datamodel>
      <state id='s'>
        <onentry>
          <send event='e' delay='1s'><param name='n' expr='$n'/><param name='n' location='$n'/></send>
          <assign location='$n' expr='2'/>
        </onentry>
        <transition event='e' cond="count($_event/data/data[@id='n'][. = 1]) = 2" target='t'/>
      </state>
      <state id='t'/>
      """)
    let first = chart.start(host: ChartHost())
    let second = try #require(chart.stepDue(first.snapshot, host: ChartHost(now: 1000)))
    #expect(second.snapshot.configuration == ["t"])
  }
}
