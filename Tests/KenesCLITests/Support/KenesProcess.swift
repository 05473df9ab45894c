import Foundation

/// Runs programs and keeps what they said.
struct ProcessOutcome {
  var status: Int32
  var output: String
  var diagnostics: String

  /// The result read as JSON; throws where it is anything else.
  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
  }
}

/// The built command line, as a person would run it.
enum KenesProcess {
  /// The root folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder that this test run was built into, where `kenes` lies beside the tests.
  static let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

  static let executable = products.appendingPathComponent("kenes")

  /// Runs `kenes` with arguments in a folder; the environment starts empty but for the search path and what is given.
  static func run(
    _ arguments: [String], in folder: URL = root, environment: [String: String] = [:], input: String? = nil
  ) throws -> ProcessOutcome {
    try run(executable, arguments, in: folder, environment: environment, input: input)
  }

  /// Runs a shell command with `kenes` on the search path; standard error joins standard output.
  static func shell(
    _ command: String, in folder: URL, environment: [String: String] = [:]
  ) throws -> ProcessOutcome {
    let bash = URL(fileURLWithPath: "/bin/bash")
    return try run(bash, ["-o", "pipefail", "-c", "exec 2>&1\n" + command], in: folder, environment: environment)
  }

  static func run(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String] = [:], input: String? = nil
  ) throws -> ProcessOutcome {
    let scratch = try TemporaryFolder()
    // Files and not pipes: a program that says much never waits for a reader.
    let output = try scratch.file("output", "")
    let diagnostics = try scratch.file("diagnostics", "")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": products.path + ":/usr/local/bin:/usr/bin:/bin", "HOME": scratch.url.path, "LANG": "C.UTF-8",
    ].merging(environment) { _, given in given }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: diagnostics)
    if let input {
      process.standardInput = try FileHandle(forReadingFrom: try scratch.file("input", input))
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return ProcessOutcome(
      status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      diagnostics: String(decoding: try Data(contentsOf: diagnostics), as: UTF8.self))
  }
}

/// A folder of one test, gone with it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("kenes-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file and gives its address.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> URL {
    try file(name, Data(text.utf8))
  }

  @discardableResult
  func file(_ name: String, _ data: Data) throws -> URL {
    let address = url.appendingPathComponent(name)
    try data.write(to: address)
    return address
  }

  /// Names of everything in the folder, in order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
