/// A fact about to be recorded: what happened, in words the store does not read.
public struct NewEvent: Hashable, Sendable {
  /// Name of the payload's type, such as `opinion-delivered`.
  public var type: String
  /// Version of the payload's schema, from 1.
  public var schema: Int
  /// The payload: JSON text in UTF-8 with one spelling for one value.
  public var payload: [UInt8]
  /// Who acted: the id of a person, or of the system itself.
  public var actor: String
  /// What caused the event, such as the id of a command or of another event.
  public var causation: String?
  /// When it counts in law, as an RFC 3339 instant.
  public var legalTime: String
  /// When it was written down, as an RFC 3339 instant.
  public var recordedAt: String
  /// SHA-256 digests of the files this event speaks of; each must be in the store or come with the append.
  ///
  /// They are part of the hash, so that ``EventStore/verify()`` finds a file that was taken away. Files that come with
  /// an append and are named by none of its events are added to the first of them.
  public var files: [String]

  public init(
    type: String, schema: Int = 1, payload: [UInt8], actor: String, causation: String? = nil,
    legalTime: String, recordedAt: String, files: [String] = []
  ) {
    self.type = type
    self.schema = schema
    self.payload = payload
    self.actor = actor
    self.causation = causation
    self.legalTime = legalTime
    self.recordedAt = recordedAt
    self.files = files
  }
}
