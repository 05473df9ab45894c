internal import CSchemas

/// Files compiled into the product (schemas, calendars, templates), found by their base names.
public enum ShippedFile {
  /// The bytes of a shipped file; `nil` where there is none of that name.
  public static func bytes(named name: String) -> [UInt8]? {
    index[name].map { Array($0) }
  }

  /// Base names of all shipped files, sorted.
  public static var names: [String] { index.keys.sorted() }

  // The memory is constant data of the executable: it is never written and never freed.
  nonisolated(unsafe) private static let index: [String: UnsafeBufferPointer<UInt8>] = {
    var result: [String: UnsafeBufferPointer<UInt8>] = [:]
    for position in 0..<kenes_shipped_file_count() {
      guard let file = kenes_shipped_file_at(position)?.pointee, let name = file.name else { continue }
      result[String(cString: name)] = UnsafeBufferPointer(start: file.bytes, count: file.length)
    }
    return result
  }()
}
