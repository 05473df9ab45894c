/// A file kept under the digest of its bytes: the same bytes are stored once.
public struct StoredFile: Hashable, Sendable {
  /// SHA-256 of the bytes, 64 lower-case hex digits.
  public let digest: String
  /// Media type such as `application/pdf`; the first one given for these bytes is kept.
  public let mediaType: String
  /// The content; may be empty.
  public let bytes: [UInt8]

  /// Creates a file and computes its digest.
  public init(bytes: [UInt8], mediaType: String) {
    self.digest = SHA256Hex.digest(of: bytes)
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// Creates a file as a store holds it, without looking at the bytes.
  init(unchecked digest: String, mediaType: String, bytes: [UInt8]) {
    self.digest = digest
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
