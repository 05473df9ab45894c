public import Diagnostics
public import LawReview

/// What stands at the head of every document: who issued it, under which number, when and where.
public struct DocumentCover: Codable, Hashable, Sendable {
  /// Body that issues the document.
  public var body: LocalizedText
  /// Number of the document, such as `2026-001/3`.
  public var number: String
  /// Legal date of the document.
  public var date: CivilDate
  public var place: LocalizedText
  /// Docket number of the review.
  public var review: String
  /// Whether the document comes from a store for rehearsals; it then says so at the head of every page.
  public var isRehearsal: Bool

  public init(
    body: LocalizedText, number: String, date: CivilDate, place: LocalizedText, review: String, isRehearsal: Bool
  ) {
    self.body = body
    self.number = number
    self.date = date
    self.place = place
    self.review = review
    self.isRehearsal = isRehearsal
  }
}

/// The draft law that a document speaks about.
public struct DraftReference: Codable, Hashable, Sendable {
  /// A file of the draft in one language.
  public struct File: Codable, Hashable, Sendable {
    /// BCP 47 tag.
    public var language: String
    public var name: String
    public var sha256: String

    public init(language: String, name: String, sha256: String) {
      self.language = language
      self.name = name
      self.sha256 = sha256
    }
  }

  public var title: LocalizedText
  /// FRBR URI of the work, such as `/akn/kz/bill/2026/languages`.
  public var work: String
  /// 1-based version that the document speaks about.
  public var version: Int
  public var initiator: LocalizedText
  /// Files of that version, one for each language.
  public var files: [File]
  /// Number and date of the letter with which the draft came in.
  public var incomingLetter: LocalizedText?
  /// Attachments received with the draft.
  public var attachments: [LocalizedText]

  public init(
    title: LocalizedText, work: String, version: Int, initiator: LocalizedText, files: [File] = [],
    incomingLetter: LocalizedText? = nil, attachments: [LocalizedText] = []
  ) {
    self.title = title
    self.work = work
    self.version = version
    self.initiator = initiator
    self.files = files
    self.incomingLetter = incomingLetter
    self.attachments = attachments
  }

  /// URI of the work as a whole, without the name of its main component.
  var wholeWork: String {
    work.hasSuffix("/!main") ? String(work.dropLast(6)) : work
  }
}

/// A provision as documents cite it.
public struct ProvisionReference: Codable, Hashable, Sendable {
  /// eId in the version of the draft that the document speaks about.
  public var eId: String
  /// Human citation, such as «подпункт 2) пункта 3 статьи 12».
  public var citation: LocalizedText

  public init(eId: String, citation: LocalizedText) {
    self.eId = eId
    self.citation = citation
  }
}
