import Diagnostics
import LawReview
import Publishing

/// Makes document values from a review: everything a document says comes from the record or from the pinned files.
struct DocumentComposer {
  let review: Review
  let context: ReviewContext
  let questionnaire: Questionnaire?
  let comments: [Comment]

  // MARK: Words

  func words(_ key: String, _ arguments: [String: String] = [:]) -> LocalizedText {
    let texts = Language.allCases.map { ($0, ReviewServiceMessages.catalogue.text(key, in: $0, arguments)) }
    return LocalizedText(Dictionary(uniqueKeysWithValues: texts))
  }

  /// A text made of others, language by language.
  func composed(_ make: (Language) -> String) -> LocalizedText {
    LocalizedText(Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, make($0)) }))
  }

  func outcome(_ id: String) -> LocalizedText { words("outcome." + id) }

  func name(of person: String) -> LocalizedText {
    context.bodies.person(person)?.name ?? LocalizedText(person)
  }

  func title(of body: String) -> LocalizedText {
    context.bodies.body(body)?.title ?? LocalizedText(body)
  }

  func day(_ instant: Instant) -> CivilDate { context.day(of: instant) }

  func basis(_ id: String) -> LocalizedText? { context.procedure.bases[id]?.text }

  func reference(to eId: String, in version: Int? = nil) -> ProvisionReference {
    let outline = review.version(version)
    let entry = outline?.outline.first { $0.eId == eId }
    return ProvisionReference(eId: eId, citation: entry?.citation ?? LocalizedText(eId))
  }

  // MARK: What all documents share

  /// The body that adopts the opinion: the one that voted, else the one of the first vote of the procedure.
  var adoptingBody: String {
    if let body = review.votes.last?.body { return body }
    let kind = context.procedure.states.values.flatMap(\.votes).first?.bodyKind
    return kind.flatMap { context.bodies.bodies(ofKind: $0).first?.id } ?? ""
  }

  func cover(suffix: String, at date: CivilDate, body: LocalizedText? = nil) -> DocumentCover {
    DocumentCover(
      body: body ?? title(of: adoptingBody), number: review.id + suffix, date: date, place: words("document.place"),
      review: review.id, isRehearsal: review.isRehearsal)
  }

  func draft(version number: Int? = nil) -> DraftReference {
    let version = review.version(number)
    let initiator = review.attributes["initiator"].map { words("initiator." + $0) }
    return DraftReference(
      title: version?.title ?? LocalizedText(review.id), work: version?.work ?? "", version: version?.number ?? 1,
      initiator: initiator ?? words("initiator.unknown"),
      files: (version?.expressions ?? [:]).sorted { $0.key < $1.key }.map { language, file in
        DraftReference.File(language: language, name: file.name, sha256: file.digest)
      }, incomingLetter: review.incomingLetter.map { LocalizedText($0) }, attachments: [])
  }

  /// The chair's line, once the opinion is signed.
  var signatures: [SignatureLine] {
    guard let signature = review.signature else { return [] }
    return [
      SignatureLine(
        office: context.procedure.title(ofRole: "chair"), name: name(of: signature.person),
        signedOn: day(signature.at))
    ]
  }
}
