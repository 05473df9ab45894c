/// The hash that chains the events of one stream; `docs/storage.md` has the encoding and a worked example.
public enum EventHash {
  /// SHA-256 over the previous hash and every field of the event but its position in the whole log.
  public static func compute(for event: RecordedEvent) -> String {
    var fields = FieldEncoding("kenes.event.1")
    fields.add(event.previousHash)
    fields.add(event.stream.rawValue)
    fields.add(event.version)
    fields.add(event.type)
    fields.add(event.schema)
    fields.add(event.actor)
    fields.add(event.causation)
    fields.add(event.legalTime)
    fields.add(event.recordedAt)
    fields.add(event.files.count)
    for file in event.files { fields.add(file) }
    fields.add(event.payload)
    return SHA256Hex.digest(of: fields.bytes)
  }
}

/// The hash that chains the whole log in the order of positions, so that nothing can be cut off unseen.
public enum LogHash {
  /// The hash of the empty log: it binds the log to its store, and to whether that is a rehearsal.
  public static func genesis(of identity: StoreIdentity) -> String {
    var fields = FieldEncoding("kenes.log.1")
    fields.add(identity.id)
    fields.add(identity.createdAt)
    fields.add(identity.isRehearsal ? "rehearsal" : "real")
    return SHA256Hex.digest(of: fields.bytes)
  }

  /// The hash of the log up to a position, from the hash before it and the hash of the event there.
  public static func next(after previous: String, position: Int, eventHash: String) -> String {
    var fields = FieldEncoding("kenes.log.1")
    fields.add(previous)
    fields.add(position)
    fields.add(eventHash)
    return SHA256Hex.digest(of: fields.bytes)
  }
}
