import Foundation

/// The folder of shared test data beside the package, or beside the folder of its worktrees.
enum SharedFolder {
  static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder at a path below `shared`; `nil` and a loud line where it is absent.
  static func find(_ path: String) -> URL? {
    let parents = [
      packageRoot.deletingLastPathComponent(), packageRoot.deletingLastPathComponent().deletingLastPathComponent(),
    ]
    let candidates = parents.map { $0.appending(path: "shared/\(path)") }
    if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path) }) { return found }
    print("SKIPPED: no folder at \(candidates.map(\.path).joined(separator: " or "))")
    return nil
  }
}
