/// Which transitions an event can trigger (SCXML 1.0, 3.12.1): found by the longest beginning of its name, in whole
/// tokens, that any descriptor has.
struct EventTable: Sendable {
  /// Transitions without an event, by source and place.
  let eventless: [TransitionPlan]
  /// By the beginning of the name; each list holds everything that fits.
  private var lists: [String: [TransitionPlan]] = [:]
  /// Those that fit every event.
  private var any: [TransitionPlan] = []
  /// All with events, where lists for each name would grow too large.
  private var all: [TransitionPlan]?

  /// Most entries in all lists together.
  private static let limit = 1_000_000

  init(_ plans: [TransitionPlan]) {
    eventless = plans.filter { $0.transition.events.isEmpty }
    let waiting = plans.filter { !$0.transition.events.isEmpty }
    any = waiting.filter { $0.transition.descriptors.contains(where: \.isAny) }
    var own: [String: [TransitionPlan]] = [:]
    for plan in waiting {
      for prefix in Set(plan.transition.descriptors.filter { !$0.isAny }.map(\.prefix)) {
        own[prefix, default: []].append(plan)
      }
    }
    var size = 0
    for prefix in own.keys {
      let fitting = Self.beginnings(of: prefix).flatMap { own[$0] ?? [] } + any
      size += fitting.count
      if size > Self.limit {
        all = waiting
        lists = [:]
        return
      }
      lists[prefix] = Self.unique(fitting)
    }
  }

  /// Transitions that an event fits, by source and place.
  func transitions(on event: String) -> [TransitionPlan] {
    if let all { return all.filter { $0.transition.matches(event: event) } }
    if let list = lists[event] { return list }
    for beginning in Self.beginnings(of: event).dropFirst() {
      if let list = lists[beginning] { return list }
    }
    return any
  }

  /// The name and its shorter beginnings that end before a dot, the longest first; the empty one is none.
  private static func beginnings(of name: String) -> [String] {
    var result = [name]
    let bytes = name.utf8
    var end = bytes.endIndex
    while end > bytes.startIndex {
      end = bytes.index(before: end)
      if bytes[end] == UInt8(ascii: "."), end > bytes.startIndex { result.append(String(name[..<end])) }
    }
    return result
  }

  private static func unique(_ plans: [TransitionPlan]) -> [TransitionPlan] {
    var seen: Set<Int> = []
    return plans.filter { seen.insert($0.order).inserted }.sorted { ($0.source, $0.order) < ($1.source, $1.order) }
  }
}
