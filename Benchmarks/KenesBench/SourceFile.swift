import Glibc

/// A file in memory.
struct SourceFile {
  var name: String
  var bytes: [UInt8]

  init(path: String) throws {
    name = path
    guard let file = fopen(path, "rb") else { throw Problem(text: "cannot open \(path)") }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    guard bytes.count == size else { throw Problem(text: "cannot read \(path)") }
  }

  /// The files that a list names, one path a line.
  static func list(at path: String) throws -> [SourceFile] {
    let list = try SourceFile(path: path)
    return try String(decoding: list.bytes, as: UTF8.self).split(separator: "\n").map {
      try SourceFile(path: String($0))
    }
  }
}
