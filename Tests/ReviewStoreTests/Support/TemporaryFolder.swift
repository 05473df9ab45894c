import Foundation
import ReviewStore
import ReviewTesting

/// A folder of its own for one test, removed with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "kenes-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(_ name: String) -> String { path + "/" + name }

  /// Names of the files in the folder, sorted.
  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// A new store of the sample domain in this folder.
  func makeStore(
    _ name: String = "test.kenes", options: SQLiteStore.Options = SQLiteStore.Options()
  ) throws -> SQLiteStore {
    try SQLiteStore.create(
      at: path(name), identity: StoreConformance.sampleIdentity, projector: StoreConformance.SampleProjector(),
      options: options)
  }

  /// Opens a store of the sample domain in this folder.
  func openStore(
    _ name: String = "test.kenes", options: SQLiteStore.Options = SQLiteStore.Options()
  ) throws -> SQLiteStore {
    try SQLiteStore.open(at: path(name), projector: StoreConformance.SampleProjector(), options: options)
  }
}
