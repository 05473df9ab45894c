import Foundation

/// How long and from which number a run goes; `make fuzz` sets it.
enum FuzzSettings {
  static let environment = ProcessInfo.processInfo.environment

  /// The number that all choices come from: `KENES_FUZZ_SEED`, else any.
  static let seed = environment["KENES_FUZZ_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...UInt64.max)

  /// Seconds for each reader: `KENES_FUZZ_SECONDS`.
  static let seconds = environment["KENES_FUZZ_SECONDS"].flatMap(Double.init) ?? 0.3

  /// Where an input lies while it is tried, and stays if that ends badly: `KENES_FUZZ_OUTPUT`.
  static let folder: URL = {
    let folder = URL(filePath: environment["KENES_FUZZ_OUTPUT"] ?? NSTemporaryDirectory() + "kenes-fuzz")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }()
}

/// Files that inputs are made from.
enum FuzzSeeds {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let package = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// The files at paths below the package: themselves, or all in a folder; sorted.
  static func files(_ paths: String...) -> [[UInt8]] {
    paths.flatMap { bytes(in: package.appending(path: $0)) }
  }

  /// Small documents of the corpus, where it is there beside the package or one level up.
  static func corpus(_ folder: String) -> [[UInt8]] {
    [package.deletingLastPathComponent(), package.deletingLastPathComponent().deletingLastPathComponent()]
      .map { $0.appending(path: "shared/corpus").appending(path: folder) }
      .first { FileManager.default.fileExists(atPath: $0.path()) }.map { bytes(in: $0) } ?? []
  }

  private static func bytes(in url: URL) -> [[UInt8]] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path(), isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [(try? Data(contentsOf: url)).map { [UInt8]($0) } ?? []] }
    let names = FileManager.default.enumerator(atPath: url.path())?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      guard let data = try? Data(contentsOf: url.appending(path: name)), data.count < 40_000 else { return nil }
      return [UInt8](data)
    }
  }
}
