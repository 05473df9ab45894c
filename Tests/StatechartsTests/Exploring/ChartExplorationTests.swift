import Statecharts
import Testing

@Suite("An exploration of a chart")
struct ChartExplorationTests {
  @Test("holds every configuration that random charts really get into", arguments: 0..<60)
  func covers(seed: Int) throws {
    let random = RandomChart(seed: seed)
    let chart = try Charts.read(random.text)
    let exploration = ChartExploration(chart, bound: 5_000) { _ in RandomChart.events }
    guard exploration.isComplete else { return }
    let known = Set(exploration.possibilities.map { $0.states(in: chart) })
    for round in 0..<10 {
      var dice = Dice(seed: seed &* 31 &+ round)
      var walk = Walk(chart)
      for _ in 0..<15 {
        #expect(known.contains(walk.snapshot.configuration), "\(random.text)")
        if walk.snapshot.isFinal { break }
        walk.send(RandomChart.events.randomElement(using: &dice) ?? "a")
      }
    }
  }

  @Test("takes a condition both ways, but never a condition and its opposite at once")
  func guards() throws {
    let chart = try Charts.chart(
      """
      <state id="choice">
        <transition cond="$x/a and not($x/b)" target="one"/>
        <transition cond="not($x/a and not($x/b))" target="two"/>
        <transition target="never"/>
      </state>
      <state id="one"/><state id="two"/><state id="never"/>
      """, initial: "choice")
    let exploration = ChartExploration(chart) { _ in [] }
    let reached = Set(exploration.possibilities.flatMap { $0.states(in: chart) })
    #expect(reached == ["one", "two"])
  }

  @Test("knows which states are active without asking data")
  func active() throws {
    let chart = try Charts.chart(
      """
      <parallel id="both">
        <state id="left"><state id="l1"><transition event="go" target="l2"/></state><state id="l2"/></state>
        <state id="right"><state id="r1"><transition event="go2" cond="In('l2')" target="r2"/></state><state id="r2"/></state>
      </parallel>
      """)
    let exploration = ChartExploration(chart) { _ in ["go", "go2"] }
    #expect(exploration.possibilities.count == 3)
    #expect(!exploration.possibilities.contains { $0.contains("l1", in: chart) && $0.contains("r2", in: chart) })
  }

  @Test("reports eventless transitions that go round for ever")
  func endless() throws {
    let chart = try Charts.chart(
      """
      <state id="a"><transition event="go" target="b"/></state>
      <state id="b"><transition cond="$x/y" target="c"/></state>
      <state id="c"><transition cond="$x/y" target="b"/></state>
      """, initial: "a")
    let exploration = ChartExploration(chart) { _ in ["go"] }
    #expect(exploration.passages[0].map(\.isEndless).sorted { !$0 && $1 } == [false, true])
  }

  @Test("stops at its bound and says so")
  func bound() throws {
    let regions = (0..<8).map { region in
      "<state id='r\(region)'>"
        + (0..<5).map {
          "<state id='s\(region)_\($0)'><transition event='e\(region)' target='s\(region)_\(($0 + 1) % 5)'/></state>"
        }
        .joined() + "</state>"
    }
    let chart = try Charts.chart("<parallel id='p'>\(regions.joined())</parallel>")
    let exploration = ChartExploration(chart, bound: 300) { _ in (0..<8).map { "e\($0)" } }
    #expect(!exploration.isComplete)
    #expect(exploration.possibilities.count == 300)
  }
}
