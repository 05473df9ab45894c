public import Diagnostics
public import LawReview
public import Publishing
import ReviewStore
import SafeXML

extension ReviewService {
  /// A package that was built, and the review afterwards.
  public struct PackageOutcome: Sendable {
    public var package: SubmissionPackage
    public var outcome: Outcome
    public var evaluation: ChecklistEvaluation
  }

  /// What the checklist says about a review now.
  ///
  /// - Throws: ``Refusal`` `package.no-checklist` where the review has none.
  public func checkPackage(of id: String) throws(Refusal) -> ChecklistEvaluation {
    let review = try load(id).review
    let context = try context(for: review)
    return try checklist(of: review).evaluate(review, bodies: context.bodies, on: context.day(of: world.now()))
  }

  func checklist(of review: Review) throws(Refusal) -> Checklist {
    guard let pinned = review.pins.checklist else { throw Refusal("package.no-checklist", ["review": review.id]) }
    return try Checklist.read(try document(pinned))
  }

  /// Adds a document that somebody hands in for the package.
  ///
  /// - Throws: ``Refusal`` `package.item-unknown` where the checklist has no such item to hand in.
  public func attach(
    _ input: InputFile, as item: String, language: Language?, to id: String, by actor: String
  ) throws(Refusal) -> Outcome {
    let review = try load(id).review
    let checklist = try checklist(of: review)
    let accepted = checklist.items.filter { $0.provider == .attachment }.map(\.id)
    guard accepted.contains(item) else {
      throw Refusal(
        "package.item-unknown", at: Place(file: input.name),
        ["item": item, "known": accepted.joined(separator: ", ")])
    }
    if input.bytes.isEmpty { throw Refusal("package.attachment-empty", at: Place(file: input.name)) }
    return try perform(
      .attach(
        item: item, language: language?.rawValue, file: input.reference(mediaType: MediaType.guess(for: input.name))),
      on: id, by: actor, files: [input])
  }

  /// Builds the package for Parliament, keeps it in the store and records it.
  ///
  /// Asked again while nothing has changed, it gives the same package, byte for byte, and records nothing.
  ///
  /// - Throws: ``Refusal`` with a finding for each missing item, or for what is wrong with the store; then nothing changes.
  public func buildPackage(of id: String, by actor: String) throws(Refusal) -> PackageOutcome {
    // Before anything else, since a changed event might not even be readable.
    let damage = try storing { () throws(StoreError) in try store.verify() }.filter { $0.severity == .error }
    if !damage.isEmpty { throw Refusal([Finding("package.store-changed", .error)] + damage) }
    _ = try work(on: id)
    let loaded = try load(id)
    let review = loaded.review
    let context = try context(for: review)
    let now = world.now()
    try review.checkPackaging(context: context, actor: actor, at: now)
    let checklist = try checklist(of: review)
    let evaluation = try checklist.evaluate(review, bodies: context.bodies, on: context.day(of: now))
    if let built = review.currentPackage {
      let bytes = try bytes(of: built.file)
      if let manifest = PackageVerifier.verify(bytes, name: built.file.name).manifest {
        return PackageOutcome(
          package: SubmissionPackage(bytes: bytes, sha256: built.file.digest, manifest: manifest),
          outcome: Outcome(review: review, events: [], findings: []), evaluation: evaluation)
      }
    }
    let manifest = PackageManifest(
      review: review.id,
      draft: PackageManifest.Draft(
        work: review.currentVersion?.work ?? "", version: review.versions.count,
        title: review.currentVersion?.title ?? LocalizedText("")),
      procedure: PackageManifest.Pin(name: review.pins.procedureName, sha256: review.pins.procedure.digest),
      checklist: PackageManifest.Pin(name: checklist.id, sha256: review.pins.checklist?.digest ?? ""),
      builtAt: now, isRehearsal: review.isRehearsal)
    let package = try PackageBuilder.build(
      manifest, items: try items(of: review, by: checklist, bodies: context.bodies),
      audit: PackageAudit(try auditRecords(of: id, review: loaded)), missing: evaluation.missing.map(\.missingItem))
    let file = InputFile(name: "package-\(review.id).asice", bytes: package.bytes)
    let outcome = try perform(
      .recordPackage(file: file.reference(mediaType: PackageLayout.mediaType)), on: id, by: actor, files: [file])
    return PackageOutcome(package: package, outcome: outcome, evaluation: evaluation)
  }

  /// Everything that goes into the package, in the order of the checklist.
  private func items(
    of review: Review, by checklist: Checklist, bodies: BodyRegister
  ) throws(Refusal) -> [PackageItem] {
    var items: [PackageItem] = []
    for item in checklist.items {
      let basis = item.basis.first?.text
      func add(_ file: FileReference, _ path: String, _ role: PackageItem.Role, _ language: String?) throws(Refusal) {
        items.append(
          PackageItem(
            path: path, bytes: try bytes(of: file), role: role, checklistItem: item.id, mediaType: file.mediaType,
            language: language, title: item.title, basis: basis))
      }
      switch item.provider {
      case .attachment:
        for attachment in review.attachments where attachment.item == item.id {
          try add(
            attachment.file, "attachments/\(item.id)/\(attachment.file.name)",
            item.id == "explanatory-note" ? .explanatoryNote : .attachment, attachment.language)
        }
      case .engine("draft-law"):
        for (language, file) in (review.currentVersion?.expressions ?? [:]).sorted(by: { $0.key < $1.key }) {
          try add(file, "draft-law/\(language).xml", .draft, language)
        }
      case .engine("expert-opinions"):
        for opinion in review.opinions {
          try add(opinion.file, "opinions/\(opinion.body)-\(opinion.round).xml", .conclusion, nil)
        }
      case .engine(let kind):
        for document in review.documents where document.kind == kind {
          try add(document.file, "documents/\(document.file.name)", PackageItem.Role(kind: kind), document.language)
        }
        if kind == "opinion" {
          for dissent in review.votes.flatMap(\.dissents) where dissent.isPublished {
            if let file = dissent.file { try add(file, "dissents/\(dissent.author).xml", .dissent, nil) }
          }
        }
      }
    }
    // What the engine produced beyond the checklist goes along: it is evidence, and nobody has to ask for it.
    let listed = Set(items.map(\.path))
    for document in review.documents where !listed.contains("documents/\(document.file.name)") {
      items.append(
        PackageItem(
          path: "documents/\(document.file.name)", bytes: try bytes(of: document.file),
          role: PackageItem.Role(kind: document.kind), mediaType: document.file.mediaType, language: document.language,
          title: LocalizedText(document.file.name)))
    }
    for examination in review.examinations {
      items.append(
        PackageItem(
          path: "examinations/\(examination.examiner)-\(examination.round).xml",
          bytes: try bytes(of: examination.file), role: .examination, mediaType: examination.file.mediaType,
          title: LocalizedText(examination.examiner)))
    }
    return items
  }

  /// The review's log and those of its comments, as the package carries them.
  private func auditRecords(of id: String, review: Loaded) throws(Refusal) -> [AuditRecord] {
    var streams = [review.events]
    for row in try storing({ () throws(StoreError) in try store.comments(CommentFilter(review: id)) }) {
      streams.append(
        try storing { () throws(StoreError) in try store.load(.comment(on: id, number: row.number)) })
    }
    return streams.flatMap { $0.map(AuditRecord.init) }
  }
}

extension AuditRecord {
  /// An event of the log as the package carries it.
  init(_ event: RecordedEvent) {
    self.init(
      stream: event.stream.rawValue, version: event.version, type: event.type, schema: event.schema,
      payload: String(decoding: event.payload, as: UTF8.self), actor: event.actor, causation: event.causation,
      legalTime: event.legalTime, recordedAt: event.recordedAt, files: event.files, previousHash: event.previousHash,
      hash: event.hash)
  }
}

extension ChecklistEvaluation.Entry {
  /// The reason of items that need none.
  private static let always = LocalizedText(
    Dictionary(
      uniqueKeysWithValues: Language.allCases.map {
        ($0, ReviewServiceMessages.catalogue.text("document.always", in: $0))
      }))

  /// The entry as the package builder refuses it.
  fileprivate var missingItem: MissingItem {
    MissingItem(
      item: item.id, title: item.title, reason: item.requirementText ?? ChecklistEvaluation.Entry.always,
      basis: item.basis.first?.text)
  }
}

extension PackageItem.Role {
  /// The role of a document that the engine produced.
  fileprivate init(kind: String) {
    self = PackageItem.Role(rawValue: kind) ?? .attachment
  }
}

/// Media types by the ending of a file's name.
enum MediaType {
  static func guess(for name: String) -> String {
    switch name.split(separator: ".").last.map({ $0.lowercased() }) {
    case "xml": "application/xml"
    case "html": "text/html"
    case "txt": "text/plain"
    case "pdf": "application/pdf"
    case "json": "application/json"
    case "csv": "text/csv"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    default: "application/octet-stream"
    }
  }
}
