public import Diagnostics
public import LawReview

/// What a submission package says about itself: the review, the draft law, and every file with its digest.
public struct PackageManifest: Codable, Hashable, Sendable {
  /// The draft law that is submitted.
  public struct Draft: Codable, Hashable, Sendable {
    /// FRBR URI of the work, such as `/akn/kz/bill/2026/1`.
    public var work: String
    /// 1-based version of the draft.
    public var version: Int
    public var title: LocalizedText

    public init(work: String, version: Int, title: LocalizedText) {
      self.work = work
      self.version = version
      self.title = title
    }
  }

  /// A data file that the review is pinned to.
  public struct Pin: Codable, Hashable, Sendable {
    public var name: String
    /// SHA-256 of the file.
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// A file of the package.
  public struct File: Codable, Hashable, Sendable {
    public var path: String
    public var role: PackageItem.Role
    public var mediaType: String
    public var language: String?
    /// In bytes.
    public var size: Int
    public var sha256: String
    public var checklistItem: String?
    public var title: LocalizedText
    public var basis: LocalizedText?
  }

  /// Docket number of the review.
  public var review: String
  public var draft: Draft
  /// Name and digest of the procedure.
  public var procedure: Pin
  /// Name and digest of the checklist by which the package was found complete.
  public var checklist: Pin
  /// Legal time at which the package was built.
  public var builtAt: Instant
  /// Whether the package comes from a store for rehearsals and must not be submitted.
  public var isRehearsal: Bool
  /// In the order of the container.
  public var files: [File]

  public init(
    review: String, draft: Draft, procedure: Pin, checklist: Pin, builtAt: Instant, isRehearsal: Bool,
    files: [File] = []
  ) {
    self.review = review
    self.draft = draft
    self.procedure = procedure
    self.checklist = checklist
    self.builtAt = builtAt
    self.isRehearsal = isRehearsal
    self.files = files
  }
}
