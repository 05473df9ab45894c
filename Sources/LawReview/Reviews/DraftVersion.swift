public import Diagnostics

/// A file of a review, by its content.
public struct FileReference: Codable, Hashable, Sendable {
  /// Lowercase hexadecimal SHA-256 of the bytes.
  public var digest: String
  /// Name as the person gave it, without folders.
  public var name: String
  public var mediaType: String
  /// Size in bytes.
  public var size: Int

  public init(digest: String, name: String, mediaType: String, size: Int) {
    self.digest = digest
    self.name = name
    self.mediaType = mediaType
    self.size = size
  }
}

/// One version of the draft law: an expression for each language.
public struct DraftVersion: Codable, Hashable, Sendable {
  /// 1-based.
  public var number: Int
  public var title: LocalizedText
  /// FRBR URI of the work.
  public var work: String
  /// Files by BCP 47 language tag.
  public var expressions: [String: FileReference]
  /// Its provisions in document order.
  public var outline: [OutlineEntry]
  public var submittedAt: Instant
  public var submittedBy: String

  /// Whether the version has a provision of this eId.
  public func contains(_ eId: String) -> Bool {
    outline.contains { $0.eId == eId }
  }
}

/// A provision of a version, without its text.
public struct OutlineEntry: Codable, Hashable, Sendable {
  public var eId: String
  /// Human citation, such as «подпункт 2) пункта 3 статьи 12».
  public var citation: LocalizedText
  public var heading: LocalizedText?
  /// 0-based depth in the tree.
  public var depth: Int

  public init(eId: String, citation: LocalizedText, heading: LocalizedText? = nil, depth: Int) {
    self.eId = eId
    self.citation = citation
    self.heading = heading
    self.depth = depth
  }
}

/// A version about to be submitted, as values.
public struct DraftVersionSubmission: Codable, Hashable, Sendable {
  public var title: LocalizedText
  public var work: String
  public var expressions: [String: FileReference]
  public var outline: [OutlineEntry]

  public init(title: LocalizedText, work: String, expressions: [String: FileReference], outline: [OutlineEntry]) {
    self.title = title
    self.work = work
    self.expressions = expressions
    self.outline = outline
  }
}
