import Foundation
public import LawReview

/// What the service asks the world for: the time. Everything that decides gets it as a value.
public struct World: Sendable {
  /// The present instant.
  public var now: @Sendable () -> Instant

  public init(now: @escaping @Sendable () -> Instant) {
    self.now = now
  }

  /// The machine's clock, to the second.
  public static let machine = World {
    Instant(millisecondsSince1970: Int64(Date().timeIntervalSince1970) * 1000)
  }

  /// A clock that stands still; for rehearsals and tests.
  public static func fixed(at instant: Instant) -> World {
    World { instant }
  }
}

/// Bytes that a person handed in, with the name they go by.
public struct InputFile: Sendable, Hashable {
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
