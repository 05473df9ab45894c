/// The active states of one session while a step runs; shared by the algorithm and the datamodel's `In()`.
final class Configuration {
  /// Indices of the active states, in document order.
  private(set) var states: [Int]
  private var isActive: [Bool]

  init(_ active: [Int], of count: Int) {
    states = active.sorted()
    isActive = Array(repeating: false, count: count)
    for index in active { isActive[index] = true }
  }

  func contains(_ index: Int) -> Bool { isActive[index] }

  func insert(_ index: Int) {
    guard !isActive[index] else { return }
    isActive[index] = true
    states.insert(index, at: states.firstIndex { $0 > index } ?? states.endIndex)
  }

  func remove(_ index: Int) {
    guard isActive[index] else { return }
    isActive[index] = false
    states.removeAll { $0 == index }
  }
}
