import Foundation
import Glibc

/// The probe program as a child process, spoken to line by line.
final class Probe {
  private let process = Process()
  private let output = Pipe()
  private let input = Pipe()
  private var rest: [UInt8] = []

  /// Starts the probe and waits until it says that it is ready, if it says so.
  init(_ arguments: String...) throws {
    process.executableURL = Self.program
    process.arguments = arguments
    process.standardOutput = output
    process.standardInput = input
    try process.run()
    // Else the end of the child's output would never be seen.
    try? output.fileHandleForWriting.close()
  }

  /// The next line; `nil` at the end.
  func line() -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        defer { rest.removeSubrange(...end) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(output.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
      if count <= 0 { return nil }
      rest += buffer[..<count]
    }
  }

  /// All lines up to the end, then the child is waited for.
  func remainingLines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    process.waitUntilExit()
    return lines
  }

  /// Lets a child go on that waits for a line.
  func go() {
    try? input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
  }

  /// Ends the child at once, as a power cut would.
  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
  }

  /// The probe stands beside the program that runs the tests.
  private static var program: URL {
    let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: runner).deletingLastPathComponent().appendingPathComponent("StoreCrashProbe")
  }
}
