import Diagnostics
import Foundation
import Publishing

extension [UInt8] {
  init(_ text: String) {
    self = Array(text.utf8)
  }

  init(contentsOf url: URL) throws {
    self = Array(try Data(contentsOf: url))
  }

  /// The same bytes with one bit of one of them turned over.
  func flipping(_ index: Int, mask: UInt8 = 1) -> [UInt8] {
    var copy = self
    copy[index] ^= mask
    return copy
  }

  /// Where some bytes first occur.
  func firstRange(of other: [UInt8]) -> Int? {
    guard !other.isEmpty, count >= other.count else { return nil }
    return (0...(count - other.count)).first {
      self[$0] == other[0] && self[$0..<($0 + other.count)].elementsEqual(other)
    }
  }
}

extension Sequence where Element == Finding {
  /// Codes of the errors, in order.
  var errorCodes: [String] {
    filter { $0.severity == .error }.map(\.code)
  }
}

/// Runs a program and returns its exit code and output; `nil` where it is not installed.
func run(_ program: String, _ arguments: [String], in folder: URL) throws -> (code: Int32, output: String)? {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.currentDirectoryURL = folder
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  if process.terminationStatus == 127 {
    print("SKIPPED: \(program) is not installed")
    return nil
  }
  return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}

/// Runs a body with a folder of its own, which is removed afterwards.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "kenes-test-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
