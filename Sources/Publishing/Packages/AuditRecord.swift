/// One line of the audit extract: an event as the log holds it, with its place in the hash chain of its stream.
public struct AuditRecord: Codable, Hashable, Sendable {
  public var stream: String
  /// 1-based place in the stream.
  public var version: Int
  public var type: String
  /// Version of the payload's schema, from 1.
  public var schema: Int
  /// JSON text, exactly as it was hashed.
  public var payload: String
  public var actor: String
  public var causation: String?
  /// When it counts in law, as an RFC 3339 instant.
  public var legalTime: String
  /// When it was written down, as an RFC 3339 instant.
  public var recordedAt: String
  /// SHA-256 digests of the files that the event speaks of, sorted.
  public var files: [String]
  /// Hash of the event before it in the stream; of the first one, 64 zeros.
  public var previousHash: String
  /// SHA-256 over the fields, as `docs/package.md` tells.
  public var hash: String

  public init(
    stream: String, version: Int, type: String, schema: Int, payload: String, actor: String, causation: String?,
    legalTime: String, recordedAt: String, files: [String], previousHash: String, hash: String
  ) {
    self.stream = stream
    self.version = version
    self.type = type
    self.schema = schema
    self.payload = payload
    self.actor = actor
    self.causation = causation
    self.legalTime = legalTime
    self.recordedAt = recordedAt
    self.files = files
    self.previousHash = previousHash
    self.hash = hash
  }
}

extension AuditRecord {
  /// The hash that the event must have.
  ///
  /// Every field is its length in eight bytes, highest first, and its bytes; numbers are decimal digits, a field that
  /// is absent is eight bytes of ones. The log computes the same in code of its own: two witnesses, one rule.
  public var computedHash: String {
    var fields: [String?] = [
      "kenes.event.1", previousHash, stream, String(version), type,
      String(schema), actor, causation, legalTime, recordedAt,
      String(files.count),
    ]
    fields += files.map(Optional.some)
    fields.append(payload)
    var bytes: [UInt8] = []
    for field in fields {
      let length = field.map { UInt64($0.utf8.count) } ?? .max
      bytes += stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: length >> UInt64($0)) }
      if let field { bytes += field.utf8 }
    }
    return ContentDigest.sha256(bytes)
  }
}

/// The last event of a stream when the extract was made.
public struct AuditHead: Codable, Hashable, Sendable {
  public var stream: String
  public var version: Int
  public var hash: String

  public init(stream: String, version: Int, hash: String) {
    self.stream = stream
    self.version = version
    self.hash = hash
  }
}
