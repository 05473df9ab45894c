/// What a store is, set once when it is made.
public struct StoreIdentity: Hashable, Codable, Sendable {
  /// Id of the store, unique among all stores.
  public var id: String
  /// When the store was made, as an RFC 3339 instant.
  public var createdAt: String
  /// Whether the store is for rehearsals: only there may the clock be set.
  public var isRehearsal: Bool

  public init(id: String, createdAt: String, isRehearsal: Bool) {
    self.id = id
    self.createdAt = createdAt
    self.isRehearsal = isRehearsal
  }
}

/// The end of the log: printed or signed elsewhere, it shows later that nothing before it was changed or cut off.
public struct LogHead: Hashable, Codable, Sendable {
  /// Position of the last event; 0 for an empty log.
  public var position: Int
  /// Hash of the log up to there, SHA-256 in hex.
  public var hash: String

  public init(position: Int, hash: String) {
    self.position = position
    self.hash = hash
  }
}

/// The end of one stream.
public struct StreamHead: Hashable, Codable, Sendable {
  /// The stream that ends here.
  public var stream: StreamID
  /// Version of the last event.
  public var version: Int
  /// Hash of the last event, SHA-256 in hex.
  public var hash: String

  public init(stream: StreamID, version: Int, hash: String) {
    self.stream = stream
    self.version = version
    self.hash = hash
  }
}

/// What a store holds, in numbers.
public struct StoreInfo: Hashable, Codable, Sendable {
  /// Where the store is; `nil` for one in memory.
  public var path: String?
  /// Version of the file format.
  public var formatVersion: Int
  /// What the store is.
  public var identity: StoreIdentity
  /// Whether only reading is possible.
  public var isReadOnly: Bool
  /// Whether every append is on the disk when it returns.
  public var isDurable: Bool
  /// The end of the log.
  public var head: LogHead
  /// Number of streams.
  public var streamCount: Int
  /// Number of reviews in the list.
  public var reviewCount: Int
  /// Number of comments in the list.
  public var commentCount: Int
  /// Number of files kept.
  public var fileCount: Int
  /// Bytes of all files kept.
  public var fileBytes: Int
  /// Bytes on the disk, the write-ahead log counted; `nil` for a store in memory.
  public var sizeInBytes: Int?

  public init(
    path: String?, formatVersion: Int, identity: StoreIdentity, isReadOnly: Bool, isDurable: Bool,
    head: LogHead, streamCount: Int, reviewCount: Int, commentCount: Int, fileCount: Int, fileBytes: Int,
    sizeInBytes: Int?
  ) {
    self.path = path
    self.formatVersion = formatVersion
    self.identity = identity
    self.isReadOnly = isReadOnly
    self.isDurable = isDurable
    self.head = head
    self.streamCount = streamCount
    self.reviewCount = reviewCount
    self.commentCount = commentCount
    self.fileCount = fileCount
    self.fileBytes = fileBytes
    self.sizeInBytes = sizeInBytes
  }
}
