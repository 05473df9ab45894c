import Statecharts
import Testing

@Suite("Charts made up at random")
struct RandomChartTests {
  /// Other charts at every run; the seed of a failing one is in its report.
  private static let seed = Int.random(in: 1...1_000_000_000)

  @Test("go the way that a naive reading of the Recommendation finds, state by state and in order")
  func naive() {
    print("charts against the naive reading: seed \(Self.seed)")
    check(seeds: 0..<200, isGuarded: false, Self.disagreesWithNaive)
    check(seeds: Self.seed..<Self.seed + 1_300, isGuarded: false, Self.disagreesWithNaive)
  }

  @Test("with conditions, data and content go the way of Appendix D to the letter, with libxml2 for the conditions")
  func literal() {
    print("charts against Appendix D: seed \(Self.seed)")
    check(seeds: 0..<100, isGuarded: true, Self.disagreesWithLiteral)
    check(seeds: Self.seed..<Self.seed + 400, isGuarded: true, Self.disagreesWithLiteral)
  }

  @Test("have the same bytes after a snapshot was encoded and decoded between all steps")
  func restore() {
    check(seeds: Self.seed..<Self.seed + 100, isGuarded: true) { model, events in
      let chart = try Charts.read(model.text)
      var plain = chart.start(host: ChartHost()).snapshot
      var restored = plain
      for event in events {
        plain = chart.step(plain, ChartEvent(name: event), host: ChartHost()).snapshot
        restored = chart.step(try CanonicalForm.copy(restored), ChartEvent(name: event), host: ChartHost()).snapshot
      }
      return try plain != restored || CanonicalForm.bytes(plain) != CanonicalForm.bytes(restored) ? "bytes" : nil
    }
  }

  @Test("are made smaller until nothing can be spared, where an engine and its oracle disagree")
  func shrinking() throws {
    // An oracle with a mistake: it takes no transition on the event b.
    func disagrees(_ model: ChartModel, _ events: [String]) -> Bool {
      guard let chart = try? Charts.read(model.text) else { return false }
      var walk = Walk(chart)
      return events.contains { event in
        walk.send(event)
        return event == "b" && !walk.last.transitions.isEmpty
      }
    }
    let events = ["a", "b", "c", "b", "a", "b"]
    let found = try #require((0..<100).first { disagrees(RandomChart(seed: $0).model, events) })
    let shrunk = Shrinking.shrunk(RandomChart(seed: found).model, events, stillFails: disagrees)
    #expect(shrunk.events == ["b"])
    #expect(shrunk.model.text.matches(of: /<transition/).count == 1)
    #expect(shrunk.model.text.utf8.count < 400, "\(shrunk.model.text)")
  }

  // MARK: Comparing

  /// Reports the first chart on which there is a disagreement, made as small as it goes.
  private func check(
    seeds: Range<Int>, isGuarded: Bool, _ disagreement: (ChartModel, [String]) throws -> String?
  ) {
    func complaint(_ model: ChartModel, _ events: [String]) -> String? {
      do {
        return try disagreement(model, events)
      } catch {
        return error is LiteralChart.Endless ? nil : "\(error)"
      }
    }
    for seed in seeds {
      let model = RandomChart(seed: seed, isGuarded: isGuarded).model
      var dice = Dice(seed: seed &+ 1_000_003)
      let events = (0..<8).map { _ in RandomChart.events.randomElement(using: &dice) ?? "a" }
      guard complaint(model, events) != nil else { continue }
      let shrunk = Shrinking.shrunk(model, events) { smaller, fewer in
        (try? Charts.read(smaller.text)) != nil && complaint(smaller, fewer) != nil
      }
      Issue.record(
        """
        seed \(seed), events \(shrunk.events): \(complaint(shrunk.model, shrunk.events) ?? "")
        \(shrunk.model.text)
        """)
      return
    }
  }

  private static func disagreesWithNaive(_ model: ChartModel, _ events: [String]) throws -> String? {
    let chart = try Charts.read(model.text)
    var naive = NaiveChart(chart)
    var walk = Walk(chart)
    for event in [nil] + events.map(Optional.some) {
      if let event {
        if walk.snapshot.isFinal { return nil }
        naive.send(event)
        walk.send(event)
      }
      if let complaint = naive.complaint() { return "the oracle itself: \(complaint)" }
      let (entered, exited) = (walk.last.entered.map(\.state), walk.last.exited.map(\.state))
      if Set(walk.snapshot.configuration) != naive.configuration || entered != naive.entered || exited != naive.exited {
        return "engine -\(exited) +\(entered), oracle -\(naive.exited) +\(naive.entered)"
      }
    }
    return nil
  }

  private static func disagreesWithLiteral(_ model: ChartModel, _ events: [String]) throws -> String? {
    let chart = try Charts.read(model.text)
    let literal = try LiteralChart(chart)
    var walk = Walk(chart)
    for event in [nil] + events.map(Optional.some) {
      if let event {
        try literal.send(event)
        walk.send(event)
      }
      let engine = [
        walk.last.exited.map(\.state), walk.last.entered.map(\.state), walk.last.transitions.map { "\($0.order)" },
        walk.last.raised, walk.last.log, walk.snapshot.configuration.sorted(), [String(walk.snapshot.isFinal)],
      ]
      let oracle = [
        literal.exited, literal.entered, literal.taken.map(String.init), literal.raised, literal.log,
        literal.configuration.sorted(), [String(!literal.isRunning)],
      ]
      if engine != oracle { return "on \(event ?? "the start"):\n  engine \(engine)\n  oracle \(oracle)" }
      if walk.snapshot.isFinal { return nil }
    }
    return nil
  }
}
