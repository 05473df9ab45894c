import Foundation

/// Folders outside the package that tests may read.
enum Shared {
  /// A folder below `shared`, beside the package or one level up; `nil` (and a loud line) where it is absent.
  static func folder(_ path: String, file: String = #filePath) -> URL? {
    let root = packageRoot(file)
    let candidates = [
      root.deletingLastPathComponent(), root.deletingLastPathComponent().deletingLastPathComponent(),
    ].map { $0.appending(path: "shared/" + path) }
    if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path) }) { return found }
    print("SKIPPED: no folder \(candidates.map(\.path).joined(separator: " or "))")
    return nil
  }

  static func packageRoot(_ file: String = #filePath) -> URL {
    var folder = URL(filePath: file).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }

  /// XML files below folders, sorted by path.
  static func xmlFiles(_ folders: [URL]) -> [URL] {
    folders.flatMap { folder -> [URL] in
      let names = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return (names?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "xml" }
    }.sorted { $0.path < $1.path }
  }

  static func bytes(_ url: URL) throws -> [UInt8] {
    Array(try Data(contentsOf: url))
  }
}
