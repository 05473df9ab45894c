public import ReviewStore

/// What every store must do, as named checks to be run against any of them.
///
///     @Test(arguments: StoreConformance.checks)
///     func conforms(check: StoreConformance.Check) throws {
///       try check.run { MemoryStore(identity: $0, projector: $1) }
///     }
public enum StoreConformance {
  /// Makes an empty store.
  public typealias Factory = (_ identity: StoreIdentity, _ projector: any ReadModelProjector) throws -> any EventStore

  /// One thing that a store must do.
  public struct Check: Sendable, CustomStringConvertible {
    /// The promise as a sentence.
    public let name: String
    let body: @Sendable (Factory) throws -> Void

    init(_ name: String, _ body: @escaping @Sendable (Factory) throws -> Void) {
      self.name = name
      self.body = body
    }

    public var description: String { name }

    /// Runs the check on new stores; throws ``Failure`` where the promise is broken.
    public func run(_ factory: Factory) throws {
      try body(factory)
    }
  }

  /// A broken promise.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// All checks.
  public static let checks: [Check] =
    logChecks + conflictChecks + commandChecks + fileChecks + listChecks + refusalChecks + integrityChecks

  /// Throws ``Failure`` unless two values are equal.
  static func expect<Value: Equatable>(
    _ value: Value, _ expected: Value, _ what: String = "", file: String = #fileID, line: Int = #line
  ) throws {
    if value != expected {
      throw Failure(description: "\(file):\(line): \(what)\n  found    \(value)\n  expected \(expected)")
    }
  }

  /// Throws ``Failure`` unless the body is refused with a code.
  static func expectRefusal(
    _ code: String, file: String = #fileID, line: Int = #line, _ body: () throws -> Void
  ) throws {
    do {
      try body()
    } catch let error as StoreError {
      try expect(error.code, code, "refusal", file: file, line: line)
      return
    }
    throw Failure(description: "\(file):\(line): \(code) was expected, but nothing was refused")
  }
}
