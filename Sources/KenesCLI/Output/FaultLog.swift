import Foundation

/// Where faults inside Kenes are written down, so that the person sees an id and nothing of the inside.
package struct FaultLog {
  /// The file that faults are appended to.
  package let path: String

  /// The log of this user: `$KENES_LOG`, else `$XDG_STATE_HOME/kenes/faults.log`, else below the home folder.
  package init(environment: [String: String]) {
    if let path = environment["KENES_LOG"], !path.isEmpty {
      self.path = path
    } else {
      let home = environment["HOME"] ?? NSTemporaryDirectory()
      let state = environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/state"
      path = state + "/kenes/faults.log"
    }
  }

  /// Appends a fault under a fresh id; `isKept` is false where the log could not be written.
  package func record(_ error: any Error, arguments: [String]) -> (id: String, isKept: Bool) {
    let id = String(UInt64.random(in: .min ... .max), radix: 36)
    let time = Date().formatted(.iso8601)
    let entry = "\(time) \(id) \(TerminalText.line(arguments.joined(separator: " ")))\n  \(String(reflecting: error))\n"
    return (id, append(Array(entry.utf8)))
  }

  private func append(_ bytes: [UInt8]) -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count
  }
}
