import Statecharts
import Testing

@Suite("Charts made up at random")
struct RandomChartTests {
  @Test("go the way that a naive reading of the Recommendation finds, state by state and in order", arguments: 0..<150)
  func agree(seed: Int) throws {
    let random = RandomChart(seed: seed)
    let chart = try Charts.read(random.text)
    var dice = Dice(seed: seed &+ 1_000_003)
    var naive = NaiveChart(chart)
    var walk = Walk(chart)
    for _ in 0..<25 {
      try #require(naive.complaint() == nil, "the oracle itself: \(random.text)")
      try #require(Set(walk.snapshot.configuration) == naive.configuration, "\(random.text)")
      try #require(walk.last.entered.map(\.state) == naive.entered, "\(random.text)")
      try #require(walk.last.exited.map(\.state) == naive.exited, "\(random.text)")
      if walk.snapshot.isFinal { return }
      let event = RandomChart.events.randomElement(using: &dice) ?? "a"
      naive.send(event)
      walk.send(event)
    }
  }

  @Test("have the same bytes after a snapshot was encoded and decoded between all steps", arguments: 0..<40)
  func restore(seed: Int) throws {
    let chart = try Charts.read(RandomChart(seed: seed).text)
    var dice = Dice(seed: seed)
    var plain = chart.start(host: ChartHost()).snapshot
    var restored = plain
    for _ in 0..<25 {
      let event = ChartEvent(name: RandomChart.events.randomElement(using: &dice) ?? "a")
      plain = chart.step(plain, event, host: ChartHost()).snapshot
      restored = chart.step(try CanonicalForm.copy(restored), event, host: ChartHost()).snapshot
    }
    #expect(try CanonicalForm.bytes(plain) == CanonicalForm.bytes(restored))
  }
}
