public import Diagnostics

/// A file that goes into a submission package.
public struct PackageItem: Hashable, Sendable {
  /// What the file is there for; the raw value stands in the manifest.
  public enum Role: String, CaseIterable, Codable, Sendable {
    case draft
    case opinion
    case voteRecord = "vote-record"
    case dissent
    case examination
    case conclusion
    case comparativeTable = "comparative-table"
    case responseMatrix = "response-matrix"
    case remarksNote = "remarks-note"
    case explanatoryNote = "explanatory-note"
    case attachment
    case auditEvents = "audit-events"
    case auditHeads = "audit-heads"
  }

  /// Path in the container, such as `documents/opinion.kk.xml`; nothing under `META-INF/`.
  public var path: String
  public var bytes: [UInt8]
  public var role: Role
  /// Item of the checklist that the file fulfils.
  public var checklistItem: String?
  public var mediaType: String
  /// BCP 47 tag; `nil` where the language does not matter.
  public var language: String?
  public var title: LocalizedText
  /// Legal ground of the checklist item, in words.
  public var basis: LocalizedText?

  public init(
    path: String, bytes: [UInt8], role: Role, checklistItem: String? = nil, mediaType: String,
    language: String? = nil, title: LocalizedText, basis: LocalizedText? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.role = role
    self.checklistItem = checklistItem
    self.mediaType = mediaType
    self.language = language
    self.title = title
    self.basis = basis
  }
}
