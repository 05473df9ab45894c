internal import CLibXML2

/// Files in memory, laid out for the C side.
struct SchemaFiles {
  private var names: [UInt8] = []
  private var bytes: [UInt8] = []
  private var entries: [(name: Int, start: Int, length: Int)] = []

  init(_ files: [String: [UInt8]]) {
    for (name, content) in files.sorted(by: { $0.key < $1.key }) {
      entries.append((names.count, bytes.count, content.count))
      names += Array(name.utf8) + [0]
      bytes += content
    }
    // Never empty, so that there is always an address.
    names.append(0)
    bytes.append(0)
  }

  /// Calls a function with pointers that live as long as the call.
  func withFiles<Result>(_ body: (UnsafeBufferPointer<kenes_xml_file>) -> Result) -> Result {
    names.withUnsafeBytes { names in
      bytes.withUnsafeBytes { bytes in
        let files = entries.map { entry in
          kenes_xml_file(
            name: names.baseAddress?.advanced(by: entry.name).assumingMemoryBound(to: CChar.self),
            bytes: bytes.baseAddress?.advanced(by: entry.start).assumingMemoryBound(to: CChar.self),
            length: Int32(entry.length))
        }
        return files.withUnsafeBufferPointer(body)
      }
    }
  }
}
