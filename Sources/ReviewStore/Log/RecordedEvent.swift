/// An event as the log holds it: never changed, never removed.
public struct RecordedEvent: Hashable, Sendable {
  /// Place in the whole log, from 1, without gaps.
  public var position: Int
  /// The stream it belongs to.
  public var stream: StreamID
  /// Place in the stream, from 1, without gaps.
  public var version: Int
  /// Name of the payload's type.
  public var type: String
  /// Version of the payload's schema, from 1.
  public var schema: Int
  /// The payload: JSON text in UTF-8.
  public var payload: [UInt8]
  /// Who acted.
  public var actor: String
  /// What caused the event.
  public var causation: String?
  /// When it counts in law, as an RFC 3339 instant.
  public var legalTime: String
  /// When it was written down, as an RFC 3339 instant.
  public var recordedAt: String
  /// SHA-256 digests of the files the event speaks of, sorted.
  public var files: [String]
  /// Hash of the event before it in the stream; 64 zeros for the first.
  public var previousHash: String
  /// Hash of this event: SHA-256 in hex over the encoding of ``EventHash``.
  public var hash: String
  /// Hash of the whole log up to this event: SHA-256 in hex, see ``LogHash``.
  public var logHash: String

  public init(
    position: Int, stream: StreamID, version: Int, type: String, schema: Int, payload: [UInt8], actor: String,
    causation: String?, legalTime: String, recordedAt: String, files: [String], previousHash: String, hash: String,
    logHash: String
  ) {
    self.position = position
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
    self.logHash = logHash
  }
}
