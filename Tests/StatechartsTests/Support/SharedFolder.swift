import Foundation

/// Files beside the project that tests read where they are there.
enum SharedFolder {
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder at a path below `shared`, looked for beside the package and one level up.
  static func folder(_ path: String) -> URL? {
    let candidates = [
      package.deletingLastPathComponent(), package.deletingLastPathComponent().deletingLastPathComponent(),
    ]
    .map { $0.appending(path: "shared").appending(path: path) }
    if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path()) }) { return found }
    print("skipped: looked for \(candidates.map { $0.path() }.joined(separator: " and "))")
    return nil
  }

  /// Sources of the module under test.
  static let sources = package.appending(path: "Sources/Statecharts")

  /// Pages about the project.
  static let documentation = package.appending(path: "docs")
  /// All tests of the project.
  static let tests = package.appending(path: "Tests")
}
