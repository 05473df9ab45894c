import Foundation

/// Random numbers that can be had again: SplitMix64 with a printed seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts from `KENES_SEED` where it is set, else from a seed of its own; prints it in either case.
  init(for test: String) {
    state = ProcessInfo.processInfo.environment["KENES_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...999_999_999)
    print("\(test): KENES_SEED=\(state)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
