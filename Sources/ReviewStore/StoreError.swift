public import Diagnostics

/// Why a store did not do what it was asked; nothing was changed.
public enum StoreError: Error, Hashable, Sendable {
  /// Another writer was faster: the stream stands at another version than the decision was made on.
  case conflict(stream: StreamID, expected: Int, actual: Int)
  /// Anything else, with at least one finding; its code tells the cases apart.
  case refused([Finding])

  /// The same as findings for a person.
  public var findings: [Finding] {
    switch self {
    case .conflict(let stream, let expected, let actual):
      [
        Finding(
          "store.conflict", .error,
          ["stream": stream.rawValue, "expected": String(expected), "actual": String(actual)])
      ]
    case .refused(let findings): findings
    }
  }

  /// The code of the first finding, such as `store.busy`.
  public var code: String {
    findings.first?.code ?? "store.failed"
  }

  /// The same as the refusal that every part of the program understands.
  public var refusal: Refusal { Refusal(findings) }

  /// Whether deciding again on the newest events may succeed.
  public var isConflict: Bool {
    if case .conflict = self { true } else { false }
  }

  /// A refusal with one finding.
  static func refused(_ code: String, at place: Place = .nowhere, _ arguments: [String: String] = [:]) -> StoreError {
    .refused([Finding(code, .error, at: place, arguments)])
  }
}

extension StoreError {
  /// Runs a body and turns whatever it throws into a store's error.
  static func typed<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let refusal as Refusal {
      throw .refused(refusal.findings)
    } catch {
      throw .refused("store.failed", ["detail": "\(error)"])
    }
  }
}
