import Crypto

/// SHA-256 as 64 lower-case hex digits.
public enum SHA256Hex {
  /// 64 zeros: what the first event of a stream has for the hash before it.
  public static let zero = String(repeating: "0", count: 64)

  /// The digest of some bytes.
  public static func digest(of bytes: some Collection<UInt8>) -> String {
    var hasher = SHA256()
    if bytes.withContiguousStorageIfAvailable({ hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
      hasher.update(data: Array(bytes))
    }
    return text(of: hasher.finalize())
  }

  /// Whether a text has the shape of such a digest.
  public static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  private static func text(of digest: SHA256Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
