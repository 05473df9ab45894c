/// The active states of one session while a step runs; shared by the algorithm and the datamodel's `In()`.
final class Configuration {
  private(set) var active: StateBits

  init(_ active: StateBits) {
    self.active = active
  }

  func contains(_ index: Int) -> Bool { active.contains(index) }

  func insert(_ index: Int) { active.insert(index) }

  func remove(_ index: Int) { active.remove(index) }
}
